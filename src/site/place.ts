import type { Listing } from "../dataset/model.ts";
import type { Messages } from "../messages/index.ts";
import { termTitle } from "./terms.ts";

/** How far a listing works, in few words: "global", a country, "regional: Thailand and Myanmar"; empty when not known. */
export function placeOf({ reach }: Listing, { row, format }: Messages): string {
  if (reach === undefined) return "";
  const { scope, regions = [], countries = [] } = reach;
  if (scope === "global") return row.global;
  if (scope === "national" && countries.length === 1) return termTitle("country", countries[0] ?? "");
  const names =
    countries.length > 0 && countries.length <= 3
      ? countries.map((id) => termTitle("country", id))
      : regions.length > 0
        ? regions.map((id) => termTitle("region", id))
        : [row.countries(countries.length)];
  return row.regional(format.list(names));
}

/** What kind of thing a listing is and where it works: "Trade union, global". */
export function metaOf(listing: Listing, t: Messages): string {
  const place = placeOf(listing, t);
  const what =
    listing.kind === "entity"
      ? termTitle("entity-type", listing.type)
      : t.row.by((listing.developers ?? []).slice(0, 2).map(({ name }) => name));
  const parts = listing.kind === "tool" && !listing.developers ? [place] : [what, place];
  const text = parts.filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The titles of what a listing offers or does. */
export function offersOf(listing: Listing): string[] {
  return listing.kind === "entity"
    ? (listing.offer?.services ?? []).map((id) => termTitle("service", id))
    : listing.functions.map((id) => termTitle("tool-function", id));
}

/** Titles as they stand within a sentence: their first letter small, unless it begins a name or an abbreviation. */
export function runOn(titles: readonly string[]): string[] {
  return titles.map((title, index) => (index === 0 ? title : inSentence(title)));
}

/** A title as it stands within a sentence. */
export function inSentence(title: string): string {
  return /^.[A-Z]/.test(title) ? title : lowerFirst(title);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
