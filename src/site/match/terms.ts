import type { TermVocabulary } from "../../dataset/address.ts";
import { referenceOf, type Kind, type Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
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
import { termsOf } from "../../core/register/terms.ts";
import { loadSiteRegister } from "../load/register.ts";
import { sortTermsByTitle, termTitle } from "../vocabulary/terms.ts";
import type { TermOptions } from "./question.ts";
import type { MatchData } from "./words.ts";

export interface TermMatch extends Match {
  readonly listing: Listing;
}

/** The title of a term that is asked for, as written within a sentence. */
export function formatTitleInSentence(key: CriterionKey, id: string): string {
  const title = termTitle(vocabularyByKey[key], id);
  return criterionByKey[key].hasProperNames ? title : inSentence(title);
}

/**
 * The match page with a term already chosen; without the base. Terms that can't be asked for have none.
 *
 * Tools answer only where they are asked for: not from the page of a service.
 */
export function addressOfMatch(vocabulary: TermVocabulary, id: string): string | undefined {
  const asked = keysOfTerm(vocabulary, id).filter((key) => vocabulary !== "service" || key === "services");
  return asked.length === 0 ? undefined : `/match/?${asked.map((key) => `${key}=${id}`).join("&")}`;
}

/** The keys that ask for a term; a service and the tool function of the same id are one kind of work. */
function keysOfTerm(vocabulary: TermVocabulary, id: string): CriterionKey[] {
  const help = ["service", "tool-function"];
  return criterionKeys.filter((key) => {
    const name = vocabularyByKey[key];
    const isTwin = help.includes(name) && help.includes(vocabulary) && termById(name, id) !== undefined;
    return name === vocabulary || isTwin;
  });
}

let loaded: ReturnType<typeof loadRecords> | undefined;

async function loadRecords() {
  const register = await loadSiteRegister();
  const listings = new Map(register.listings.map((listing) => [referenceOf(listing), listing]));
  return { records: buildMatchRecords(register), listings };
}

/**
 * The listings of a kind that answer a term best, as the match page orders them.
 *
 * @returns at most `limit`, best first; empty for terms that the kind can't be asked for
 */
export async function findBestMatches(
  vocabulary: TermVocabulary,
  id: string,
  kind: Kind,
  limit: number,
): Promise<TermMatch[]> {
  const keys = keysOfTerm(vocabulary, id).filter((key) =>
    criteriaByKind[kind].flatMap(listCriterionKeys).includes(key),
  );
  if (keys.length === 0) return [];
  const { records, listings } = await (loaded ??= loadRecords());
  return matchListings({ kind, ...Object.fromEntries(keys.map((key) => [key, [id]])) }, records)
    .slice(0, limit)
    .flatMap((match) => {
      const listing = listings.get(match.id);
      return listing === undefined ? [] : [{ ...match, listing }];
    });
}

/** All that the page of match hands to its script. */
export function buildMatchData({ listings }: Pick<Register, "listings">): MatchData {
  const open = listings.filter((listing) => !isEnded(listing));
  const coded = codedKeys.map((key) => [key, listedFirst(key, open)] as const);
  const plain = questionKeys.map((key) => [key, vocabularyByName(vocabularyByKey[key]).terms] as const);
  const ordered = [...plain, ...coded.map(([key, { terms }]) => [key, terms] as const)];
  const choices = ordered.map(
    ([key, terms]) => [key, terms.map(({ id }) => [id, formatTitleInSentence(key, id)])] as const,
  );
  const services = vocabularyByName("service").terms;
  return {
    choices: Object.fromEntries(choices) as unknown as TermOptions,
    listed: Object.fromEntries(coded.map(([key, { listed }]) => [key, listed])),
    functionsOfService: Object.fromEntries(services.map(({ id, functions = [] }) => [id, functions])),
  };
}

/** Keys of long vocabularies whose own order is one of codes. */
const codedKeys = ["countries", "languages"] as const satisfies readonly QuestionKey[];

/** Terms by title, those that a listing has before those that none has. */
function listedFirst(key: QuestionKey, listings: readonly Listing[]): { terms: readonly Term[]; listed: number } {
  const name = vocabularyByKey[key];
  const ids = vocabularyByName(name).terms.map(({ id }) => id);
  const had = new Set(listings.flatMap((listing) => termsOf(listing, name)));
  const [listed, others] = [ids.filter((id) => had.has(id)), ids.filter((id) => !had.has(id))];
  return { terms: [...sortTermsByTitle(name, listed), ...sortTermsByTitle(name, others)], listed: listed.length };
}
