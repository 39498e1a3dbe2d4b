import { format } from "../../core/language/words.en.ts";
import { fill } from "../../core/language/phrases.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { FirstAnswer } from "../../core/search/first-answers.ts";
import type { SearchAnswer } from "../../core/search/search.ts";
import { href } from "../ui/href.ts";
import { createRow, type SearchWords } from "./result-row.ts";

const firstShown = 6;
const moreShown = 20;

/** What results are drawn with. */
export interface ResultPage {
  readonly template: HTMLTemplateElement;
  readonly words: SearchWords;
  readonly index: SearchIndex;
}

/** Says how many were found, for which words, and which words have no results. */
export function summaryOf({ first, groups, meant, unknown, whole }: SearchAnswer, query: string, words: SearchWords) {
  const { script } = words;
  const found = groups.reduce((sum, { documents }) => sum + documents.length, 0);
  const count = first.length + found;
  const counted = fill(format.plural(count, script.results), { n: format.number(count) });
  const left = format.list(unknown.map(format.quote));
  return [
    ...(meant === undefined ? [] : [script.meant.replace("{query}", () => meant)]),
    `${counted}${meant === undefined ? query && script.forQuery.replace("{query}", () => query) : script.forMeant}.`,
    ...(unknown.length === 0 || count === 0 ? [] : [script.without.replace("{words}", () => left)]),
    ...(found > 0 && whole < found ? [whole === 0 ? script.most : script.someWhole] : []),
  ].join(" ");
}

/** The sections of an answer: what comes first, then each kind below its heading. */
export function createSections({ first, groups, stems }: SearchAnswer, page: ResultPage): Node[] {
  const { script } = page.words;
  const sections = groups.map(({ kind, documents }) => createSection(script.groups[kind], documents, stems, page));
  return first.length === 0 ? sections : [createSection(script.first, first, stems, page), ...sections];
}

function createSection(
  title: string,
  answers: readonly FirstAnswer[],
  stems: ReadonlySet<string>,
  page: ResultPage,
): Node {
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = title;
  const count = document.createElement("p");
  count.textContent = format.number(answers.length);
  const bar = document.createElement("div");
  bar.className = "toolbar";
  bar.append(heading, count);
  section.append(bar);
  addRows(section, answers, firstShown, stems, page);
  return section;
}

/** Adds rows, and a button for the rest that keeps the keyboard where the new rows begin. */
function addRows(
  section: HTMLElement,
  answers: readonly FirstAnswer[],
  limit: number,
  stems: ReadonlySet<string>,
  page: ResultPage,
): void {
  const { template, words, index } = page;
  section.append(...answers.slice(0, limit).map((answer) => createRow(template, answer, index, stems, words)));
  const rest = answers.slice(limit);
  if (rest.length === 0) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button second";
  button.textContent = words.script.more.replace("{n}", String(Math.min(moreShown, rest.length)));
  button.addEventListener("click", () => {
    const shown = section.querySelectorAll("article").length;
    button.remove();
    addRows(section, rest, moreShown, stems, page);
    section.querySelectorAll<HTMLElement>("article a")[shown]?.focus();
  });
  section.append(button);
}

/** What is there when nothing was found, and where to go on from there. */
export function createNone(query: string, words: SearchWords): Node {
  const box = document.createElement("div");
  box.className = "empty";
  const heading = document.createElement("h2");
  heading.textContent = query === "" ? words.script.noneFiltered : words.script.none.replace("{query}", () => query);
  const text = document.createElement("p");
  text.textContent = words.script.noneText;
  const next = document.createElement("ul");
  next.className = "terms";
  for (const [address, label] of Object.entries(words.script.noneNext)) {
    const link = Object.assign(document.createElement("a"), { href: href(address), textContent: label });
    const item = document.createElement("li");
    item.append(link);
    next.append(item);
  }
  box.append(heading, text, next);
  return box;
}
