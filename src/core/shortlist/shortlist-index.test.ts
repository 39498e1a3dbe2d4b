import { expect, test } from "vitest";
import type { Moved } from "../../dataset/model.ts";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { measureRegister } from "../register/register.ts";
import { buildShortlistIndex, parseShortlistIndex } from "./shortlist-index.ts";

const moved = [
  { folder: "tools", id: "first", kind: "moved", to: "tools/second" },
  { folder: "tools", id: "second", kind: "moved", to: "tools/app" },
] as unknown as Moved[];
const entities = [
  entityWith("a", { website: "https://a.example/", contact: { email: "info@example.org" } }),
  entityWith("b"),
];
const register = measureRegister({ entities, tools: [toolWith("app")], moved }, "2026-11-25");

test("has the websites and contacts that were found, and follows moved ids to their end", () => {
  const index = buildShortlistIndex(register);
  expect(index).toEqual({
    version: "1",
    generated: "2026-11-25",
    moved: { "tools/first": "tools/app", "tools/second": "tools/app" },
    contacts: { "entities/a": { website: "https://a.example/", email: "info@example.org" } },
  });
  expect(parseShortlistIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
});

test.each([
  undefined,
  null,
  3,
  {},
  { version: "0", moved: {}, contacts: {} },
  { version: "1", moved: [], contacts: {} },
])("%j is not a shortlist index", (value) => {
  expect(parseShortlistIndex(value)).toBeUndefined();
});
