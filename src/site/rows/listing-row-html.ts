import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/rules/memo.ts";
import type { Freshness } from "../../core/register/freshness.ts";
import { measureRow } from "../../core/facets/directory-row.ts";
import { rowMessagesFor } from "./words.ts";
import { facetTitle } from "../vocabulary/terms.ts";
import { ListingRow } from "./ListingRow.tsx";

export interface RowOptions {
  readonly locale: string | undefined;
  /** Whether it says how a company can engage. */
  readonly engage: boolean;
}

/** By what it depends on, the row of a listing. */
const rowsOf = memo((_: Listing) => new Map<string, string>());

/** The row of a listing as HTML, rendered once: a listing is on the pages of all its terms, and in many lists. */
export function formatListingRow(listing: Listing, freshness: Freshness, { locale, engage }: RowOptions): string {
  const rows = rowsOf(listing);
  const key = `${locale} ${engage}`;
  const html = rows.get(key) ?? renderRow(listing, freshness, { locale, engage });
  rows.set(key, html);
  return html;
}

function renderRow(listing: Listing, freshness: Freshness, { locale, engage }: RowOptions): string {
  const ways = engage ? (listing.offer?.partnerships ?? []).map((id) => facetTitle("partnerships", id)) : [];
  const words = rowMessagesFor(locale);
  const props = { row: measureRow(listing, freshness), titleOf: facetTitle, words, ways };
  // Trimmed, it is one piece; the engine keeps what was joined as its many parts, and would join them again on each page.
  return renderToString(h(ListingRow, props)).trim();
}
