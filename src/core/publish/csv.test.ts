import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { descendantFields, fieldsByKind } from "../../dataset/fields.ts";
import type { Entity, Kind } from "../../dataset/model.ts";
import type { PublishedListing, PublishedRegister } from "./published.ts";
import { formatCsv } from "./table.ts";
import { listingColumns, defineKindTable } from "./listing-tables.ts";

const listing = (parts: Partial<Entity>) =>
  ({
    id: "example",
    href: "/entities/example/",
    kind: "entity",
    name: "Example",
    computed: { freshness: { state: "current", date: "2026-03", quiet: false }, inverse_relations: [] },
    ...parts,
  }) as unknown as PublishedListing;

/** Formats the CSV file of a kind from listings that are typed by hand. */
function formatKindCsv(kind: Kind, listings: readonly PublishedListing[]): string {
  const table = defineKindTable(kind);
  const register = { entities: listings, tools: listings } as unknown as PublishedRegister;
  return formatCsv(table, table.buildRows(register));
}

/** Returns the cells of a listing by column, as a CSV parser reads them. */
function readCells(parts: Partial<Entity>): Record<string, string> {
  const [row = {}] = parse(formatKindCsv("entity", [listing(parts)]), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  return row;
}

test("lists are one cell, mappings are flattened", () => {
  const cells = readCells({
    aliases: ["A", "B"],
    founded: 2014,
    reach: { scope: "national", countries: ["TH"] },
    offer: { outputs: [{ title: "Guide", type: "guidance" }, { title: "Map" }] },
    relations: [
      { type: "runs", to: "tools/a" },
      { type: "partner-of", name: "B" },
    ],
    sources: [{ url: "https://example.org/a" }, { url: "https://example.org/b" }],
  } as Partial<Entity>);
  expect(cells).toMatchObject({
    aliases: "A; B",
    founded: "2014",
    "reach.scope": "national",
    "reach.countries": "TH",
    "reach.regions": "",
    "offer.outputs": "Guide; Map",
    relations: "runs tools/a; partner-of B",
    sources: "https://example.org/a; https://example.org/b",
    "freshness.state": "current",
    "freshness.date": "2026-03",
  });
});

test.each<Kind>(["entity", "tool"])("every field of a %s has a column, but notes have none", (kind) => {
  const columns = listingColumns(kind).map(({ path }) => path);
  const root = fieldsByKind[kind];
  for (const { path, type } of descendantFields(root)) {
    const isInList = path
      .split(".")
      .some((_, depth, parts) => depth > 0 && isList(kind, parts.slice(0, depth).join(".")));
    expect.soft(columns.includes(path), path).toBe(type !== "map" && !isInList && path !== "notes");
  }
  expect(new Set(columns).size).toBe(columns.length);
});

/** Returns true if a path is that of a list. */
function isList(kind: Kind, path: string): boolean {
  return [...descendantFields(fieldsByKind[kind])].some((field) => field.path === path && field.type === "list");
}

test("notes are not published", () => {
  expect(formatKindCsv("entity", [listing({ notes: "a secret" })])).not.toContain("secret");
});

test("lines end in CR and LF, and without listings there is only the header", () => {
  expect(formatKindCsv("tool", [])).toMatch(/^\uFEFF"id","href","kind","name",[^\n]*"freshness\.date",[^\n]*\r\n$/);
});
