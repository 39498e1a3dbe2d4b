import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { hostileCells } from "../../testing/hostile/cells.ts";
import { engineOf, entityWith } from "../../core/facets/facet-fixture.ts";
import { formatRecordsAsCsv, toRecords } from "./ExportButtons.tsx";

test("a table with a header, lists in one cell, quotes doubled", () => {
  const csv = formatRecordsAsCsv([
    { id: "a", name: 'Say "hello", twice\nthen go', issues: ["one", "two"], sources: 3 },
  ]);
  expect(parse(csv, { columns: true, bom: true })).toEqual([
    { id: "a", name: 'Say "hello", twice\nthen go', issues: "one; two", sources: "3" },
  ]);
});

test.each(hostileCells)("no cell is run as a formula: $name", ({ text, cell }) => {
  expect(parse(formatRecordsAsCsv([{ name: text }]), { columns: true, bom: true })).toEqual([{ name: cell }]);
});

test("nothing found is an empty file but for its end", () => {
  expect(formatRecordsAsCsv([])).toBe("\uFEFF\r\n");
});

test("a record holds what a listing states, under the facets' names", () => {
  const parts = { acronym: "Z", offer: { services: ["training"] }, reach: { countries: ["TH"] } } as const;
  const engine = engineOf([entityWith("b", parts as never), entityWith("c")]);
  const records = toRecords(engine, [0, 1], "https://example.org");
  expect(records[0]).toMatchObject({
    id: "b",
    address: "https://example.org/entities/b/",
    acronym: "Z",
    issues: [],
    countries: ["TH"],
    services: ["training"],
    steps: ["embed", "mitigate"],
    evidence_date: "",
    sources: 1,
  });
  expect(Object.keys(records[0] ?? {})).toEqual(Object.keys(records[1] ?? {}));
});
