import type { Kind } from "../../dataset/model.ts";
import { partAt, type Answers, type Part } from "./form-state.ts";
import { listNewSources } from "./sourcing.ts";
import type { LetterAction, ListingAction } from "./task.ts";

/** Issue form of the repository with the fields that the site can fill in. */
export interface IssueFields {
  /** Id of the form, which is its file name without ending: "correction". */
  readonly form: string;
  /** Texts by the ids of the form's fields. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Changed answer, formatted for readers. */
export interface FormattedChange {
  /** Title of the question. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** New or changed listing, to be sent as an issue. */
export interface ListingContribution {
  readonly action: ListingAction;
  readonly kind: Kind;
  /** Folder and id, such as "entities/a". */
  readonly reference: string;
  readonly before: Answers;
  readonly after: Answers;
  readonly changes: readonly FormattedChange[];
  /** Text of the listing's file. */
  readonly text: string;
}

/**
 * Chooses the issue form for a listing and fills it in. Blank fields are left out.
 *
 * The form is `new-entity` or `new-tool` for a new listing, `ended` for one that ended, `confirmation` if the organisation itself
 * confirms its listing, else `correction`. A correction has the file only if the action is "edit".
 */
export function buildIssueFields(contribution: ListingContribution): IssueFields {
  const { action, kind, reference, before, after, changes, text } = contribution;
  const sources = listNewSources(before, after).map(formatSource).join("\n");
  const wrong = changes.map((change) => `${change.title}: ${change.before}`).join("\n");
  const right = changes.map((change) => `${change.title}: ${change.after}`).join("\n");
  const isConfirmedByOrganisation = action === "confirm" && partAt(after, ["review", "level"]) === "confirmed";

  if (action === "new") {
    const id = reference.replace(/^.*\//, "");
    const fields = { ...pickTexts(after, ["name", "website", "summary"]), sources, id, yaml: text };
    return { form: kind === "entity" ? "new-entity" : "new-tool", fields: omitBlank(fields) };
  }
  if (action === "ended") {
    const status = pickTexts(after["status"], ["since", "note", "successor"]);
    return { form: "ended", fields: omitBlank({ listing: reference, ...status, sources }) };
  }
  if (isConfirmedByOrganisation) {
    return { form: "confirmation", fields: omitBlank({ listing: reference, but: right }) };
  }
  // A reader's check is no correction of the file: only a reviewer sets the level "checked". So the file is left out.
  const yaml = action === "edit" ? text : "";
  return { form: "correction", fields: omitBlank({ listing: reference, wrong, right, sources, yaml }) };
}

/**
 * Fills in the issue form for a letter: `correction` for a doubt, else `removal`. Blank fields are left out.
 *
 * @param message text that the reader wrote
 * @param page address of a page that shows it
 * @param right what the listing should say; used for a doubt only, whose form requires it
 */
export function buildLetterIssueFields(
  action: LetterAction,
  reference: string,
  message: string,
  page: string,
  right: string,
): IssueFields {
  return action === "doubt"
    ? { form: "correction", fields: omitBlank({ listing: reference, wrong: message, right, sources: page }) }
    : { form: "removal", fields: omitBlank({ listing: reference, why: message, page }) };
}

/** Returns the texts of some keys. An absent one is "". */
function pickTexts(part: Part | undefined, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, String(partAt(part, [key]) ?? "")]));
}

/** Formats a source as the issue forms ask for it: "https://example.org/about | Example | 2026-03", without what is blank. */
function formatSource({ url, publisher, as_of }: Answers): string {
  return [url, publisher, as_of].filter(Boolean).join(" | ");
}

function omitBlank(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ""));
}
