import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import {
  publishedFixture,
  readPublishedListings,
  rebuildListings,
  type ReadRow,
} from "../testing/published-fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "register-sqlite-"));
const file = join(folder, "register.sqlite");
writeFileSync(file, publishedFixture.get("register.sqlite") ?? "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** First of SQLite's shell and Python's module that is installed and supports full-text search. */
const reader = [
  { program: "sqlite3", args: (sql: string) => ["-json", file, sql] },
  {
    program: "python3",
    args: (sql: string) => [
      "-c",
      "import json, sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.row_factory = sqlite3.Row; print(json.dumps([dict(r) for r in c.execute(sys.argv[2])]))",
      file,
      sql,
    ],
  },
].find(({ program, args }) => spawnSync(program, args("SELECT count(*) FROM search")).status === 0);

/** Runs a query with the reader and returns its rows. */
function query(sql: string): ReadRow[] {
  if (reader === undefined) throw new Error("no reader of SQLite");
  const { stdout } = spawnSync(reader.program, reader.args(sql), { encoding: "utf8", maxBuffer: 1e8 });
  return JSON.parse(stdout.trim() || "[]") as ReadRow[];
}

/** Returns a row with its boolean as in JSON. SQLite stores 0 and 1. */
function restoreBooleans({ freshness_quiet, ...row }: ReadRow): ReadRow {
  return freshness_quiet === undefined ? row : { ...row, freshness_quiet: freshness_quiet === 1 };
}

beforeEach(({ skip }) => {
  if (reader === undefined) skip("neither sqlite3 nor python3 with full-text search");
});

test("another program reads every fact of every listing", () => {
  const rebuilt = rebuildListings((table) => query(`SELECT * FROM "${table}"`).map(restoreBooleans));
  const published = readPublishedListings();
  expect([...rebuilt.keys()].sort()).toEqual([...published.keys()].sort());
  for (const [reference, listing] of published) expect(rebuilt.get(reference), reference).toEqual(listing);
});

test("the database is intact, and only foreign keys to moved listings find no row", () => {
  expect(query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  const moved = new Set(query(`SELECT "from" FROM moved`).map((row) => row["from"]));
  for (const { table, parent, fkid } of query("PRAGMA foreign_key_check")) {
    const keys = query(`PRAGMA foreign_key_list("${String(table)}")`);
    const { from, to } = (keys.find(({ id }) => id === fkid) ?? {}) as Record<string, string>;
    const danglingValues = query(
      `SELECT "${from}" AS value FROM "${String(table)}" WHERE "${from}" NOT IN (SELECT "${to}" FROM "${String(parent)}")`,
    );
    for (const { value } of danglingValues) expect(moved.has(value), `${String(table)} ${String(value)}`).toBe(true);
  }
});

test("full-text search works, and views have terms in words", () => {
  const results = query(`SELECT listing FROM search WHERE search MATCH 'bonded' ORDER BY rank`);
  expect(results.map(({ listing }) => listing)).toContain("entities/brannock-trade");
  const [row] = query(`SELECT * FROM entities_in_words WHERE id = 'brannock-trade'`);
  expect(row).toMatchObject({ headquarters: "Belgium", reach_regions: "South Asia; South-East Asia" });
  const [source] = query(
    `SELECT count(*) AS count FROM evidence WHERE listing = 'entities/brannock-trade' AND field = 'reach'`,
  );
  expect(Number(source?.["count"])).toBeGreaterThan(0);
});
