import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { directoryRowFor } from "../../core/facets/facet-index.ts";
import type { Register } from "../../core/register/register.ts";
import { facetTermTitle } from "../vocabulary/terms.ts";
import { ListingRow } from "./ListingRow.tsx";

/** How much a row says: all that it does in a list, how a company can engage too, or only what the listing is. */
export type RowDetail = "whole" | "engage" | "brief";

const rowsOf = memo((_: Listing) => new Map<RowDetail, string>());

/** The rows of listings as HTML, in the order given, each rendered once: a listing is on the pages of all its terms, and in many lists. */
export function formatListingRows(
  register: Register,
  listings: readonly Listing[],
  detail: RowDetail = "whole",
): string {
  const rows = listings.map((listing) => {
    const known = rowsOf(listing);
    const html = known.get(detail) ?? renderRow(register, listing, detail);
    known.set(detail, html);
    return html;
  });
  return rows.join("");
}

function renderRow(register: Register, listing: Listing, detail: RowDetail): string {
  const ways =
    detail === "engage" ? (listing.offer?.partnerships ?? []).map((id) => facetTermTitle("partnerships", id)) : [];
  const props = {
    row: directoryRowFor(register, listing),
    titleOf: facetTermTitle,
    partnershipTitles: ways,
    ...(detail === "brief" && { children: [] }),
  };
  // Trimmed, it is one piece; the engine keeps what was joined as its many parts, and would join them again on each page.
  return renderToString(h(ListingRow, props)).trim();
}
