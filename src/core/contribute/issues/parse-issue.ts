import { quote } from "../../../dataset/diagnostic.ts";
import type { Source } from "../../../dataset/model.ts";
import { findNearestWord } from "../../../dataset/schema/nearest.ts";
import { vocabularyTranslations } from "../../../dataset/translations.generated.ts";
import {
  normalizeTermSpelling,
  correctTermSpelling,
  termById,
  vocabularyByName,
} from "../../../dataset/vocabularies.ts";
import { listCountryNames, listLanguageNames } from "../../language/country-names.ts";
import { replacePart, type Answers, type Part } from "../form-state.ts";
import { findLabel, issueForms, type IssueForm, type IssueInput } from "./issue-form.ts";

/** Fault in an issue, explained to the person who wrote it. */
export interface IssueFault {
  /** Heading of the answer, or name of the file, that has the fault. Absent if it is the issue as a whole. */
  readonly label?: string;
  /** `problem: value`. */
  readonly message: string;
  /** Instruction that fixes it. */
  readonly hint: string;
}

export interface ParsedIssue {
  readonly form: IssueForm;
  /** Trimmed answers by the ids of the inputs. One that was left empty is absent. */
  readonly answers: ReadonlyMap<string, string>;
}

/** Texts that GitHub writes for an empty answer. */
const emptyAnswers = ["", "_No response_", "None"];

/**
 * Parses the text of an issue that was made with a form: each answer is below its heading, `### Label`.
 *
 * Anyone may have edited the text since, so nothing in it is trusted. All headings of the form must be there, once each and in
 * their order. Answers are trimmed; "", "_No response_" and "None" are no answers.
 *
 * @returns `{form, answers}`: the form and the answers by input id, such as `website`; or `{faults}`: no form has these
 *   headings, a heading is in the wrong place, or required answers are missing (not checked for a request for removal, which is
 *   handled in any case)
 */
export function parseIssue(body: string): ParsedIssue | { faults: readonly IssueFault[] } {
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  const headings = lines.map((line) => (line.startsWith("### ") ? collapseSpaces(line.slice(4)) : ""));
  const form = issueForms.find(({ inputs }) => inputs.every(({ label }) => headings.includes(collapseSpaces(label))));
  if (form === undefined) {
    const hint = "open it with one of the forms, and leave their headings as they are";
    return { faults: [{ message: "not made with a form of this repository", hint }] };
  }

  const labels = form.inputs.map(({ label }) => collapseSpaces(label));
  const headingLines = [...headings.keys()].filter((line) => labels.includes(headings[line] ?? ""));
  const misplacedLine = headingLines.find((line, index) => headings[line] !== labels[index]);
  if (misplacedLine !== undefined) {
    const hint = "leave the headings of the form as they are, each once, and write no others like them";
    return { faults: [{ message: `heading in the wrong place: ${quote(headings[misplacedLine])}`, hint }] };
  }

  const answers = new Map<string, string>();
  for (const [index, { id }] of form.inputs.entries()) {
    const answerStart = (headingLines[index] ?? 0) + 1;
    const answer = lines
      .slice(answerStart, headingLines[index + 1])
      .join("\n")
      .trim();
    if (!emptyAnswers.includes(answer)) answers.set(id, answer);
  }
  const faults =
    form.id === "removal" ? [] : form.inputs.flatMap((input) => checkRequired(input, answers.get(input.id)));
  return faults.length > 0 ? { faults } : { form, answers };
}

/**
 * Returns a fault `{label, message: "no answer", hint}` if a required answer is missing, and one with a message such as "not
 * ticked: What I wrote …" for each pledge that isn't ticked (`- [x]`, in either case). [] if the input is answered or not
 * required.
 *
 * GitHub's form enforces them on submission only, not on later edits or API calls.
 */
function checkRequired(input: IssueInput, answer: string | undefined): IssueFault[] {
  const { isRequired = false, label } = input;
  if (!isRequired) return [];
  if (input.type !== "pledge") {
    return answer === undefined ? [{ label, message: "no answer", hint: "write it below this heading" }] : [];
  }
  const answerLines = (answer ?? "").split("\n").map(collapseSpaces);
  const tickedOptions = new Set(answerLines.map((line) => /^- \[x\] (.*)$/i.exec(line)?.[1]));
  return input.options
    .filter((option) => !tickedOptions.has(collapseSpaces(option)))
    .map((option) => ({ label, message: `not ticked: ${quote(option)}`, hint: "tick it, if you can say so" }));
}

/**
 * Replaces each run of spaces and line breaks by one space, and trims the text. Editors replace spaces by ones of other widths.
 */
function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Returns the id of the option that answers a `choice` input: `works` for "I work for it". Undefined if the answer is none of
 * its options, if there is no answer, or if the form has no such input.
 */
