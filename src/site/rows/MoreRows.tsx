import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { runAfterPaint } from "../ui/rendering.ts";

interface Props<Item> {
  readonly items: readonly Item[];
  /** Number of items shown at first. */
  readonly initialCount: number;
  /** Number of items that a press of the button adds. By default all. */
  readonly step?: number;
  /** Formats the button's label from the number of items that a press adds. */
  readonly formatMore: (values: { readonly count: number }) => string;
  /** Renders an item as an `<li>`. */
  readonly renderRow: (item: Item) => ComponentChildren;
}

/**
 * Ordered list of the first `initialCount` items, with a button below that shows `step` more until all are shown.
 *
 * A press moves the focus to the first link of the first new item; an item without a link gets no focus. There is no button if
 * all items are shown, and an empty `<ol>` without items.
 */
export function MoreRows<Item>({ items, initialCount, step = Infinity, formatMore, renderRow }: Props<Item>) {
  const [shownCount, setShownCount] = useState(initialCount);
  const [focusedIndex, setFocusedIndex] = useState(-1);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (focusedIndex >= 0) list.current?.children[focusedIndex]?.querySelector("a")?.focus();
  }, [focusedIndex]);
  const remaining = items.length - shownCount;
  const showMore = () => {
    setFocusedIndex(shownCount);
    setShownCount(shownCount + step);
  };
  return (
    <>
      <ol ref={list}>{items.slice(0, shownCount).map(renderRow)}</ol>
      {remaining > 0 && (
        <button type="button" class="button second" onClick={() => runAfterPaint(showMore)}>
          {formatMore({ count: Math.min(remaining, step) })}
        </button>
      )}
    </>
  );
}
