import { createIndex } from "pagefind";
import { buildSearchRecords, type PageTexts } from "../core/search/build-records.ts";
import { splitWords } from "../core/search/query.ts";
import { listSubdivisionNames } from "../core/search/subdivisions.ts";
import stopWordsByLanguage from "../core/search/stop-words.json" with { type: "json" };
import type { PublishedFile } from "../core/publish/publications.ts";
import type { Register } from "../core/register/register.ts";
import { readDatasetRoot } from "./environment.ts";
import { readTextTranslations } from "./listing-translations.ts";
import { readPageTexts } from "./page-texts.ts";

/** Files of Pagefind that the site doesn't use: its user interface, and its engine for languages without stemming. */
const unusedFile = /-(?:ui|highlight)\.(?:js|css)$|^wasm\.unknown/;

/**
 * Builds the search index with Pagefind; `words.json`, by which the search page knows stop words and suggests corrections;
 * `words-es.json`, with the words that only Spanish texts have; `names.json`, by which it finds listings by name; and
 * `subdivisions.json`, by which a region in a reader's own words leads to its country.
 *
 * @param languages tags of the site's languages; the one index has the page texts of all of them
 * @returns files with their paths below /pagefind/: "pagefind.js", "words.json" (`{stopWords: string[], words: "a b c"}`),
 *   "words-es.json" (`"d e"`), "names.json" (`[["a", "Tool A", "TA"], …]`: id, name and other names of each listing),
 *   "subdivisions.json" (`{IN: ["Kerala", …]}`) …
 * @throws {Error} if Pagefind reports an error
 */
export async function buildSearchIndex(register: Register, languages: readonly string[]): Promise<PublishedFile[]> {
  const translations = new Map(
    languages
      .filter((language) => language !== "en")
      .map((language) => [language, readTextTranslations(readDatasetRoot(), register.englishDataset, language)]),
  );
  const built = buildSearchRecords(register, mergePageTexts(languages), translations);
  const { records, names, words, translatedWords, commonWords } = built;
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
      ...[...translatedWords].map(([language, ownWords]) => ({
        path: `words-${language}.json`,
        content: JSON.stringify(ownWords.join(" ")),
      })),
      { path: "names.json", content: JSON.stringify(names) },
      {
        path: "subdivisions.json",
        content: JSON.stringify(listSubdivisionNames(commonWords, listNameWords(register))),
      },
    ];
  } finally {
    await index.deleteIndex();
  }
}

/** Returns the folded words of the names, acronyms and aliases of all listings. */
function listNameWords({ listings }: Register): Set<string> {
  return new Set(
    listings.flatMap(({ name, acronym = "", aliases = [] }) => [name, acronym, ...aliases].flatMap(splitWords)),
  );
}

/**
 * Reads the search texts of pages and their sections in all languages, by address: "/guides/help/" → `[{language: "en", title, text,
 * fullText, keywords}, …]`, in the order of `languages`.
 */
function mergePageTexts(languages: readonly string[]): PageTexts {
  const texts = languages.flatMap((language) =>
    [...readPageTexts(language)].map(([address, row]) => ({ address, text: { ...row, language } })),
  );
  const textsByAddress = Map.groupBy(texts, ({ address }) => address);
  return new Map([...textsByAddress].map(([address, items]) => [address, items.map(({ text }) => text)]));
}
