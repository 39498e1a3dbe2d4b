import type { ComponentChildren } from "preact";
import type { BarRow } from "../../core/charts/bars.ts";
import type { DrawOptions } from "./figure-view.ts";

export interface Props {
  /** Of the listings behind it, without the base; null where there is nothing to lead to. */
  address: string | null;
  /** How many these are. */
  count: number;
  /** What the mark says, in words: those that are seen in it, in their order, and more. */
  label: string;
  linkTo: DrawOptions["linkTo"];
  children: ComponentChildren;
}

/** What the mark of a row of bars or columns says of its listings. */
export function markOf({
  label,
  value,
  text,
  address,
  count,
  said,
}: BarRow): Pick<Props, "address" | "count" | "label"> {
  return { address, count: count ?? value, label: said ?? `${label}: ${text}` };
}

/** A part of a drawing that leads to the listings behind it. */
export function Mark({ address, count, label, linkTo, children }: Props) {
  const link = address === null ? undefined : linkTo(address);
  if (link === undefined) return <g>{children}</g>;
  return (
    <a class="mark" href={link} aria-label={label} data-count={count}>
      {children}
    </a>
  );
}
