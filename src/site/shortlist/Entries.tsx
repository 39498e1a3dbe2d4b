import type { ComponentChildren } from "preact";
import type { Reference } from "../../dataset/model.ts";
import { ListingRow } from "../rows/ListingRow.tsx";
import { rowOf } from "../../core/shortlist/listed.ts";
import { compareLimit } from "../../core/shortlist/references.ts";
import { useShortlist } from "./context.ts";

export interface Props {
  references: readonly Reference[];
  picked: readonly Reference[];
  onPick: (reference: Reference) => void;
  /** Whether the rows can be put on the reader's own list from here. */
  shortlist: boolean;
  /** What else can be done with a listing. */
  children?: (reference: Reference, name: string, place: number) => ComponentChildren;
}

/** Listings in the reader's order, each as the row that stands everywhere, with what can be done with it. */
export function Entries({ references, picked, onPick, shortlist, children }: Props) {
  const { listed, words, rowWords, titleOf } = useShortlist();
  return (
    <ol class="kept-list">
      {references.map((reference, place) => {
        const row = rowOf(listed, reference);
        if (row === undefined) return null;
        const isPicked = picked.includes(reference);
        return (
          <li key={reference} class="kept-entry" data-reference={reference}>
            <ListingRow row={row} titleOf={titleOf} words={rowWords} shortlist={shortlist} />
            <div class="kept-tools">
              <label class="tickbox">
                <input
                  type="checkbox"
                  checked={isPicked}
                  disabled={!isPicked && picked.length >= compareLimit}
                  onChange={() => onPick(reference)}
                />
                <span>
                  {words.pick}
                  <span class="vh">{words.of({ name: row.name })}</span>
                </span>
              </label>
              {children?.(reference, row.name, place)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
