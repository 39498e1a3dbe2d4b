import { quote } from "../../../dataset/diagnostic.ts";
import { isId, idOf, folders, kinds, type Folder } from "../../../dataset/model.ts";
import { hasNewerSource } from "../../../dataset/partial-date.ts";
import { valueAt } from "../../../dataset/pointer.ts";
import { parseListingPath, type SourceFile } from "../../../dataset/source-file.ts";
import { editListing } from "../../../dataset/write/edit-listing.ts";
import { formatListing, printListing } from "../../../dataset/write/format-listing.ts";
import { writeReview } from "../../../dataset/write/replace-scalars.ts";
import { parseYaml, decodeText } from "../../../dataset/yaml/parse-yaml.ts";
import { labelOf } from "./issue-form.ts";
import { choiceOf, listingValue, readSources, type IssueFault, type ParsedIssue } from "./read-issue.ts";

/** One file of the register as an issue would have it. */
export interface IssueChange {
  readonly path: string;
  readonly text: string;
}

/** What is wrong with an issue, or why a person must make its change. */
type Unmade =
  | { readonly status: "faulty"; readonly faults: readonly IssueFault[] }
  | { readonly status: "by-hand"; readonly reason: string };

export const faulty = (...faults: readonly IssueFault[]) => ({ status: "faulty", faults }) as const;
const byHand = (reason: string) => ({ status: "by-hand", reason }) as const;
const unreadable = byHand("The file of the listing can't be changed by itself.");

/** The file that an issue's answers make, not yet validated. */
export function changeOf(issue: ParsedIssue, files: readonly SourceFile[], today: string): IssueChange | Unmade {
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
  // A maintainer's label says that the organisation confirmed it.
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
export function textOf(files: readonly SourceFile[], path: string): string | undefined {
  const bytes = files.find((each) => each.path === path)?.bytes;
  const decoded = bytes && decodeText(bytes);
  return decoded && "text" in decoded ? decoded.text : undefined;
}

/** GitHub puts what is in a field for code between fences. */
function unfenced(answer: string): string {
  return `${answer.replace(/^`{3,}[a-z]*\n/, "").replace(/\n`{3,}$/, "")}\n`;
}
