import { expect, test, vi } from "vitest";
import { createFinder, type FoundDocument } from "./finder.ts";
import { passesFilters } from "./pagefind-fixture.ts";
import type { Pagefind, PagefindRecord } from "./pagefind.ts";
import { rankDocuments } from "./rank.ts";
import { answerQuery } from "./results.ts";
import { buildSearchVocabulary } from "./vocabulary.ts";

const inKenya = ["countries=KE", "countries-named=KE"];
const onFarms = "industries=agriculture";
/** Records in the order of documents: entities, tools, then other pages. */
const records = [
  {
    url: "/entities/ape/",
    name: "Apple Pickers' Union",
    text: "apple pickers union kenya pear",
    terms: ["kind=entity", onFarms, "countries=KE", "freshness=stale"],
  },
  { url: "/entities/bee/", name: "Bee", text: "bee honest apple pear", terms: ["kind=entity", onFarms, ...inKenya] },
  {
    url: "/entities/dew/",
    name: "Dew",
    text: "dew honest fair kenyan",
    terms: ["kind=entity", onFarms, "countries=*"],
  },
  { url: "/tools/cat/", name: "Cat", text: "cat app", terms: ["kind=tool", ...inKenya] },
  { url: "/industries/agriculture/", name: "Agriculture", text: "agriculture farming", terms: [] },
  { url: "/countries/ke/", name: "Kenya", text: "kenya", terms: [] },
  { url: "/laws/bill/", name: "Orchard bill", text: "honest orchard bill law kenya", terms: [] },
  { url: "/laws/act/", name: "Honest Act", text: "honest act law", terms: [] },
];

/**
 * Stands in for Pagefind: finds the records that have words that begin with those of a text, or a text in quotation marks as it
 * is, and pass the filters, each with score 1.
 */
const pagefind: Pagefind = {
  search: async (query, { filters = {} } = {}) => {
    const isExact = query?.startsWith('"') === true;
    const beginnings = isExact ? [`${query.replaceAll('"', "")} `] : (query?.split(" ") ?? []);
    const matching = records.filter(
      ({ text, terms }) =>
        beginnings.every((beginning) => ` ${text} `.includes(` ${beginning}`)) && passesFilters(terms, filters),
    );
    const results = matching.map(({ url, name }) => {
      const data = async () => ({ raw_url: url, meta: { name }, filters: {} }) as PagefindRecord;
      return { id: url, score: 1, data };
    });
    return { results };
  },
};

const rows = [
  { kind: "term", address: "/industries/agriculture/", title: "Agriculture", facet: "industries", id: "agriculture" },
  { kind: "term", address: "/countries/ke/", title: "Kenya", facet: "countries", id: "KE" },
  { kind: "law", address: "/laws/bill/", title: "Orchard bill", facet: "regulations", id: "bill", hasNoForce: true },
  { kind: "law", address: "/laws/act/", title: "Honest Act", facet: "regulations", id: "act" },
].map((row) => ({ ...row, category: "", text: "" })) as Parameters<typeof createFinder>[1]["rows"];

const ownNames = {
  regulations: { act: ["Crops"] },
  industries: { agriculture: ["Crops"] },
};
const otherNames = { industries: { agriculture: ["Landwirtschaft"] } };
const searchFile: Parameters<typeof createFinder>[1] = {
  facets: { entity: ["industries", "countries"], tool: ["countries"] },
  sizes: { entity: 3, tool: 1 },
  directory: {
    entity: "Organisations: {terms}, {n}",
    tool: "Tools: {terms}, {n}",
    category: "Directory",
    atPlace: "{there} there, {worldwide} worldwide",
  },
  rows,
};
const files = {
  searchFile,
  wordFile: { words: records.map(({ text }) => text).join(" "), stopWords: ["in", "the"] },
  listings: [
    ["ape", "Apple Pickers' Union", "APU"],
    ["bee", "Bee", "Old Orchard Hive"],
    ["dew", "Dew"],
    ["cat", "Cat"],
  ],
} as const;
const readAllNames = vi.fn<Parameters<typeof createFinder>[3]>(async () =>
  buildSearchVocabulary(files, ownNames, otherNames),
);
const createFixtureFinder = (readNames: Parameters<typeof createFinder>[3]) =>
  createFinder(pagefind, searchFile, buildSearchVocabulary(files, ownNames), readNames);
