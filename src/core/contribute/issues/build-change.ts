import { quote } from "../../../dataset/diagnostic.ts";
import { isId, isMapping, suggestId, folderByKind, kindByFolder, type Folder } from "../../../dataset/model.ts";
import { hasNewerSource } from "../../../dataset/partial-date.ts";
import { valueAt } from "../../../dataset/pointer.ts";
import { parseListingPath, type SourceFile } from "../../../dataset/source-file.ts";
import { editListing } from "../../../dataset/write/edit-listing.ts";
import { formatListing, stringifyListing } from "../../../dataset/write/format-listing.ts";
import { replaceReview } from "../../../dataset/write/replace-scalars.ts";
import { parseYaml, decodeText } from "../../../dataset/yaml/parse-yaml.ts";
import { findLabel } from "./issue-form.ts";
import { buildListing, findChoice, parseSources, type IssueFault, type ParsedIssue } from "./parse-issue.ts";

/** File that an issue adds or changes. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
}

/** Reason why no change was built: faults that the sender can fix, or a change that a reviewer must make by hand. */
export type NoChange =
  | { readonly status: "faulty"; readonly faults: readonly IssueFault[] }
  | { readonly status: "by-hand"; readonly reason: string };

/** Returns `{status: "faulty", faults}`, the result for an issue that its sender must fix. */
export const faulty = (...faults: readonly IssueFault[]) => ({ status: "faulty", faults }) as const;
/** Returns `{status: "by-hand", reason}`, the result for an issue that needs a reviewer. The reason is a sentence. */
const byHand = (reason: string) => ({ status: "by-hand", reason }) as const;
const unreadableListing = byHand("The file of the listing can't be changed by itself.");

/**
 * Builds the file that an issue asks for: a new listing, an ended one, a corrected file or a confirmation. It isn't validated
 * yet.
 *
 * By hand are: forms without a listing, requests for removal, corrections without a file, confirmations that ask for changes,
 * and listings whose file can't be edited. Faulty is an issue on a listing that doesn't exist.
 *
 * @param files of the register
 * @param today YYYY-MM-DD
 * @returns `{path, text}`, such as `tools/a.yaml` and its whole text; `{status: "faulty", faults}`; or `{status: "by-hand",
 *   reason}`
 */
export function buildChange(issue: ParsedIssue, files: readonly SourceFile[], today: string): FileChange | NoChange {
  const { form, answers } = issue;
  if (form.newKind !== undefined) return buildNewListing(issue, files, today);
  if (!form.inputs.some(({ id }) => id === "listing")) return byHand("It asks for no change to a listing.");
  const listing = findListingFile(issue, files);
  if ("message" in listing) return faulty(listing);
  const { path, text, folder } = listing;
  switch (form.id) {
    case "ended":
      return buildEndedListing(listing, issue, today);
    case "correction": {
      const yaml = answers.get("yaml");
      if (yaml === undefined) return byHand("It tells the correction in words.");
      const sentText = formatListing(removeCodeFence(yaml), folder);
      return { path, text: setKeptFields(sentText, findKeptFields(text), folder) };
    }
    case "confirmation": {
      const isUnconditional = findChoice(issue, "scope") === "all" && !answers.has("but");
      if (!isUnconditional) return byHand("It asks for changes in words.");
      // The level is set here; that the sender speaks for the organisation is checked by a maintainer, who labels the issue.
      const confirmed = replaceReview(text, { level: "confirmed", date: today });
      return confirmed === undefined ? unreadableListing : { path, text: confirmed };
    }
    default:
      return byHand("It is for a person to decide.");
  }
}

type ListingFile = FileChange & { readonly folder: Folder };

/** Fields about how a listing is kept, which only the register sets: the day of listing, and notes for reviewers. */
type KeptFields = { readonly added?: unknown; readonly notes?: unknown };

/** Returns the kept fields of a listing's text. Undefined if it is no mapping in YAML. */
function findKeptFields(text: string): KeptFields | undefined {
  const value = parseYaml(text).document?.value;
  return isMapping(value) ? { added: value["added"], notes: value["notes"] } : undefined;
}

