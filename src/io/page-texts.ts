import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { repositoryRoot } from "./environment.ts";
import { findGuideFile, parseFrontMatter, parseHeadings, readAnchors } from "./guide-files.ts";
import messagesBySection from "./page-sections.json" with { type: "json" };

/** Texts by which search finds a page, or a section of one, in one language. */
export interface PageRow {
  readonly title: string;
  /** Title of the page that a section is on. Absent for a page. */
  readonly pageTitle?: string;
  /** Line below the title in results: the description of a page, the first words of a section. */
  readonly text: string;
  /** All that it says, as plain text. */
  readonly fullText: string;
  readonly keywords: readonly string[];
}

/** Front matter of a guide, as far as search reads it. */
interface GuideFrontMatter {
  readonly title: string;
  readonly description: string;
  readonly keywords?: readonly string[];
}

/** Messages of a section, as far as search reads them. Others are left out, and so are texts with numbers to fill in. */
const sectionKeys = ["unit", "lead", "text", "leftOut", "note"] as const;

/** Maximum length of the text of a section's result, in characters. */
const maxTextLength = 200;

/**
 * Reads the search texts of all guides and other pages and of their sections in a language, by address: "/guides/method/" →
 * `{title: "Method", text, fullText, keywords}`, "/guides/method/#freshness" → `{title: "Freshness", pageTitle: "Method", …}`.
 *
 * A guide that stays English has its English texts in every language.
 *
 * @param language tag of one of the site's languages
 * @throws {Error} if a translation of a guide is missing
 */
export function readPageTexts(language: string): ReadonlyMap<string, PageRow> {
  const pages = readPages(language);
  return new Map([...readGuides(language), ...pages, ...readSections(language, pages)]);
}

/** Reads the texts of pages that are not guides, from `search-pages.json`. */
function readPages(language: string): ReadonlyMap<string, PageRow> {
  const rows = readMessages(language, "search-pages") as Record<string, Omit<PageRow, "fullText">>;
  return new Map(Object.entries(rows).map(([address, row]) => [address, { ...row, fullText: row.text }]));
}

/**
 * Reads the texts of sections of pages that are not guides, as `page-sections.json` names their messages. A section without a
 * title has the name of what its figure shows, up to the first colon or semicolon.
 *
 * @throws {RangeError} if a section has no messages, or its page has no row
 */
function readSections(language: string, pages: ReadonlyMap<string, PageRow>): [string, PageRow][] {
  return Object.entries(messagesBySection).map(([address, path]) => {
    const [topic = "", ...keys] = path.split(".");
    const messages = keys.reduce(
      (value, key) => (value as Record<string, object>)[key] ?? {},
      readMessages(language, topic),
    );
    const textOf = (key: string) => {
      const text = (messages as Record<string, unknown>)[key];
      return typeof text === "string" && !text.includes("{{") ? text : "";
    };
    const texts = sectionKeys.map(textOf).filter(Boolean);
    const title = textOf("title") || (textOf("unit").split(/[:;؛]/)[0] ?? "");
    const page = pages.get(address.replace(/#.*/, ""));
    if (title === "" || page === undefined) throw new RangeError(`section without texts: ${address}`);
    return [address, toSection(title, page.title, texts.join(" "))];
  });
}

/** Reads the texts of guides and of their sections. */
function readGuides(language: string): [string, PageRow][] {
  const folder = join(repositoryRoot, "src/content/guides");
  const fileNames = readdirSync(folder).filter((name) => name.endsWith(".mdx"));
  return fileNames.flatMap((fileName) => {
    const englishFile = join(folder, fileName);
    const file = language === "en" ? englishFile : findGuideFile(language, englishFile);
    const text = readFileSync(file, "utf8");
    const { title, description, keywords = [] } = parseFrontMatter(text) as GuideFrontMatter;
    const lines = text.replace(/^---\n[^]*?\n---\n/, (head) => head.replace(/.+/g, "")).split("\n");
    const headings = parseHeadings(text);
    const textBetween = (start: number, end?: number) => toPlainText(lines.slice(start, end).join("\n"));
    const address = `/guides/${basename(fileName, ".mdx")}/`;
    const introduction = textBetween(0, (headings[0]?.line ?? lines.length + 1) - 1);
    const sections = readAnchors(file).map((anchor, index): [string, PageRow] => {
      const heading = headings[index];
      const nextHeading = headings[index + 1];
      const body = textBetween(heading?.line ?? 0, nextHeading && nextHeading.line - 1);
      return [`${address}#${anchor}`, toSection(toPlainText(heading?.text ?? ""), title, body)];
    });
    const page = { title, text: description, fullText: [description, introduction].join(" "), keywords };
    return [[address, page], ...sections];
  });
}

/** Returns the texts of a section, with the first `maxTextLength` (200) characters, at the end of a word, as its text. */
function toSection(title: string, pageTitle: string, fullText: string): PageRow {
  const isLong = fullText.length > maxTextLength;
  const text = isLong ? `${fullText.slice(0, maxTextLength).replace(/\s+\S*$/, "")}…` : fullText;
  return { title, pageTitle, text, fullText, keywords: [] };
}

/** Reads the messages of a topic in a language, `src/words/<language>/<topic>.json`. */
function readMessages(language: string, topic: string): object {
  return JSON.parse(readFileSync(join(repositoryRoot, `src/words/${language}/${topic}.json`), "utf8")) as object;
}

/**
 * Returns the words of MDX without its marks: "See [the **form**](/x/)." → "See the form." Code blocks, imports, components, what
 * is in braces and the borders of tables are left out.
 */
export function toPlainText(mdx: string): string {
  return mdx
    .replace(/^\s*```[^]*?^\s*```/gm, " ")
    .replace(/^(?:import|export) .*$/gm, " ")
    .replace(/<\/?[A-Za-z][^>]*>/g, " ")
    .replace(/\{[^}]*\}/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:[-*>]|\d+\.)\s+/gm, " ")
    .replace(/^\|?[\s|:-]+\|?$/gm, " ")
    .replace(/[*`|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?])/g, "")
    .replace(/:\./g, ".")
    .trim();
}
