import type { SourceFile } from "../../../dataset/source-file.ts";
import { sourceFile } from "../../../dataset/listing-fixture.ts";
import { listingText } from "../../../dataset/rules/rule-fixture.ts";
import type { LanguageTag } from "../../language/languages.ts";
import { allIssueForms } from "./forms/index.ts";
import type { IssueForm, IssueInput } from "./issue-form.ts";
import { readTerms } from "./read-terms.ts";
import { vocabularyIn } from "./translated-terms.ts";

export function formById(id: string, language: LanguageTag = "en"): IssueForm {
  const form = allIssueForms.find((each) => each.id === id && each.language === language);
  if (form === undefined) throw new RangeError(`no such form: ${id}`);
  return form;
}

/**
 * The text of an issue as GitHub makes it from a form; what is asked of everybody is answered unless it is given.
 *
 * @param given by the inputs' ids, in English: what is chosen from a list is said in the form's language
 */
export function issueBody(id: string, given: Readonly<Record<string, string>>, language: LanguageTag = "en"): string {
  const { inputs } = formById(id, language);
  const english = formById(id).inputs;
  const pledges = inputs.flatMap(({ asks }) => (asks.type === "pledge" ? asks.options : []));
  const answers: Readonly<Record<string, string>> = {
    standing: "I have no part in it",
    pledge: pledges.map((option) => `- [X] ${option}`).join("\n"),
    ...given,
  };
  return inputs
    .map((input, index) => {
      const answer = answers[input.id] ?? "_No response_";
      return `### ${input.label}\n\n${translated(answer, input, english[index], language)}`;
    })
    .join("\n\n");
}

/** An answer that is chosen in English, as it is chosen in another language; any other as it is. */
function translated(answer: string, { asks }: IssueInput, english: IssueInput | undefined, language: LanguageTag) {
  if (asks.type === "choice" && english?.asks.type === "choice") {
    const { id } = english.asks.options.find(({ text }) => text === answer) ?? {};
    return asks.options.find((option) => option.id === id)?.text ?? answer;
  }
  if (asks.type !== "term" && asks.type !== "terms" && asks.type !== "codes") return answer;
  const { ids, faults } = readTerms(answer, asks.vocabulary, "", "en");
  if (ids.length === 0 || faults.length > 0) return answer;
  const { terms } = vocabularyIn(language, asks.vocabulary);
  return ids.map((id) => terms.find((term) => term.id === id)?.title ?? id).join(", ");
}

/** A new organisation, right in everything. */
export const goodEntity: Readonly<Record<string, string>> = {
  name: "Example Initiative",
  website: "https://initiative.example.org",
  type: "Multi-stakeholder initiative",
  headquarters: "Thailand",
  summary: "Membership initiative of seafood companies\nin Thailand that runs a grievance line for migrant workers.",
  "reach-scope": "National",
  "reach-countries": "TH",
  "focus-issues": "Forced labour, Abusive recruitment",
  "focus-industries": "Fishing and seafood",
  "offer-services": "Training",
  "offer-languages": "English, th",
  "status-state": "Active",
  "status-note": "Published its annual report in March 2026.",
  sources: "https://initiative.example.org/report | Example Initiative | 2026-03",
  standing: "I have no part in it",
};

/** A register of one organisation and one tool. */
export const register: readonly SourceFile[] = [
  sourceFile("entities/listed.yaml", listingText("entities/listed.yaml", "")),
  sourceFile("tools/listed-app.yaml", listingText("tools/listed-app.yaml", "")),
];
