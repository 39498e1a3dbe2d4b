import type { Field } from "../../dataset/fields.ts";
import { withAsciiHost } from "../../dataset/web-host.ts";
import {
  buildIssueFields,
  type FormattedChange,
  type IssueFields,
  type ListingContribution,
} from "../../core/contribute/issue-fields.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { listChanges, listNewSources, type Change } from "../../core/contribute/sourcing.ts";
import type { NamesIndex } from "../../core/register/names-index.ts";
import { formatPart } from "./format-part.ts";
import { contributeSendMessages } from "./send-words.ts";

/** Contribution as a text for the maintainers. */
export interface Letter {
  readonly title: string;
  readonly body: string;
  /** Body without the listing's file, for channels that limit the length. */
  readonly shortBody: string;
  /** The contribution as an issue. */
  readonly issue: IssueFields;
}

interface ContributionWithPath extends Omit<ListingContribution, "reference" | "changes"> {
  /** Path of the listing's file: "entities/a.yaml". */
  readonly path: string;
  /** Fields of the listing's kind. */
  readonly root: Field;
}

/**
 * Builds the letter for a listing: `{title, body, shortBody, issue}`.
 *
 * The title is such as "Correct: Example". The body has a line for each change, "- Website: Not found → https://example.org"
 * (none for a new listing), then "Pages:" with the addresses of new or changed sources, if there are any, then "For the reviewer,
 * the file entities/a.yaml:" and the text of the file. `shortBody` asks to paste the file in place of its text.
 */
export function buildLetter(contribution: ContributionWithPath): Letter {
  const { action, path, before, after, text } = contribution;
  const { letter, subject } = contributeSendMessages;
  const changes = formatChanges(contribution);
  const changeLines = action === "new" ? [] : changes.map((change) => letter.change(change));
  const sources = listNewSources(before, after).map(({ url }) => `- ${withAsciiHost(String(url))}`);
  const sourceLines = sources.length > 0 ? ["", letter.pages, ...sources] : [];
  const head = [...changeLines, ...sourceLines, ""];
  return {
    title: subject[action]({ name: String(after["name"] ?? "") }),
    body: [...head, letter.file({ path }), "", text].join("\n"),
    shortBody: [...head, letter.file({ path }), letter.paste, ""].join("\n"),
    issue: buildIssueFields({ ...contribution, changes, reference: path.replace(/\.yaml$/, "") }),
  };
}

/** Changed answer with the dotted path of its question. */
interface ChangedAnswer extends FormattedChange {
  readonly path: string;
}

/**
 * Formats the changed answers, in the order of the form: `{path: "website", title: "Website", before, after}`, with "Not found"
 * for no answer. A changed review comes last, unless the review is "compiled" before and after. Changes of sources are not
 * included. [] if nothing changed.
 *
 * @param names without them, references to listings stay as they are
 */
export function formatChanges(
  { before, after, root }: Pick<ContributionWithPath, "before" | "after" | "root">,
  names?: NamesIndex,
): ChangedAnswer[] {
  const reviewField = root.fields.find(({ name }) => name === "review");
  const reviewChange: Change | undefined = reviewField && {
    field: reviewField,
    before: before["review"],
    after: after["review"],
  };
  const isReviewed = [before, after].some((answers) => partAt(answers, ["review", "level"]) !== "compiled");
  const isReviewChanged = JSON.stringify(before["review"]) !== JSON.stringify(after["review"]);
  const showsReview = reviewChange !== undefined && isReviewed && isReviewChanged;
  const changes = [...listChanges(before, after, root), ...(showsReview ? [reviewChange] : [])];
  return changes.map((change) => ({
    path: change.field.path,
    title: change.field.title,
    before: formatPart(change.before, change.field, names) || contributeSendMessages.nothing,
    after: formatPart(change.after, change.field, names) || contributeSendMessages.nothing,
  }));
}