export function findChoice({ form, answers }: ParsedIssue, inputId: string): string | undefined {
  const input = form.inputs.find(({ id }) => id === inputId);
  const options = input?.type === "choice" ? Object.entries(input.options) : [];
  const answer = collapseSpaces(answers.get(inputId) ?? "");
  return options.find(([, text]) => text === answer)?.[0];
}

/** Fields for which no source is asked. */
const fieldsWithoutSource = new Set(["name", "acronym", "status.state"]);

/**
 * Builds a new listing from the answers of an issue: `{kind, name, …, review: {level: "compiled", date: today}, added: today,
 * sources}`.
 *
 * Answers become texts and lists of texts and are never parsed as YAML. All sources are said to support all answered fields but
 * name and acronym, and `status` (unless the state is `unknown`); a reviewer corrects that.
 *
 * @param today YYYY-MM-DD, becomes the day of listing and of review
 * @returns `value`: the listing, without the terms, sources and answers that have faults; `faults`: unknown terms and faulty
 *   sources, [] if there are none. It may still be invalid
 */
export function buildListing(issue: ParsedIssue, today: string): { value: object; faults: IssueFault[] } {
  const { form, answers } = issue;
  const faults: IssueFault[] = [];
  const supports = new Set<string>();
  let value: Answers = { kind: form.newKind ?? "entity" };
  for (const input of form.inputs) {
    const answer = answers.get(input.id);
    if (answer === undefined || input.path === undefined) continue;
    const part = parseAnswer(answer, input, faults);
    if (part === undefined) continue;
    value = replacePart(value, input.path.split("."), part) as Answers;
    if (!fieldsWithoutSource.has(input.path)) supports.add(input.path.replace(/^status\..*/, "status"));
  }
  // "unknown" needs no source: the register uses it if no source states a status.
  const state = (value["status"] as Answers | undefined)?.["state"];
  if (state !== "unknown") supports.add("status");
  const { sources, faults: sourceFaults } = parseSources(issue, [...supports]);
  return {
    value: { ...value, review: { level: "compiled", date: today }, added: today, sources },
    faults: [...faults, ...sourceFaults],
  };
}

/**
 * Parses an answer by the type of its input: a term id ("Thailand" → "TH") or a list of them, a list of lines (of `{name}` for
 * developers), or a text on one line.
 *
 * @param faults gets a fault for each unknown term
 * @returns undefined if the answer of an input with a vocabulary names no term of it
 */
function parseAnswer(answer: string, input: IssueInput, faults: IssueFault[]): Part | undefined {
  if ("vocabulary" in input) {
    const ids = parseTerms(answer, input.vocabulary, input.label, faults);
    const isSingle = input.type === "term" || input.path === "headquarters";
    return isSingle || ids.length === 0 ? ids[0] : ids;
  }
  const lines = splitLines(answer);
  if (input.type !== "lines") return collapseSpaces(lines.join(" "));
  return input.path === "developers" ? lines.map((name) => ({ name })) : lines;
}

/**
 * Splits an answer into trimmed lines, without bullets (`-`, `*`, `•`) and without blank lines: "- a\n\nb" → `["a", "b"]`. []
 * for "".
 */
function splitLines(answer: string): string[] {
  return answer
    .split("\n")
    .map((line) => line.replace(/^[-*•]\s+/, "").trim())
    .filter((line) => line !== "");
}

/** More than any listing has. */
const maxSources = 40;

/** Sources of an issue, and the faults of the lines that are none. */
export interface ParsedSources {
  readonly sources: Source[];
  readonly faults: IssueFault[];
}

/**
 * Parses the sources of an issue, one a line: `https://example.org/about | Example | 2026-03` →
 * `{url: "https://example.org/about", publisher: "Example", as_of: "2026-03", supports}`.
 *
 * Publisher and date may be in either order or left out. A line that doesn't begin with an address is a fault and is left out.
 * More than `maxSources` (40) lines are a fault, and those after the 40th are left out.
 *
 * @param supports dotted paths that each source is said to support; if there are none, a source has no `supports`
 * @returns `sources` in their order; `faults`: also one, "no page given", if there is no line at all
 * @throws {RangeError} if the form does not ask for sources
 */
