import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedFixture } from "../../testing/published-fixture.ts";
import { fixtureRegister } from "../../testing/fixture-register.ts";
import { queryMessages } from "./words.ts";
import { exampleQueries } from "./example-queries.ts";

let folder: string;
let database: DatabaseSync;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "register-query-"));
  const file = join(folder, "register.sqlite");
  writeFileSync(file, publishedFixture.get("register.sqlite") ?? "");
  database = new DatabaseSync(file, { readOnly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(exampleQueries)("the example “$id” runs on the published file, and has a title", ({ id, sql }) => {
  expect(() => database.prepare(sql).all()).not.toThrow();
  expect(Object.keys(queryMessages.questions)).toContain(id);
});

test("the examples return what the register has", () => {
  const rowsOf = (id: string) => database.prepare(exampleQueries.find((query) => query.id === id)?.sql ?? "").all();
  const { entities, tools } = fixtureRegister.dataset;
  const namedCountries = new Set(entities.flatMap(({ reach }) => reach?.countries ?? []));
  const unnamedCountries = rowsOf("empty-countries").map((row) => (row as { country: string }).country);
  expect(unnamedCountries.some((country) => namedCountries.has(country as never))).toBe(false);
  expect(unnamedCountries.length).toBeGreaterThan(0);
  const countedTools = rowsOf("crowded").reduce((sum, row) => sum + Number((row as { tools: number }).tools), 0);
  const openTools = tools.filter(({ status }) => status.state !== "discontinued");
  expect(countedTools).toBe(openTools.reduce((sum, tool) => sum + tool.functions.length, 0));
});
