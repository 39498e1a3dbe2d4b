import type { Listing } from "../../dataset/model.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { questionKeys, vocabularyOfKey, type QuestionKey } from "../../core/match/criteria.ts";
import { isEnded, type Register } from "../../core/register/register.ts";
import { termsOf } from "../../core/register/terms.ts";
import type { Choices } from "./question.ts";
import type { MatchData } from "./match-words.ts";
import { askedTitle } from "./strongest.ts";
import { byTitle } from "../vocabulary/terms.ts";

/** All that the page hands to its script. */
export function matchData({ listings }: Pick<Register, "listings">): MatchData {
  const open = listings.filter((listing) => !isEnded(listing));
  const coded = codedKeys.map((key) => [key, listedFirst(key, open)] as const);
  const plain = questionKeys.map((key) => [key, vocabularyByName(vocabularyOfKey[key]).terms] as const);
  const ordered = [...plain, ...coded.map(([key, { terms }]) => [key, terms] as const)];
  const choices = ordered.map(([key, terms]) => [key, terms.map(({ id }) => [id, askedTitle(key, id)])] as const);
  return {
    choices: Object.fromEntries(choices) as unknown as Choices,
    listed: Object.fromEntries(coded.map(([key, { listed }]) => [key, listed])),
    functionsOfService: Object.fromEntries(
      vocabularyByName("service").terms.flatMap(({ id, functions }) =>
        functions === undefined ? [] : [[id, functions]],
      ),
    ),
  };
}

/** Keys of long vocabularies whose own order is one of codes. */
const codedKeys = ["countries", "languages"] as const satisfies readonly QuestionKey[];

/** Terms by title, those that a listing has before those that none has. */
function listedFirst(key: QuestionKey, listings: readonly Listing[]): { terms: readonly Term[]; listed: number } {
  const name = vocabularyOfKey[key];
  const ids = vocabularyByName(name).terms.map(({ id }) => id);
  const had = new Set(listings.flatMap((listing) => termsOf(listing, name)));
  const [listed, others] = [ids.filter((id) => had.has(id)), ids.filter((id) => !had.has(id))];
  return { terms: [...byTitle(name, listed), ...byTitle(name, others)], listed: listed.length };
}
