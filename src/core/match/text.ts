import type { Kind } from "../../dataset/model.ts";
import type { CriterionKey, TermsByKey } from "./criteria.ts";
import { plainText, termsSpokenOf, type Words } from "./phrases.ts";
import { countryWords, regionWords } from "./place-words.ts";
import { withTitles } from "./title-words.ts";
import { functionWords, userWords } from "./tool-words.ts";
import { industryWords, issueWords, serviceWords } from "./words.ts";

const shared = {
  countries: countryWords,
  regions: regionWords,
  // Whoever works with any industry names none.
  industries: withTitles("industry", industryWords, ["cross-industry"]),
  issues: withTitles("issue", issueWords),
};

const lexicons: Readonly<Record<Kind, Partial<Record<CriterionKey, Words>>>> = {
  entity: { ...shared, services: withTitles("service", serviceWords) },
  tool: {
    ...shared,
    functions: withTitles("tool-function", functionWords),
    target_users: withTitles("target-user", userWords),
  },
};

/**
 * Finds the terms that a listing's text speaks of, by the field's words for them.
 *
 * @param text its name, summary and workstreams
 * @returns term ids by key, in the lexicon's order; keys without any are left out
 */
export function mentionsOf(text: string, kind: Kind): TermsByKey {
  const plain = plainText(text);
  const entries = Object.entries(lexicons[kind]).map(([key, words]) => [key, termsSpokenOf(plain, words)] as const);
  return Object.fromEntries(entries.filter(([, terms]) => terms.length > 0));
}
