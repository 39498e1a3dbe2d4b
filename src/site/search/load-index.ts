import type { Kind } from "../../dataset/model.ts";
import type { FacetEngine } from "../../core/facets/facet-engine.ts";
import { parseFacetIndex, withSummaries } from "../../core/facets/facets.ts";
import { collectSearchIndex } from "../../core/search/collect-search-index.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { addressOfIndex } from "../../dataset/address.ts";
import { namesFrom, type TermNames } from "../../core/facets/term-names.ts";
import { readJson, readTermNames } from "../directory/read-index.ts";
import type { SearchFile } from "./search-pages.ts";

/** Loads what is searched: the files of both directories, which their pages load too, and the pages that answer. */
export async function loadIndex(): Promise<SearchIndex> {
  const [file, names, entity, tool] = await Promise.all([
    readJson("/search-pages.json") as Promise<SearchFile | undefined>,
    readTermNames(),
    readKind("entity"),
    readKind("tool"),
  ]);
  if (file === undefined) throw new Error("the pages could not be loaded");
  return inSteps(collectSearchIndex({ ...withNames(file, names), engines: { entity, tool } }));
}

/** Between the steps the browser turns to its reader. */
async function inSteps(steps: Generator<undefined, SearchIndex>): Promise<SearchIndex> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The pages of terms with their other names, which are in a file of their own. */
export function withNames({ pages, ...file }: SearchFile, terms: TermNames): SearchFile {
  const namesOf = namesFrom(terms);
  const named = pages.map((page) =>
    page.facet === undefined ? page : { ...page, names: [...page.names, ...namesOf(page.facet, page.id ?? "")] },
  );
  return { ...file, pages: named };
}

async function readKind(kind: Kind): Promise<FacetEngine> {
  const [index, text] = await Promise.all([readJson(addressOfIndex(kind)), readJson(addressOfIndex(kind, "text"))]);
  const engine = parseFacetIndex(index);
  if (engine === undefined) throw new Error(`the index could not be loaded: ${kind}`);
  return withSummaries(engine, text);
}
