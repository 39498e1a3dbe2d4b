import type { TermVocabulary } from "../dataset/address.ts";
import { criterionKeys, vocabularyOfKey } from "../measures/match/match-criteria.ts";

/** The match page with a term already chosen; without the base. Terms that can't be asked for have none. */
export function addressOfMatch(vocabulary: TermVocabulary, id: string): string | undefined {
  const key = criterionKeys.find((each) => vocabularyOfKey[each] === vocabulary);
  return key === undefined ? undefined : `/match/?${key}=${id}`;
}
