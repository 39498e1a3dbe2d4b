import { useEffect, useMemo, useState } from "preact/hooks";
import type { Pagefind } from "../../core/search/pagefind.ts";
import { createFinder, type Finder } from "../../core/search/finder.ts";
import { buildNameIndex, type NameIndex } from "../../core/search/names.ts";
import {
  buildSearchVocabulary,
  listNamedDocuments,
  type NamedFiles,
  type VocabularyFiles,
} from "../../core/search/vocabulary.ts";
import { createNameLookup, type NamesOf, type TermNames } from "../../core/facets/find-terms.ts";
import {
  parseShortlistIndex,
  parseSourcesIndex,
  type ShortlistIndex,
  type SourcesIndex,
} from "../../core/shortlist/shortlist-index.ts";
import { addressOfIndex, addressOfShortlistIndex, addressOfSourcesIndex } from "../../dataset/address.ts";
import { isMapping, type Kind } from "../../dataset/model.ts";
import { parseFacetIndex, withSummaries, type FacetEngine } from "../../core/facets/engine.ts";
import { isEnglishPage, pageLanguage } from "../language/page-language.ts";
import { href } from "../ui/href.ts";

/** Fetches the directory index of a kind. Resolves to undefined if it fails to load or has another version; never rejects. */
export async function readEngine(kind: Kind): Promise<FacetEngine | undefined> {
  return parseFacetIndex(await readJson(addressOfIndex(kind)));
}

/**
 * Fetches summaries and resolves to a new engine with them. Resolves to the same engine if they fail to load or belong to other
 * rows; never rejects.
 */
export async function readSummaries(engine: FacetEngine): Promise<FacetEngine> {
  return withSummaries(engine, await readJson(addressOfIndex(engine.kind, "text")));
}

/**
 * Fetches contacts, laws and moved ids: `{version, generated, moved, contacts, laws}`. Undefined if they could not be loaded or
 * have another format.
 */
export async function readShortlistIndex(): Promise<ShortlistIndex | undefined> {
  return parseShortlistIndex(await readJson(addressOfShortlistIndex));
}

/** Fetches the addresses of all sources by listing. Undefined if they could not be loaded or have another format. */
export async function readSourceAddresses(): Promise<SourcesIndex["sources"] | undefined> {
  return parseSourcesIndex(await readJson(addressOfSourcesIndex))?.sources;
}

/**
 * Fetches a JSON file of the site. Resolves to undefined, and never rejects, if it can't be fetched or isn't JSON. The status of
 * the response is not checked.
 *
 * @param address without the site's base path, such as `/search-rows.json`
 */
export async function readJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(href(address));
    return await response.json();
  } catch {
    return undefined;
  }
}

const termNamesByPart = new Map<string, Promise<TermNames | undefined>>();

/**
 * Fetches alternative names of terms, once per page load: `{issues: {"child-labour": ["trabajo infantil"]}}`, by facet and term
 * id. Resolves to undefined if they fail to load, and never rejects; the next call then fetches them again.
 *
 * @param part `own`: names in the page's language and in English; `other`: names in other languages
 */
export function readTermNames(part: "own" | "other"): Promise<TermNames | undefined> {
  const cached = termNamesByPart.get(part);
  if (cached !== undefined) return cached;
  const termNames = readJson(`/term-names/${part}.json`).then((json) => {
    if (isMapping(json)) return json as TermNames;
    termNamesByPart.delete(part);
    return undefined;
  });
  termNamesByPart.set(part, termNames);
  return termNames;
}

/**
 * Returns a lookup `(facet, id) => names` of the alternative names of terms in all languages. They are fetched once `isWanted` is
 * true, and a part that failed when it is true again. Until then, or if that fails, the lookup has only names of countries and
 * languages, which the browser itself knows, and returns [] for all other terms.
 */
export function useTermNames(isWanted: boolean): NamesOf {
  const [parts, setParts] = useState<readonly (TermNames | undefined)[]>([]);
  useEffect(() => {
    if (isWanted) void Promise.all([readTermNames("own"), readTermNames("other")]).then(setParts);
  }, [isWanted]);
  return useMemo(() => createNameLookup(...parts), [parts]);
}

let search: Promise<Finder> | undefined;

