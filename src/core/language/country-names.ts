import { memo } from "../../dataset/memo.ts";

/** Languages in which names of countries and languages are listed. */
const nameLanguages = ["en", "fr", "es", "pt", "de", "ar", "it", "nl"] as const;

type NameType = "region" | "language";

const createDisplayNames = memo((type: NameType) =>
  nameLanguages.map((language) => new Intl.DisplayNames([language], { type, fallback: "none" })),
);

/**
 * Lists the names of a country in English, French, Spanish, Portuguese, German, Arabic, Italian and Dutch, in this order: "DE" →
 * `["Germany", "Allemagne", "Alemania", "Alemanha", "Deutschland", "ألمانيا", "Germania", "Duitsland"]`. A spelling that several
 * languages share is listed once.
 *
 * Readers type these names to find a country. They come from the browser or from Node, which may differ, so no published file
 * has them.
 *
 * @param id ISO 3166-1 alpha-2, in capitals
 * @returns [] for a code without a name, such as `AA`, and for one in small letters
 * @throws {RangeError} if the id is not two letters or three digits, as "" and "DEU" aren't
 */
export function listCountryNames(id: string): string[] {
  return listNames("region", id);
}

/**
 * Lists the names of a language in the languages of `listCountryNames`, then in itself, each spelling once: "sw" →
 * `["Swahili", "swahili", "suajili", "suaíli", "Suaheli", "السواحلية", "Kiswahili"]`.
 *
 * @param id ISO 639-1, or 639-3 if the language has no shorter code
 * @returns names that the browser or Node has; [] if it has none, as for "zzz"
 * @throws {RangeError} if the id doesn't have the form of a language tag, as "" and "x y" don't
 */
export function listLanguageNames(id: string): string[] {
  const endonym = new Intl.DisplayNames([id], { type: "language", fallback: "none" }).of(id);
  const names = listNames("language", id);
  return endonym === undefined || names.includes(endonym) ? names : [...names, endonym];
}

/** Lists the names of a country or language in each of `nameLanguages`, in their order, each spelling once. [] without any. */
function listNames(type: NameType, id: string): string[] {
  const names = createDisplayNames(type).flatMap((displayNames) => displayNames.of(id) ?? []);
  return [...new Set(names)];
}
