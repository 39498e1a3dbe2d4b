import { decodeText } from "../../../dataset/yaml/source-text.ts";
import { formatListing, printListing } from "../../../dataset/write/format-listing.ts";
import { withoutComments, editListing } from "../../../dataset/write/edit-listing.ts";
import { writeReview } from "../../../dataset/write/replace-scalars.ts";
import { hasNewerSource } from "../../../dataset/partial-date.ts";
import { isId, idOf, folders, kinds, type Folder, type Kind } from "../../../dataset/model.ts";
import { parseListingPath } from "../../../dataset/listing-path.ts";
import { quote } from "../../../dataset/diagnostic.ts";
import { valueAt } from "../../../dataset/pointer.ts";
import { parseYaml } from "../../../dataset/yaml/parse-yaml.ts";
import type { SourceFile } from "../../../dataset/source-file.ts";
import { labelOf } from "./issue-form.ts";
import { listingValue, readSources } from "./listing-value.ts";
import { choiceOf, type IssueChange, type IssueFault, type MadeChange, type ParsedIssue } from "./parse-issue.ts";

type Found = IssueChange & { readonly folder: Folder };

/**
 * The file that an issue's answers make, not yet validated.
 *
 * It has no comments but the line that tells editors the schema: neither the issue's own, nor those of the file that it changes.
 *
 * @param files the register as it is
 * @param today YYYY-MM-DD
 * @returns the change; or what is wrong; or why a person must make it
 */
export function changeFromIssue(issue: ParsedIssue, files: readonly SourceFile[], today: string): MadeChange {
  const made = makeChange(issue, files, today);
  if (!("change" in made)) return made;
  const { path, text } = made.change;
  // A value that ends at a `#` by mistake would lose the rest of it with the comments.
  const cuts = issue.answers.has("yaml") ? (parseYaml(text).warnings ?? []) : [];
  if (cuts.length > 0) {
    const label = labelOf(issue.form, "yaml");
    return { faults: cuts.map(({ message, hint }) => ({ label, message, hint })) };
  }
  return { change: { path, text: withoutComments(text, folderOf(path)) } };
}

function makeChange(issue: ParsedIssue, files: readonly SourceFile[], today: string): MadeChange {
  const { form, answers } = issue;
  if (form.makes !== undefined) return newListing(issue, files, today);
  if (!form.inputs.some(({ id }) => id === "listing")) return { byHand: "It asks for no change to a listing." };
  const found = findListing(issue, files);
  if ("message" in found) return { faults: [found] };
  const yaml = answers.get("yaml");
  switch (form.id) {
    case "correction":
      if (yaml === undefined) return { byHand: "It tells the correction in words." };
      return { change: { path: found.path, text: withNotes(formatListing(unfenced(yaml), found.folder), found) } };
    case "ended":
      return amendEnded(found, issue, today);
    case "confirmation":
      return amendConfirmed(found, issue, today);
    default:
      return { byHand: "It is for a person to decide." };
  }
}

/** A listing's text with the notes for reviewers of the file that it replaces: who corrects it does not see them. */
function withNotes(text: string, { text: before, folder }: Found): string {
  const [value, old] = [text, before].map((each) => parseYaml(each).document?.value as { notes?: string } | undefined);
  const isLost = value !== undefined && value.notes === undefined && old?.notes !== undefined;
  return isLost ? editListing(text, { ...value, notes: old.notes }, kinds[folder]) : text;
}

const unreadable: MadeChange = { byHand: "The file of the listing can't be changed by itself." };

/** By what became of it. */
const states: Readonly<Record<Folder, Readonly<Record<string, string>>>> = {
  entities: { closed: "closed", merged: "merged" },
  tools: { closed: "discontinued", merged: "discontinued", discontinued: "discontinued" },
};