/**
 * Sets the kept fields of a sent file, and removes those without a value.
 *
 * @returns the text as it is if the file has faults of YAML, which are reported later, or already has these values
 */
function setKeptFields(text: string, keptFields: KeptFields | undefined, folder: Folder): string {
  const { document, faults } = parseYaml(text);
  const sentFields = findKeptFields(text);
  if (!isMapping(document?.value) || faults.length > 0 || keptFields === undefined) return text;
  if (JSON.stringify(sentFields) === JSON.stringify(keptFields)) return text;
  const fields = Object.entries({ ...document.value, ...keptFields }).filter(([, value]) => value !== undefined);
  return editListing(text, Object.fromEntries(fields), kindByFolder[folder]);
}

/** Status of an ended listing, by the option chosen below "What became of it". */
const stateByChoice: Readonly<Record<Folder, Readonly<Record<string, string>>>> = {
  entities: { closed: "closed", merged: "merged" },
  tools: { closed: "discontinued", merged: "discontinued", discontinued: "discontinued" },
};

/**
 * Builds the file of a listing whose status is set to ended, with the issue's details (`since`, `note`, `successor`; those left
 * out are removed) and sources. The review falls to "compiled" if a source is newer.
 *
 * @returns the file; faulty if the option chosen doesn't fit the kind, such as a discontinued organisation, or a source is
 *   faulty; by hand if the file has no status or sources
 */
function buildEndedListing(
  { path, text, folder }: ListingFile,
  issue: ParsedIssue,
  today: string,
): FileChange | NoChange {
  const { form, answers } = issue;
  const state = stateByChoice[folder][findChoice(issue, "became") ?? ""];
  if (state === undefined) {
    const hint = "choose what became of it; only a tool is discontinued";
    const message = `does not fit this listing: ${quote(answers.get("became") ?? "")}`;
    return faulty({ label: findLabel(form, "became"), message, hint });
  }
  const { sources, faults } = parseSources(issue, ["status"]);
  if (faults.length > 0) return faulty(...faults);
  const listing = parseYaml(text).document?.value as Record<string, unknown> | undefined;
  if (typeof listing?.["status"] !== "object" || !Array.isArray(listing["sources"])) return unreadableListing;

  const details = Object.fromEntries(
    ["since", "note", "successor"].map((key) => [key, answers.get(key)?.replace(/\s+/g, " ")]),
  );
  const sourceDates = sources.map(({ as_of = "" }) => as_of);
  const reviewDate = String((listing["review"] as { date?: unknown } | undefined)?.date);
  const value = {
    ...listing,
    // Nobody had read the newer source when the listing was reviewed.
    ...(hasNewerSource(sourceDates, reviewDate, today) && { review: { level: "compiled", date: today } }),
    status: { ...listing["status"], state, ...details },
    sources: [...(listing["sources"] as unknown[]), ...sources],
  };
  return { path, text: editListing(text, value, kindByFolder[folder]) };
}

/**
 * Builds the file of a new listing, `{path: "tools/foo-tool.yaml", text}`. The path is that of `findNewPath`: by the answered id,
 * else by the name.
 *
 * The text is the file in the issue, if it has one, formatted and without its code fence; its fields stay as they are, notes
 * included, but `added` becomes `today`. Else it is made from the answers, with `today` as `added`.
 *
 * @param today YYYY-MM-DD
 * @returns faults instead if the id is invalid or taken, if an answer has a fault, or if the file has another name than the
 *   answer
 */
