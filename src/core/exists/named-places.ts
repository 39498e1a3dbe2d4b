import { isArabic } from "../facets/fold.ts";
import { plainText, type Words } from "../match/phrases.ts";

/**
 * What countries are called in an idea, with their names in other languages.
 *
 * @param namesOf a country's, by its code; an Arabic one is also found without its article or with it written together
 */
export function withNamesOfPlaces(places: Words, namesOf: (id: string) => readonly string[]): Words {
  const phraseOf = (name: string) => {
    const plain = plainText(name).toLowerCase();
    if (plain.includes(",") || plain.length < 4) return [];
    const phrase = plain.replace(/[^\p{L}\p{N}]+/gu, "\\W+");
    return [isArabic(plain) ? plain.replace(/^ال/, "(?:ال|لل)?") : `${phrase}\\b`];
  };
  return Object.fromEntries(
    Object.entries(places).map(([id, words]) => [id, [words, ...namesOf(id).flatMap(phraseOf)].join(", ")]),
  );
}
