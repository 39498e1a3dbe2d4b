import type { Listing } from "../dataset/model.ts";
import { termById } from "../dataset/vocabularies.ts";

/** The words of a language in which a place is said. */
export interface PlaceWords {
  readonly row: {
    readonly global: string;
    regional(place: string): string;
    countries(n: number): string;
    by(names: readonly string[]): string;
  };
  readonly format: { list(items: readonly string[]): string };
}

/** How far a listing works, in few words: "global", a country, "regional: Thailand and Myanmar"; empty when not known. */
export function placeOf({ reach }: Listing, { row, format }: PlaceWords): string {
  if (reach === undefined) return "";
  const { scope, regions = [], countries = [] } = reach;
  if (scope === "global") return row.global;
  if (scope === "national" && countries.length === 1) return titleOf("country", countries[0] ?? "");
  const names =
    countries.length > 0 && countries.length <= 3
      ? countries.map((id) => titleOf("country", id))
      : regions.length > 0
        ? regions.map((id) => titleOf("region", id))
        : [row.countries(countries.length)];
  return row.regional(format.list(names));
}

/** What kind of thing a listing is and where it works: "Trade union, global". */
export function metaOf(listing: Listing, words: PlaceWords): string {
  const place = placeOf(listing, words);
  const what =
    listing.kind === "entity"
      ? titleOf("entity-type", listing.type)
      : words.row.by((listing.developers ?? []).slice(0, 2).map(({ name }) => name));
  const parts = listing.kind === "tool" && !listing.developers ? [place] : [what, place];
  const text = parts.filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function titleOf(vocabulary: string, id: string): string {
  return termById(vocabulary, id)?.title ?? id;
}
