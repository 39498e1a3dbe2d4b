import { rollup } from "d3-array";
import { iso31662 } from "iso-3166";
import { laws } from "../../dataset/laws.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { listTermNames, namesByTerm } from "../terms/term-names.ts";
import { splitWords } from "./query.ts";

/** Names of regions, states and provinces by country: `{IN: ["Kerala", "tamil nadu"]}`. */
export type SubdivisionNames = Readonly<Record<string, readonly string[]>>;

/** A word in the names of subdivisions of more countries, such as "East", says little of where it is. */
const maxCountriesOfWord = 2;
/** Shorter names are abbreviations, or words of some language. */
const minNameLength = 4;

/**
 * Lists the names of the subdivisions of countries in ISO 3166-2 by which a text can name a country.
 *
 * Left out are names that two countries have ("Punjab", "North West"), names of a term ("Georgia"), those whose words are all part of
 * the names of other places, of a country or region or of subdivisions of three countries ("East", "nord-est"), and single words that
 * are common ("Central") or that the name of a listing or a term without that country has ("Delta", "Palermo").
 * A name of several words of which one is no common word is in small letters: it can't be mistaken, so readers need not write it
 * in capitals. "Free State" stays as it is.
 *
 * @param commonWords folded words that the register's texts write in small letters somewhere
 * @param nameWords folded words of the names of listings
 * @returns names without what stands in brackets or after a comma, in the order of the standard; countries without any are absent
 */
export function listSubdivisionNames(
  commonWords: ReadonlySet<string>,
  nameWords: ReadonlySet<string>,
): SubdivisionNames {
  const countries = new Set(vocabularyByName("country").terms.map(({ id }) => id));
  const names = iso31662
    .map(({ code, name }) => ({ country: code.slice(0, 2), variants: listVariants(name) }))
    .filter(({ country }) => countries.has(country))
    .flatMap(({ country, variants }) => variants.map((name) => ({ country, name, words: splitWords(name) })));
  const countriesByName = Map.groupBy(names, ({ words }) => words.join(" "));
  const placeNames = listPlaceNames();
  const takenNames = new Set(
    [...Object.values(namesByTerm).flatMap((namesById) => Object.values(namesById).flat()), ...placeNames].map(toKey),
  );
  const placeWords = new Set(placeNames.flatMap(splitWords));
  const countriesByWord = rollup(
    names.flatMap(({ country, words }) => words.map((word) => ({ country, word }))),
    (entries) => new Set(entries.map(({ country }) => country)).size,
    ({ word }) => word,
  );
  const lawCountriesByWord = listLawCountriesByWord();
  const isInLawElsewhere = (word: string, country: string) =>
    [...(lawCountriesByWord.get(word) ?? [])].some((lawCountry) => lawCountry !== country);
  const isPartOfNames = (word: string) => placeWords.has(word) || (countriesByWord.get(word) ?? 0) > maxCountriesOfWord;
  const usable = [...countriesByName].flatMap(([key, [first, ...others]]) => {
    if (first === undefined || key.length < minNameLength || takenNames.has(key)) return [];
    if (others.some(({ country }) => country !== first.country)) return [];
    const isCommon = first.words.every((word) => commonWords.has(word));
    const isSingleWord = first.words.length === 1;
    if (first.words.every(isPartOfNames)) return [];
    if (isSingleWord && (isCommon || nameWords.has(key) || isInLawElsewhere(key, first.country))) return [];
    return [{ country: first.country, name: isCommon || isSingleWord ? first.name : first.name.toLowerCase() }];
  });
  const byCountry = Map.groupBy(usable, ({ country }) => country);
  return Object.fromEntries([...byCountry].map(([country, items]) => [country, items.map(({ name }) => name)]));
}

/** Returns the countries of the laws whose names have a word, such as "palermo" of the Palermo Protocol, by word. */
function listLawCountriesByWord(): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const entries = laws.flatMap(({ id, country }) =>
    listTermNames("regulations", id)
      .flatMap(splitWords)
      .map((word) => ({ word, country })),
  );
  return rollup(
    entries,
    (entriesOfWord) => new Set(entriesOfWord.map(({ country }) => country)),
    ({ word }) => word,
  );
}

/** Returns the names in an entry of the standard: two for "A / B", one for "Bristol, City of". */
function listVariants(name: string): string[] {
  const [withoutAddition = ""] = name.split(/[,([]/);
  return withoutAddition.split("/").map((part) => part.trim());
}

/** Lists all names of countries, regions and languages. */
function listPlaceNames(): string[] {
  const vocabularies = [
    ["countries", "country"],
    ["regions", "region"],
    ["languages", "language"],
  ] as const;
  return vocabularies.flatMap(([facet, name]) =>
    vocabularyByName(name).terms.flatMap(({ id }) => listTermNames(facet, id)),
  );
}

/** Returns a name as it is compared: folded words with a space between them. */
function toKey(name: string): string {
  return splitWords(name).join(" ");
}
