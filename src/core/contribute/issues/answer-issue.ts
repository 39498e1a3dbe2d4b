import { quote, type Diagnostic } from "../../../dataset/diagnostic.ts";
import { codeSpan, escapeMarkdown } from "../../../dataset/markdown.ts";
import { parseDataset } from "../../../dataset/parse-dataset.ts";
import { dottedPath, valueAt } from "../../../dataset/pointer.ts";
import type { SourceFile } from "../../../dataset/source-file.ts";
import { withoutComments } from "../../../dataset/write/edit-listing.ts";
import { readReview } from "../../../dataset/write/replace-scalars.ts";
import { parseYaml } from "../../../dataset/yaml/parse-yaml.ts";
import { changeOf, faulty, textOf, type IssueChange } from "./issue-change.ts";
import { labelOf, type IssueForm } from "./issue-form.ts";
import { parseIssue, type IssueFault } from "./read-issue.ts";

export interface Issue {
  readonly number: number;
  readonly body: string;
}

export type IssueAnswer = ReturnType<typeof answerIssue>;

/**
 * Turns an issue into one changed file that validates, or says what keeps it from that.
 *
 * Everything in an issue is hostile until it has passed the same schema and rules as a file that someone writes by hand: nothing
 * is executed, only `entities/<id>.yaml` or `tools/<id>.yaml` is ever named, and no review is raised or renewed but
 * by the form for it. The file has no comments but the line that tells editors the schema.
 *
 * @param files the register as it is
 * @param today YYYY-MM-DD
 * @returns the change with `warnings` for a reviewer, and what is `said` of who sends it and how that can be seen; or why there is none
 */
export function answerIssue({ body }: Issue, files: readonly SourceFile[], today: string) {
  const issue = parseIssue(body);
  if ("faults" in issue) return faulty(...issue.faults);
  const made = changeOf(issue, files, today);
  if ("status" in made) return made;
  const { form, answers } = issue;
  const { path } = made;
  // A value that ends at a `#` by mistake would lose the rest of it with the comments.
  const cuts = answers.has("yaml") ? (parseYaml(made.text).warnings ?? []) : [];
  if (cuts.length > 0)
    return faulty(...cuts.map(({ message, hint }) => ({ label: labelOf(form, "yaml"), message, hint })));
  const change = { path, text: withoutComments(made.text, path.startsWith("tools/") ? "tools" : "entities") };
  const { errors, warnings } = checkChange(change, files, today, form);
  const faults = [...errors, ...(form.id === "confirmation" ? [] : checkLevel(change, files))];
  if (faults.length > 0) return faulty(...faults);
  const said = form.inputs.flatMap(({ id, label }) => {
    const answer = ["standing", "proof"].includes(id) ? answers.get(id) : undefined;
    return answer === undefined ? [] : [{ label, answer }];
  });
  return { status: "ready" as const, change, warnings, said };
}

function checkChange({ path, text }: IssueChange, files: readonly SourceFile[], today: string, form: IssueForm) {
  if (valueAt(parseYaml(text).document?.value, "/kind") === "moved") return { errors: [noMove], warnings: [] };
  const changed: SourceFile = { path, bytes: new TextEncoder().encode(text) };
  const others = files.filter((file) => file.path !== path);
  const key = ({ file, rule, pointer, message }: Diagnostic) => JSON.stringify([file, rule, pointer, message]);
  const known = new Set(parseDataset(files, { today }).diagnostics.map(key));
  const { diagnostics } = parseDataset([...others, changed], { today });
  // Of other files, what the change itself brings about: a reference that no longer leads anywhere, a name that is there twice.
  const own = diagnostics.filter((each) => each.file === path || !known.has(key(each)));
  const faultsOf = (wanted: Diagnostic["severity"]) =>
    own
      .filter(({ severity }) => severity === wanted)
      .map(({ file, pointer, message, hint }): IssueFault => {
        const label = file === path ? headingAt(pointer, form) : file;
        return { ...(label !== undefined && { label }), message, hint };
      });
  return { errors: faultsOf("error"), warnings: faultsOf("warning") };
}

const noMove: IssueFault = {
  label: "kind",
  message: "an issue cannot move a listing: moved",
  hint: "leave the file out and write where it moved to; a maintainer moves it with npm run move",
};

/** The heading of a field in the form, else the field's own key. */
function headingAt(pointer: string, { inputs }: IssueForm): string | undefined {
  const path = dottedPath(pointer);
  if (path === "") return undefined;
  const input = inputs.find((each) => each.path === path || (path.startsWith("sources") && each.id === "sources"));
  return input?.label ?? path;
}

/** Only a reviewer, or the form for it, says that a listing was checked or confirmed. */
function checkLevel({ path, text }: IssueChange, files: readonly SourceFile[]): IssueFault[] {
  const old = readReview(textOf(files, path) ?? "");
  const review = readReview(text);
  if (review === undefined || review.level === "compiled") return [];
  const { level, date } = review;
  if (level !== old?.level) {
    const hint = "leave the level as it is; a reviewer sets it, or choose “Confirmed by the organisation”";
    return [{ label: "review.level", message: `an issue cannot set the review level: ${level}`, hint }];
  }
  if (date === old.date) return [];
  const hint = "leave the date as it is; if a page is newer, set the level to compiled too";
  return [{ label: "review.date", message: `an issue cannot renew a review: ${date}`, hint }];
}

/** What is said below the issue, or in the pull request that it becomes, as Markdown. */
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
        ...answer.said.map(({ label, answer: said }) => `- ${label}: ${codeSpan(quote(said))}`),
        ...(answer.warnings.length > 0 ? ["", "Please check:", "", ...answer.warnings.map(formatFault)] : []),
        "",
      ].join("\n");
    case "faulty":
      return [
        "Thank you. Before this can become a listing, please fix what is listed here. Edit the text above (the three dots at its corner), then ask for the label again.",
        "",
        ...answer.faults.map(formatFault),
        "",
      ].join("\n");
    case "by-hand":
      return `Thank you. ${answer.reason} A reviewer makes the change by hand.\n`;
    default:
      throw new RangeError(`unknown answer: ${(answer satisfies never as { status: string }).status}`);
  }
}

function formatFault({ label, message, hint }: IssueFault): string {
  const place = label === undefined ? "" : `**${escapeMarkdown(label)}**: `;
  return `- ${place}${codeSpan(message)}. ${escapeMarkdown(hint)}`;
}
