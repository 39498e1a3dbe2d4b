import { format } from "../language/page-format.ts";
import { upperFirst } from "../language/phrases.ts";
import type { Kind } from "../../dataset/model.ts";

const maxListedCountries = 3;
const maxListedDevelopers = 2;

/** Returns the title of a facet's term. Reads the vocabularies at build time, and the index in the browser. */
export type TitleOf = (facet: string, id: string) => string;

/** Messages for places, in one language. */
export interface PlaceMessages {
  readonly row: {
    readonly global: string;
    regional(values: { readonly places: readonly string[] }): string;
    countries(values: { readonly count: number }): string;
    by(names: readonly string[]): string;
  };
}

/** Fields of a listing that its type and place are formatted from. */
export interface ListingPlace {
  readonly kind: Kind;
  /** Term id of an entity's type. Absent for tools. */
  readonly type?: string;
  /** Names of a tool's developers. Empty for entities. */
  readonly developers: readonly string[];
  readonly reach: {
    readonly scope?: string;
    readonly regions: readonly string[];
    readonly countries: readonly string[];
  };
}

/**
 * Formats where a listing works, such as "global", "Kenya" or "regional: Thailand and Myanmar".
 *
 * A national scope with one country is that country's title. Every other scope but `global` is "regional": it names the countries
 * if there are one to three (`maxListedCountries`), otherwise the regions, otherwise the number of countries: "regional: 5
 * countries".
 *
 * @param titleOf returns the title of a term of the facets `countries` and `regions`
 * @returns "" if the scope is not stated
 */
export function formatReach({ reach }: Pick<ListingPlace, "reach">, titleOf: TitleOf, { row }: PlaceMessages): string {
  const { scope, countries } = reach;
  if (scope === undefined) return "";
  if (scope === "global") return row.global;
  if (scope === "national" && countries.length === 1) return titleOf("countries", countries[0] ?? "");
  return row.regional({ places: listPlaceNames(reach, titleOf, row) });
}

/**
 * Lists what names the places of a reach: its one to three countries by title, else its regions by title, else one text with the
 * number of countries, such as `["5 countries"]`.
 */
function listPlaceNames(
  { regions, countries }: ListingPlace["reach"],
  titleOf: TitleOf,
  row: PlaceMessages["row"],
): string[] {
  const areCountriesListed = countries.length > 0 && countries.length <= maxListedCountries;
  if (areCountriesListed) return countries.map((id) => titleOf("countries", id));
  if (regions.length > 0) return regions.map((id) => titleOf("regions", id));
  return [row.countries({ count: countries.length })];
}

/**
 * Formats a listing's type and where it works, first letter in upper case: "Trade union, global".
 *
 * A tool has its first two developers (`maxListedDevelopers`) in place of a type: "By A and B, Kenya". A part that is not stated
 * is left out, with its comma; "" if neither is. An organisation without a type has `titleOf("type", "")`.
 */
export function formatTypeAndReach(listing: ListingPlace, titleOf: TitleOf, messages: PlaceMessages): string {
  const typeOrDevelopers =
    listing.kind === "entity" ? titleOf("type", listing.type ?? "") : formatDevelopers(listing, messages);
  const reach = formatReach(listing, titleOf, messages);
  return upperFirst([typeOrDevelopers, reach].filter(Boolean).join(format.comma));
}

/** Returns "by A and B" with the first two developers, in the language of the messages; "" without developers. */
function formatDevelopers({ developers }: ListingPlace, { row }: PlaceMessages): string {
  return developers.length > 0 ? row.by(developers.slice(0, maxListedDevelopers)) : "";
}