const finder = await createFixtureFinder(readAllNames);

const answer = (query: string) => answerQuery(finder, query, {});
const addressesOf = (documents: readonly FoundDocument[]) =>
  Promise.all(documents.map(async ({ row, read }) => row?.address ?? (await read?.())?.raw_url));

test("begins with the directory that is narrowed to all named terms, then listings", async () => {
  const { firstResults } = await answer("agriculture in Kenya");
  expect(firstResults[0]?.row?.title).toBe("Organisations: Agriculture · Kenya, 2 there, 1 worldwide");
  expect((await addressesOf(firstResults)).slice(0, 2)).toEqual([
    "/entities/?industries=agriculture&countries=KE",
    "/entities/bee/",
  ]);
});

test("names a term once in the title of a directory if two words of the query name it", async () => {
  const { firstResults } = await answer("crops and agriculture in Kenya");
  expect(firstResults[0]?.row?.title).toBe("Organisations: Agriculture · Kenya, 2 there, 1 worldwide");
});

test("reads the names in all languages only if a word is neither in the index nor in the names that are loaded", async () => {
  readAllNames.mockClear();
  await answer("agriculture in Kenya");
  expect(readAllNames).not.toHaveBeenCalled();
  const { unknownWords, firstResults } = await answer("Landwirtschaft");
  expect(unknownWords).toEqual([]);
  expect(await addressesOf(firstResults)).toContain("/entities/bee/");
});

test("reads the names in all languages again if they could not be loaded", async () => {
  const readNames = vi.fn(readAllNames).mockResolvedValueOnce(undefined);
  const otherFinder = await createFixtureFinder(readNames);
  expect(await otherFinder.parse("Landwirtschaft")).toMatchObject({ unknownWords: ["landwirtschaft"], namedTerms: [] });
  expect((await otherFinder.parse("Landwirtschaft")).unknownWords).toEqual([]);
  await otherFinder.parse("Landwirtschaft");
  expect(readNames).toHaveBeenCalledTimes(2);
});

test.each([
  { name: "an acronym", query: "APU", address: "/entities/ape/" },
  { name: "a former name", query: "Old Orchard Hive", address: "/entities/bee/" },
  { name: "a misspelt former name", query: "Old Orchrad Hive", address: "/entities/bee/" },
  { name: "an acronym that is also a word of other texts", query: "CAT", address: "/tools/cat/" },
])("begins with $name before a directory or text", async ({ query, address }) => {
  expect((await addressesOf((await answer(query)).firstResults))[0]).toBe(address);
});

test("returns the name that a misspelt one is like", async () => {
  expect((await answer("Old Orchrad Hive")).correctedQuery).toBe("Old Orchard Hive");
});

test("begins with the law or listing whose name is the query", async () => {
  expect((await addressesOf((await answer("honest act")).firstResults))[0]).toBe("/laws/act/");
  expect((await addressesOf((await answer("the apple pickers union")).firstResults))[0]).toBe("/entities/ape/");
});

test("begins with a law in force, not a bill", async () => {
  expect((await addressesOf((await answer("honest law")).firstResults))[0]).toBe("/laws/act/");
});

test("lists those at a place before those that work worldwide, though these have more of the query", async () => {
  const query = "fair honest Kenya";
  const listEntities = async (documents: readonly FoundDocument[]) =>
    addressesOf(documents.filter(({ kind }) => kind === "entity"));
  const ranked = await finder.findDocuments(await finder.parse(query), {});
  expect((await listEntities(ranked.documents))[0]).toBe("/entities/dew/");
  const { firstResults, otherResults } = await answer(query);
  const entities = await listEntities([...firstResults, ...otherResults]);
  expect(entities.slice(0, 2)).toEqual(["/entities/bee/", "/entities/dew/"]);
});

