import { expect, test, vi } from "vitest";
import { createFinder, type FoundDocument } from "./finder.ts";
import type { Pagefind, PagefindRecord } from "./pagefind.ts";
import { buildQueryVocabulary } from "./query.ts";
import { rankHits } from "./rank.ts";
import { answerQuery } from "./results.ts";

const inKenya = ["countries=KE", "countries-named=KE"];
const onFarms = "industries=agriculture";
/** Records in the order of documents: entities, tools, then other pages. */
const records = [
  {
    url: "/entities/ape/",
    name: "Apple Pickers' Union",
    text: "apple pickers union kenya",
    terms: ["kind=entity", onFarms, "countries=KE", "freshness=stale"],
  },
  { url: "/entities/bee/", name: "Bee", text: "bee honest apple", terms: ["kind=entity", onFarms, ...inKenya] },
  { url: "/tools/cat/", name: "Cat", text: "cat app", terms: ["kind=tool", ...inKenya] },
  { url: "/industries/agriculture/", name: "Agriculture", text: "agriculture farming", terms: [] },
  { url: "/countries/ke/", name: "Kenya", text: "kenya", terms: [] },
  { url: "/laws/act/", name: "Honest Act", text: "honest act law", terms: [] },
];

type Filters = NonNullable<NonNullable<Parameters<Pagefind["search"]>[1]>["filters"]>;

function passes(terms: readonly string[], filters: Filters): boolean {
  if (Array.isArray(filters["all"])) return filters["all"].every((each: Filters) => passes(terms, each));
  return Object.entries(filters).every(([key, asked]) => {
    const ids: readonly string[] = typeof asked === "string" ? [asked] : asked.any;
    return ids.some((id) => terms.includes(`${key}=${id}`));
  });
}

/** Finds the records that have every word of a text and pass the filters, as Pagefind does. */
const pagefind: Pagefind = {
  search: async (query, { filters = {} } = {}) => {
    const words = query?.split(" ") ?? [];
    const found = records.filter(
      ({ text, terms }) => words.every((word) => text.split(" ").includes(word)) && passes(terms, filters),
    );
    const results = found.map(({ url, name, text }) => {
      const data = async () =>
        ({ raw_url: url, content: text, excerpt: text, meta: { name }, filters: {} }) as PagefindRecord;
      return { id: url, score: 1, data };
    });
    return { results };
  },
};

const rows = [
  { kind: "term", address: "/industries/agriculture/", title: "Agriculture", facet: "industries", id: "agriculture" },
  { kind: "term", address: "/countries/ke/", title: "Kenya", facet: "countries", id: "KE" },
  { kind: "law", address: "/laws/act/", title: "Honest Act", facet: "regulations", id: "act" },
].map((row) => ({ ...row, what: "", text: "" })) as Parameters<typeof createFinder>[1]["rows"];

const names = [
  ["Agriculture", { facet: "industries", id: "agriculture" }],
  ["Crops", { facet: "regulations", id: "act" }],
  ["Crops", { facet: "industries", id: "agriculture" }],
  ["Kenya", { facet: "countries", id: "KE" }],
  ["Honest Act", { facet: "regulations", id: "act" }],
] as const;
const otherNames = [["Landwirtschaft", { facet: "industries", id: "agriculture" }]] as const;
const vocabularyWith = (...some: Parameters<typeof buildQueryVocabulary>[2][]) =>
  buildQueryVocabulary(
    records.flatMap(({ text }) => text.split(" ")),
    ["in", "the"],
    some.flatMap((each) => [...each]),
  );
const readAllNames = vi.fn(async () => vocabularyWith(names, otherNames));
const finder = await createFinder(
  pagefind,
  {
    facets: { entity: ["industries", "countries"], tool: ["countries"] },
    sizes: { entity: 2, tool: 1 },
    directory: { entity: "Organisations: {terms}, {n}", tool: "Tools: {terms}, {n}", what: "Directory" },
    rows,
  },
  vocabularyWith(names),
  readAllNames,
);

const answer = (query: string) => answerQuery(finder, query, {});
const addressesOf = (found: readonly FoundDocument[]) =>
  Promise.all(found.map(async ({ row, read }) => row?.address ?? (await read?.())?.raw_url));

