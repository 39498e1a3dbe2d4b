import { createNameLookup } from "../../core/facets/find-terms.ts";
import { guessTerms } from "../../core/match/guess-terms.ts";
import { findSubdivisionCountries } from "../../core/match/find-subdivisions.ts";
import { listUnreadWords } from "../../core/match/unread-words.ts";
import { questionKeys } from "../../core/match/criteria.ts";
import type { SubdivisionNames } from "../../core/search/subdivisions.ts";
import { loadSearch, readJson, readTermNames } from "../directory/read-index.ts";
import { findTermTitle, type MatchData } from "./match-data.ts";
import { withTerms, type Question } from "./question.ts";

export { loadSearch };

/** A question that a text was read as. */
interface ReadQuestion {
  /** `{}` if the text names nothing that the sentence can have. */
  readonly question: Question;
  /** Words that nothing in the register has, as far as they may say what is looked for (`listUnreadWords`). */
  readonly unreadWords: readonly string[];
}

/**
 * Reads a reader's own words as a question, with the search (`guessTerms`). A region, state or province adds its country,
 * unless their names could not be loaded. Terms that the sentence cannot have are left out.
 *
 * @throws {Error} (rejects) if the search cannot be loaded
 */
export async function readWords(text: string, data: MatchData): Promise<ReadQuestion> {
  const { choices } = data;
  const [search, names, subdivisions = {}] = await Promise.all([
    loadSearch(),
    readTermNames("own"),
    readJson("/pagefind/subdivisions.json") as Promise<SubdivisionNames | undefined>,
  ]);
  const titleOf = (country: string) => findTermTitle(data, "countries", country);
  const countriesOfSubdivisions = findSubdivisionCountries(text, subdivisions).map(titleOf);
  const scores = await search.scoreText([text, ...countriesOfSubdivisions].join(". "));
  const costIds = choices.cost.map(([id]) => id);
  const namesOf = createNameLookup(names);
  const terms = guessTerms(text, scores, costIds, namesOf);
  const question = questionKeys.reduce<Question>((filled, key) => {
    const knownIds = new Set(choices[key].map(([id]) => id));
    return withTerms(
      filled,
      key,
      (terms[key] ?? []).filter((id) => knownIds.has(id)),
    );
  }, {});
  const namesOfCost = (question.cost ?? []).flatMap((id) => namesOf("cost", id));
  return { question, unreadWords: listUnreadWords(scores.unknownWords, namesOfCost) };
}
