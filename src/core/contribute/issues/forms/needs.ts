import type { FormInLanguage } from "../issue-form.ts";
import { choice, introOf, type IssueFormWords } from "./shared.ts";

/** The form for what a business looked for. */
export function businessNeed(words: IssueFormWords): FormInLanguage {
  const { name, description, title, intro, need, outcome, better, ...lists } = words.businessNeed;
  return {
    id: "business-need",
    ...{ name, description, title, intro: introOf(words, intro) },
    inputs: [
      { id: "need", ...need, isRequired: true, asks: { type: "text" } },
      { id: "industries", ...lists.industries, asks: { type: "terms", vocabulary: "industry" } },
      { id: "countries", ...lists.countries, help: words.byCode, asks: { type: "codes", vocabulary: "country" } },
      { id: "issues", ...lists.issues, asks: { type: "terms", vocabulary: "issue" } },
      { id: "services", ...lists.services, asks: { type: "terms", vocabulary: "service" } },
      { id: "outcome", label: outcome.label, isRequired: true, asks: choice(outcome.options) },
      { id: "better", ...better, asks: { type: "text" } },
    ],
  };
}

/** The form for what does not work; nobody needs to be told what an issue about a person is. */
export function bug({ answered, bug: words }: IssueFormWords): FormInLanguage {
  const { name, description, title, intro, where, happened, expected, with: used } = words;
  return {
    id: "bug",
    ...{ name, description, title, intro: [intro, answered].filter((part) => part !== "").join("\n\n") },
    inputs: [
      { id: "where", ...where, isRequired: true, asks: { type: "line" } },
      { id: "happened", ...happened, isRequired: true, asks: { type: "text" } },
      { id: "expected", ...expected, isRequired: true, asks: { type: "text" } },
      { id: "with", ...used, asks: { type: "line" } },
    ],
  };
}
