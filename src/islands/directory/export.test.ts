import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { formatRecords } from "./export.ts";

test("a table with a header, lists in one cell, quotes doubled", () => {
  const csv = formatRecords([{ id: "a", name: 'Say "hello", twice\nthen go', issues: ["one", "two"], sources: 3 }]);
  expect(parse(csv, { columns: true })).toEqual([
    { id: "a", name: 'Say "hello", twice\nthen go', issues: "one; two", sources: "3" },
  ]);
});

test.each(["=1+1", "+1", "-1", "@sum", "\tx", "\rx", "＝1"])("%j is no formula", (name) => {
  expect(parse(formatRecords([{ name }]), { columns: true })).toEqual([{ name: `'${name}` }]);
});

test("nothing found is an empty file but for its end", () => {
  expect(formatRecords([])).toBe("\r\n");
});
