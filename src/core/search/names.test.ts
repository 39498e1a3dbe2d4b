import { expect, test } from "vitest";
import { buildNameIndex, rankNames, type NamedDocument } from "./names.ts";

const documents: readonly NamedDocument[] = [
  { index: 0, kind: "entity", address: "/entities/weave/", names: ["Weave", "WV", "Sustainable Loom Coalition"] },
  { index: 1, kind: "entity", address: "/entities/fair-loom/", names: ["Fair Loom Foundation", "FLF", "Fair Loom"] },
  { index: 2, kind: "tool", address: "/tools/loom/", names: ["Loom", "FLF"] },
  { index: 3, kind: "term", address: "/issues/forced-labour/", names: ["Forced labour", "trabajo forzoso"] },
  { index: 4, kind: "law", address: "/laws/loom/", names: ["Loom Act 2015", "FLF", "l'Étoile"] },
];
const index = buildNameIndex(documents);
const rank = (query: string) => rankNames(index, query).map(({ document, fit }) => `${document.index} ${fit}`);

test.each([
  { name: "a former name", query: "sustainable loom coalition", expected: ["0 exact"] },
  { name: "a name in another spelling", query: "Forced labor", expected: ["3 exact"] },
  { name: "a name with The, without spaces, with accents", query: "the FairLoom", expected: ["1 exact"] },
  { name: "accents and elisions", query: "l’etoile", expected: ["4 exact"] },
  {
    name: "laws, organisations, then tools of the same name",
    query: "FLF",
    expected: ["4 exact", "1 exact", "2 exact"],
  },
  {
    name: "the whole name before its beginning, and a title first",
    query: "loom",
    expected: ["2 exact", "4 beginning", "1 inside", "0 inside"],
  },
  { name: "words in any order", query: "found fair", expected: ["1 inside"] },
  { name: "a misspelt name", query: "fair lome foundatoin", expected: ["1 similar"] },
  { name: "no acronym that is only similar", query: "FLG", expected: [] },
  { name: "nothing for other words", query: "apples", expected: [] },
  { name: "nothing without letters", query: " - ", expected: [] },
])("ranks names: $name", ({ query, expected }) => {
  expect(rank(query)).toEqual(expected);
});

test("returns the name that fits, and no more than the limit", () => {
  expect(rankNames(index, "sustain")[0]).toMatchObject({ name: "Sustainable Loom Coalition", fit: "beginning" });
  expect(rankNames(index, "loom", 1)).toHaveLength(1);
});
