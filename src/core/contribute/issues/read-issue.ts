import { quote } from "../../../dataset/diagnostic.ts";
import type { Source } from "../../../dataset/model.ts";
import { nearest } from "../../../dataset/schema/nearest.ts";
import { vocabularyTranslations } from "../../../dataset/translations.generated.ts";
import { foldSpelling, respellTerm, termById, vocabularyByName } from "../../../dataset/vocabularies.ts";
import { countryNamesOf, languageNamesOf } from "../../language/country-names.ts";
import { withPart, type Answers, type Part } from "../form-state.ts";
import { issueForms, labelOf, type IssueForm, type IssueInput } from "./issue-form.ts";

/** What is wrong with an issue, said to the person who wrote it. */
export interface IssueFault {
  /** The heading that it is below. */
  readonly label?: string;
  /** `problem: value`. */
  readonly message: string;
  /** How to fix it. */
  readonly hint: string;
}

export interface ParsedIssue {
  readonly form: IssueForm;
  /** What was written below each heading, by the input's id; absent where nothing was. */
  readonly answers: ReadonlyMap<string, string>;
}

/**
 * Reads the text that GitHub makes of an issue form: each answer below a heading, `### Label`.
 *
 * The text may have been edited by anyone since, so nothing in it is trusted: headings count in the order of the form, each once.
 */
export function parseIssue(body: string): ParsedIssue | { faults: readonly IssueFault[] } {
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  const headings = lines.map((line) => (line.startsWith("### ") ? evened(line.slice(4)) : ""));
  const form = issueForms.find(({ inputs }) => inputs.every(({ label }) => headings.includes(evened(label))));
  if (form === undefined) {
    const hint = "open it with one of the forms, and leave their headings as they are";
    return { faults: [{ message: "not made with a form of this repository", hint }] };
  }
  const labels = form.inputs.map(({ label }) => evened(label));
  const places = [...headings.keys()].filter((place) => labels.includes(headings[place] ?? ""));
  const wrong = places.find((place, index) => headings[place] !== labels[index]);
  if (wrong !== undefined) {
    const hint = "leave the headings of the form as they are, each once, and write no others like them";
    return { faults: [{ message: `heading in the wrong place: ${quote(headings[wrong])}`, hint }] };
  }
  const answers = new Map<string, string>();
  for (const [index, { id }] of form.inputs.entries()) {
    const text = lines.slice((places[index] ?? 0) + 1, places[index + 1]).join("\n");
    if (!["", "_No response_", "None"].includes(text.trim())) answers.set(id, text.trim());
  }
  // A request for removal is handled even where answers are missing.
  const faults = form.id === "removal" ? [] : form.inputs.flatMap((input) => missingFrom(input, answers.get(input.id)));
  return faults.length > 0 ? { faults } : { form, answers };
}

/** What an answer lacks. GitHub's form insists on it, but not on what is edited later or sent past the form. */
function missingFrom(input: IssueInput, answer: string | undefined): IssueFault[] {
  const { isRequired = false, label } = input;
  if (!isRequired) return [];
  if (input.type === "pledge") {
    const ticked = new Set((answer ?? "").split("\n").map((line) => /^- \[x\] (.*)$/i.exec(evened(line))?.[1]));
    const open = input.options.filter((option) => !ticked.has(evened(option)));
    return open.map((option) => ({
      label,
      message: `not ticked: ${quote(option)}`,
      hint: "tick it, if you can say so",
    }));
  }
  return answer === undefined ? [{ label, message: "no answer", hint: "write it below this heading" }] : [];
}

