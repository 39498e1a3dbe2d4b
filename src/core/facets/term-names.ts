import { countryNamesOf, languageNamesOf } from "../language/country-names.ts";

/** Other words for terms, by facet and id, as the files of `/term-names/` have them. */
export type TermNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Tells the other words for a term of a facet: those of its vocabulary, and of countries and languages their names in other languages. */
export type NamesOf = (facet: string, id: string) => readonly string[];

export function namesFrom(...parts: readonly TermNames[]): NamesOf {
  return (facet, id) => [
    ...parts.flatMap((names) => names[facet]?.[id] ?? []),
    ...(facet === "countries" && /^[A-Z]{2}$/.test(id) ? countryNamesOf(id) : []),
    ...(facet === "languages" && /^[a-z]{2,3}$/.test(id) ? languageNamesOf(id) : []),
  ];
}
