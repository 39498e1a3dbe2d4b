import { expect, test } from "vitest";
import { engineOf, entityWith, toolWith } from "./facet-fixture.ts";
import { findListings, prepareText } from "./facets.ts";
import { selectIds } from "../../testing/select-ids.ts";

const listings = [
  entityWith("k19", { name: "K19", summary: "Campaigns against slavery in Thailand and beyond." }),
  entityWith("belite", { name: "Belité", summary: "Audits labour recruitment, and trains suppliers." }),
  entityWith("ilo", { name: "International Labour Organization", acronym: "ILO", summary: "Sets standards." }),
  entityWith("mekong", {
    name: "Mekong Club",
    aliases: ["Business Mekong"],
    summary: "Helps firms against trafficking.",
  }),
  entityWith("oeuvre", { name: "Œuvre Ødegård’s", summary: "Runs a hotline." }),
  entityWith("gonghui", { name: "工会", summary: "A union for Laborlink workers in Chile, and vitaly so." }),
];
const [names, whole] = [engineOf(listings), engineOf(listings, "entity", true)];
const find = (q: string, engine = whole) => selectIds(engine, findListings(engine, { terms: {}, q }));

test.each([
  { q: "belite", expected: ["belite"] },
  { q: "BELITÉ", expected: ["belite"] },
  { q: "bel", expected: ["belite"] },
  { q: "ilo", expected: ["ilo"] },
  { q: "labor", expected: ["ilo", "belite", "gonghui"] },
  { q: "organisations", expected: ["ilo"] },
  { q: "business mekong", expected: ["mekong"] },
  { q: "the mekong club", expected: ["mekong"] },
  { q: "oeuvre odegards", expected: ["oeuvre"] },
  { q: "工", expected: ["gonghui"] },
  { q: "mekong hotline", expected: [] },
  { q: "hotlines", expected: ["oeuvre"] },
])("finds by name, acronym, alias and summary: $q", ({ q, expected }) => {
  expect(find(q)).toEqual(expected);
});

test.each([
  { name: "a letter left out", q: "belte", expected: ["belite"] },
  { name: "a letter put in", q: "mekkong", expected: ["mekong"] },
  { name: "a letter changed", q: "celite", expected: ["belite"] },
  { name: "two letters swapped", q: "beliet", expected: ["belite"] },
  { name: "two errors in a long word", q: "trafficcking", expected: ["mekong"] },
  { name: "an error at the beginning of a word still being typed", q: "recrutm", expected: ["belite"] },
  { name: "but not two in a short word", q: "vertei", expected: [] },
  { name: "nor one in a very short word", q: "a2x", expected: [] },
  { name: "nor where the word is one of a term's title", q: "italy", expected: [] },
  { name: "nor where the word stands as it is typed", q: "chile", expected: ["gonghui"] },
])("forgives $name", ({ q, expected }) => {
  expect(find(q)).toEqual(expected);
});

test("without the summaries names are searched alone", () => {
  expect(find("hotline", names)).toEqual([]);
  expect(find("mekong", names)).toEqual(["mekong"]);
});

test("finds a tool by what people use it for", () => {
  const tools = [toolWith("maids", { uses: ["Ask about pay as a maid", "Report a boss"] }), toolWith("other")];
  expect(find("maids", engineOf(tools, "tool", true))).toEqual(["maids"]);
  expect(find("boss pay", engineOf(tools, "tool", true))).toEqual(["maids"]);
});

test("what has no word finds everything", () => {
  expect(find(" – ")).toHaveLength(listings.length);
});

test("a name that is the text comes before one that begins with it, then one that holds it", () => {
  const clubs = [
    entityWith("a", { name: "Great Club" }),
    entityWith("b", { name: "Club House" }),
    entityWith("c", { name: "Club" }),
  ];
  expect(find("club", engineOf(clubs))).toEqual(["c", "b", "a"]);
});

test("words collected in steps find the same", () => {
  const many = engineOf(
    Array.from({ length: 1100 }, (_, index) => entityWith(`club-${index}`, { name: `Club ${index}` })),
  );
  const steps = prepareText(many);
  expect([steps.next().done, steps.next().done]).toEqual([false, false]);
  const { value } = steps.next();
  expect(find("club 107", value)).toEqual(find("club 107", many));
  expect(find("club 107", value)[0]).toBe("club-107");
});
