import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { createIndex } from "pagefind";
import { buildSearchRecords, type PageText } from "../core/search/build-records.ts";
import stopWordsOf from "../core/search/stop-words.json" with { type: "json" };
import type { PublishedFile } from "../core/publish/publications.ts";
import type { Register } from "../core/register/register.ts";
import { repositoryRoot } from "./environment.ts";
import { findGuideFile, parseFrontMatter, parseHeadings } from "./guide-files.ts";

/** Pagefind's own interface, which the site doesn't use, and its engine for languages that it has none for. */
const unused = /-(?:ui|highlight)\.(?:js|css)$|^wasm\.unknown/;

/**
 * Makes the search index with Pagefind, and the list of words that the search page checks a query's words against.
 *
 * @param languages of the site: one index serves them all
 * @returns files below /pagefind/
 * @throws {Error} if Pagefind can't make it
 */
export async function buildSearchIndex(register: Register, languages: readonly string[]): Promise<PublishedFile[]> {
  const { records, words } = buildSearchRecords(register, readPageTexts(languages));
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    for (const record of records) {
      const added = await index.addHTMLFile(record);
      if (added.errors.length > 0) throw new Error(`not indexed: ${record.url}: ${added.errors.join("; ")}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind made no index: ${faults.join("; ")}`);
    const stopWords = [...new Set(Object.values(stopWordsOf).join(" ").split(" "))];
    return [
      ...files.filter(({ path }) => !unused.test(path)),
      { path: "words.json", content: JSON.stringify({ stopWords, words: words.join(" ") }) },
    ];
  } finally {
    await index.deleteIndex();
  }
}

/** What a page answers, in one language: `src/words/<language>/search-pages.json`, by its address. */
interface PageRow {
  readonly title: string;
  readonly text: string;
  readonly keywords: readonly string[];
}

/** Reads what guides and other pages say of themselves, in every language of the site. */
function readPageTexts(languages: readonly string[]): ReadonlyMap<string, PageText> {
  return new Map([...readGuides(languages), ...readPages(languages)]);
}

function readPages(languages: readonly string[]): [string, PageText][] {
  const files = languages.map((language) => {
    const file = join(repositoryRoot, `src/words/${language}/search-pages.json`);
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, PageRow>;
  });
  return Object.keys(files[0] ?? {}).map((address) => {
    const rows = files.flatMap((file) => file[address] ?? []);
    const texts = {
      titles: rows.map(({ title }) => title),
      texts: rows.map(({ text }) => text),
      keywords: rows.flatMap(({ keywords }) => keywords),
    };
    return [address, texts];
  });
}

function readGuides(languages: readonly string[]): [string, PageText][] {
  const folder = join(repositoryRoot, "src/content/guides");
  const files = readdirSync(folder).filter((name) => name.endsWith(".mdx"));
  return files.map((file) => {
    const english = join(folder, file);
    const texts = languages.map((language) =>
      readFileSync(language === "en" ? english : findGuideFile(language, english), "utf8"),
    );
    const heads = texts.map(parseFrontMatter) as { title: string; description: string; keywords?: readonly string[] }[];
    const headings = texts.flatMap((text) => parseHeadings(text).map((heading) => heading.text));
    const said = {
      titles: heads.map(({ title }) => title),
      texts: [...heads.map(({ description }) => description), ...headings],
      keywords: heads.flatMap(({ keywords }) => keywords ?? []),
    };
    return [`/guides/${basename(file, ".mdx")}/`, said];
  });
}
