import { describe, expect, test } from "vitest";
import { type Entity, type Listing, type Tool, referenceOf } from "../../dataset/model.ts";
import { findField, fieldsByKind } from "../../dataset/fields.ts";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { measureFreshness } from "../register/freshness.ts";
import {
  compareListings,
  parseComparedListing,
  rowDefinitions,
  type CompareColumn,
  type ValueFormatters,
} from "./compare.ts";

const formatters: ValueFormatters = {
  titleOf: (_, id) => id,
  formatStatus: ({ state }) => state,
  formatFreshness: ({ date = "" }) => date,
  formatReview: ({ level }) => level,
};

function toColumn(listing: Listing): CompareColumn {
  const published = { ...listing, computed: { freshness: measureFreshness(listing, "2026-11-25") } };
  return { reference: referenceOf(listing), listing: published };
}

const entity = (id: string, parts: Partial<Entity> = {}) => toColumn(entityWith(id, parts));
const tool = (id: string, parts: Partial<Tool> = {}) => toColumn(toolWith(id, parts));

function compareRow(name: string, ...columns: CompareColumn[]) {
  const rows = compareListings(columns, formatters).flatMap((group) => group.rows);
  const row = rows.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`no row: ${name}`);
  return row;
}

const services = (...ids: string[]) => ({ offer: { services: ids } }) as Partial<Entity>;

describe("the verdict of a row", () => {
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
    { name: "the same number of other values", ids: [["training"], ["hotline"]], verdict: "differs" },
    { name: "a value and none", ids: [["training"], []], verdict: "differs" },
    { name: "not found for any", ids: [[], []], verdict: "not-found" },
    { name: "two equal and one other", ids: [["training"], ["training"], ["hotline"]], verdict: "differs" },
    { name: "one listing alone", ids: [["training"]], verdict: "single" },
  ])("$name", ({ ids, verdict }) => {
    const columns = ids.map((serviceIds, index) =>
      entity(`e${index}`, serviceIds.length > 0 ? services(...serviceIds) : {}),
    );
    expect(compareRow("services", ...columns).verdict).toBe(verdict);
  });
});

test("values that all columns state come first", () => {
  const { cells } = compareRow(
    "services",
    entity("a", services("hotline", "training")),
    entity("b", services("training")),
  );
  expect(cells.map((cell) => cell.state === "stated" && cell.items.map(({ key }) => key))).toEqual([
    ["training", "hotline"],
    ["training"],
  ]);
});

test("a term is unique if one column alone has it", () => {
  const listings = [["hotline", "training"], ["training", "legal-support"], ["legal-support"]];
  const { unique } = compareRow("services", ...listings.map((ids, index) => entity(`e${index}`, services(...ids))));
  expect([...unique]).toEqual(["hotline"]);
});

test("no term is unique in one column, and no date or link in several", () => {
  expect(compareRow("services", entity("a", services("hotline"))).unique.size).toBe(0);
  const founded = compareRow("founded", entity("a", { founded: 1995 }), entity("b", { founded: 2001 }));
  expect(founded.verdict).toBe("differs");
  expect(founded.unique.size).toBe(0);
});

test("a row for one kind does not apply to the other, and compares the columns that it applies to", () => {
  const { cells, verdict } = compareRow(
    "services",
    entity("a", services("hotline")),
    tool("b"),
    entity("c", services("hotline")),
  );
  expect(cells.map(({ state }) => state)).toEqual(["stated", "not-applicable", "stated"]);
  expect(cells[1]).toEqual({ state: "not-applicable", kind: "tool" });
  expect(verdict).toBe("same");
  expect(compareRow("functions", entity("a"), tool("b")).verdict).toBe("single");
});

test("rows that apply to no column are left out", () => {
  const names = compareListings([tool("a"), tool("b")], formatters).flatMap(({ rows }) => rows.map(({ name }) => name));
  expect(names).toContain("functions");
  expect(names).not.toContain("services");
});

test("a field without a value is not found", () => {
  expect(compareRow("cost", entity("a")).cells).toEqual([{ state: "not-found" }]);
});

test("a listing that could not be loaded keeps its column and does not affect the verdict", () => {
  const missing: CompareColumn = { reference: "entities/missing", listing: undefined };
  const row = compareRow("services", entity("a", services("hotline")), missing, entity("b", services("hotline")));
  expect(row.cells.map(({ state }) => state)).toEqual(["stated", "not-loaded", "stated"]);
  expect(row.verdict).toBe("same");
});

test("a cell has the sources that support it, newest first", () => {
  const sources = [
    { url: "https://example.org/a", as_of: "2020", supports: ["offer.services"] },
    { url: "https://example.org/b", supports: ["status"] },
    { url: "https://example.org/c", as_of: "2025", supports: ["offer"] },
  ];
  const column = entity("a", { ...services("hotline"), sources } as Partial<Entity>);
  expect(compareRow("services", column).cells[0]).toMatchObject({ sources: [2, 0] });
  expect(compareRow("fresh", column).cells[0]).toMatchObject({ sources: [2] });
  expect(compareRow("review", column).cells[0]).toMatchObject({ sources: [] });
});

test("reviews of the same level are equal on different days", () => {
  const checkedOn = (date: string) => ({ review: { level: "checked", date } }) as Partial<Entity>;
  expect(compareRow("review", entity("a", checkedOn("2026-01-01")), entity("b", checkedOn("2026-02-02"))).verdict).toBe(
    "same",
  );
});

test("the path of each row is a field of the kinds that the row applies to", () => {
  for (const { kinds, path } of rowDefinitions.flatMap(({ definitions }) => definitions)) {
    for (const kind of path === undefined ? [] : kinds) {
      expect(findField(fieldsByKind[kind], path ?? ""), `${kind} ${path}`).toBeDefined();
    }
  }
});

test.each([
  { name: "another listing's file", change: { id: "b" } },
  { name: "a tombstone", change: { kind: "moved" } },
  { name: "a file without sources", change: { sources: undefined } },
  { name: "a file without computed values", change: { computed: undefined } },
])("$name is not a listing to compare", ({ change }) => {
  const { listing } = entity("a");
  expect(parseComparedListing(listing, "entities/a")).toBe(listing);
  expect(parseComparedListing({ ...listing, ...change }, "entities/a")).toBeUndefined();
  expect(parseComparedListing(null, "entities/a")).toBeUndefined();
});

test("a help line is a link of its number, with the countries after it", () => {
  const withLine = entity("a", { help_lines: [{ telephone: "0800 22 44", countries: ["KE"] }] });
  expect(compareRow("help_lines", withLine, entity("b")).cells).toMatchObject([
    { items: [{ text: "0800 22 44", href: "tel:08002244", detail: expect.stringMatching(/^ \(/) }] },
    { state: "not-found" },
  ]);
});

test("an evaluation is a link with method and who made it before the finding", () => {
  const evaluation = {
    title: "Final evaluation",
    url: "https://example.edu/evaluation",
    year: 2023,
    by: "Example University",
    independence: "independent",
    method: "survey",
    about: "The line in twelve plants",
    finding: "Workers knew the line. It could not show more.",
  } as const;
  expect(compareRow("evaluations", entity("a", { evaluations: [evaluation] }), entity("b")).cells).toMatchObject([
    {
      state: "stated",
      items: [
        {
          key: "https://example.edu/evaluation",
          text: "independent, survey, 2023 (Example University)",
          href: "https://example.edu/evaluation",
          detail: ". The line in twelve plants: Workers knew the line. It could not show more.",
        },
      ],
    },
    { state: "not-found" },
  ]);
});
