import type { TermVocabulary } from "../../dataset/address.ts";
import { referenceOf, type Kind, type Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
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

/** Returns the title of a term as written within a sentence: "forced labour", but "Kenya". */
export function formatTitleInSentence(key: CriterionKey, id: string): string {
  const title = termTitle(vocabularyByKey[key], id);
  return criterionByKey[key].hasProperNames ? title : inSentence(title);
}

/**
 * Returns the address of the match page with a term chosen, without the base, such as `/match/?countries=KE`. Undefined for terms
 * that cannot be chosen.
 *
 * A tool function is also chosen as the service with its id, if there is one. A service is not chosen as a tool function: the
 * results are organisations only.
 */
export function addressOfMatch(vocabulary: TermVocabulary, id: string): string | undefined {
  const keys = findKeysOfTerm(vocabulary, id).filter((key) => vocabulary !== "service" || key === "services");
  return keys.length === 0 ? undefined : `/match/?${keys.map((key) => `${key}=${id}`).join("&")}`;
}

/**
 * Returns the keys of criteria that a term can be chosen for: those of its vocabulary. A service and the tool function with the
 * same id are the same kind of work, so that each has both keys.
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

let recordsPromise: ReturnType<typeof loadRecords> | undefined;

/** Returns the match records of all listings, and the listings by reference. */
async function loadRecords() {
  const register = await loadSiteRegister();
  const listings = new Map(register.listings.map((listing) => [referenceOf(listing), listing]));
  return { records: buildMatchRecords(register), listings };
}

/**
 * Finds the listings of a kind that fit a term best, in the order of the match page.
 *
 * @returns at most `limit`, best first; none for a term that the kind does not have
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
 * @returns `choices`: id and title of each term by key, such as `[["KE", "Kenya"]]`; `listed`: how many of the countries and
 *   languages a listing has that has not ended, which come first; `functionsOfService`: ids of tool functions by service, [] for
 *   none
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

/**
 * Sorts the terms of a criterion whose vocabulary is in the order of codes, such as countries.
 *
 * @returns `terms`: all of the vocabulary, first those that a listing has, then the others, each group by title;
 *   `listedCount`: number of the first group, 0 without listings
 */
function sortListedFirst(key: QuestionKey, listings: readonly Listing[]) {
  const vocabulary = vocabularyByKey[key];
  const ids = vocabularyByName(vocabulary).terms.map(({ id }) => id);
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
