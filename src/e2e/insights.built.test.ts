import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { addressColumn } from "../measures/insights/insight-table.ts";
import { dist, files, pages } from "./built-site.ts";
import { countBehind, figureLinks } from "./figure-links.ts";
import { readDrawing, rowsByTable, silentLinks } from "./figure-markup.ts";

/** Pages whose figures are followed. */
const folders = ["/insights/", "/laws/", "/due-diligence/", "/exists/"];
const insights = pages.filter(({ address }) => folders.some((folder) => address.startsWith(folder)));
const tables = (JSON.parse(readFileSync(join(dist, "data/v1/insights/index.json"), "utf8")) as Index).insights;

interface Index {
  insights: { id: string; n: number; json: string; csv: string }[];
}

interface Insight {
  id: string;
  columns: { name: string; description: string; unit: string }[];
  rows: Record<string, string | number | null>[];
}

const textOf = (path: string) => readFileSync(join(dist, path), "utf8");
const insightOf = (id: string) => JSON.parse(textOf(`data/v1/insights/${id}.json`)) as Insight;

test("there are insights", () => {
  expect(insights.length).toBeGreaterThan(1);
  expect(tables.length).toBeGreaterThan(0);
});

describe("every figure", () => {
  test.each(insights.map(({ address, html }) => ({ address, html })))(
    "of $address equals the listings behind its link",
    ({ address, html }) => {
      const wrong = figureLinks(html).flatMap(({ href, count }) => {
        const behind = countBehind(href, address);
        return behind === count ? [] : [`${href}: says ${count}, leads to ${behind}`];
      });
      expect(wrong).toEqual([]);
    },
  );

  test("that leads to a filtered directory or a list says how many it leads to", () => {
    const silent = insights.flatMap(({ address, html }) => silentLinks(html).map((link) => `${address}: ${link}`));
    expect(silent).toEqual([]);
  });

  test.each(tables)("$id: each published row equals the listings behind it", ({ id }) => {
    const { columns, rows } = insightOf(id);
    const wrong = rows.flatMap((row) =>
      columns.flatMap(({ name, unit }) => {
        const address = unit === "listings" ? row[addressColumn(name)] : null;
        if (typeof address !== "string") return [];
        const { pathname, search, hash } = new URL(address, "http://register.invalid");
        const behind = countBehind(pathname + search + hash, "/");
        return behind === row[name] ? [] : [`${address}: says ${String(row[name])}, leads to ${behind}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(tables)("$id: the CSV has the rows of the JSON, each column described", ({ id }) => {
    const { columns, rows } = insightOf(id);
    const cells = parse(textOf(`data/v1/insights/${id}.csv`), { columns: true }) as Record<string, string>[];
    expect(cells).toEqual(
      rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, cellText(row[name])]))),
    );
    for (const { name, description } of columns) expect(description, name).not.toBe("");
  });

  test("has a drawing that parses and needs nothing else", () => {
    const drawings = [...files].filter((file) => file.startsWith("insights/figures/"));
    expect(drawings.length).toBeGreaterThan(0);
    for (const file of drawings) {
      const text = textOf(file);
      const { hasTitle, outside } = readDrawing(text);
      expect(hasTitle, file).toBe(true);
      expect(outside, file).toEqual([]);
      expect(text, file).not.toMatch(/var\(--|[cC]urrent[cC]olor|\bNaN\b|\bundefined\b/);
    }
  });

  test("of a table on a page has as many rows there as in its file", () => {
    for (const { address, html } of insights) {
      for (const [id, count] of rowsByTable(html)) expect(count, `${address} ${id}`).toBe(insightOf(id).rows.length);
    }
  });
});

function cellText(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = String(cell);
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
