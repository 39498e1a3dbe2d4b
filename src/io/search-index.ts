import { ara, eng, fra, por, spa } from "stopword";
import { createIndex } from "pagefind";
import { makeSearchRecords } from "../core/search/records.ts";
import type { PublishedFile } from "../core/publish/publications.ts";
import type { Register } from "../core/register/register.ts";
import { readPageTexts } from "./search-texts.ts";

/** Pagefind's own interface, which the site doesn't use, and its engine for languages that it has none for. */
const unused = /-(?:ui|highlight)\.(?:js|css)$|^wasm\.unknown/;

/**
 * Makes the search index with Pagefind, and the list of words that the search page checks a query's words against.
 *
 * @param languages of the site: one index serves them all
 * @returns files below /pagefind/
 * @throws {Error} if Pagefind can't make it
 */
export async function makeSearchIndex(register: Register, languages: readonly string[]): Promise<PublishedFile[]> {
  const { records, words } = makeSearchRecords(register, readPageTexts(languages));
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    for (const record of records) {
      const added = await index.addHTMLFile(record);
      if (added.errors.length > 0) throw new Error(`not indexed: ${record.url}: ${added.errors.join("; ")}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind made no index: ${faults.join("; ")}`);
    // The English list lacks "us", which only in capitals is a country.
    const stopWords = [...new Set(["us", ...eng, ...fra, ...spa, ...por, ...ara])];
    return [
      ...files.filter(({ path }) => !unused.test(path)),
      { path: "words.json", content: JSON.stringify({ stopWords, words: words.join(" ") }) },
    ];
  } finally {
    await index.deleteIndex();
  }
}
