import { quote, type Diagnostic } from "../../../dataset/diagnostic.ts";
import { parseListingPath, type SourceFile } from "../../../dataset/source-file.ts";
import { codeSpan, escapeMarkdown } from "../../../dataset/markdown.ts";
import { isId, idOf, folders, kinds, type Folder } from "../../../dataset/model.ts";
import { parseDataset } from "../../../dataset/parse-dataset.ts";
import { hasNewerSource } from "../../../dataset/partial-date.ts";
import { dottedPath, valueAt } from "../../../dataset/pointer.ts";
import { editListing, withoutComments } from "../../../dataset/write/edit-listing.ts";
import { formatListing, printListing } from "../../../dataset/write/format-listing.ts";
import { readReview, writeReview } from "../../../dataset/write/replace-scalars.ts";
import { parseYaml, decodeText } from "../../../dataset/yaml/parse-yaml.ts";
import { labelOf, type IssueForm } from "./issue-form.ts";
import { choiceOf, listingValue, parseIssue, readSources, type IssueFault, type ParsedIssue } from "./read-issue.ts";

export interface Issue {
  readonly number: number;
  readonly body: string;
}

/** One file of the register as an issue would have it. */
interface IssueChange {
  readonly path: string;
  readonly text: string;
}

/** What is wrong with an issue, or why a person must make its change. */
type Unmade =
  | { readonly status: "faulty"; readonly faults: readonly IssueFault[] }
  | { readonly status: "by-hand"; readonly reason: string };

/** What is to be done with an issue. */
export type IssueAnswer =
  | Unmade
  | {
      readonly status: "ready";
      readonly change: IssueChange;
      /** Warnings: a reviewer weighs them. */
      readonly warnings: readonly IssueFault[];
      /** What the listing doesn't hold, but a reviewer must know: who says so, and how that can be seen. */
      readonly said: readonly { readonly label: string; readonly answer: string }[];
    };

const faulty = (...faults: readonly IssueFault[]) => ({ status: "faulty", faults }) as const;
const byHand = (reason: string) => ({ status: "by-hand", reason }) as const;
const unreadable = byHand("The file of the listing can't be changed by itself.");

/**
 * Turns an issue into one changed file that validates, or says what keeps it from that.
 *
 * Everything in an issue is hostile until it has passed the same schema and rules as a file that someone writes by hand: nothing
 * is executed, only `entities/<id>.yaml` or `tools/<id>.yaml` is ever named, and no review is raised or renewed but
 * by the form for it. The file has no comments but the line that tells editors the schema.
 *
 * @param files the register as it is
 * @param today YYYY-MM-DD
 */
export function answerIssue({ body }: Issue, files: readonly SourceFile[], today: string): IssueAnswer {
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
  return { status: "ready", change, warnings, said };
}

/** The file that an issue's answers make, not yet validated. */
function changeOf(issue: ParsedIssue, files: readonly SourceFile[], today: string): IssueChange | Unmade {
  const { form, answers } = issue;
  if (form.makes !== undefined) return newListing(issue, files, today);
  if (!form.inputs.some(({ id }) => id === "listing")) return byHand("It asks for no change to a listing.");
  const found = findListing(issue, files);
  if ("message" in found) return faulty(found);
  const { path, text, folder } = found;
  if (form.id === "ended") return endListing(found, issue, today);
  if (form.id === "correction") {
    const yaml = answers.get("yaml");
    if (yaml === undefined) return byHand("It tells the correction in words.");
    return { path, text: withNotes(formatListing(unfenced(yaml), folder), found) };
  }
  if (form.id !== "confirmation") return byHand("It is for a person to decide.");
  if (choiceOf(issue, "scope") !== "all" || answers.has("but")) return byHand("It asks for changes in words.");
  // That the organisation said so is what the label of a maintainer stands for.
  const confirmed = writeReview(text, { level: "confirmed", date: today });
  return confirmed === undefined ? unreadable : { path, text: confirmed };
}

type Found = IssueChange & { readonly folder: Folder };

/** A listing's text with the notes for reviewers of the file that it replaces: who corrects it does not see them. */
function withNotes(text: string, { text: before, folder }: Found): string {
  const [value, old] = [text, before].map((each) => parseYaml(each).document?.value as { notes?: string } | undefined);
  const isLost = value !== undefined && value.notes === undefined && old?.notes !== undefined;
  return isLost ? editListing(text, { ...value, notes: old.notes }, kinds[folder]) : text;
}

/** By what became of it. */
const states: Readonly<Record<Folder, Readonly<Record<string, string>>>> = {
  entities: { closed: "closed", merged: "merged" },
  tools: { closed: "discontinued", merged: "discontinued", discontinued: "discontinued" },
};