test("begins with a term that is the whole query", async () => {
  expect((await addressesOf((await answer("Kenya")).firstResults))[0]).toBe("/countries/ke/");
});

test("returns missing and unknown words, and the corrected query", async () => {
  expect(await answer("honest cat")).toMatchObject({ missingWords: [], unknownWords: [] });
  expect(await answer("aple pickers")).toMatchObject({ correctedQuery: "apple pickers" });
  expect(await answer("honest zebra")).toMatchObject({ unknownWords: ["zebra"] });
});

test.each([
  { name: "a query of unknown words", query: "purple elephant" },
  { name: "a query with one word by chance", query: "honest elephant" },
])("finds nothing for $name", async ({ query }) => {
  const { firstResults, otherResults } = await answer(query);
  expect([...firstResults, ...otherResults]).toEqual([]);
});

test("finds what a query names beside unknown words", async () => {
  expect(await addressesOf((await answer("elephant Kenya")).firstResults)).toContain("/countries/ke/");
});

test("finds a country as a whole word", async () => {
  const { firstResults, otherResults } = await answer("Kenya");
  expect(await addressesOf([...firstResults, ...otherResults])).not.toContain("/entities/dew/");
});

test("scores the listings of a kind by the rows of its directory, with stale ones last among ties", async () => {
  expect([...(await finder.scoreListings("pear", "entity")).keys()]).toEqual([1, 0]);
  expect([...(await finder.scoreListings("cat", "tool")).keys()]).toEqual([0]);
});

test("counts the results that each term of a filter would leave", async () => {
  const { firstResults, otherResults } = await answer("kenya");
  expect(await finder.countByTerm([...firstResults, ...otherResults], "kind", ["entity", "tool"])).toEqual([2, 1]);
});

const rankOptions = {
  documentCount: 1000,
  isListing: (index: number) => index < 100,
  isStale: (index: number) => index === 5,
};
const wordScores = (scores: Readonly<Record<number, number>>) =>
  new Map(Object.entries(scores).map(([index, score]) => [Number(index), score]));
const rank = (...words: ReadonlyMap<number, number>[]) =>
  rankDocuments(words, 0, rankOptions).map(({ index }) => index);

test("a rare word counts more than a frequent one", () => {
  const frequent = wordScores(Object.fromEntries(Array.from({ length: 90 }, (_, index) => [index, 1])));
  expect(rank(frequent, wordScores({ 3: 1, 95: 1 }))[0]).toBe(3);
});

test("a word in a title counts more", () => {
  const options = { ...rankOptions, isInTitle: (_: number, index: number) => index === 7 };
  expect(rankDocuments([wordScores({ 6: 1, 7: 1 })], 0, options)[0]?.index).toBe(7);
});

test("a word of more weight counts more", () => {
  const words = [wordScores({ 1: 1 }), wordScores({ 2: 1 })];
  expect(rankDocuments(words, 0, { ...rankOptions, weights: [1, 2] })[0]?.index).toBe(2);
});

test("a document with all words comes before one with a high score for a single word", () => {
  expect(rank(wordScores({ 1: 9, 2: 3 }), wordScores({ 2: 3, 4: 3 }))[0]).toBe(2);
});

test("documents with too little of the query are left out", () => {
  expect(rank(wordScores({ 1: 1 }), wordScores({ 2: 1 }), wordScores({ 2: 1 }), wordScores({ 2: 1 }))).toEqual([2]);
});

test("unknown words raise the score that is needed", () => {
  expect(rankDocuments([wordScores({ 1: 1 })], 3, rankOptions)).toEqual([]);
});

test("pages need a lower score if no document reaches the usual one", () => {
  const words = [wordScores({ 1: 1, 500: 1 }), wordScores({ 2: 1 }), wordScores({ 3: 1 })];
  expect(rankDocuments(words, 0, rankOptions).map(({ index }) => index)).toEqual([500]);
});

test("ties keep the order of documents, with stale listings last", () => {
  expect(rank(wordScores({ 7: 2, 6: 2, 5: 2, 8: 1 }))).toEqual([6, 7, 5, 8]);
});
