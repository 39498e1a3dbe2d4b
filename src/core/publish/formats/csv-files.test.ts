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

const toPath = (table: string) => (["entities", "tools"].includes(table) ? `${table}.csv` : `tables/${table}.csv`);

/** Removes the apostrophes that keep a text from being a formula, in the way that the data page explains. */
function removeFormulaGuards(value: unknown): unknown {
  const guard = /(^\p{Zs}*|[;,|\t\r\n]\p{Zs}*)'(?='*[=+\-@\t\r＝＋－＠])/gu;
  return typeof value === "string" ? value.replace(guard, "$1") : value;
}

async function readTable(table: string) {
  const rows = await duck.query(`FROM read_csv('{${toPath(table)}}', all_varchar = true, header = true)`);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, removeFormulaGuards(value)])),
  );
}

test("DuckDB reads every fact of every listing from the CSV files", async () => {
  const names = ["entities", "tools", ...longTableNames];
  const rowsByTable = new Map(await Promise.all(names.map(async (name) => [name, await readTable(name)] as const)));
  const rebuilt = rebuildListings((name) => rowsByTable.get(name) ?? []);
  const published = readPublishedListings();
  expect([...rebuilt.keys()]).toEqual([...published.keys()]);
  for (const [reference, listing] of published) expect(rebuilt.get(reference), reference).toEqual(listing);
});

test("DuckDB reads every listing and tombstone from the lines of register.ndjson", async () => {
  const rows = await duck.query(`SELECT json FROM read_ndjson_objects('{register.ndjson}')`);
  const { entities, tools, moved } = JSON.parse(readPublishedText("register.json"));
  expect(rows.map(({ json }) => JSON.parse(String(json)))).toEqual([...entities, ...tools, ...moved]);
});

test("the table of terms has every term of the vocabularies", async () => {
  const rows = await readTable("terms");
  const { vocabularies } = JSON.parse(readPublishedText("register.json"));
  const terms = Object.values(vocabularies as Record<string, { name: string; terms: Record<string, unknown>[] }>);
  expect(rows).toHaveLength(terms.flatMap((vocabulary) => vocabulary.terms).length);
  for (const { name, terms: publishedTerms } of terms) {
    const rowsOfVocabulary = rows.filter(({ vocabulary }) => vocabulary === name);
    expect(rowsOfVocabulary.map(({ id }) => id)).toEqual(publishedTerms.map(({ id }) => id));
    publishedTerms.forEach((term, index) => {
      for (const key of ["title", "description", "under_served", "step", "year", "jurisdiction", "as_of"])
        expect(rowsOfVocabulary[index]?.[key] ?? "undefined", `${name}/${String(term["id"])} ${key}`).toBe(
          stringifyValues(term[key]),
        );
    });
  }
});

test("the table of aliases has every alias of the vocabularies", async () => {
  const rows = await readTable("term_aliases");
  const { vocabularies } = JSON.parse(readPublishedText("register.json")) as {
    vocabularies: Record<string, { terms: { id: string; aliases?: Record<string, string[]> }[] }>;
  };
  const expectedRows = Object.entries(vocabularies).flatMap(([vocabulary, { terms }]) =>
    terms.flatMap(({ id, aliases = {} }) =>
      Object.entries(aliases).flatMap(([language, list]) =>
        list.map((alias, index) => ({ vocabulary, term: id, language, position: String(index + 1), alias })),
      ),
    ),
  );
  expect(expectedRows.length).toBeGreaterThan(500);
  expect(rows).toEqual(expectedRows);
});
