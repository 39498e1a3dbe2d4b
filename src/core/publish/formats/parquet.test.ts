import { afterAll, beforeAll, expect, test } from "vitest";
import { openDuckReader, type DuckReader } from "../../../testing/duckdb.ts";
import { readPublishedListings, stringifyValues } from "../../../testing/published-fixture.ts";
import { tableByName } from "../tables.ts";
import { formatParquet } from "./parquet.ts";

let duck: DuckReader;
beforeAll(async () => {
  duck = await openDuckReader((path) => path.endsWith(".parquet"));
});
afterAll(() => duck.close());

type Json = Record<string, unknown>;

/** Returns a listing with its mappings flattened, as a row of the file has it: `reach_countries`. */
function flattenMappings(listing: Json): Json {
  const { computed, ...fields } = listing as Json & { computed: Json };
  const isMapping = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  return Object.fromEntries(
    Object.entries({ ...fields, ...computed }).flatMap(([key, value]): [string, unknown][] => {
      if (!isMapping(value)) return [[key, value]];
      return Object.entries(value as Json).map(([innerKey, inner]) => [`${key}_${innerKey}`, inner]);
    }),
  );
}

/** Returns a value without the properties that are null, at any depth. */
function removeNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, removeNulls(inner)]));
}

test.each(["entities", "tools"])("DuckDB reads every fact of every listing from %s.parquet", async (folder) => {
  const rows = await duck.query(`FROM '{${folder}.parquet}'`);
  const published = [...readPublishedListings()].filter(([reference]) => reference.startsWith(`${folder}/`));
  expect(rows).toHaveLength(published.length);
  rows.forEach((row, index) => {
    const [reference, listing] = published[index] as [string, Json];
    expect(stringifyValues(removeNulls(row)), reference).toEqual({ ...flattenMappings(listing), listing: reference });
  });
});

test("columns have the types of their values", async () => {
  const columns = await duck.query(`DESCRIBE FROM '{entities.parquet}'`);
  const typeByColumn = new Map(columns.map((column) => [column["column_name"], column["column_type"]]));
  expect(Object.fromEntries(typeByColumn)).toMatchObject({
    name: "VARCHAR",
    founded: "INTEGER",
    freshness_quiet: "BOOLEAN",
    reach_countries: "VARCHAR[]",
    relations: 'STRUCT("type" VARCHAR, "to" VARCHAR, "name" VARCHAR)[]',
  });
});

test("the file's metadata states its edition", async () => {
  const rows = await duck.query(
    `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('{tools.parquet}')`,
  );
  const facts = new Map(rows.map(({ key, value }) => [key, value]));
  expect(facts.get("generated")).toBe("2026-09-01");
  expect(facts.get("licence")).toBe("CC-BY-4.0");
});

test("a table without rows is a valid file", () => {
  expect(formatParquet(tableByName("tools"), [], {}).length).toBeGreaterThan(0);
});
