import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { afterPaint } from "../ui/redraw.ts";

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly first: number;
  /** How many more a press shows; by default all. */
  readonly step?: number;
  /** Says how many more a press shows. */
  readonly more: (values: { readonly count: number }) => string;
  /** Draws an item, as an element of a list. */
  readonly row: (item: Item) => ComponentChildren;
}

/** The first of a list, and a button for more that keeps the keyboard where the new ones begin. */
export function MoreRows<Item>({ items, first, step = Infinity, more, row }: Props<Item>) {
  const [shown, setShown] = useState(first);
  const [focused, setFocused] = useState(-1);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (focused >= 0) list.current?.children[focused]?.querySelector("a")?.focus();
  }, [focused]);
  const rest = items.length - shown;
  const showMore = () => {
    setFocused(shown);
    setShown(shown + step);
  };
  return (
    <>
      <ol ref={list}>{items.slice(0, shown).map(row)}</ol>
      {rest > 0 && (
        <button type="button" class="button second" onClick={() => afterPaint(showMore)}>
          {more({ count: Math.min(rest, step) })}
        </button>
      )}
    </>
  );
}
