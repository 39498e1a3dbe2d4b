import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addressOf } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { withSummaries, type FacetEngine } from "../../core/facets/facet-engine.ts";
import { parseFacetIndex } from "../../core/facets/facets.ts";
import { rowAt } from "../../core/facets/row-at.ts";
import type { TermNames } from "../../core/facets/term-names.ts";
import type { FirstAnswer } from "../../core/search/first-answers.ts";
import { search } from "../../core/search/search.ts";
import { measureSearchIndex } from "../search-index.ts";
import { withNames } from "../../site/search/load-index.ts";
import type { SearchFile } from "../../site/search/search-pages.ts";
import { dist } from "./built-site.ts";

/* Searches in other languages than English, each with the words of its own pages; `judged/languages/README.md` says who wrote them. */

interface Judged {
  readonly query: string;
  /** One of these is among the first three answers; a directory by its address with its terms. */
  readonly answers: readonly string[];
}

const folder = new URL("../judged/languages/", import.meta.url);

test.each(["es", "fr", "pt", "ar"])(
  "a search in %s finds terms, laws and tasks by its words and by English ones",
  (tag) => {
    if (!existsSync(join(dist, tag, "search-pages.json"))) return;
    const judged = JSON.parse(readFileSync(new URL(`${tag}.json`, folder), "utf8")) as Judged[];
    const ask = searchIn(tag);
    const failed = judged.flatMap(({ query, answers }) => {
      const first = ask(query);
      return answers.some((answer) => first.includes(sorted(answer))) ? [] : [`${query} → ${first.join(" | ")}`];
    });
    expect(failed).toEqual([]);
  },
);

test.each(["es", "fr", "pt", "ar"])("what a summary mentions is read alike for pages in English and in %s", (tag) => {
  for (const name of ["entities", "tools"]) {
    const file = join(dist, tag, `data/v1/index/${name}-match.json`);
    if (!existsSync(file)) return;
    expect(readFileSync(file, "utf8")).toBe(readFileSync(join(dist, `data/v1/index/${name}-match.json`), "utf8"));
  }
});

/** The first three answers to a query, by their addresses. */
function searchIn(tag: string): (query: string) => string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), "utf8"));
  const engineOf = (name: string): FacetEngine => {
    const engine = parseFacetIndex(read(`${tag}/data/v1/index/${name}.json`));
    if (engine === undefined) throw new RangeError(`no index: ${name}`);
    return withSummaries(engine, read(`data/v1/index/${name}-text.json`));
  };
  const engines: Record<Kind, FacetEngine> = { entity: engineOf("entities"), tool: engineOf("tools") };
  const file = read(`${tag}/search-pages.json`) as SearchFile;
  const index = measureSearchIndex({ ...withNames(file, read(`${tag}/term-names.json`) as TermNames), engines });
  const of = (answer: FirstAnswer) => {
    if (answer.kind === "page") return answer.page.address;
    if (answer.kind === "directory") return answer.directory.address;
    return addressOf(rowAt(engines[answer.kind], answer.row));
  };
  return (query) => {
    const { first, groups } = search(index, query, { terms: {} });
    return [...first, ...groups.flatMap(({ documents }) => documents)].slice(0, 3).map((answer) => sorted(of(answer)));
  };
}

/** The order of terms in an address, and what a form opens with, don't matter. */
function sorted(address: string): string {
  const [path = "", query = ""] = address.split("?");
  return path === "/contribute/" || query === "" ? path : `${path}?${query.split("&").sort().join("&")}`;
}
