import { useEffect, useRef, useState } from "preact/hooks";
import { ListingRow } from "../../components/ListingRow.tsx";
import { rowAt, type Answer } from "../../measures/facets/facets.ts";
import { useDirectory } from "./context.ts";

export interface Props {
  answer: Answer;
  /** How many rows stand on the page. */
  shown: number;
  onMore: (shown: number) => void;
}

export const step = 50;

/** The listings found, and a button for more that keeps the keyboard where the new rows begin. */
export function Results({ answer, shown, onMore }: Props) {
  const { engine, words, titleOf } = useDirectory();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number>();
  useEffect(() => {
    if (focused !== undefined) list.current?.querySelectorAll<HTMLElement>("h3 a")[focused]?.focus();
  }, [focused]);
  const rest = answer.rows.length - shown;
  return (
    <div ref={list}>
      {answer.rows.slice(0, shown).map((row) => (
        <ListingRow key={row} row={rowAt(engine, row)} titleOf={titleOf} words={words} near={answer.localityOf(row)} />
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="button second more"
          onClick={() => {
            setFocused(shown);
            onMore(shown + step);
          }}
        >
          {words.filter.more(Math.min(step, rest))}
        </button>
      )}
    </div>
  );
}
