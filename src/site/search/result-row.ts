import { formatFor } from "../../core/language/format.ts";
import type { Messages } from "./words.en.ts";
import type { FoundData } from "./pagefind.ts";

/** What the page hands to its script. */
export interface SearchWords {
  readonly locale: string;
  readonly script: Messages["search"]["script"];
  readonly status: Readonly<Record<string, string>>;
  readonly undated: string;
}

/** A result as a row, from the page's template. */
export function createRow(template: HTMLTemplateElement, { url, excerpt, meta }: FoundData, words: SearchWords): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  const link = part("link") as HTMLAnchorElement;
  link.href = url;
  link.textContent = meta["title"] ?? url;
  part("acronym").textContent = meta["acronym"] ?? "";
  part("what").textContent = meta["what"] ?? "";
  if (!excerpt && !meta["summary"]) part("excerpt").remove();
  else part("excerpt").append(...createExcerpt(excerpt, meta["summary"] ?? "", meta["title"] ?? ""));
  const { fresh, date, status, counts } = meta;
  if (fresh === undefined) part("fresh").remove();
  else {
    part("disc").setAttribute("href", `#f-${fresh}`);
    const day = date === undefined ? undefined : formatFor(words.locale).date(date);
    part("evidence").textContent = day === undefined ? words.undated : words.script.evidence.replace("{date}", day);
  }
  if (status === undefined) part("status").remove();
  else part("status").textContent = words.status[status] ?? status;
  if (counts === undefined) part("counts").remove();
  else part("counts").textContent = counts;
  const side = row.querySelector(".side");
  // Its white space would keep the band.
  if (side?.childElementCount === 0) side.replaceChildren();
  return row;
}

/**
 * The summary with the words marked that were found, from the sentence on where they are; where neither it nor the title
 * has any of them, Pagefind's excerpt of the terms.
 */
function createExcerpt(excerpt: string, summary: string, title: string): Node[] {
  const pieces = readExcerpt(excerpt);
  const found = new Set(pieces.filter(({ isMark }) => isMark).map(({ text }) => plain(text)));
  const words = summary.split(/([\p{L}\p{N}]+)/u).map((text) => ({ text, isMark: found.has(plain(text)) }));
  const first = words.findIndex(({ isMark }) => isMark);
  if (excerpt === "") return words.map(createPiece);
  if (first === -1) {
    const isInTitle = title.split(/[^\p{L}\p{N}]+/u).some((word) => found.has(plain(word)));
    return (isInTitle ? words : pieces).map(createPiece);
  }
  const before = words
    .slice(0, first)
    .map(({ text }) => text)
    .join("");
  const from =
    before.length < longestLead
      ? 0
      : words.findLastIndex(({ text }, index) => index < first && /[.;]\s/.test(text)) + 1;
  return words.slice(from).map(createPiece);
}

/** Letters before the first found word that still leave it within two lines. */
const longestLead = 120;

interface Piece {
  readonly text: string;
  readonly isMark: boolean;
}

/** Text and marks of an excerpt, without trusting it as HTML. */
function readExcerpt(excerpt: string): Piece[] {
  return excerpt.split(/<\/?mark>/).map((text, index) => ({
    text: text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
    isMark: index % 2 === 1,
  }));
}

function createPiece({ text, isMark }: Piece): Node {
  if (!isMark) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
