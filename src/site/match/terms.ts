import type { TermVocabulary } from "../../dataset/address.ts";
import { referenceOf, type Kind, type Listing, type Reference } from "../../dataset/model.ts";
import { listTermIds, type Term, termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { matchListings, type Match } from "../../core/match/match.ts";
import {
  criteriaByKind,
  criterionKeys,
  listCriterionKeys,
  questionKeys,
  criterionByKey,
  vocabularyByKey,
  type CriterionKey,
  type QuestionKey,
} from "../../core/match/criteria.ts";
import { buildMatchRecords } from "../../core/match/build-records.ts";
import type { MatchRecord } from "../../core/match/record.ts";
import { isEnded, type Register } from "../../core/register/register.ts";
import { termIdsOf } from "../../core/register/terms.ts";
import { loadSiteRegister } from "../load/register.ts";
import { sortTermsByTitle, termTitle } from "../vocabulary/terms.ts";
import type { TermOptions } from "./question.ts";
import type { MatchData } from "./match-data.ts";

/** A match with its listing. */
export interface TermMatch extends Match {
  readonly listing: Listing;
}

/**
 * Returns the title of a term as written within a sentence: "forced labour", but "Kenya", since countries, regions and languages
 * have names. An unknown id takes the place of the title.
 */
export function formatTitleInSentence(key: CriterionKey, id: string): string {
  const title = termTitle(vocabularyByKey[key], id);
  return criterionByKey[key].hasProperNames ? title : inSentence(title);
}

/**
 * Returns the address of the match page with a term chosen, without the base: ("country", "KE") gives `/match/?countries=KE`.
 *
 * A tool function whose id is also that of a service is chosen as both: `/match/?services=training&functions=training`. A service
 * is chosen as a service only, so that the results are organisations. The id is not checked.
 *
 * @returns undefined for vocabularies that no key has, such as "technology"
 */
export function addressOfMatch(vocabulary: TermVocabulary, id: string): string | undefined {
  const keys = findKeysOfTerm(vocabulary, id).filter((key) => vocabulary !== "service" || key === "services");
  return keys.length === 0 ? undefined : `/match/?${keys.map((key) => `${key}=${id}`).join("&")}`;
}

/**
 * Returns the keys of criteria that a term can be chosen for, in the order of `criterionKeys`: those of its vocabulary. A service
 * and the tool function with the same id are the same kind of work, so that each has the keys ["services", "functions"]. [] if no
 * key has the vocabulary.
 */
function findKeysOfTerm(vocabulary: TermVocabulary, id: string): CriterionKey[] {
  const helpVocabularies: readonly string[] = ["service", "tool-function"];
  return criterionKeys.filter((key) => {
    const name = vocabularyByKey[key];
    const isTwin =
      helpVocabularies.includes(name) && helpVocabularies.includes(vocabulary) && termById(name, id) !== undefined;
    return name === vocabulary || isTwin;
  });
}

/** Match records of all listings, and the listings by reference. */
interface ListingRecords {
  readonly records: readonly MatchRecord[];
  readonly listings: ReadonlyMap<Reference, Listing>;
}

let recordsPromise: Promise<ListingRecords> | undefined;

/**
 * Loads the match records of all listings, ended ones included: `{records, listings}`, where `listings` is a map by reference.
 */
async function loadRecords(): Promise<ListingRecords> {
  const register = await loadSiteRegister();
  const listings = new Map(register.listings.map((listing) => [referenceOf(listing), listing]));
  return { records: buildMatchRecords(register), listings };
}

/**
 * Finds the listings of a kind that fit a term best, in the order of the match page. A service and the tool function with the
 * same id are the same term, so that tools are found for a service too.
 *
 * @returns at most `limit`, best first, each `{id, score, group, reasons, succeeds, record, listing}`; [] for a term that the
 *   kind cannot have, such as a technology
 */
export async function findBestMatches(
  vocabulary: TermVocabulary,
  id: string,
  kind: Kind,
  limit: number,
): Promise<TermMatch[]> {
  const keysOfKind: readonly CriterionKey[] = criteriaByKind[kind].flatMap(listCriterionKeys);
  const keys = findKeysOfTerm(vocabulary, id).filter((key) => keysOfKind.includes(key));
  if (keys.length === 0) return [];
  const { records, listings } = await (recordsPromise ??= loadRecords());
  const matches = matchListings({ kind, ...Object.fromEntries(keys.map((key) => [key, [id]])) }, records);
  return matches.slice(0, limit).flatMap((match) => {
    const listing = listings.get(match.id);
    return listing === undefined ? [] : [{ ...match, listing }];
  });
}

/**
 * Builds the data of the match page's script.
 *
 * @returns `choices`: id and title within a sentence of each term by key, such as `countries: [["KE", "Kenya"], …]`, in the order
 *   of the vocabulary, but countries and languages that a listing has first, then the others, each by title; `listed`:
 *   `{countries, languages}`, how many a listing has that has not ended; `functionsOfService`: ids of tool functions by service,
 *   [] for none
 */
export function buildMatchData({ listings }: Pick<Register, "listings">): MatchData {
  const openListings = listings.filter((listing) => !isEnded(listing));
  const countries = sortListedFirst("countries", openListings);
  const languages = sortListedFirst("languages", openListings);
  const choices = questionKeys.map((key) => {
    const { terms } = { countries, languages }[key as string] ?? vocabularyByName(vocabularyByKey[key]);
    return [key, terms.map(({ id }) => [id, formatTitleInSentence(key, id)])] as const;
  });
  const services = vocabularyByName("service").terms;
  return {
    choices: Object.fromEntries(choices) as unknown as TermOptions,
    listed: { countries: countries.listedCount, languages: languages.listedCount },
    functionsOfService: Object.fromEntries(services.map(({ id, functions = [] }) => [id, functions])),
  };
}

/** All terms of a vocabulary, those that a listing has before the others. */
interface TermsListedFirst {
  readonly terms: readonly Term[];
  /** Number of terms that a listing has. 0 without listings. */
  readonly listedCount: number;
}

/**
 * Sorts the terms of a criterion whose vocabulary is in the order of codes, such as countries: first those that one of the
 * listings has, then the others, each group by title.
 *
 * @returns `terms`: all of the vocabulary; `listedCount`: the size of the first group, 0 without listings
 */
function sortListedFirst(key: QuestionKey, listings: readonly Listing[]): TermsListedFirst {
  const vocabulary = vocabularyByKey[key];
  const ids = listTermIds(vocabulary);
  const listedIds = new Set(listings.flatMap((listing) => termIdsOf(listing, vocabulary)));
  const listedTerms = sortTermsByTitle(
    vocabulary,
    ids.filter((id) => listedIds.has(id)),
  );
  const unlistedTerms = sortTermsByTitle(
    vocabulary,
    ids.filter((id) => !listedIds.has(id)),
  );
  return { terms: [...listedTerms, ...unlistedTerms], listedCount: listedTerms.length };
}