export function parseSources({ form, answers }: ParsedIssue, supports: readonly string[]): ParsedSources {
  const label = findLabel(form, "sources");
  const lines = splitLines(answers.get("sources") ?? "");
  const sources: Source[] = [];
  const faults: IssueFault[] = [];
  if (lines.length === 0) {
    faults.push({ label, message: "no page given", hint: "give the address of a public page that shows it" });
  }
  if (lines.length > maxSources) {
    const hint = `give at most ${maxSources}: those that show the most`;
    faults.push({ label, message: `too many pages: ${lines.length}`, hint });
  }
  for (const line of lines.slice(0, maxSources)) {
    const { url, publisher, as_of } = splitSource(line);
    if (!/^https?:\/\/\S+$/.test(url)) {
      const hint = "begin the line with a full address, such as https://example.org/about, and separate the rest by |";
      faults.push({ label, message: `not an address: ${quote(url)}`, hint });
      continue;
    }
    const source = {
      url,
      ...(publisher && { publisher }),
      ...(as_of && { as_of }),
      ...(supports.length > 0 && { supports }),
    };
    sources.push(source as Source);
  }
  return { sources, faults };
}

/** Parts of a line about a source. A part that the line lacks is undefined, but the address "". */
interface SourceLine {
  readonly url: string;
  readonly publisher: string | undefined;
  readonly as_of: string | undefined;
}

/**
 * Splits a line at `|` into `{url, publisher, as_of}`: "<https://a.org> | 2026-03 | ILO" → "https://a.org", "ILO", "2026-03".
 *
 * The first part is the address, without angle brackets; it isn't validated. The first part that looks like a date is `as_of`,
 * and the first other one `publisher`; both are undefined if there is none. Further parts are dropped.
 */
function splitSource(line: string): SourceLine {
  const [firstPart = "", ...details] = line.split("|").map((part) => part.trim());
  const as_of = details.find((part) => /^\d{4}(-\d{2}){0,2}$/.test(part));
  const publisher = details.find((part) => part !== "" && part !== as_of);
  return { url: firstPart.replace(/^<(.*)>$/, "$1"), publisher, as_of };
}

/**
 * Parses the terms of an answer, separated by commas or semicolons: "Forced labour; child-labour" → `["forced-labour",
 * "child-labour"]`. A term may be written as its id or as its title in any language of the site, in any case.
 *
 * @param label of the input, for the faults
 * @param faults gets a fault for each part that is no term: "unknown term: asean", with "did you mean South-East Asia?" as its
 *   hint if an English title is similar, else "write a term of the list “Region”" with the title of the vocabulary. The part is
 *   quoted as written
 * @returns ids without repetition, in the order of the answer; [] if none is a term
 * @throws {RangeError} if there is no such vocabulary
 */
function parseTerms(answer: string, vocabulary: string, label: string, faults: IssueFault[]): string[] {
  const { terms, title: vocabularyTitle } = vocabularyByName(vocabulary);
  const namesAndIds = terms.flatMap(({ id }) => listTranslatedNames(vocabulary, id).map((name) => [name, id] as const));
  const idByName = new Map(namesAndIds.map(([name, id]) => [normalizeTermSpelling(name), id]));
  const titles = terms.map(({ title }) => title);
  const ids = new Set<string>();
  for (const text of splitTerms(answer, [...titles, ...namesAndIds.map(([name]) => name)])) {
    const respelt = correctTermSpelling(text, vocabulary);
    const isTerm = termById(vocabulary, respelt) !== undefined;
    const id = isTerm ? respelt : idByName.get(normalizeTermSpelling(text));
    if (id !== undefined) {
      ids.add(id);
      continue;
    }
    const suggestion = findNearestWord(text, titles);
    const hint =
      suggestion === undefined ? `write a term of the list “${vocabularyTitle}”` : `did you mean ${suggestion}?`;
    faults.push({ label, message: `unknown term: ${quote(text)}`, hint });
  }
  return [...ids];
}

/**
 * Splits an answer at commas and semicolons, Arabic ones too, but not within a name that holds one. Blank parts are left out,
 * and the others trimmed: "a, b;" → `["a", "b"]`.
 *
 * @param names titles of terms, some of which hold a comma or semicolon
 */
function splitTerms(answer: string, names: readonly string[]): string[] {
  const namesWithCommas = names.filter((name) => /[,;،؛]/.test(name));
  // The longest first, since another name may begin it.
  const namePatterns = namesWithCommas
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const pattern = new RegExp(`\\s*(?:${[...namePatterns, "[^,;،؛]+"].join("|")})`, "giu");
  const parts = collapseSpaces(answer).match(pattern) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/**
 * Returns a term's titles in the other languages of the site. For a country or a language, also its names in other languages, by
 * `listCountryNames` and `listLanguageNames`. [] for an unknown term.
 */
function listTranslatedNames(vocabulary: string, id: string): readonly string[] {
  const titles = Object.values(vocabularyTranslations).flatMap(
    (translation) => translation[vocabulary]?.terms[id]?.title ?? [],
  );
  if (vocabulary === "country") return [...titles, ...listCountryNames(id)];
  if (vocabulary === "language") return [...titles, ...listLanguageNames(id)];
  return titles;
}
