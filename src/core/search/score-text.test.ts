import { expect, test } from "vitest";
import { createFinder } from "./finder.ts";
import { buildNameIndex } from "./names.ts";
import { passesFilters } from "./pagefind-fixture.ts";
import type { Pagefind, PagefindResult } from "./pagefind.ts";
import { buildQueryVocabulary } from "./query.ts";

/** A document of the index: its words, and the terms that pass filters. */
interface TestRecord {
  readonly text: string;
  readonly terms: readonly string[];
}

const entity = (text: string, ...terms: string[]): TestRecord => ({ text, terms: ["kind=entity", ...terms] });
const tool = (text: string): TestRecord => ({ text, terms: ["kind=tool"] });
const page = (text: string): TestRecord => ({ text, terms: [] });

/** Listings that speak of phones, none of which works in electronics, and one that does. */
const records = [
  entity("union phone cotton", "industries=agriculture"),
  entity("hotline phone", "industries=agriculture"),
  entity("laptops", "industries=electronics"),
  tool("phone survey"),
  tool("phone reports"),
  tool("phone lessons"),
  page("electronics phone"),
  page("agriculture cotton"),
  page("complaints phone register"),
  page("tracing cotton register"),
  page("contracts register"),
] as const;

/** Stands in for Pagefind, with score 1 for each record that has every word, in quotation marks or not. */
const pagefind: Pagefind = {
  search: async (query, { filters = {} } = {}) => {
    const words = query?.replaceAll('"', "").split(" ") ?? [];
    const results = records.flatMap(({ text, terms }, index) => {
      const isFound = words.every((word) => text.split(" ").includes(word)) && passesFilters(terms, filters);
      return isFound ? [{ id: `${index}`, score: 1 } as PagefindResult] : [];
    });
    return { results };
  },
};

const terms = [
  ["Electronics", "industries", "electronics"],
  ["Agriculture", "industries", "agriculture"],
  ["Complaints", "work", "complaints"],
  ["Tracing", "work", "tracing"],
  ["Contracts", "work", "contracts"],
] as const;
const names = [
  ...terms.map(([title, facet, id]) => [title, { facet, id }] as const),
  ["phone", { facet: "industries", id: "electronics" }],
  ["laptops", { facet: "industries", id: "electronics" }],
  ["cotton", { facet: "industries", id: "agriculture" }],
  ["algodón", { facet: "industries", id: "agriculture" }],
] as const;
const vocabulary = {
  ...buildQueryVocabulary(
    records.flatMap(({ text }) => text.split(" ")),
    [],
    names,
  ),
  names: buildNameIndex([]),
};
const finder = await createFinder(
  pagefind,
  {
    facets: { entity: ["industries"], tool: [] },
    sizes: { entity: 3, tool: 3 },
    directory: { entity: "", tool: "", category: "", atPlace: "" },
    rows: terms.map(([title, facet, id]) => ({ kind: "term", address: "", title, facet, id, category: "", text: "" })),
  },
  vocabulary,
  async () => vocabulary,
);
const listNamedIds = async (text: string) => (await finder.scoreText(text)).namedTerms.flat().map(({ id }) => id);

test("drops an industry whose name most listings use in another sense", async () => {
  expect(await listNamedIds("phone for agriculture")).toEqual(["agriculture"]);
  expect(await listNamedIds("phone or laptops")).toEqual(["electronics"]);
  expect(await listNamedIds("algodón")).toEqual(["agriculture"]);
});

test("scores the terms of a facet among themselves, by words of other facets less", async () => {
  const scored = (await finder.scoreText("register contracts of cotton")).terms;
  expect(scored.filter(({ facet }) => facet === "work").map(({ id }) => id)).toEqual([
    "contracts",
    "tracing",
    "complaints",
  ]);
  const [industry] = scored.filter(({ facet }) => facet === "industries");
  expect(industry?.id).toBe("agriculture");
});

test("scores organisations by their own words apart from their tags", async () => {
  const scores = await finder.scoreText("cotton");
  expect([...scores.entities.keys()]).toEqual([0, 1]);
  expect([...scores.entitiesByOwnWords.keys()]).toEqual([0]);
});

test("counts tags as an organisation's own if no listing has the word", async () => {
  expect([...(await finder.scoreText("algodón")).entitiesByOwnWords.keys()]).toEqual([0, 1]);
});
