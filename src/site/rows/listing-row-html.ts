import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { findDirectoryRow } from "../../core/facets/facet-index.ts";
import type { Register } from "../../core/register/register.ts";
import { facetTermTitle } from "../vocabulary/terms.ts";
import { BriefRow } from "./BriefRow.tsx";
import { ListingRow } from "./ListingRow.tsx";

/**
 * Amount of text in a row: "whole" has the summary and the services or functions, "engage" adds the ways to engage, and "brief"
 * has only name, type and place, and the date of the newest evidence.
 */
export type RowDetail = "whole" | "engage" | "brief";

/** Rendered rows of a listing by detail. */
const htmlByDetailOf = memo((_: Listing) => new Map<RowDetail, string>());

/**
 * Renders listings as one string of HTML: the `<article class="entry-row">` of each listing, in the order of `listings`, with
 * nothing between them. "" without listings.
 *
 * Rows are rendered once and stored, since a listing is on the pages of all its terms.
 *
 * @param detail "whole" has the summary and the first services or functions, "engage" also the ways to engage, "brief" only
 *   name, type and place, and the date of the newest evidence
 */
export function formatListingRows(
  register: Register,
  listings: readonly Listing[],
  detail: RowDetail = "whole",
): string {
  return listings.map((listing) => formatListingRow(register, listing, detail)).join("");
}

/** Returns the stored HTML of a row, an `<article>`, or renders and stores it. */
function formatListingRow(register: Register, listing: Listing, detail: RowDetail): string {
  const htmlByDetail = htmlByDetailOf(listing);
  const html = htmlByDetail.get(detail) ?? renderRow(register, listing, detail);
  htmlByDetail.set(detail, html);
  return html;
}

/**
 * Renders a row as an `<article>`. "whole" has the summary and the first services or functions, "engage" also the ways to engage,
 * and "brief" only name, type and place, and the date of the newest evidence.
 */
function renderRow(register: Register, listing: Listing, detail: RowDetail): string {
  const row = findDirectoryRow(register, listing);
  if (detail === "brief") return renderToString(h(BriefRow, { row, titleOf: facetTermTitle })).trim();
  const partnerships = detail === "engage" ? (listing.offer?.partnerships ?? []) : [];
  const partnershipTitles = partnerships.map((id) => facetTermTitle("partnerships", id));
  // `trim` makes one flat string. V8 keeps a joined string as its parts, and would join them again for each page.
  return renderToString(h(ListingRow, { row, titleOf: facetTermTitle, partnershipTitles })).trim();
}
