import { quote } from "../../../dataset/diagnostic.ts";
import type { Source } from "../../../dataset/model.ts";
import { nearest } from "../../../dataset/schema/nearest.ts";
import { translateVocabulary } from "../../../dataset/translate-vocabulary.ts";
import { vocabularyTranslations } from "../../../dataset/translations.generated.ts";
import {
  foldSpelling,
  parseVocabulary,
  termById,
  vocabularyByName,
  vocabularySchemas,
} from "../../../dataset/vocabularies.ts";
import { languages } from "../../language/languages.ts";
import { withPart, type Answers, type Part } from "../form-state.ts";
import { labelOf, type IssueInput } from "./issue-form.ts";
import type { IssueFault, ParsedIssue } from "./parse-issue.ts";

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
    const read = readAnswer(answer, input);
    faults.push(...read.faults);
    if (read.value === undefined) continue;
    value = withPart(value, input.path.split("."), read.value) as Answers;
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

function readAnswer(answer: string, input: IssueInput): { value?: Part | undefined; faults: IssueFault[] } {
  switch (input.type) {
    case "term":
    case "terms":
    case "codes": {
      const { ids, faults } = readTerms(answer, input.vocabulary, input.label);
      const isOne = input.type === "term" || input.path === "headquarters";
      return { value: isOne || ids.length === 0 ? ids[0] : ids, faults };
    }
    case "lines": {
      const items = linesOf(answer);
      return { value: input.path === "developers" ? items.map((name) => ({ name })) : items, faults: [] };
    }
    default:
      return { value: linesOf(answer).join(" ").replace(/\s+/g, " "), faults: [] };
  }
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
    if (/^https?:\/\/\S+$/.test(url)) {
      const said = {
        ...(publisher && { publisher }),
        ...(as_of && { as_of }),
        ...(supports.length > 0 && { supports }),
      };
      sources.push({ url, ...said } as Source);
    } else
      refuse(
        `not an address: ${quote(url)}`,
        "begin the line with a full address, such as https://example.org/about, and separate the rest by |",
      );
  }
  return { sources, faults };
}

/** What parts a list, in Arabic too. */
const separators = /[,;،؛]/;

/**
 * The terms that an answer names, by id or by title in any language of the site, parted by commas; a title may hold commas itself.
 *
 * @returns ids without repetition, and a fault for each part that names no term
 */
function readTerms(answer: string, vocabulary: string, label: string): { ids: string[]; faults: IssueFault[] } {
  const spellings = spellingsOf(vocabulary);
  const idBySpelling = new Map(spellings.map(([spelling, id]) => [foldSpelling(spelling), id]));
  const titles = spellings.map(([title]) => title).filter((title) => separators.test(title));
  const titlesWithSeparators = titles.sort((a, b) => b.length - a.length);
  const ids = new Set<string>();
  const faults: IssueFault[] = [];
  let rest = answer.replace(/\s+/g, " ").trim();
  while (rest !== "") {
    const title = titlesWithSeparators.find((each) => rest.toLowerCase().startsWith(each.toLowerCase()));
    const part = title ?? (rest.split(separators, 1)[0] as string);
    rest = rest.slice(part.length).replace(/^[\s,;،؛]+/, "");
    const word = part.trim();
    const code = vocabulary === "country" && /^[a-z]{2}$/i.test(word) ? word.toUpperCase() : word;
    const id = termById(vocabulary, code) === undefined ? idBySpelling.get(foldSpelling(word)) : code;
    if (id !== undefined) ids.add(id);
    else if (word !== "")
      faults.push({ label, message: `unknown term: ${quote(word)}`, hint: hintFor(word, vocabulary) });
  }
  return { ids: [...ids], faults };
}

function hintFor(word: string, vocabulary: string): string {
  const { terms, title } = vocabularyByName(vocabulary);
  const titles = terms.map((term) => term.title);
  const meant = nearest(word, titles);
  return meant === undefined ? `write a term of the list “${title}”` : `did you mean ${meant}?`;
}

/** Titles of every language and ids, each with its id; of two that are spelled alike the last counts: the English title, then the id. */
function spellingsOf(name: string): (readonly [spelling: string, id: string])[] {
  const { terms } = vocabularyByName(name);
  const schema = vocabularySchemas.find(({ $id }) => $id === `vocabularies/${name}.json`);
  const others = Object.entries(languages).flatMap(([tag, { locale }]) => {
    const translation = vocabularyTranslations[tag]?.[name];
    if (schema === undefined || translation === undefined) return [];
    return parseVocabulary(translateVocabulary(schema, name, translation, locale)).terms;
  });
  return [
    ...others.map(({ id, title }) => [title, id] as const),
    ...terms.map(({ id }) => [id, id] as const),
    ...terms.map(({ id, title }) => [title, id] as const),
  ];
}
