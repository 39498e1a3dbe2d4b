import type { SourceFile } from "../../../dataset/source-file.ts";
import { sourceFile } from "../../../dataset/listing-fixture.ts";
import { buildListingText } from "../../../dataset/rules/rule-fixture.ts";
import { issueForms } from "./issue-form.ts";

/**
 * Builds the text of an issue as GitHub makes it from a form. The question about the sender's part in the listing and the pledges
 * are answered unless other answers are passed.
 *
 * @param formId id of the form
 * @param answers by the ids of the inputs; the others have "_No response_"
 * @throws {RangeError} if there is no such form
 */
export function issueBody(formId: string, answers: Readonly<Record<string, string>>): string {
  const form = issueForms.find(({ id }) => id === formId);
  if (form === undefined) throw new RangeError(`no such form: ${formId}`);
  const pledges = form.inputs.flatMap((input) => (input.type === "pledge" ? input.options : []));
  const answersById: Readonly<Record<string, string>> = {
    standing: "I have no part in it",
    pledge: pledges.map((option) => `- [X] ${option}`).join("\n"),
    ...answers,
  };
  return form.inputs.map(({ id, label }) => `### ${label}\n\n${answersById[id] ?? "_No response_"}`).join("\n\n");
}

/** Valid answers for a new organisation, by the ids of the inputs. */
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

/** Files of a register with one organisation and one tool. */
export const register: readonly SourceFile[] = [
  sourceFile("entities/listed.yaml", buildListingText("entities/listed.yaml", "")),
  sourceFile("tools/listed-app.yaml", buildListingText("tools/listed-app.yaml", "")),
];
