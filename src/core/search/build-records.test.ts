import { expect, test } from "vitest";
import { referenceOf, type Tool } from "../../dataset/model.ts";
import { fixtureRegister } from "../../testing/fixture-register.ts";
import { buildSearchRecords, listOtherNames } from "./build-records.ts";
import { listDocuments } from "./documents.ts";

const { records, names, words } = buildSearchRecords(fixtureRegister, new Map());
const listings = listDocuments(fixtureRegister, []).flatMap(({ listing }) => listing ?? []);

/** Returns the values of a filter in a record's HTML: `["KE", "*"]`. */
function listFilterValues(content: string, name: string): string[] {
  return [...content.matchAll(/data-pagefind-filter="([^[]+)\[data-text\]" data-text="([^"]*)"/g)].flatMap(
    ([, filter, value = ""]) => (filter === name ? [value] : []),
  );
}

test("a worldwide listing is at the countries that it names, and anywhere; another one only where it works", () => {
  const isWorldwide = (index: number) => listings[index]?.reach?.scope === "global";
  expect(listings.some((_, index) => isWorldwide(index))).toBe(true);
  for (const [index, listing] of listings.entries()) {
    const places = listFilterValues(records[index]?.content ?? "", "countries");
    const namedCountries = listing.reach?.countries ?? [];
    expect(places, listing.id).toEqual(expect.arrayContaining([...namedCountries]));
    expect(places.includes("*"), listing.id).toBe(isWorldwide(index));
    if (isWorldwide(index)) expect(places.length, listing.id).toBeLessThanOrEqual(namedCountries.length + 2);
  }
});

test("lists the names of listings in their order", () => {
  expect(names).toEqual(listings.map((listing) => [listing.id, listing.name, ...listOtherNames(listing)]));
});

test("lists acronym, aliases and predecessors that are not listed, each once", () => {
  const [listing] = listings;
  if (listing === undefined) throw new Error("no listing");
  const relations: typeof listing.relations = [
    { type: "successor-of", name: "Old A" },
    { type: "partner-of", name: "B" },
  ];
  expect(listOtherNames({ ...listing, acronym: "AA", aliases: ["Alpha", "AA"], relations })).toEqual([
    "AA",
    "Alpha",
    "Old A",
  ]);
});

test("finds listings by their translated summaries and uses, but lists the words of these apart", () => {
  const tool = listings.find(({ kind, uses = [] }: { kind: string; uses?: readonly string[] }) => {
    return kind === "tool" && uses.length > 1;
  }) as Tool;
  const [use = ""] = tool.uses ?? [];
  const texts = new Map([
    [tool.summary, "Aide d\u2019urgence aux dockeurs."],
    [use, "Amarrer l\u2019employeur"],
  ]);
  const translations = new Map([["fr", new Map([[referenceOf(tool), texts]])]]);
  const translated = buildSearchRecords(fixtureRegister, new Map(), translations);
  const { content = "" } = translated.records[listings.indexOf(tool)] ?? {};
  expect(content).toContain('<p data-pagefind-weight="1.5">Aide d urgence aux dockeurs.</p>');
  expect(content).toContain('<p data-pagefind-weight="2">Amarrer l employeur</p>');
  expect(content).toContain('data-pagefind-meta="summary-fr[data-text]" data-text="Aide d\u2019urgence aux dockeurs."');
  expect(translated.words).toEqual(words);
  expect(translated.translatedWords.get("fr")).toEqual(expect.arrayContaining(["dockeurs", "amarrer"]));
});
