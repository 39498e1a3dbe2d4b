import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { runAfterPaint } from "../ui/rendering.ts";

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly initialCount: number;
  /** How many more a press shows; by default all. */
  readonly step?: number;
  /** Says how many more a press shows. */
  readonly formatMore: (values: { readonly count: number }) => string;
  /** Draws an item, as an element of a list. */
  readonly renderRow: (item: Item) => ComponentChildren;
}

/** The first of a list, and a button for more that keeps the keyboard where the new ones begin. */
export function MoreRows<Item>({ items, initialCount, step = Infinity, formatMore, renderRow }: Props<Item>) {
  const [shown, setShown] = useState(initialCount);
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
      <ol ref={list}>{items.slice(0, shown).map(renderRow)}</ol>
      {rest > 0 && (
        <button type="button" class="button second" onClick={() => runAfterPaint(showMore)}>
          {formatMore({ count: Math.min(rest, step) })}
        </button>
      )}
    </>
  );
}
