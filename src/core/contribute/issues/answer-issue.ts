import { quote, type Diagnostic } from "../../../dataset/diagnostic.ts";
import { codeSpan, escapeMarkdown, formatListWithinLimit, maxCommentLength } from "../../../dataset/markdown.ts";
import { parseDataset } from "../../../dataset/parse-dataset.ts";
import { toDottedPath, valueAt } from "../../../dataset/pointer.ts";
import type { SourceFile } from "../../../dataset/source-file.ts";
import { removeComments } from "../../../dataset/write/edit-listing.ts";
import { findReview } from "../../../dataset/write/replace-scalars.ts";
import { parseYaml } from "../../../dataset/yaml/parse-yaml.ts";
import { format } from "../../language/page-format.ts";
import { buildChange, faulty, findText, type FileChange, type NoChange } from "./build-change.ts";
import { findLabel, type IssueForm } from "./issue-form.ts";
import { parseIssue, type IssueFault, type ParsedIssue } from "./parse-issue.ts";

export interface Issue {
  readonly number: number;
  readonly body: string;
}

/** Answer of the sender about themselves: the label of the question, and the answer. */
interface Statement {
  readonly label: string;
  readonly answer: string;
}

/** Answer to an issue: a change that is valid, faults that the sender can fix, or the reason why a reviewer must act. */
export type IssueAnswer =
  | {
      readonly status: "ready";
      readonly change: FileChange;
      /** Warnings of the checks, for a reviewer. */
      readonly warnings: readonly IssueFault[];
      readonly statements: readonly Statement[];
    }
  | NoChange;

/**
 * Turns an issue into one new or changed file that validates, or explains why that isn't possible.
 *
 * Everything in an issue is hostile until it has passed the same schema and rules as a file that is written by hand: nothing is
 * executed, only `entities/<id>.yaml` or `tools/<id>.yaml` is ever named, and a review is raised or renewed only by the
 * confirmation form. The file keeps no comments but the line that tells editors its schema.
 *
 * @param files of the register
 * @param today YYYY-MM-DD
 * @returns one of
 * - `{status: "ready", change: {path, text}, warnings, statements}`: `warnings` of the checks, for a reviewer; `statements` about
 *   the sender, as `{label, answer}`
 * - `{status: "faulty", faults}`: for the sender to fix, each as `{label, message, hint}`
 * - `{status: "by-hand", reason}`: a reviewer makes the change
 */
export function answerIssue({ body }: Issue, files: readonly SourceFile[], today: string): IssueAnswer {
  const issue = parseIssue(body);
  if ("faults" in issue) return faulty(...issue.faults);
  const draft = buildChange(issue, files, today);
  if ("status" in draft) return draft;
  const { form } = issue;
  const cutValues = checkCutValues(issue, draft.text);
  if (cutValues.length > 0) return faulty(...cutValues);
  const folder = draft.path.startsWith("tools/") ? "tools" : "entities";
  const change: FileChange = { path: draft.path, text: removeComments(draft.text, folder) };
  const { errors, warnings } = checkChange(change, files, today, form);
  const reviewFaults = form.id === "confirmation" ? [] : checkReview(change, files);
  const faults = [...errors, ...reviewFaults];
  if (faults.length > 0) return faulty(...faults);
  return { status: "ready", change, warnings, statements: listStatements(issue) };
}

/**
 * Returns a fault for each warning of the YAML parser on a sent file, such as a value that ends at a `#`, which begins a comment
 * in YAML: that may be a mistake, and the rest of the value would be lost with the comments. [] if the issue holds no file.
 */
function checkCutValues({ form, answers }: ParsedIssue, text: string): IssueFault[] {
  if (!answers.has("yaml")) return [];
  const warnings = parseYaml(text).warnings ?? [];
  return warnings.map(({ message, hint }) => ({ label: findLabel(form, "yaml"), message, hint }));
}

/**
 * Returns the answers about the sender, as `{label: "Do you work for it", answer: "I have no part in it"}`: whether they work
 * for the organisation, and how a reviewer can see that. Unanswered questions are left out.
 */
function listStatements({ form, answers }: ParsedIssue): Statement[] {
  return form.inputs
    .filter(({ id }) => id === "standing" || id === "proof")
    .map(({ id, label }) => ({ label, answer: answers.get(id) ?? "" }))
    .filter(({ answer }) => answer !== "");
}

/**
 * Validates the register with the changed file.
 *
 * @returns `{errors, warnings}`, each a list of `{label, message, hint}`: faults of the file, with its headings as labels, and
 *   new faults of other files that the change causes, such as a second listing of the same name, with the path as label; both []
 *   if there are none. A tombstone gives only the error that an issue cannot move a listing
 */
