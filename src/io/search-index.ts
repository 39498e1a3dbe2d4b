import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { createIndex } from "pagefind";
import { buildSearchRecords, type PageText } from "../core/search/build-records.ts";
import stopWordsByLanguage from "../core/search/stop-words.json" with { type: "json" };
import type { PublishedFile } from "../core/publish/publications.ts";
import type { Register } from "../core/register/register.ts";
import { repositoryRoot } from "./environment.ts";
import { findGuideFile, parseFrontMatter, parseHeadings } from "./guide-files.ts";

/** Files of Pagefind that the site doesn't use: its user interface, and its engine for languages without stemming. */
const unusedFile = /-(?:ui|highlight)\.(?:js|css)$|^wasm\.unknown/;

/**
 * Builds the search index with Pagefind; `words.json`, by which the search page knows stop words and suggests corrections; and
 * `names.json`, by which it finds listings by name.
 *
 * @param languages tags of the site's languages; the one index has the page texts of all of them
 * @returns files with their paths below /pagefind/: "pagefind.js", "words.json" (`{stopWords: string[], words: "a b c"}`),
 *   "names.json" (`[["a", "Tool A", "TA"], …]`: id, name and other names of each listing) …
 * @throws {Error} if Pagefind reports an error
 */
export async function buildSearchIndex(register: Register, languages: readonly string[]): Promise<PublishedFile[]> {
  const { records, names, words } = buildSearchRecords(register, readPageTexts(languages));
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    for (const record of records) {
      const result = await index.addHTMLFile(record);
      if (result.errors.length > 0) throw new Error(`not indexed: ${record.url}: ${result.errors.join("; ")}`);
    }
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw new Error(`Pagefind made no index: ${fileErrors.join("; ")}`);
    const stopWords = [...new Set(Object.values(stopWordsByLanguage).join(" ").split(" "))];
    return [
      ...files.filter(({ path }) => !unusedFile.test(path)),
      { path: "words.json", content: JSON.stringify({ stopWords, words: words.join(" ") }) },
      { path: "names.json", content: JSON.stringify(names) },
    ];
  } finally {
    await index.deleteIndex();
  }
}

/** Search text of a page in one language, as in `src/words/<language>/search-pages.json`. */
interface PageRow {
  readonly title: string;
  readonly text: string;
  readonly keywords: readonly string[];
}

/** Front matter of a guide, as far as the search index reads it. */
interface GuideFrontMatter {
  readonly title: string;
  readonly description: string;
  readonly keywords?: readonly string[];
}

/**
 * Reads the search texts of guides and of other pages in all languages, by address: "/guides/help/" →
 * `{titles, texts, keywords}`, each a list with the texts of one language after those of another, in the order of `languages`.
 * Guides come first.
 */
function readPageTexts(languages: readonly string[]): ReadonlyMap<string, PageText> {
  return new Map([...readGuides(languages), ...readPages(languages)]);
}

/**
 * Reads the search texts of pages that are not guides, as pairs of address and texts. The addresses are those of the first
 * language; [] without languages.
 */
function readPages(languages: readonly string[]): [string, PageText][] {
  const rowsByLanguage = languages.map((language) => {
    const path = join(repositoryRoot, `src/words/${language}/search-pages.json`);
    return JSON.parse(readFileSync(path, "utf8")) as Record<string, PageRow>;
  });
  return Object.keys(rowsByLanguage[0] ?? {}).map((address) => {
    const rows = rowsByLanguage.flatMap((rowByAddress) => rowByAddress[address] ?? []);
    const pageText = {
      titles: rows.map(({ title }) => title),
      pageTitles: [],
      texts: rows.map(({ text }) => text),
      keywords: rows.flatMap(({ keywords }) => keywords),
    };
    return [address, pageText];
  });
}

/**
 * Reads the search texts of guides, as pairs of address ("/guides/help/") and texts: their titles; their descriptions, then
 * their headings; their keywords.
 *
 * @throws {Error} if a translation of a guide is missing
 */
function readGuides(languages: readonly string[]): [string, PageText][] {
  const folder = join(repositoryRoot, "src/content/guides");
  const fileNames = readdirSync(folder).filter((name) => name.endsWith(".mdx"));
  return fileNames.map((fileName) => {
    const englishFile = join(folder, fileName);
    const texts = languages.map((language) =>
      readFileSync(language === "en" ? englishFile : findGuideFile(language, englishFile), "utf8"),
    );
    const frontMatters = texts.map(parseFrontMatter) as GuideFrontMatter[];
    const headings = texts.flatMap((text) => parseHeadings(text).map((heading) => heading.text));
    const pageText = {
      titles: frontMatters.map(({ title }) => title),
      pageTitles: [],
      texts: [...frontMatters.map(({ description }) => description), ...headings],
      keywords: frontMatters.flatMap(({ keywords }) => keywords ?? []),
    };
    return [`/guides/${basename(fileName, ".mdx")}/`, pageText];
  });
}
