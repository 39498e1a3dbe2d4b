import { format } from "../language/page-format.ts";
import { upperFirst } from "../language/phrases.ts";
import type { Kind } from "../../dataset/model.ts";

/** Returns the title of a facet's term: from the vocabularies at build time, from the index in the browser. */
export type TitleOf = (facet: string, id: string) => string;

/** The words of a language in which a place is said. */
export interface PlaceMessages {
  readonly row: {
    readonly global: string;
    regional(values: { readonly places: readonly string[] }): string;
    countries(values: { readonly count: number }): string;
    by(names: readonly string[]): string;
  };
}

/** What places a listing. */
export interface ListingPlace {
  readonly kind: Kind;
  /** Entity: its type. */
  readonly type?: string;
  /** Tool: names of who builds it. */
  readonly developers: readonly string[];
  readonly reach: {
    readonly scope?: string;
    readonly regions: readonly string[];
    readonly countries: readonly string[];
  };
}

/** How far a listing works, in few words: "global", a country, "regional: Thailand and Myanmar"; empty when not known. */
export function formatReach({ reach }: Pick<ListingPlace, "reach">, titleOf: TitleOf, { row }: PlaceMessages): string {
  const { scope, regions, countries } = reach;
  if (scope === undefined) return "";
  if (scope === "global") return row.global;
  if (scope === "national" && countries.length === 1) return titleOf("countries", countries[0] ?? "");
  const names =
    countries.length > 0 && countries.length <= 3
      ? countries.map((id) => titleOf("countries", id))
      : regions.length > 0
        ? regions.map((id) => titleOf("regions", id))
        : [row.countries({ count: countries.length })];
  return row.regional({ places: names });
}

/** What kind of thing a listing is and where it works: "Trade union, global". */
export function formatTypeAndReach(placed: ListingPlace, titleOf: TitleOf, words: PlaceMessages): string {
  const { kind, type, developers } = placed;
  const builders = developers.length > 0 ? words.row.by(developers.slice(0, 2)) : "";
  const what = kind === "entity" ? titleOf("type", type ?? "") : builders;
  return upperFirst([what, formatReach(placed, titleOf, words)].filter(Boolean).join(format.comma));
}
