import type { DirectoryRow } from "../measures/facets/directory-row.ts";
import type { DirectoryMessages } from "../messages/directory.ts";

/** Tells the title of a term of a facet: from the vocabularies at build, from the index in the browser. */
export type TitleOf = (facet: string, id: string) => string;

type Words = Pick<DirectoryMessages, "row" | "format">;

/** What places a listing. */
export type Placed = Pick<DirectoryRow, "kind" | "type" | "reach" | "developers">;

/** How far a listing works, in few words: "global", a country, "regional: Thailand and Myanmar"; empty when not known. */
export function placeOf({ reach }: Pick<Placed, "reach">, titleOf: TitleOf, { row, format }: Words): string {
  const { scope, regions, countries } = reach;
  if (scope === undefined) return "";
  if (scope === "global") return row.global;
  if (scope === "national" && countries.length === 1) return titleOf("countries", countries[0] ?? "");
  const names =
    countries.length > 0 && countries.length <= 3
      ? countries.map((id) => titleOf("countries", id))
      : regions.length > 0
        ? regions.map((id) => titleOf("regions", id))
        : [row.countries(countries.length)];
  return row.regional(format.list(names));
}

/** What kind of thing a listing is and where it works: "Trade union, global". */
export function metaOf(placed: Placed, titleOf: TitleOf, words: Words): string {
  const { kind, type, developers } = placed;
  const builders = developers.length > 0 ? words.row.by(developers.slice(0, 2)) : "";
  const what = kind === "entity" ? titleOf("type", type ?? "") : builders;
  const text = [what, placeOf(placed, titleOf, words)].filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The titles of what a listing offers or does. */
export function offersOf({ kind, offers }: Pick<DirectoryRow, "kind" | "offers">, titleOf: TitleOf): string[] {
  return offers.map((id) => titleOf(kind === "entity" ? "services" : "functions", id));
}

/** Titles as they stand within a sentence: their first letter small, unless it begins a name or an abbreviation. */
export function runOn(titles: readonly string[]): string[] {
  return titles.map((title, index) => (index === 0 || /^.[A-Z]/.test(title) ? title : lowerFirst(title)));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
