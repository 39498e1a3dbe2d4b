import type { Answer, Group } from "./answer.ts";
import type { Found } from "./pagefind.ts";
import { createRow, type SearchWords } from "./result-row.ts";

const firstShown = 6;
const moreShown = 20;

/** What results are drawn with. */
export interface ResultPage {
  readonly template: HTMLTemplateElement;
  readonly words: SearchWords;
}

/** Says how many were found, and which words of the query have no results. */
export function summaryOf({ groups, unknown }: Answer, query: string, words: SearchWords): string {
  const count = groups.reduce((sum, { results }) => sum + results.length, 0);
  const plural = new Intl.PluralRules(words.locale).select(count) === "one" ? "one" : "other";
  const counted = words.script.results[plural].replace("{n}", count.toLocaleString(words.locale));
  if (query === "") return counted;
  const left = new Intl.ListFormat(words.locale).format(unknown.map((word) => `“${word}”`));
  const note = unknown.length === 0 || count === 0 ? "" : words.script.without.replace("{words}", () => left);
  return counted + words.script.forQuery.replace("{query}", () => query) + note;
}

/** The results of a kind below their heading. */
export async function createSection({ kind, results }: Group, page: ResultPage): Promise<Node> {
  const { words } = page;
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = kind === "named" ? words.script.named : words.script.groups[kind];
  const count = document.createElement("p");
  count.textContent = results.length.toLocaleString(words.locale);
  const bar = document.createElement("div");
  bar.className = "toolbar";
  bar.append(heading, count);
  section.append(bar);
  await addRows(section, results, firstShown, page);
  return section;
}

/** Adds rows, and a button for the rest that keeps the keyboard where the new rows begin. */
async function addRows(
  section: HTMLElement,
  results: readonly Found[],
  limit: number,
  page: ResultPage,
): Promise<void> {
  const { template, words } = page;
  const data = await Promise.all(results.slice(0, limit).map((found) => found.data()));
  section.append(...data.map((each) => createRow(template, each, words)));
  const rest = results.slice(limit);
  if (rest.length === 0) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button second";
  button.textContent = words.script.more.replace("{n}", String(Math.min(moreShown, rest.length)));
  button.addEventListener("click", async () => {
    const shown = section.querySelectorAll("article").length;
    button.remove();
    await addRows(section, rest, moreShown, page);
    section.querySelectorAll<HTMLElement>("article a")[shown]?.focus();
  });
  section.append(button);
}

/** What is there when nothing was found. */
export function createNone(query: string, words: SearchWords): Node {
  const box = document.createElement("div");
  box.className = "empty";
  const heading = document.createElement("h2");
  heading.textContent = query === "" ? words.script.noneFiltered : words.script.none.replace("{query}", () => query);
  const text = document.createElement("p");
  text.textContent = words.script.noneText;
  box.append(heading, text);
  return box;
}
