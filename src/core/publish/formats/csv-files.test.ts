import { afterAll, beforeAll, expect, test } from "vitest";
import { openDuckReader, type DuckReader } from "../../../testing/duckdb.ts";
import {
  longTableNames,
  readPublishedListings,
  rebuildListings,
  stringifyValues,
  readPublishedText,
} from "../../../testing/published-fixture.ts";

let duck: DuckReader;
beforeAll(async () => {
  duck = await openDuckReader((path) => /^(\w+|tables\/\w+)\.(csv|ndjson)$/.test(path));
});
afterAll(() => duck.close());

const fileOf = (table: string) => (["entities", "tools"].includes(table) ? `${table}.csv` : `tables/${table}.csv`);

/** Takes away the apostrophes that keep a text from being a formula, as the page of the data says how. */
function withoutGuards(value: unknown): unknown {
  const guard = /(^\p{Zs}*|[;,|\t\r\n]\p{Zs}*)'(?='*[=+\-@\t\r＝＋－＠])/gu;
  return typeof value === "string" ? value.replace(guard, "$1") : value;
}

async function readTable(table: string) {
  const rows = await duck.query(`FROM read_csv('{${fileOf(table)}}', all_varchar = true, header = true)`);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, withoutGuards(value)])));
}

test("DuckDB reads every fact of every listing from the CSV files", async () => {
  const names = ["entities", "tools", ...longTableNames];
  const read = new Map(await Promise.all(names.map(async (name) => [name, await readTable(name)] as const)));
  const rebuilt = rebuildListings((name) => read.get(name) ?? []);
  const published = readPublishedListings();
  expect([...rebuilt.keys()]).toEqual([...published.keys()]);
  for (const [reference, listing] of published) expect(rebuilt.get(reference), reference).toEqual(listing);
});

test("DuckDB reads every listing and tombstone from the lines of register.ndjson", async () => {
  const rows = await duck.query(`SELECT json FROM read_ndjson_objects('{register.ndjson}')`);
  const { entities, tools, moved } = JSON.parse(readPublishedText("register.json"));
  expect(rows.map(({ json }) => JSON.parse(String(json)))).toEqual([...entities, ...tools, ...moved]);
});

test("terms are as the vocabularies have them", async () => {
  const rows = await readTable("terms");
  const { vocabularies } = JSON.parse(readPublishedText("register.json"));
  const terms = Object.values(vocabularies as Record<string, { name: string; terms: Record<string, unknown>[] }>);
  expect(rows).toHaveLength(terms.flatMap((vocabulary) => vocabulary.terms).length);
  for (const { name, terms: own } of terms) {
    const read = rows.filter(({ vocabulary }) => vocabulary === name);
    expect(read.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    own.forEach((term, index) => {
      for (const key of ["title", "description", "under_served", "step", "year", "jurisdiction", "as_of"])
        expect(read[index]?.[key] ?? "undefined", `${name}/${String(term["id"])} ${key}`).toBe(
          stringifyValues(term[key]),
        );
    });
  }
});

test("other words for terms are as the vocabularies have them", async () => {
  const rows = await readTable("term_aliases");
  const { vocabularies } = JSON.parse(readPublishedText("register.json")) as {
    vocabularies: Record<string, { terms: { id: string; aliases?: Record<string, string[]> }[] }>;
  };
  const words = Object.entries(vocabularies).flatMap(([vocabulary, { terms }]) =>
    terms.flatMap(({ id, aliases = {} }) =>
      Object.entries(aliases).flatMap(([language, list]) =>
        list.map((alias, index) => ({ vocabulary, term: id, language, position: String(index + 1), alias })),
      ),
    ),
  );
  expect(words.length).toBeGreaterThan(500);
  expect(rows).toEqual(words);
});