/** An ended listing: its state, since when, why, its successor, and the pages that show it. */
function amendEnded({ path, text, folder }: Found, issue: ParsedIssue, today: string): MadeChange {
  const { form, answers } = issue;
  const state = states[folder][choiceOf(issue, "became") ?? ""];
  if (state === undefined) {
    const hint = "choose what became of it; only a tool is discontinued";
    const message = `does not fit this listing: ${quote(answers.get("became") ?? "")}`;
    return { faults: [{ label: labelOf(form, "became"), message, hint }] };
  }
  const { sources, faults } = readSources(issue, ["status"]);
  if (faults.length > 0) return { faults };
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
  return { change: { path, text: editListing(text, value, kinds[folder]) } };
}

/** A confirmed listing. That the organisation said so is what the label of a maintainer stands for. */
function amendConfirmed({ path, text }: Found, issue: ParsedIssue, today: string): MadeChange {
  if (choiceOf(issue, "scope") !== "all" || issue.answers.has("but"))
    return { byHand: "It asks for changes in words." };
  const confirmed = writeReview(text, { level: "confirmed", date: today });
  return confirmed === undefined ? unreadable : { change: { path, text: confirmed } };
}

function newListing(issue: ParsedIssue, files: readonly SourceFile[], today: string): MadeChange {
  const { form, answers } = issue;
  const kind = form.makes ?? "entity";
  const path = newPath(issue, kind, files);
  if (typeof path !== "string") return { faults: [path] };
  const yaml = answers.get("yaml");
  if (yaml === undefined) {
    const { value, faults } = listingValue(issue, today);
    return faults.length > 0 ? { faults } : { change: { path, text: printListing(value, kind) } };
  }
  const text = formatListing(unfenced(yaml), folders[kind]);
  const name = valueAt(parseYaml(text).document?.value, "/name");
  if (typeof name === "string" && name !== answers.get("name")) {
    const hint = "say the same in both, or leave the file out";
    return { faults: [{ label: labelOf(form, "name"), message: `not the name in the file: ${quote(name)}`, hint }] };
  }
  return { change: { path, text } };
}

/** Where a new listing goes: the id that is given, else one made from the name. */
function newPath({ form, answers }: ParsedIssue, kind: Kind, files: readonly SourceFile[]): string | IssueFault {
  const name = answers.get("name") ?? "";
  const given = answers.get("id");
  const label = labelOf(form, given === undefined ? "name" : "id");
  if (given !== undefined && !isId(given)) {
    const hint = "write lower-case letters and digits, joined by single hyphens, or leave it empty";
    return { label, message: `not an id: ${quote(given)}`, hint };
  }
  const id = given ?? idOf(name);
  if (!isId(id)) {
    const hint = `write an id in Latin letters below “${labelOf(form, "id")}”`;
    return { label, message: `no id can be made from the name: ${quote(name)}`, hint };
  }
  const path = `${folders[kind]}/${id}.yaml`;
  if (!files.some((file) => file.path === path)) return path;
  const hint = `look at the listing ${folders[kind]}/${id}: if it is the same, choose “Correction”; else ${given === undefined ? "add a word to the name" : "choose another id"}`;
  return { label, message: `listed already: ${quote(given ?? name)}`, hint };
}

/** The listing that an answer names: a reference, a path, or the address of its page. */
function findListing({ form, answers }: ParsedIssue, files: readonly SourceFile[]): Found | IssueFault {
  const answer = answers.get("listing") ?? "";
  const match = /(?:^|\/)(entities|tools)\/([a-z0-9-]+)(?:\.yaml)?\/?$/.exec(answer.trim());
  const path = match ? `${match[1]}/${match[2]}.yaml` : "";
  const file = files.find((each) => each.path === path);
  const decoded = file?.bytes && decodeText(file.bytes);
  if (!match || !decoded || !("text" in decoded) || !("reference" in parseListingPath(path))) {
    const hint = "write the last two parts of its page's address, such as entities/example-initiative";
    return { label: labelOf(form, "listing"), message: `no such listing: ${quote(answer)}`, hint };
  }
  return { path, text: decoded.text, folder: match[1] as Folder };
}

function folderOf(path: string): Folder {
  return path.startsWith("tools/") ? "tools" : "entities";
}

/** GitHub puts what is in a field for code between fences. */
function unfenced(answer: string): string {
  return `${answer.replace(/^`{3,}[a-z]*\n/, "").replace(/\n`{3,}$/, "")}\n`;
}