/** An ended listing: its state, since when, why, its successor, and the pages that show it. */
function endListing({ path, text, folder }: Found, issue: ParsedIssue, today: string): IssueChange | Unmade {
  const { form, answers } = issue;
  const state = states[folder][choiceOf(issue, "became") ?? ""];
  if (state === undefined) {
    const hint = "choose what became of it; only a tool is discontinued";
    const message = `does not fit this listing: ${quote(answers.get("became") ?? "")}`;
    return faulty({ label: labelOf(form, "became"), message, hint });
  }
  const { sources, faults } = readSources(issue, ["status"]);
  if (faults.length > 0) return faulty(...faults);
  const listing = parseYaml(text).document?.value as Record<string, unknown> | undefined;
  if (typeof listing?.["status"] !== "object" || !Array.isArray(listing["sources"])) return unreadable;
  const said = Object.fromEntries(
    ["since", "note", "successor"].map((key) => [key, answers.get(key)?.replace(/\s+/g, " ")]),
  );
  const dates = sources.map(({ as_of = "" }) => as_of);
  const reviewed = String((listing["review"] as { date?: unknown } | undefined)?.date);
  const value = {
    ...listing,
    // Nobody had read the newer page when the listing was reviewed.
    ...(hasNewerSource(dates, reviewed, today) && { review: { level: "compiled", date: today } }),
    status: { ...listing["status"], state, ...said },
    sources: [...(listing["sources"] as unknown[]), ...sources],
  };
  return { path, text: editListing(text, value, kinds[folder]) };
}

/** A new listing at the id that is given, else at one made from the name. */
function newListing(issue: ParsedIssue, files: readonly SourceFile[], today: string): IssueChange | Unmade {
  const { form, answers } = issue;
  const { makes: kind = "entity" } = form;
  const [name = "", given, yaml] = ["name", "id", "yaml"].map((key) => answers.get(key));
  const refuse = (message: string, hint: string, input = given === undefined ? "name" : "id") =>
    faulty({ label: labelOf(form, input), message, hint });
  const id = given ?? idOf(name);
  if (!isId(id)) {
    return given === undefined
      ? refuse(
          `no id can be made from the name: ${quote(name)}`,
          `write an id in Latin letters below “${labelOf(form, "id")}”`,
        )
      : refuse(
          `not an id: ${quote(given)}`,
          "write lower-case letters and digits, joined by single hyphens, or leave it empty",
        );
  }
  const path = `${folders[kind]}/${id}.yaml`;
  if (files.some((file) => file.path === path)) {
    const other = given === undefined ? "add a word to the name" : "choose another id";
    const hint = `look at the listing ${folders[kind]}/${id}: if it is the same, choose “Correction”; else ${other}`;
    return refuse(`listed already: ${quote(given ?? name)}`, hint);
  }
  if (yaml === undefined) {
    const { value, faults } = listingValue(issue, today);
    return faults.length > 0 ? faulty(...faults) : { path, text: printListing(value, kind) };
  }
  const text = formatListing(unfenced(yaml), folders[kind]);
  const written = valueAt(parseYaml(text).document?.value, "/name");
  return typeof written === "string" && written !== name
    ? refuse(`not the name in the file: ${quote(written)}`, "say the same in both, or leave the file out", "name")
    : { path, text };
}

/** The listing that an answer names: a reference, a path, or the address of its page. */
function findListing({ form, answers }: ParsedIssue, files: readonly SourceFile[]): Found | IssueFault {
  const answer = answers.get("listing") ?? "";
  const match = /(?:^|\/)(entities|tools)\/([a-z0-9-]+)(?:\.yaml)?\/?$/.exec(answer.trim());
  const path = match ? `${match[1]}/${match[2]}.yaml` : "";
  const text = textOf(files, path);
  if (!match || text === undefined || !("reference" in parseListingPath(path))) {
    const hint = "write the last two parts of its page's address, such as entities/example-initiative";
    return { label: labelOf(form, "listing"), message: `no such listing: ${quote(answer)}`, hint };
  }
  return { path, text, folder: match[1] as Folder };
}

/** The text of a file; undefined where there is none that can be read. */
function textOf(files: readonly SourceFile[], path: string): string | undefined {
  const bytes = files.find((each) => each.path === path)?.bytes;
  const decoded = bytes && decodeText(bytes);
  return decoded && "text" in decoded ? decoded.text : undefined;
}

/** GitHub puts what is in a field for code between fences. */
function unfenced(answer: string): string {
  return `${answer.replace(/^`{3,}[a-z]*\n/, "").replace(/\n`{3,}$/, "")}\n`;
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

/** The heading below which a field was asked for, else the field's own key. */
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
