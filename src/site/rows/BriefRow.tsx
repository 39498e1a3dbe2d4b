import { addressOfListing } from "../../dataset/address.ts";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import { format } from "../../core/language/page-format.ts";
import { formatTypeAndReach, type TitleOf } from "../../core/register/format-place.ts";
import { href } from "../ui/href.ts";
import { placeMessages } from "./place-messages.ts";
import { rowPagesMessages } from "./words.ts";

interface Props {
  readonly row: DirectoryRow;
  readonly titleOf: TitleOf;
}

/**
 * Row of a listing in a long list, rendered at build time: name with acronym, type and place, and the date of the newest evidence,
 * such as "Jan 2026", or "No date". It has few elements, since such lists have hundreds of rows.
 */
export function BriefRow({ row, titleOf }: Props) {
  const { acronym, freshness, name } = row;
  return (
    <article class="entry-row">
      <h3>
        <a href={href(addressOfListing(row))}>
          <bdi>{name}</bdi>
        </a>
        {acronym && <span class="acr"> {acronym}</span>}
      </h3>
      <p class="meta">{formatTypeAndReach(row, titleOf, placeMessages)}</p>
      <p>{freshness.date === undefined ? rowPagesMessages.noDate : format.date(freshness.date)}</p>
    </article>
  );
}
