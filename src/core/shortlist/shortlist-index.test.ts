import { expect, test } from "vitest";
import type { Moved } from "../../dataset/model.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { measureRegister } from "../register/register.ts";
import { buildShortlistIndex, buildSourcesIndex, parseShortlistIndex, parseSourcesIndex } from "./shortlist-index.ts";

const moved = [
  { folder: "tools", id: "first", kind: "moved", to: "tools/second" },
  { folder: "tools", id: "second", kind: "moved", to: "tools/app" },
] as unknown as Moved[];
const entities = [
  entityWith("a", { website: "https://a.example/", contact: { email: "info@example.org" }, regulations: ["uk-msa"] }),
  entityWith("b", { help_lines: [{ telephone: "1191", countries: ["TH"] }] }),
  entityWith("c", { help_lines: [{ telephone: "1192", countries: ["TH"] }], status: { state: "closed" } }),
];
const register = measureRegister({ entities, tools: [toolWith("app")], moved }, "2026-11-25");

test("has the websites, contacts, laws and help lines that were found, and follows moved ids to their end", () => {
  const index = buildShortlistIndex(register);
  expect(index).toEqual({
    version: "3",
    generated: "2026-11-25",
    moved: { "tools/first": "tools/app", "tools/second": "tools/app" },
    contacts: { "entities/a": { website: "https://a.example/", email: "info@example.org" } },
    laws: { "entities/a": [termById("regulation", "uk-msa")?.title] },
    helpLines: { "entities/b": [{ telephone: "1191", countries: ["TH"] }] },
  });
  expect(parseShortlistIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
});

test.each([
  undefined,
  null,
  3,
  {},
  { version: "2", moved: {}, contacts: {}, laws: {}, helpLines: {} },
  { version: "3", moved: {}, contacts: {}, laws: {} },
  { version: "3", moved: [], contacts: {}, laws: {}, helpLines: {} },
])("%j is not a shortlist index", (value) => {
  expect(parseShortlistIndex(value)).toBeUndefined();
});

test("addresses of sources are in their order, by listing", () => {
  const urls = ["https://b.example", "https://a.example"];
  const sources = urls.map((url) => ({ url, publisher: "P", supports: ["name"] }));
  const listed = measureRegister(
    { entities: [entityWith("a", { sources } as never)], tools: [], moved: [] },
    "2026-11-25",
  );
  const index = buildSourcesIndex(listed);
  expect(index).toEqual({ version: "1", generated: "2026-11-25", sources: { "entities/a": urls } });
  expect(parseSourcesIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
});

test.each([undefined, null, {}, { version: "0", sources: {} }, { version: "1", sources: [] }])(
  "%j is not an index of sources",
  (value) => {
    expect(parseSourcesIndex(value)).toBeUndefined();
  },
);
