import { ascending, rollup } from "d3-array";
import { fieldDefinitions, valueAtPath, type fieldTable, type FieldPath } from "../../dataset/field-table.ts";
import type { schemaFields } from "../../dataset/fields.generated.ts";
import type { Listing } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";

type TagPath = {
  [Path in FieldPath]: (typeof fieldTable)[Path] extends { readonly isTag: true } ? Path : never;
}[FieldPath];

/** Name of a vocabulary whose terms tag listings, such as `issue`. */
export type TagVocabulary = (typeof schemaFields)[TagPath]["vocabulary"];

const pathByVocabulary: ReadonlyMap<string, FieldPath> = new Map(
  fieldDefinitions.flatMap(({ isTag, vocabulary, path }) =>
    isTag && vocabulary !== undefined ? [[vocabulary, path]] : [],
  ),
);

/**
 * Returns the ids of a vocabulary's terms that a listing is tagged with, as written: "issue" → `["debt-bondage"]`. A field with a
 * single term, such as the type, gives a list of one. [] if its field is absent.
 *
 * @throws {RangeError} if no tag field uses the vocabulary
 */
export function termIdsOf(listing: Listing, vocabulary: TagVocabulary): readonly string[] {
  const path = pathByVocabulary.get(vocabulary);
  if (path === undefined) throw new RangeError(`no tags of the vocabulary: ${vocabulary}`);
  const value = valueAtPath(listing, path);
  return value === undefined ? [] : ([value].flat() as string[]);
}

/**
 * Groups listings by term id.
 *
 * A listing with several terms is in the group of each. For `region`, a listing is also in the regions of its
 * countries.
 *
 * @param listings in any order, which each group keeps; a listing that appears twice is twice in its groups
 * @returns listings by term id, in the order in which the terms are first met; terms without a listing have no entry
 * @throws {RangeError} if no tag field uses the vocabulary and there are listings
 */
export function groupListingsByTerm(listings: Iterable<Listing>, vocabulary: TagVocabulary): Map<string, Listing[]> {
  const tagged = [...listings].flatMap((listing) => {
    const { regions, countries } = listing.reach ?? {};
    const ids = vocabulary === "region" ? regionsOfReach(regions, countries) : termIdsOf(listing, vocabulary);
    return [...new Set(ids)].map((id) => ({ id, listing }));
  });
  return rollup(
    tagged,
    (pairs) => pairs.map(({ listing }) => listing),
    ({ id }) => id,
  );
}

/**
 * Returns the ids of the regions, and of all regions that contain one of the countries, each once and in order of id:
 * `["europe"]` and `["KE"]` → `["africa", "europe"]`. Unknown regions stay, unknown countries add nothing; [] for none.
 */
export function regionsOfReach(regions: readonly string[] = [], countries: readonly string[] = []): string[] {
  const countryIds = new Set(countries);
  const regionTerms = vocabularyByName("region").terms;
  const regionsOfCountries = regionTerms.filter((region) => region.countries?.some((id) => countryIds.has(id)));
  return [...new Set([...regions, ...regionsOfCountries.map(({ id }) => id)])].sort(ascending);
}
