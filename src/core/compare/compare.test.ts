import { describe, expect, test } from "vitest";
import { type Entity, type Listing, type Tool, referenceOf } from "../../dataset/model.ts";
import { fieldAt, fieldsByKind } from "../../dataset/fields.ts";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { measureFreshness } from "../register/freshness.ts";
import {
  compareFields,
  compareListings,
  parseComparedListing,
  type CompareColumn,
  type CompareWords,
} from "./compare.ts";

const words: CompareWords = {
  titleOf: (_, id) => id,
  state: ({ state }) => state,
  fresh: ({ date = "" }) => date,
  review: ({ level }) => level,
};

function column(listing: Listing): CompareColumn {
  const published = { ...listing, computed: { freshness: measureFreshness(listing, "2026-11-25") } };
  return { reference: referenceOf(listing), listing: published };
}

const entity = (id: string, parts: Partial<Entity> = {}) => column(entityWith(id, parts));
const tool = (id: string, parts: Partial<Tool> = {}) => column(toolWith(id, parts));

function rowOf(name: string, ...columns: CompareColumn[]) {
  const found = compareListings(columns, words).flatMap(({ rows }) => rows.filter((row) => row.name === name))[0];
  if (found === undefined) throw new Error(`no row: ${name}`);
  return found;
}

const services = (...ids: string[]) => ({ offer: { services: ids } }) as Partial<Entity>;

describe("how a row compares", () => {
  test.each([
    {
      name: "the same, in another order",
      ids: [
        ["training", "hotline"],
        ["hotline", "training"],
      ],
      verdict: "same",
    },
    { name: "one has more", ids: [["training"], ["hotline", "training"]], verdict: "differs" },
    { name: "as many, but others", ids: [["training"], ["hotline"]], verdict: "differs" },
    { name: "found beside not found", ids: [["training"], []], verdict: "differs" },
    { name: "not found for any", ids: [[], []], verdict: "not-found" },
    { name: "two alike and one other", ids: [["training"], ["training"], ["hotline"]], verdict: "differs" },
    { name: "one listing alone", ids: [["training"]], verdict: "single" },
  ])("$name", ({ ids, verdict }) => {
    const columns = ids.map((each, place) => entity(`e${place}`, each.length > 0 ? services(...each) : {}));
    expect(rowOf("services", ...columns).verdict).toBe(verdict);
  });
});

test("what every column states comes first, and is marked", () => {
  const { cells, shared } = rowOf(
    "services",
    entity("a", services("hotline", "training")),
    entity("b", services("training")),
  );
  expect([...shared]).toEqual(["training"]);
  expect(cells.map((cell) => cell.state === "stated" && cell.items.map(({ key }) => key))).toEqual([
    ["training", "hotline"],
    ["training"],
  ]);
});

test("a row that applies to one kind says so of the other, and is compared among those it applies to", () => {
  const { cells, verdict } = rowOf(
    "services",
    entity("a", services("hotline")),
    tool("b"),
    entity("c", services("hotline")),
  );
  expect(cells.map(({ state }) => state)).toEqual(["stated", "not-applicable", "stated"]);
  expect(cells[1]).toEqual({ state: "not-applicable", kind: "tool" });
  expect(verdict).toBe("same");
  expect(rowOf("functions", entity("a"), tool("b")).verdict).toBe("single");
});

test("rows that apply to no kind at hand are left out", () => {
  const names = compareListings([tool("a"), tool("b")], words).flatMap(({ rows }) => rows.map(({ name }) => name));
  expect(names).toContain("functions");
  expect(names).not.toContain("services");
});

test("what was not found is not said to be no", () => {
  expect(rowOf("cost", entity("a")).cells).toEqual([{ state: "not-found" }]);
});

test("a listing that could not be loaded keeps its column and counts for nothing", () => {
  const lost: CompareColumn = { reference: "entities/lost", listing: undefined };
  const row = rowOf("services", entity("a", services("hotline")), lost, entity("b", services("hotline")));
  expect(row.cells.map(({ state }) => state)).toEqual(["stated", "not-loaded", "stated"]);
  expect(row.verdict).toBe("same");
});

test("a cell has the sources that support it, newest first", () => {
  const sources = [
    { url: "https://example.org/a", as_of: "2020", supports: ["offer.services"] },
    { url: "https://example.org/b", supports: ["status"] },
    { url: "https://example.org/c", as_of: "2025", supports: ["offer"] },
  ];
  const one = entity("a", { ...services("hotline"), sources } as Partial<Entity>);
  expect(rowOf("services", one).cells[0]).toMatchObject({ sources: [2, 0] });
  expect(rowOf("fresh", one).cells[0]).toMatchObject({ sources: [2] });
  expect(rowOf("review", one).cells[0]).toMatchObject({ sources: [] });
});

test("reviews of one level are the same, whatever their day", () => {
  const on = (date: string) => ({ review: { level: "checked", date } }) as Partial<Entity>;
  expect(rowOf("review", entity("a", on("2026-01-01")), entity("b", on("2026-02-02"))).verdict).toBe("same");
});

test("every row's evidence is a field of the kinds that have the row", () => {
  for (const { kinds, path } of compareFields.flatMap(({ fields }) => fields)) {
    for (const kind of path === undefined ? [] : kinds) {
      expect(fieldAt(fieldsByKind[kind], path ?? ""), `${kind} ${path}`).toBeDefined();
    }
  }
});

test.each([
  { name: "another listing's file", change: { id: "b" } },
  { name: "a tombstone", change: { kind: "moved" } },
  { name: "a file without sources", change: { sources: undefined } },
  { name: "a file without what is computed", change: { computed: undefined } },
])("$name is no column", ({ change }) => {
  const { listing } = entity("a");
  expect(parseComparedListing(listing, "entities/a")).toBe(listing);
  expect(parseComparedListing({ ...listing, ...change }, "entities/a")).toBeUndefined();
  expect(parseComparedListing(null, "entities/a")).toBeUndefined();
});
