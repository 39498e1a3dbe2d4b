import { useEffect, useMemo, useState } from "preact/hooks";
import type { Pagefind } from "../../core/search/pagefind.ts";
import { createFinder, type Finder, type SearchFile } from "../../core/search/finder.ts";
import { buildQueryVocabulary } from "../../core/search/query.ts";
import { createNameLookup, type NamesOf, type TermNames } from "../../core/facets/find-terms.ts";
import { addressOfIndex } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { parseFacetIndex, withSummaries, type FacetEngine } from "../../core/facets/engine.ts";
import { href } from "../ui/href.ts";

/** Reads the index of a kind; undefined where it can't be had. */
export async function readEngine(kind: Kind): Promise<FacetEngine | undefined> {
  return parseFacetIndex(await readJson(addressOfIndex(kind)));
}

/** The engine with its summaries; without them where they can't be had, since names can be searched all the same. */
export async function readSummaries(engine: FacetEngine): Promise<FacetEngine> {
  return withSummaries(engine, await readJson(addressOfIndex(engine.kind, "text")));
}

/** Undefined where it can't be had. */
export async function readJson(address: string): Promise<unknown> {
  try {
    return await (await fetch(href(address))).json();
  } catch {
    return undefined;
  }
}

const termNames = new Map<string, Promise<TermNames>>();

/**
 * Other words for terms, loaded once for a page; none where they can't be had.
 *
 * @param part those of the page's language and English, or those of others
 */
export function readTermNames(part: "own" | "other"): Promise<TermNames> {
  const known = termNames.get(part);
  if (known !== undefined) return known;
  const names = readJson(`/term-names/${part}.json`).then((read) => (read ?? {}) as TermNames);
  termNames.set(part, names);
  return names;
}

/** Other words for terms, once something is typed to find one; without them, titles and names of countries still work. */
export function useTermNames(isWanted: boolean): NamesOf {
  const [parts, setParts] = useState<readonly TermNames[]>([]);
  useEffect(() => {
    if (isWanted) void Promise.all([readTermNames("own"), readTermNames("other")]).then(setParts);
  }, [isWanted]);
  return useMemo(() => createNameLookup(...parts), [parts]);
}

let search: Promise<Finder> | undefined;

/**
 * The search, loaded once for a page: Pagefind and its index, and what the results show in the page's language.
 *
 * @throws {Error} if a part of it can't be had; the next call tries again
 */
export function loadSearch(): Promise<Finder> {
  search ??= readSearch().catch((error: unknown) => {
    search = undefined;
    throw error;
  });
  return search;
}

async function readSearch(): Promise<Finder> {
  const [pagefind, file, words, names] = await Promise.all([
    import(/* @vite-ignore */ href("/pagefind/pagefind.js")) as Promise<Pagefind>,
    readJson("/search-rows.json") as Promise<SearchFile | undefined>,
    readJson("/pagefind/words.json") as Promise<{ words: string; stopWords: string[] } | undefined>,
    readTermNames("own"),
  ]);
  if (file === undefined || words === undefined) throw new Error("the search could not be loaded");
  const vocabularyWith = (...parts: TermNames[]) => {
    const namesOf = createNameLookup(...parts);
    const terms = file.rows.flatMap(({ facet, id = "", title }) =>
      facet === undefined ? [] : [title, ...namesOf(facet, id)].map((name) => [name, { facet, id }] as const),
    );
    return buildQueryVocabulary(words.words.split(" "), words.stopWords, terms);
  };
  const readOther = async () => vocabularyWith(names, await readTermNames("other"));
  return createFinder(pagefind, file, vocabularyWith(names), readOther);
}
