import { type ComponentChildren, Fragment } from "preact";
import type { BarRow } from "../../core/charts/bars.ts";
import type { DrawOptions } from "./figure-view.ts";

interface MarkProps {
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
}: BarRow): Pick<MarkProps, "address" | "count" | "label"> {
  return { address, count: count ?? value, label: said ?? `${label}: ${text}` };
}

/** A part of a drawing that leads to the listings behind it. */
export function Mark({ address, count, label, linkTo, children }: MarkProps) {
  const link = address === null ? undefined : linkTo(address);
  if (link === undefined) return <g>{children}</g>;
  return (
    <a class="mark" href={link} aria-label={label} data-count={count}>
      {children}
    </a>
  );
}

interface TextLinesProps {
  class: string;
  lines: readonly string[];
  x?: number;
  /** Baseline of the first line. */
  y: number;
  /** From line to line. */
  step?: number;
}

/** A text in lines, since SVG breaks none. A space after it and between its lines keeps words apart where they are heard. */
export function TextLines({ class: name, lines, x = 0, y, step = 18 }: TextLinesProps) {
  return (
    <>
      <text class={name} y={y}>
        {lines.map((line, index) => (
          <Fragment key={index}>
            <tspan x={x} dy={index === 0 ? 0 : step}>
              {line}
            </tspan>
            {index < lines.length - 1 && !line.endsWith("-") && " "}
          </Fragment>
        ))}
      </text>{" "}
    </>
  );
}
