import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { hostileCells } from "../../testing/hostile/cells.ts";
import { engineOf, entityWith } from "../../core/facets/facet-fixture.ts";
import { formatRecordsAsCsv, toRecords } from "./ExportButtons.tsx";

test("CSV has a header, joins lists in one cell and doubles quotes", () => {
  const csv = formatRecordsAsCsv([
    { id: "a", name: 'Say "hello", twice\nthen go', issues: ["one", "two"], sources: 3 },
  ]);
  expect(parse(csv, { columns: true, bom: true })).toEqual([
    { id: "a", name: 'Say "hello", twice\nthen go', issues: "one; two", sources: "3" },
  ]);
});

test.each(hostileCells)("a spreadsheet runs no cell as a formula: $name", ({ text, cell }) => {
  expect(parse(formatRecordsAsCsv([{ name: text }]), { columns: true, bom: true })).toEqual([{ name: cell }]);
});

test("CSV without a record is a byte order mark and an empty line", () => {
  expect(formatRecordsAsCsv([])).toBe("\uFEFF\r\n");
});

test("a record has the listing's terms under the names of the facets, and the same keys as all others", () => {
  const parts = { acronym: "Z", offer: { services: ["training"] }, reach: { countries: ["TH"] } } as const;
  const engine = engineOf([entityWith("b", parts as never), entityWith("c")]);
  const contacts = {
    "entities/b": { website: "https://b.example", url: "https://b.example/mail", email: "b@b.example" },
  };
  const records = toRecords(engine, [0, 1], { contacts }, "https://example.org");
  expect(records[0]).toMatchObject({
    id: "b",
    address: "https://example.org/entities/b/",
    acronym: "Z",
    website: "https://b.example",
    contact: ["https://b.example/mail", "b@b.example"],
    issues: [],
    countries: ["TH"],
    services: ["training"],
    steps: ["embed", "mitigate"],
    evidence_date: "",
    sources: 1,
  });
  expect(records[1]).toMatchObject({ website: "", contact: [] });
  expect(Object.keys(records[0] ?? {})).toEqual(Object.keys(records[1] ?? {}));
});

test("a record has no contact if contacts could not be loaded", () => {
  const [record] = toRecords(engineOf([entityWith("b")]), [0], undefined, "https://example.org");
  expect(record).not.toHaveProperty("website");
  expect(record).not.toHaveProperty("contact");
});
