import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { publishedFixture } from "../testing/published-fixture.ts";
import { publishedListings, rebuildListings, type ReadRow } from "../testing/rebuild-listings.ts";

const folder = mkdtempSync(join(tmpdir(), "register-sqlite-"));
const file = join(folder, "register.sqlite");
writeFileSync(file, publishedFixture.get("register.sqlite") ?? "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Python's own reader of SQLite, or its shell: whichever this machine has that knows full-text search. */
const readers = [
  {
    name: "Python",
    program: "python3",
    args: (sql: string) => [
      "-c",
      "import json, sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.row_factory = sqlite3.Row; print(json.dumps([dict(r) for r in c.execute(sys.argv[2])]))",
      file,
      sql,
    ],
  },
  { name: "the SQLite shell", program: "sqlite3", args: (sql: string) => ["-json", file, sql] },
].filter(({ program, args }) => {
  try {
    execFileSync(program, args("SELECT count(*) FROM search"), { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

const query = ({ program, args }: (typeof readers)[number], sql: string): ReadRow[] =>
  JSON.parse(execFileSync(program, args(sql), { encoding: "utf8", maxBuffer: 1e8 }).trim() || "[]") as ReadRow[];

/** Truth values as JSON has them; SQLite has 0 and 1. */
function withTruth({ freshness_quiet, ...row }: ReadRow): ReadRow {
  return freshness_quiet === undefined ? row : { ...row, freshness_quiet: freshness_quiet === 1 };
}

test("this machine can read SQLite files without Node, or says that it can't", ({ skip }) => {
  if (readers.length === 0) skip("neither python3 nor sqlite3 with full-text search");
  expect(readers.length).toBeGreaterThan(0);
});

for (const reader of readers) {
  test(`${reader.name} reads every fact of every listing`, () => {
    const rebuilt = rebuildListings((table) => query(reader, `SELECT * FROM "${table}"`).map(withTruth));
    const published = publishedListings();
    expect([...rebuilt.keys()].sort()).toEqual([...published.keys()].sort());
    for (const [reference, listing] of published) expect(rebuilt.get(reference), reference).toEqual(listing);
  });

  test(`${reader.name} finds the file whole, and only listings that moved without a row`, () => {
    expect(query(reader, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    const moved = new Set(query(reader, `SELECT "from" FROM moved`).map((row) => row["from"]));
    for (const { table, rowid, fkid } of query(reader, "PRAGMA foreign_key_check")) {
      const keys = query(reader, `PRAGMA foreign_key_list("${String(table)}")`);
      const column = String(keys.find(({ id }) => id === fkid)?.["from"]);
      const [row] = query(reader, `SELECT "${column}" AS value FROM "${String(table)}" WHERE rowid = ${Number(rowid)}`);
      expect(moved.has(row?.["value"]), `${String(table)} ${String(row?.["value"])}`).toBe(true);
    }
  });

  test(`${reader.name} searches, and views are in words`, () => {
    const found = query(reader, `SELECT listing FROM search WHERE search MATCH 'bonded' ORDER BY rank`);
    expect(found.map(({ listing }) => listing)).toContain("entities/brannock-trade");
    const [row] = query(reader, `SELECT * FROM entities_in_words WHERE id = 'brannock-trade'`);
    expect(row).toMatchObject({ headquarters: "Belgium", reach_regions: "South Asia; South-East Asia" });
    const [source] = query(
      reader,
      `SELECT count(*) AS count FROM evidence WHERE listing = 'entities/brannock-trade' AND field = 'reach.countries'`,
    );
    expect(Number(source?.["count"])).toBeGreaterThan(0);
  });
}
