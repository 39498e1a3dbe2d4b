import type { Field } from "../../dataset/fields.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import {
  buildIssueFields,
  type IssueFields,
  type ListingContribution,
  type FormattedChange,
} from "../../core/contribute/issue-fields.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { listChanges, listNewSources } from "../../core/contribute/sourcing.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import { sayPart } from "./engine-words.ts";
import { contributeSendMessages } from "./send-words.ts";

/** A message to those who keep the register: with the file, and without it where it would be too long. */
export interface Letter {
  readonly title: string;
  readonly body: string;
  readonly shortBody: string;
  /** The same as an issue. */
  readonly issue: IssueFields;
}

interface Matter extends Omit<ListingContribution, "reference" | "changes"> {
  readonly path: string;
  readonly root: Field;
}

/** What changes, in words, with the file below it. */
export function letterOf(matter: Matter): Letter {
  const { action, path, before, after, text } = matter;
  const { letter } = contributeSendMessages;
  const changes = saidChanges(matter);
  const pages = listNewSources(before, after).map(({ url }) => `- ${shownAddress(String(url))}`);
  const head = [
    ...(action === "new" ? [] : changes.map((change) => letter.change(change))),
    ...(pages.length > 0 ? ["", letter.pages, ...pages] : []),
    "",
  ];
  return {
    title: contributeSendMessages.subject[action]({ name: String(after["name"] ?? "") }),
    body: [...head, letter.file({ path }), "", text].join("\n"),
    shortBody: [...head, letter.file({ path }), letter.paste, ""].join("\n"),
    issue: buildIssueFields({ ...matter, changes, reference: path.replace(/\.yaml$/, "") }),
  };
}

/** What changes, fact by fact, last a review that is given or lowered; other listings by their references where no names are given. */
export function saidChanges(
  { before, after, root }: Pick<Matter, "before" | "after" | "root">,
  names?: NamesIndex,
): (FormattedChange & { readonly path: string })[] {
  const isReviewed = [before, after].some((answers) => partAt(answers, ["review", "level"]) !== "compiled");
  const review = root.fields
    .filter(({ name }) => name === "review" && isReviewed)
    .map((field) => ({ field, before: before["review"], after: after["review"] }));
  const changes = [
    ...listChanges(before, after, root),
    ...review.filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after)),
  ];
  return changes.map(({ field, ...change }) => ({
    path: field.path,
    title: field.title,
    before: sayPart(change.before, field, names) || contributeSendMessages.nothing,
    after: sayPart(change.after, field, names) || contributeSendMessages.nothing,
  }));
}
