import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { questionKeys, vocabularyOfKey, type QuestionKey } from "../../core/match/criteria.ts";
import type { Choices } from "./question.ts";
import type { MatchWords } from "./words.ts";
import type { Messages } from "./words.en.ts";
import { askedTitle } from "./strongest.ts";
import { byTitle } from "../vocabulary/terms.ts";

/** All that the page's script needs to say, and no other word. */
export function matchWords(t: Messages): MatchWords {
  return {
    locale: t.locale,
    script: t.match.script,
    choices: Object.fromEntries(questionKeys.map((key) => [key, choicesOf(key)])) as unknown as Choices,
  };
}

/** Terms in the order of their vocabulary, those of codes by title. */
function choicesOf(key: QuestionKey): Choices[QuestionKey] {
  const name = vocabularyOfKey[key];
  const { terms } = vocabularyByName(name);
  const ordered =
    key === "countries" || key === "languages"
      ? byTitle(
          name,
          terms.map(({ id }) => id),
        )
      : terms;
  return ordered.map(({ id }) => [id, askedTitle(key, id)]);
}
