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

/** A listing with its groups opened, as a row of the file has them; what is null is left out at any depth. */
function openGroups(listing: Json): Json {
  const { computed, ...fields } = listing as Json & { computed: Json };
  const isGroup = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  return Object.fromEntries(
    Object.entries({ ...fields, ...computed }).flatMap(([key, value]): [string, unknown][] =>
      isGroup(value) ? Object.entries(value as Json).map(([inner, each]) => [`${key}_${inner}`, each]) : [[key, value]],
    ),
  );
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const there = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(there.map(([key, inner]) => [key, withoutNulls(inner)]));
}

test.each(["entities", "tools"])("DuckDB reads every fact of every listing from %s.parquet", async (folder) => {
  const rows = await duck.query(`FROM '{${folder}.parquet}'`);
  const published = [...readPublishedListings()].filter(([reference]) => reference.startsWith(`${folder}/`));
  expect(rows).toHaveLength(published.length);
  rows.forEach((row, index) => {
    const [reference, listing] = published[index] as [string, Json];
    expect(stringifyValues(withoutNulls(row)), reference).toEqual({ ...openGroups(listing), listing: reference });
  });
});

test("numbers are numbers, truth values are truth values and lists are lists", async () => {
  const columns = await duck.query(`DESCRIBE FROM '{entities.parquet}'`);
  const typeOf = new Map(columns.map((column) => [column["column_name"], column["column_type"]]));
  expect(Object.fromEntries(typeOf)).toMatchObject({
    name: "VARCHAR",
    founded: "INTEGER",
    freshness_quiet: "BOOLEAN",
    reach_countries: "VARCHAR[]",
    relations: 'STRUCT("type" VARCHAR, "to" VARCHAR, "name" VARCHAR)[]',
  });
});

test("the file says which edition it is", async () => {
  const rows = await duck.query(
    `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('{tools.parquet}')`,
  );
  const facts = new Map(rows.map(({ key, value }) => [key, value]));
  expect(facts.get("generated")).toBe("2026-09-01");
  expect(facts.get("licence")).toBe("CC-BY-4.0");
});

test("no rows are a file too", () => {
  expect(formatParquet(tableByName("tools"), [], {}).length).toBeGreaterThan(0);
});