/** Spaces of every width count as one: editors replace them. */
function evened(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The id of the answer that was chosen; undefined where it is none of those to choose. */
export function choiceOf({ form, answers }: ParsedIssue, id: string): string | undefined {
  const input = form.inputs.find((each) => each.id === id);
  const options = input?.type === "choice" ? Object.entries(input.options) : [];
  return options.find(([, text]) => text === evened(answers.get(id) ?? ""))?.[0];
}

/** Who added it, when, and how sure it is: no source bears that out. */
const unsourced = new Set(["name", "acronym", "status.state"]);

/**
 * The listing that the answers of a form for new ones make, as a plain value.
 *
 * Values are texts and lists of texts, never YAML: whatever a person wrote is in the listing as text or not at all.
 *
 * @param today YYYY-MM-DD: the day of listing
 */
export function listingValue(issue: ParsedIssue, today: string): { value: object; faults: IssueFault[] } {
  const { form, answers } = issue;
  let value: Answers = { kind: form.makes ?? "entity" };
  const faults: IssueFault[] = [];
  const supports = new Set<string>();
  for (const input of form.inputs) {
    const answer = answers.get(input.id);
    if (answer === undefined || input.path === undefined) continue;
    const read = readAnswer(answer, input, faults);
    if (read === undefined) continue;
    value = withPart(value, input.path.split("."), read) as Answers;
    if (!unsourced.has(input.path)) supports.add(input.path.replace(/^status\..*/, "status"));
  }
  // "Unknown" is what the register says where no source does.
  if ((value["status"] as Answers | undefined)?.["state"] !== "unknown") supports.add("status");
  const { sources, faults: ofSources } = readSources(issue, [...supports]);
  return {
    value: { ...value, review: { level: "compiled", date: today }, added: today, sources },
    faults: [...faults, ...ofSources],
  };
}

/** @param faults gains what is wrong with the answer */
function readAnswer(answer: string, input: IssueInput, faults: IssueFault[]): Part | undefined {
  if ("vocabulary" in input) {
    const ids = readTerms(answer, input.vocabulary, input.label, faults);
    return input.type === "term" || input.path === "headquarters" || ids.length === 0 ? ids[0] : ids;
  }
  const lines = linesOf(answer);
  if (input.type !== "lines") return evened(lines.join(" "));
  return input.path === "developers" ? lines.map((name) => ({ name })) : lines;
}

/** The lines of an answer without marks of a list and blank lines. */
function linesOf(answer: string): string[] {
  return answer.split("\n").flatMap((line) => line.replace(/^[-*•]\s+/, "").trim() || []);
}

/** More pages than any listing rests on. */
const mostSources = 40;

/**
 * The pages that an issue gives: one a line, `address | publisher | date`, the last two in either order or left out.
 *
 * @param supports what each of them is said to support; a reviewer looks
 */
export function readSources({ form, answers }: ParsedIssue, supports: string[]) {
  const sources: Source[] = [];
  const faults: IssueFault[] = [];
  const refuse = (message: string, hint: string) => faults.push({ label: labelOf(form, "sources"), message, hint });
  const lines = linesOf(answers.get("sources") ?? "");
  if (lines.length === 0) refuse("no page given", "give the address of a public page that shows it");
  if (lines.length > mostSources)
    refuse(`too many pages: ${lines.length}`, `give at most ${mostSources}: those that show the most`);
  for (const line of lines.slice(0, mostSources)) {
    const [first = "", ...rest] = line.split("|").map((part) => part.trim());
    const url = first.replace(/^<(.*)>$/, "$1");
    const as_of = rest.find((part) => /^\d{4}(-\d{2}){0,2}$/.test(part));
    const publisher = rest.find((part) => part !== "" && part !== as_of);
    if (!/^https?:\/\/\S+$/.test(url)) {
      const hint = "begin the line with a full address, such as https://example.org/about, and separate the rest by |";
      refuse(`not an address: ${quote(url)}`, hint);
      continue;
    }
    const said = { ...(publisher && { publisher }), ...(as_of && { as_of }) };
    sources.push({ url, ...said, ...(supports.length > 0 && { supports }) } as Source);
  }
  return { sources, faults };
}

/**
 * The terms that an answer names, by id or by title in any language of the site, parted by commas; a title may hold commas itself.
 *
 * @param faults gains one for each part that names no term
 * @returns ids without repetition
 */
function readTerms(answer: string, vocabulary: string, label: string, faults: IssueFault[]): string[] {
  const { terms, title } = vocabularyByName(vocabulary);
  const titles = terms.map((term) => term.title);
  const names = new Map(terms.flatMap(({ id }) => namesOf(vocabulary, id).map((name) => [foldSpelling(name), id])));
  const long = [...titles, ...terms.flatMap(({ id }) => namesOf(vocabulary, id))].filter((name) => /[,;،؛]/.test(name));
  const whole = long.sort((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const parts = evened(answer).match(new RegExp(`\\s*(?:${[...whole, "[^,;،؛]+"].join("|")})`, "giu")) ?? [];
  const ids = parts.flatMap((part) => {
    const word = part.trim();
    const own = respellTerm(word, vocabulary);
    const id = termById(vocabulary, own) === undefined ? names.get(foldSpelling(word)) : own;
    if (id !== undefined || word === "") return id ?? [];
    const meant = nearest(word, titles);
    const hint = meant === undefined ? `write a term of the list “${title}”` : `did you mean ${meant}?`;
    faults.push({ label, message: `unknown term: ${quote(word)}`, hint });
    return [];
  });
  return [...new Set(ids)];
}

/** A term's titles in other languages. */
function namesOf(vocabulary: string, id: string): readonly string[] {
  const titles = Object.values(vocabularyTranslations).flatMap((each) => each[vocabulary]?.terms[id]?.title ?? []);
  const names = vocabulary === "country" ? countryNamesOf(id) : vocabulary === "language" ? languageNamesOf(id) : [];
  return [...titles, ...names];
}