function buildNewListing(issue: ParsedIssue, files: readonly SourceFile[], today: string): FileChange | NoChange {
  const { form, answers } = issue;
  const { newKind: kind = "entity" } = form;
  const path = findNewPath(issue, files);
  if (typeof path !== "string") return faulty(path);
  const yaml = answers.get("yaml");
  if (yaml === undefined) {
    const { value, faults } = buildListing(issue, today);
    return faults.length > 0 ? faulty(...faults) : { path, text: stringifyListing(value, kind) };
  }
  const text = formatListing(removeCodeFence(yaml), folderByKind[kind]);
  const nameInFile = valueAt(parseYaml(text).document?.value, "/name");
  if (typeof nameInFile === "string" && nameInFile !== answers.get("name")) {
    const message = `not the name in the file: ${quote(nameInFile)}`;
    return faulty({ label: findLabel(form, "name"), message, hint: "say the same in both, or leave the file out" });
  }
  return { path, text: setKeptFields(text, { ...findKeptFields(text), added: today }, folderByKind[kind]) };
}

/**
 * Returns the path of a new listing by the id in the issue, else by its name: "Example Initiative" →
 * `entities/example-initiative.yaml`. A fault `{label, message, hint}` if the id is invalid ("not an id: …") or taken ("listed
 * already: …"), or if the name has no letter from a to z and no digit.
 */
function findNewPath({ form, answers }: ParsedIssue, files: readonly SourceFile[]): string | IssueFault {
  const { newKind: kind = "entity" } = form;
  const name = answers.get("name") ?? "";
  const chosenId = answers.get("id");
  const id = chosenId ?? suggestId(name);
  const label = findLabel(form, chosenId === undefined ? "name" : "id");
  if (!isId(id)) {
    return chosenId === undefined
      ? {
          label,
          message: `no id can be made from the name: ${quote(name)}`,
          hint: `write an id in Latin letters below “${findLabel(form, "id")}”`,
        }
      : {
          label,
          message: `not an id: ${quote(chosenId)}`,
          hint: "write lower-case letters and digits, joined by single hyphens, or leave it empty",
        };
  }
  const path = `${folderByKind[kind]}/${id}.yaml`;
  if (!files.some((file) => file.path === path)) return path;
  const remedy = chosenId === undefined ? "add a word to the name" : "choose another id";
  const hint = `look at the listing ${folderByKind[kind]}/${id}: if it is the same, choose “Correction”; else ${remedy}`;
  return { label, message: `listed already: ${quote(chosenId ?? name)}`, hint };
}

/**
 * Finds the file of the listing that an issue is about: `{path: "entities/a.yaml", text, folder: "entities"}`. The answer may be
 * a reference ("entities/a"), a path ("entities/a.yaml") or the address of its page.
 *
 * @returns a fault `{label, message: "no such listing: …", hint}` if there is no such file or the answer has another form
 */
function findListingFile({ form, answers }: ParsedIssue, files: readonly SourceFile[]): ListingFile | IssueFault {
  const answer = answers.get("listing") ?? "";
  const match = /(?:^|\/)(entities|tools)\/([a-z0-9-]+)(?:\.yaml)?\/?$/.exec(answer.trim());
  const path = match ? `${match[1]}/${match[2]}.yaml` : "";
  const text = findText(files, path);
  if (!match || text === undefined || !("reference" in parseListingPath(path))) {
    const hint = "write the last two parts of its page's address, such as entities/example-initiative";
    return { label: findLabel(form, "listing"), message: `no such listing: ${quote(answer)}`, hint };
  }
  return { path, text, folder: match[1] as Folder };
}

/**
 * Returns the text of a file, without a byte-order mark and with LF line breaks. Undefined if there is no such file, or if it
 * was not read or isn't UTF-8.
 */
export function findText(files: readonly SourceFile[], path: string): string | undefined {
  const bytes = files.find((file) => file.path === path)?.bytes;
  const decoded = bytes && decodeText(bytes);
  return decoded && "text" in decoded ? decoded.text : undefined;
}

/**
 * Removes the code fence that GitHub puts around the answer of a field for code, and ends the text with a line break:
 * "```yaml\nkind: tool\n```" → "kind: tool\n". A text without a fence only gets the line break.
 */
function removeCodeFence(answer: string): string {
  return `${answer.replace(/^`{3,}[a-z]*\n/, "").replace(/\n`{3,}$/, "")}\n`;
}
