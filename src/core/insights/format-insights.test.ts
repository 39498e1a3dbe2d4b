import { expect, test } from "vitest";
import type { InsightTable } from "./insight-table.ts";
import { formatInsightCsv, buildPublishedInsight, buildInsightIndex } from "./format-insights.ts";

const table: InsightTable = {
  id: "example",
  figure: "founded",
  page: "/insights/trends/",
  base: { states: "all" },
  description: "Listings by term.",
  n: 3,
  columns: [
    { name: "term", description: "The term.", unit: "text" },
    { name: "count", description: "Listings.", unit: "listings" },
    { name: "share", description: "Of all, 0 to 1.", unit: "share" },
  ],
  rows: [
    { term: "a", count: 2, share: 0.5, listings: "/entities/?issues=a" },
    { term: "=b", count: 0, share: null, listings: null },
  ],
};
const edition = { commit: undefined, prefix: "https://example.org/base" };
const published = buildPublishedInsight(table, "2026-11-25", edition);

test("publishes rows with the whole address of their listings", () => {
  expect(published.rows).toEqual([
    { term: "a", count: 2, share: 0.5, listings: "https://example.org/base/entities/?issues=a" },
    { term: "=b", count: 0, share: null, listings: null },
  ]);
});

test("describes every column, addresses beside the numbers that lead to them", () => {
  expect(published.columns.map(({ name }) => name)).toEqual(["term", "count", "listings", "share"]);
});

test("rounds shares to four digits, and nothing else", () => {
  const rows = [{ term: "a", count: 1, share: 2 / 3, listings: "/entities/?issues=a" }];
  expect(buildPublishedInsight({ ...table, rows }, "2026-11-25", edition).rows[0]).toMatchObject({
    count: 1,
    share: 0.6667,
  });
});

test("keeps an address without a host where the site's is not known, and says so", () => {
  const { columns, rows } = buildPublishedInsight(table, "2026-11-25", { commit: undefined, prefix: "" });
  expect(rows[0]?.["listings"]).toBe("/entities/?issues=a");
  expect(columns.find(({ name }) => name === "listings")?.description).toContain("without a host");
});

test("writes CSV with empty cells for what is unknown, and no formula", () => {
  expect(formatInsightCsv(published)).toBe(
    '\uFEFF"term","count","listings","share"\r\n"a",2,"https://example.org/base/entities/?issues=a",0.5\r\n"\'=b",0,,\r\n',
  );
});

test("lists the files of each table", () => {
  expect(buildInsightIndex([table], "2026-11-25", edition).insights).toEqual([
    {
      id: "example",
      description: "Listings by term.",
      n: 3,
      page: "https://example.org/base/insights/trends/",
      json: "https://example.org/base/data/v1/insights/example.json",
      csv: "https://example.org/base/data/v1/insights/example.csv",
      svg: "https://example.org/base/insights/figures/example.svg",
    },
  ]);
});
