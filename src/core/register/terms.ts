import { ascending, rollup } from "d3-array";
import { fieldDefinitions, valueAtPath, type fieldTable, type FieldPath } from "../../dataset/field-table.ts";
import type { schemaFields } from "../../dataset/fields.generated.ts";
import type { Listing } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";

type TagPath = {
  [Path in FieldPath]: (typeof fieldTable)[Path] extends { readonly isTag: true } ? Path : never;
}[FieldPath];

/** The vocabularies whose terms tag listings. */
export type TagVocabulary = (typeof schemaFields)[TagPath]["vocabulary"];

const pathByVocabulary: ReadonlyMap<string, FieldPath> = new Map(
  fieldDefinitions.flatMap(({ isTag, vocabulary, path }) =>
    isTag && vocabulary !== undefined ? [[vocabulary, path]] : [],
  ),
);

/**
 * The ids of a vocabulary's terms with which a listing is tagged, as written; empty when none could be found.
 *
 * @throws {RangeError} if no field's terms of that vocabulary are tags
 */
export function termIdsOf(listing: Listing, vocabulary: TagVocabulary): readonly string[] {
  const path = pathByVocabulary.get(vocabulary);
  if (path === undefined) throw new RangeError(`no tags of the vocabulary: ${vocabulary}`);
  const value = valueAtPath(listing, path);
  return value === undefined ? [] : ([value].flat() as string[]);
}

/**
 * Listings by term.
 *
 * @param listings in any order, which each list keeps
 * @returns a list for each term that at least one listing has; a region also has those that name a country in it
 */
export function groupListingsByTerm(listings: Iterable<Listing>, vocabulary: TagVocabulary): Map<string, Listing[]> {
  const tagged = [...listings].flatMap((listing) => {
    const { regions, countries } = listing.reach ?? {};
    const ids = vocabulary === "region" ? regionsOfReach(regions, countries) : termIdsOf(listing, vocabulary);
    return [...new Set(ids)].map((id) => ({ id, listing }));
  });
  return rollup(
    tagged,
    (own) => own.map(({ listing }) => listing),
    ({ id }) => id,
  );
}

/** The regions that are named, and those in which named countries lie; a country may lie in two. In order of id. */
export function regionsOfReach(regions: readonly string[] = [], countries: readonly string[] = []): string[] {
  const named = new Set(countries);
  const around = vocabularyByName("region").terms.filter((region) => region.countries?.some((id) => named.has(id)));
  return [...new Set([...regions, ...around.map(({ id }) => id)])].sort(ascending);
}
