import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/rule.ts";
import type { Freshness } from "../../core/register/freshness.ts";
import { measureRow } from "../../core/facets/directory-row.ts";
import { rowWords } from "./words.ts";
import { facetTitle } from "../vocabulary/terms.ts";
import { ListingRow } from "./ListingRow.tsx";

/** The row of a listing, by whether it says how a company can engage. */
const rowsOf = memo((_: Listing) => new Map<boolean, string>());

/** The row of a listing as HTML, rendered once: a listing is on the pages of all its terms, and in many lists. */
export function formatListingRow(listing: Listing, freshness: Freshness, engage: boolean): string {
  const rows = rowsOf(listing);
  const html = rows.get(engage) ?? renderRow(listing, freshness, engage);
  rows.set(engage, html);
  return html;
}

function renderRow(listing: Listing, freshness: Freshness, engage: boolean): string {
  const ways = engage ? (listing.offer?.partnerships ?? []).map((id) => facetTitle("partnerships", id)) : [];
  const props = { row: measureRow(listing, freshness), titleOf: facetTitle, words: rowWords, ways };
  // Trimmed, it is one piece; the engine keeps what was joined as its many parts, and would join them again on each page.
  return renderToString(h(ListingRow, props)).trim();
}