function checkChange(
  { path, text }: FileChange,
  files: readonly SourceFile[],
  today: string,
  form: IssueForm,
): Readonly<Record<"errors" | "warnings", readonly IssueFault[]>> {
  const isMove = valueAt(parseYaml(text).document?.value, "/kind") === "moved";
  if (isMove) return { errors: [moveFault], warnings: [] };
  const changedFile: SourceFile = { path, bytes: new TextEncoder().encode(text) };
  const otherFiles = files.filter((file) => file.path !== path);
  const toKey = ({ file, rule, pointer, message }: Diagnostic) => JSON.stringify([file, rule, pointer, message]);
  const oldKeys = new Set(parseDataset(files, { today }).diagnostics.map(toKey));
  const { diagnostics } = parseDataset([...otherFiles, changedFile], { today });
  const relevant = diagnostics.filter((diagnostic) => diagnostic.file === path || !oldKeys.has(toKey(diagnostic)));
  const toFault = ({ file, pointer, message, hint }: Diagnostic): IssueFault => {
    const label = file === path ? findHeading(pointer, form) : file;
    return { ...(label !== undefined && { label }), message, hint };
  };
  return {
    errors: relevant.filter(({ severity }) => severity === "error").map(toFault),
    warnings: relevant.filter(({ severity }) => severity === "warning").map(toFault),
  };
}

const moveFault: IssueFault = {
  label: "kind",
  message: "an issue cannot move a listing: moved",
  hint: "leave the file out and write where it moved to; a maintainer moves it with npm run move",
};

/**
 * Returns the heading of the form's input for a field ("Issues" for `/focus/issues/0`), that of the sources for any part of
 * them, or the field's dotted path if the form doesn't ask for it. Undefined for the file as a whole (the pointer "").
 */
function findHeading(pointer: string, { inputs }: IssueForm): string | undefined {
  const path = toDottedPath(pointer);
  if (path === "") return undefined;
  const input = inputs.find(({ id, path: inputPath }) => {
    return inputPath === path || (id === "sources" && path.startsWith("sources"));
  });
  return input?.label ?? path;
}

/**
 * Returns a fault `{label: "review.level", message, hint}` if a change sets the review level above "compiled", or one with the
 * label "review.date" if it renews the date of such a review. Only reviewers may. [] if the text has no review or the level
 * "compiled", or if level and date are as before.
 *
 * @param files of the register, with the file before the change; a new file has none
 */
function checkReview({ path, text }: FileChange, files: readonly SourceFile[]): IssueFault[] {
  const oldReview = findReview(findText(files, path) ?? "");
  const review = findReview(text);
  if (review === undefined || review.level === "compiled") return [];
  const { level, date } = review;
  if (level !== oldReview?.level) {
    const hint = "leave the level as it is; a reviewer sets it, or choose “Confirmed by the organisation”";
    return [{ label: "review.level", message: `an issue cannot set the review level: ${level}`, hint }];
  }
  if (date === oldReview.date) return [];
  const hint = "leave the date as it is; if a page is newer, set the level to compiled too";
  return [{ label: "review.date", message: `an issue cannot renew a review: ${date}`, hint }];
}

/**
 * Formats an answer as Markdown that ends with a line break: the text of the pull request if it is ready ("Made from the form of
 * #12. Merging this closes it: closes #12. …", with statements and warnings as lists), else the comment below the issue ("Thank
 * you. Before this can become a listing, please fix what is listed here. …" and a list, or "Thank you. … A reviewer makes the
 * change by hand."). Texts from the issue are in code spans or escaped, so that none of them becomes a link, a mention or HTML.
 * At most 30 faults are named and the others counted, so that GitHub accepts the text.
 */
export function formatAnswer(answer: IssueAnswer, issueNumber: number): string {
  switch (answer.status) {
    case "ready":
      return [
        `Made from the form of #${issueNumber}. Merging this closes it: closes #${issueNumber}.`,
        "",
        `One file changes: ${codeSpan(answer.change.path)}. It passes every check of ${codeSpan("validate")}. Close and reopen this once to start the other checks.`,
        "",
        "Before you merge: open each source and look for what it is said to support. The form says that all of its pages support all",
        "of its answers; take out what they don't. Read the summary for copied words and names of persons. Translate what is not",
        "in English.",
        "",
        `- Issue: ${codeSpan(`#${issueNumber}`)}`,
        ...answer.statements.map((statement) => `- ${statement.label}: ${codeSpan(quote(statement.answer))}`),
        ...(answer.warnings.length > 0 ? ["", "Please check:", "", formatFaults(answer.warnings)] : []),
        "",
      ].join("\n");
    case "faulty":
      return [
        "Thank you. Before this can become a listing, please fix what is listed here. Edit the text above (the three dots at its corner), then ask for the label again.",
        "",
        formatFaults(answer.faults),
        "",
      ].join("\n");
    case "by-hand":
      return `Thank you. ${answer.reason} A reviewer makes the change by hand.\n`;
    default:
      throw new RangeError(`unknown answer: ${(answer satisfies never as { status: string }).status}`);
  }
}

/** Room for what stands around a list of faults. In characters. */
const frameRoom = 10_000;

/** Formats faults as a Markdown list. Those that do not fit are counted in its last item: "- and 12 more". */
function formatFaults(faults: readonly IssueFault[]): string {
  const formatMore = ({ count }: { readonly count: number }) => `- and ${format.number(count)} more`;
  return formatListWithinLimit(faults.map(formatFault), { room: maxCommentLength - frameRoom, more: formatMore });
}

/**
 * Formats a fault as a list item: "- **Regions**: `unknown term: asean`. did you mean south-east-asia?" Without a label it
 * begins with the message.
 */
function formatFault({ label, message, hint }: IssueFault): string {
  const heading = label === undefined ? "" : `**${escapeMarkdown(label)}**: `;
  return `- ${heading}${codeSpan(message)}. ${escapeMarkdown(hint)}`;
}