test("begins with the directory of all terms that are named, then listings", async () => {
  const { first } = await answer("agriculture in Kenya");
  expect(first[0]?.row?.title).toBe("Organisations: Agriculture · Kenya, 2");
  expect((await addressesOf(first)).slice(0, 2)).toEqual([
    "/entities/?industries=agriculture&countries=KE",
    "/entities/bee/",
  ]);
});

test("names a term of a directory once, though two words mean it", async () => {
  const { first } = await answer("crops and agriculture in Kenya");
  expect(first[0]?.row?.title).toBe("Organisations: Agriculture · Kenya, 2");
});

test("reads the names in other languages only for a word that is in neither the index nor these", async () => {
  readAllNames.mockClear();
  await answer("agriculture in Kenya");
  expect(readAllNames).not.toHaveBeenCalled();
  const { unknown, first } = await answer("Landwirtschaft");
  expect(unknown).toEqual([]);
  expect(await addressesOf(first)).toContain("/entities/ape/");
});

test("begins with the law or listing of which the query is the name", async () => {
  expect((await addressesOf((await answer("honest act")).first))[0]).toBe("/laws/act/");
  expect((await addressesOf((await answer("the apple pickers union")).first))[0]).toBe("/entities/ape/");
});

test("begins with a term that is the whole query", async () => {
  expect((await addressesOf((await answer("Kenya")).first))[0]).toBe("/countries/ke/");
});

test("says which words the first results leave out, and how a misspelt one was meant", async () => {
  expect(await answer("honest cat")).toMatchObject({ leftOut: [], unknown: [] });
  expect(await answer("aple pickers")).toMatchObject({ corrected: "apple pickers" });
  expect(await answer("honest zebra")).toMatchObject({ unknown: ["zebra"] });
});

test("finds nothing for what has nothing to do with the register", async () => {
  const { first, rest } = await answer("purple elephant");
  expect([...first, ...rest]).toEqual([]);
});

test("scores the listings of a kind by the rows of its directory, of ties a stale one last", async () => {
  expect([...(await finder.scoreListings("apple", "entity")).keys()]).toEqual([1, 0]);
  expect([...(await finder.scoreListings("cat", "tool")).keys()]).toEqual([0]);
});

test("counts what a filter would leave of an answer", async () => {
  const { first, rest } = await answer("kenya");
  expect(await finder.countLeft([...first, ...rest], "kind", ["entity", "tool"])).toEqual([2, 1]);
});

const rankOptions = {
  size: 1000,
  isListing: (place: number) => place < 100,
  isStale: (place: number) => place === 5,
};
const hits = (scores: Readonly<Record<number, number>>) =>
  new Map(Object.entries(scores).map(([place, score]) => [Number(place), score]));
const placesOf = (...words: ReadonlyMap<number, number>[]) => rankHits(words, 0, rankOptions).map(({ place }) => place);

test("a rare word counts more than a frequent one", () => {
  const frequent = hits(Object.fromEntries(Array.from({ length: 90 }, (_, place) => [place, 1])));
  expect(placesOf(frequent, hits({ 3: 1, 95: 1 }))[0]).toBe(3);
});

test("a word of more weight counts more", () => {
  const words = [hits({ 1: 1 }), hits({ 2: 1 })];
  expect(rankHits(words, 0, { ...rankOptions, weights: [1, 2] })[0]?.place).toBe(2);
});

test("what has all words comes before what has one of them often", () => {
  expect(placesOf(hits({ 1: 9, 2: 3 }), hits({ 2: 3, 4: 3 }))[0]).toBe(2);
});

test("what has too little of the query is left out", () => {
  expect(placesOf(hits({ 1: 1 }), hits({ 2: 1 }), hits({ 2: 1 }), hits({ 2: 1 }))).toEqual([2]);
});

test("words that nothing has count as well", () => {
  expect(rankHits([hits({ 1: 1 })], 3, rankOptions)).toEqual([]);
});

test("a page may answer with less where nothing answers with more", () => {
  const words = [hits({ 1: 1, 500: 1 }), hits({ 2: 1 }), hits({ 3: 1 })];
  expect(rankHits(words, 0, rankOptions).map(({ place }) => place)).toEqual([500]);
});

test("ties are in the order of documents, stale listings last", () => {
  expect(placesOf(hits({ 7: 2, 6: 2, 5: 2, 8: 1 }))).toEqual([6, 7, 5, 8]);
});
