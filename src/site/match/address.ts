import type { TermVocabulary } from "../../dataset/address.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { criterionKeys, vocabularyOfKey, type CriterionKey } from "../../core/match/criteria.ts";

/**
 * What is asked for by a term, by key; empty for terms that can't be asked for.
 *
 * A kind of help and the tool function of the same id are asked for together: they are one kind of work.
 */
export function criteriaOfTerm(vocabulary: TermVocabulary, id: string): Partial<Record<CriterionKey, string[]>> {
  const isTwin = (name: string) =>
    (name === "service" && vocabulary === "tool-function") || (name === "tool-function" && vocabulary === "service");
  const keys = criterionKeys.filter((key) => {
    const name = vocabularyOfKey[key];
    return name === vocabulary || (isTwin(name) && termById(name, id) !== undefined);
  });
  return Object.fromEntries(keys.map((key) => [key, [id]]));
}

/**
 * The match page with a term already chosen; without the base. Terms that can't be asked for have none.
 *
 * Tools answer only where they are asked for: not from the page of a service.
 */
export function addressOfMatch(vocabulary: TermVocabulary, id: string): string | undefined {
  const keys = Object.keys(criteriaOfTerm(vocabulary, id));
  const asked = keys.filter((key) => vocabulary !== "service" || key === "services").map((key) => `${key}=${id}`);
  return asked.length === 0 ? undefined : `/match/?${asked.join("&")}`;
}
