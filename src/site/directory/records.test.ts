import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { hostileCells } from "../../testing/hostile/cells.ts";
import { formatRecords } from "./records.ts";

test("a table with a header, lists in one cell, quotes doubled", () => {
  const csv = formatRecords([{ id: "a", name: 'Say "hello", twice\nthen go', issues: ["one", "two"], sources: 3 }]);
  expect(parse(csv, { columns: true, bom: true })).toEqual([
    { id: "a", name: 'Say "hello", twice\nthen go', issues: "one; two", sources: "3" },
  ]);
});

test.each(hostileCells)("no cell is run as a formula: $name", ({ text, cell }) => {
  expect(parse(formatRecords([{ name: text }]), { columns: true, bom: true })).toEqual([{ name: cell }]);
});

test("nothing found is an empty file but for its end", () => {
  expect(formatRecords([])).toBe("\uFEFF\r\n");
});