/**
 * Loads the site's search once per page load: Pagefind, its word list and the rows that results show. Later calls return the same
 * promise.
 *
 * @throws {Error} (rejects) if a part fails to load; the next call tries again. Missing names of terms are no failure
 */
export function loadSearch(): Promise<Finder> {
  search ??= readSearch().catch((error: unknown) => {
    search = undefined;
    throw error;
  });
  return search;
}

let names: Promise<NameIndex> | undefined;

/**
 * Loads the names of all that search finds, once per page load. Later calls return the same promise.
 *
 * @throws {Error} (rejects) if they fail to load; the next call tries again. Missing other names of terms are no failure
 */
export function readNames(): Promise<NameIndex> {
  names ??= Promise.all([readNamedFiles(), readTermNames("own")])
    .then(([files, ownNames]) => buildNameIndex(listNamedDocuments(files, ownNames)))
    .catch((error: unknown) => {
      names = undefined;
      throw error;
    });
  return names;
}

/** Fetches the parts of the search and builds the finder, which fetches names in other languages when it first needs them. */
async function readSearch(): Promise<Finder> {
  const [pagefind, files, ownNames] = await Promise.all([
    import(/* @vite-ignore */ href("/pagefind/pagefind.js")) as Promise<Pagefind>,
    readVocabularyFiles(),
    readTermNames("own"),
  ]);
  const isOther = (tag: string) => tag !== "en" && tag !== pageLanguage.tag;
  const otherLanguages = import.meta.env.PAGE_LANGUAGES.filter(isOther);
  const readFullVocabulary = async () => {
    const [loadedOwnNames, otherNames, fullFiles] = await Promise.all([
      readTermNames("own"),
      readTermNames("other"),
      addWords(files, otherLanguages),
    ]);
    const isComplete = loadedOwnNames !== undefined && otherNames !== undefined;
    return isComplete ? buildSearchVocabulary(fullFiles, loadedOwnNames, otherNames) : undefined;
  };
  const vocabulary = buildSearchVocabulary(files, ownNames);
  return createFinder(pagefind, files.searchFile, vocabulary, readFullVocabulary);
}

/**
 * Adds the words of the translations of listings into some languages to those of the files. Words that can't be fetched are left
 * out: the search then doesn't know them.
 */
async function addWords(files: VocabularyFiles, languages: readonly string[]): Promise<VocabularyFiles> {
  const addresses = languages.map((language) => `/pagefind/words-${language}.json`);
  const lists = (await Promise.all(addresses.map(readJson))).filter((words) => typeof words === "string");
  const { wordFile } = files;
  return { ...files, wordFile: { ...wordFile, words: [wordFile.words, ...lists].join(" ") } };
}

/**
 * Fetches the files that the search's vocabulary is built from, with the words of the page's language.
 *
 * @throws {Error} (rejects) if one fails to load
 */
async function readVocabularyFiles(): Promise<VocabularyFiles> {
  const [files, wordFile] = await Promise.all([
    readNamedFiles(),
    readJson("/pagefind/words.json") as Promise<VocabularyFiles["wordFile"] | undefined>,
  ]);
  if (wordFile === undefined) throw new Error("the search could not be loaded");
  return addWords({ ...files, wordFile }, isEnglishPage ? [] : [pageLanguage.tag]);
}

let namedFiles: Promise<NamedFiles> | undefined;

/**
 * Fetches the files with the names of listings, terms, laws and pages, once per page load.
 *
 * @throws {Error} (rejects) if one fails to load, or if they have different numbers of listings, as files of two editions do; the
 *   next call tries again
 */
function readNamedFiles(): Promise<NamedFiles> {
  const read = async () => {
    const [searchFile, listings] = await Promise.all([
      readJson("/search-rows.json") as Promise<NamedFiles["searchFile"] | undefined>,
      readJson("/pagefind/names.json") as Promise<NamedFiles["listings"] | undefined>,
    ]);
    if (searchFile === undefined || listings === undefined) throw new Error("the search could not be loaded");
    const { entity, tool } = searchFile.sizes;
    if (listings.length !== entity + tool) throw new Error("the files of the search are of two editions");
    return { searchFile, listings };
  };
  namedFiles ??= read().catch((error: unknown) => {
    namedFiles = undefined;
    throw error;
  });
  return namedFiles;
}
