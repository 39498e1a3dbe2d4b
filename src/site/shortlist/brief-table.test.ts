import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { BriefEntry } from "./brief.ts";
import { buildBriefTable, formatBriefCsv, formatBriefHtml, formatBriefText } from "./brief-table.ts";

const entries: readonly BriefEntry[] = [
  {
    reference: "entities/a",
    name: "Alpha & <Sons>",
    url: "https://example.org/entities/a/",
    mainFacts: [{ title: "Contact" }],
    summary: "Helps\tmuch.",
    facts: [
      { title: "Cost", text: "Free" },
      { title: "Sources", text: "2", addresses: ["https://a.example/?b&c", "https://b.example"] },
    ],
  },
  {
    reference: "tools/b",
    name: "=Beta",
    url: "https://example.org/tools/b/",
    mainFacts: [{ title: "Contact", text: "info@b.example" }],
    summary: "",
    facts: [
      { title: "Built by", text: "Alpha" },
      { title: "Sources", text: "1" },
    ],
    note: "Call\nthem",
  },
];
const table = buildBriefTable(entries);

test("a fact of another kind of listing stands where that has it", () => {
  expect(table.columns).toEqual(["Name", "Contact", "Built by", "Cost", "Sources", "Summary", "Note"]);
});

test("CSV says what was not found, and leaves a cell empty where a fact does not apply", () => {
  expect(parse(formatBriefCsv(table), { columns: true, bom: true })).toEqual([
    {
      Name: "Alpha & <Sons>",
      Contact: "Not found in public sources",
      "Built by": "",
      Cost: "Free",
      Sources: "https://a.example/?b&c; https://b.example",
      Summary: "Helps\tmuch.",
      Note: "",
    },
    {
      Name: "'=Beta",
      Contact: "info@b.example",
      "Built by": "Alpha",
      Cost: "",
      Sources: "1",
      Summary: "",
      Note: "Call\nthem",
    },
  ]);
});

test("HTML has a row for each listing, its links, and no mark-up of its texts", () => {
  const html = formatBriefHtml(table);
  expect(html.match(/<tr>/g)).toHaveLength(3);
  expect(html).toContain('<td><a href="https://example.org/entities/a/">Alpha &amp; &lt;Sons&gt;</a></td>');
  expect(html).toContain('<br><a href="https://a.example/?b&amp;c">https://a.example/?b&amp;c</a><br>');
  expect(html).toContain("<td>Call<br>them</td>");
  expect(html).toContain(`>'=Beta</a>`);
});

test("text has a line for each listing and a tab between cells", () => {
  const lines = formatBriefText(table).split("\n");
  expect(lines.map((line) => line.split("\t").length)).toEqual([7, 7, 7]);
  expect(lines[2]).toContain("\tCall them");
  expect(lines[2]?.startsWith("'=Beta\t")).toBe(true);
});

test("no listing has notes, no column for them", () => {
  expect(buildBriefTable(entries.slice(0, 1)).columns).toEqual(["Name", "Contact", "Cost", "Sources", "Summary"]);
  expect(buildBriefTable([])).toEqual({ columns: ["Name", "Summary"], rows: [] });
});
