import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { ExistsWords } from "./words.ts";
import { ideaKeys, type IdeaKey } from "../../core/exists/idea.ts";
import { vocabularyOfKey } from "../../core/match/criteria.ts";
import type { Messages } from "./words.en.ts";
import { askedTitle } from "../match/strongest.ts";
import { byTitle } from "../vocabulary/terms.ts";

/** All that the page's script needs to say, and no other word. */
export function existsWords(t: Messages): ExistsWords {
  const { criteria, answers, verdicts, free } = t.match.script;
  return {
    locale: t.locale,
    script: t.exists.script,
    kindsOfWork: t.alike.kindsOfWork,
    choices: Object.fromEntries(ideaKeys.map((key) => [key, choicesOf(key)])) as unknown as ExistsWords["choices"],
    services: choicesOf("services"),
    match: { criteria, answers, verdicts, free },
  };
}

/** Terms in the order of their vocabulary, countries by title. */
function choicesOf(key: IdeaKey | "services"): ExistsWords["services"] {
  const { terms } = vocabularyByName(vocabularyOfKey[key]);
  const ids = terms.map(({ id }) => id);
  const ordered = key === "countries" ? byTitle(vocabularyOfKey[key], ids).map(({ id }) => id) : ids;
  return ordered.map((id) => [id, askedTitle(key, id)]);
}
