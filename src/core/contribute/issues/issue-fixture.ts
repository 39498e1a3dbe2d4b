import type { SourceFile } from "../../../dataset/source-file.ts";
import { sourceFile } from "../../../dataset/listing-fixture.ts";
import { listingText } from "../../../dataset/rules/rule-fixture.ts";
import { issueForms } from "./issue-form.ts";

/**
 * The text of an issue as GitHub makes it from a form; what everybody must answer is answered unless it is given.
 *
 * @param given by the inputs' ids
 */
export function issueBody(id: string, given: Readonly<Record<string, string>>): string {
  const form = issueForms.find((each) => each.id === id);
  if (form === undefined) throw new RangeError(`no such form: ${id}`);
  const pledges = form.inputs.flatMap((input) => (input.type === "pledge" ? input.options : []));
  const answers: Readonly<Record<string, string>> = {
    standing: "I have no part in it",
    pledge: pledges.map((option) => `- [X] ${option}`).join("\n"),
    ...given,
  };
  return form.inputs.map((input) => `### ${input.label}\n\n${answers[input.id] ?? "_No response_"}`).join("\n\n");
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
