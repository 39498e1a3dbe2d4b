import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { findRow } from "../../core/shortlist/listing-index.ts";
import { compareLimit, formatReferences } from "../../core/shortlist/references.ts";
import type { Reference } from "../../dataset/model.ts";
import { ListingRow } from "../rows/ListingRow.tsx";
import { href } from "../ui/href.ts";
import type { ListData } from "./use-listings.ts";
import { shortlistMessages } from "./words.ts";

export interface Props {
  references: readonly Reference[];
  data: ListData;
  /** True if the rows are the reader's own list. They then have no shortlist button, and to compare is the main action. */
  isReadersList: boolean;
  /** Renders further controls of a listing. `index` is its position in the list, from 0. */
  renderControls?: (reference: Reference, name: string, index: number) => ComponentChildren;
}

/**
 * Listings in the order of `references`, each as a row with a checkbox "Compare" and the controls of `renderControls`. Unknown
 * references are left out.
 *
 * At most `compareLimit` (6) can be checked; the other checkboxes are then disabled. Below is a link to compare the checked ones,
 * or with fewer than two the advice to tick some.
 */
export function Entries({ references, data: { index: listings, titleOf }, isReadersList, renderControls }: Props) {
  const [checked, setChecked] = useState<readonly Reference[]>([]);
  const compared = references.filter((reference) => checked.includes(reference)).slice(0, compareLimit);
  const toggle = (reference: Reference) => {
    const others = compared.filter((other) => other !== reference);
    setChecked(others.length < compared.length ? others : [...compared, reference]);
  };
  return (
    <>
      <ol class="kept-list">
        {references.map((reference, index) => {
          const row = findRow(listings, reference);
          if (row === undefined) return null;
          const isChecked = compared.includes(reference);
          return (
            <li key={reference} class="kept-entry" data-reference={reference}>
              <ListingRow row={row} titleOf={titleOf} hasShortlistButton={!isReadersList} />
              <div class="kept-tools">
                <label class="tickbox">
                  <input
                    type="checkbox"
                    checked={isChecked}
                    disabled={!isChecked && compared.length >= compareLimit}
                    onChange={() => toggle(reference)}
                  />
                  <span>
                    {shortlistMessages.pick}
                    <span class="vh">{shortlistMessages.nameSuffix({ name: row.name })}</span>
                  </span>
                </label>
                {renderControls?.(reference, row.name, index)}
              </div>
            </li>
          );
        })}
      </ol>
      <div class="kept-foot">
        {compared.length < 2 ? (
          <p class="label">{shortlistMessages.comparePick({ count: compareLimit })}</p>
        ) : (
          // In the fragment, which browsers do not send to the host.
          <a
            class={isReadersList ? "button" : "button second"}
            href={`${href("/compare/")}#ids=${formatReferences(compared)}`}
          >
            {shortlistMessages.compare({ count: compared.length })}
          </a>
        )}
      </div>
    </>
  );
}
