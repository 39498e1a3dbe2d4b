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
 * Chooses the issue form for a listing and fills it in: `{form: "correction", fields: {listing: "entities/a", wrong: "Cost: ",
 * right: "Cost: free", …}}`. Blank fields are left out.
 *
 * The form and its fields are
 * - "new": `new-entity` or `new-tool` with `name`, `website`, `summary`, `sources`, `id` and `yaml`, which is the file;
 * - "ended": `ended` with `listing`, `since`, `note`, `successor` and `sources`;
 * - "confirm", if the review level became "confirmed": `confirmation` with `listing` and, as `but`, what should change;
 * - other: `correction` with `listing`, `wrong`, `right` and `sources`, and, for "edit" only, `yaml`.
 *
 * `wrong` and `right` are the titles and answers before and after, one change a line; `sources` are those that are new.
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
 * Fills in the issue form for a letter: for a doubt `correction` with `listing`, `wrong` (the message), `right` and `sources`
 * (the page), else `removal` with `listing`, `why` (the message) and `page`. Blank fields are left out.
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

/** Returns the texts of some keys of a mapping, as `{since: "2024", note: ""}`. An absent one is "". */
function pickTexts(part: Part | undefined, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, String(partAt(part, [key]) ?? "")]));
}

/**
 * Formats a source as the issue forms ask for it: "https://example.org/about | Example | 2026-03", without what is blank. "" if
 * all is.
 */
function formatSource({ url, publisher, as_of }: Answers): string {
  return [url, publisher, as_of].filter(Boolean).join(" | ");
}

/** Returns the fields without those whose text is empty or only spaces. The others are not trimmed. */
function omitBlank(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ""));
}
