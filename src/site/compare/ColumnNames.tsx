import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Column } from "./use-listings.ts";

export interface Props {
  columns: readonly Column[];
  /** What holds the table and moves it sideways. */
  box: RefObject<HTMLElement>;
}

/**
 * The names of the columns once more, at the top of the window while the table's own head is above it.
 *
 * The table's head can't stay there itself: what lets a wide table move sideways takes it from the page. For the eye alone.
 */
export function ColumnNames({ columns, box }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const table = box.current;
    const head = table?.querySelector("thead");
    if (!table || !head) return;
    const observer = new IntersectionObserver(([seen]) =>
      setShown(seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.top < 0),
    );
    const follow = () => strip.current?.scrollTo({ left: table.scrollLeft, behavior: "instant" });
    observer.observe(head);
    table.addEventListener("scroll", follow, { passive: true });
    return () => {
      observer.disconnect();
      table.removeEventListener("scroll", follow);
    };
  }, [box]);
  return (
    <div class="compare-names" ref={strip} data-shown={isShown} aria-hidden="true">
      <div>
        <span />
        {columns.map(({ reference, row }) => (
          <bdi key={reference}>{row.name}</bdi>
        ))}
      </div>
    </div>
  );
}
