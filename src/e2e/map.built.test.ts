import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { findListings, parseFacetIndex, parseQuery } from "../measures/facets/facets.ts";
import { dist, fileAt, files, pages } from "./built-site.ts";

interface Row {
  readonly country: string;
  readonly figures: readonly number[];
  /** Behind the sum, and behind the local ones where there are any. */
  readonly listed: string;
  readonly named: string | undefined;
}

interface Published {
  readonly reach?: { scope?: string; regions?: string[]; countries?: string[] };
  readonly focus?: { issues?: string[] };
  readonly status: { state: string };
}

const base = (process.env["BASE_PATH"] ?? "").replace(/\/+$/, "");
const maps = pages.filter(({ address }) => address.startsWith("/map/"));
const readData = (path: string) => readFileSync(join(dist, "data/v1", path), "utf8");
const register = JSON.parse(readData("register.json")) as Record<"entities" | "tools", Published[]> & {
  vocabularies: { region: { terms: { id: string; countries: string[] }[] } };
};
const htmlOf = (address: string) => pages.find((page) => page.address === address)?.html ?? "";
const plain = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&#39;", "’");
const numbersIn = (text: string) => (plain(text).replaceAll(",", "").match(/\d+/g) ?? []).map(Number);

/** The rows of a map's table: local, regional, global, all. */
function rowsOf(html: string): Row[] {
  return [...html.matchAll(/<tr>\s*<th scope="row">[\s\S]*?<\/tr>/g)].map(([row]) => {
    const [page = "", ...links] = [...row.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => plain(href));
    const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, ""));
    return {
      country: page.slice(base.length),
      figures: cells.map((cell) => numbersIn(cell)[0] ?? NaN),
      listed: links.at(-1) ?? "",
      named: links.length > 1 ? links[0] : undefined,
    };
  });
}

/** Counted afresh from the published listings, by the words of the page: each once, where it is nearest. */
function recount(listings: readonly Published[], country: string): number[] {
  const id = country.replace(/^\/countries\/|\/$/g, "").toUpperCase();
  const around = register.vocabularies.region.terms
    .filter(({ countries }) => countries.includes(id))
    .map((each) => each.id);
  const counts = { local: 0, regional: 0, global: 0 };
  for (const { reach, status } of listings) {
    if (["closed", "merged", "discontinued"].includes(status.state)) continue;
    if (reach?.countries?.includes(id)) counts.local++;
    else if (reach?.scope !== "national" && reach?.regions?.some((region) => around.includes(region)))
      counts.regional++;
    else if (reach?.scope === "global") counts.global++;
  }
  return [counts.local, counts.regional, counts.global];
}

describe.each([
  { address: "/map/", folder: "entities" as const, issue: undefined },
  { address: "/map/tools/", folder: "tools" as const, issue: undefined },
  { address: "/map/issues/forced-labour/", folder: "entities" as const, issue: "forced-labour" },
])("the map at $address", ({ address, folder, issue }) => {
  const html = htmlOf(address);
  const rows = rowsOf(html);
  const listings = register[folder].filter(({ focus }) => issue === undefined || focus?.issues?.includes(issue));

  test("counts what the published listings say", () => {
    expect(rows.length).toBeGreaterThan(240);
    for (const { country, figures } of rows) expect(figures.slice(0, 3), country).toEqual(recount(listings, country));
  });

  test("each sum and each local count leads to a directory that finds exactly so many", () => {
    const engine = parseFacetIndex(JSON.parse(readData(`index/${folder}.json`)));
    if (engine === undefined) throw new Error("the index doesn't parse");
    const found = (link: string) => {
      const url = new URL(link, "http://register.invalid");
      expect(url.pathname).toBe(`${base}/${folder}/`);
      return findListings(engine, parseQuery(url.searchParams, engine)).rows.length;
    };
    for (const { country, figures, listed, named } of rows) {
      const [local = 0, regional = 0, global = 0, all] = figures;
      expect(all).toBe(local + regional + global);
      expect(found(listed), country).toBe(all);
      if (local > 0) expect(found(named ?? ""), country).toBe(local);
      else expect(named).toBeUndefined();
    }
  });

  test("each country is drawn with the table's figures, as a link", () => {
    const drawn = [...html.matchAll(/<a href="[^"]+" class="c-[^"]+">\s*<title>([^<]+)<\/title>/g)].map(
      ([, title = ""]) => numbersIn(title),
    );
    expect(drawn.length).toBe(new Set(rows.map(({ country }) => country)).size);
    const sums = (figures: readonly (readonly number[])[]) => figures.map((each) => each.slice(0, 3).join()).sort();
    const byCountry = new Map(rows.map(({ country, figures }) => [country, figures]));
    expect(sums(drawn)).toEqual(sums([...byCountry.values()]));
  });

  test("its headline counts the countries that none names", () => {
    const without = new Set(rows.filter(({ figures }) => figures[0] === 0).map(({ country }) => country)).size;
    expect(/<h1>([^<]+)<\/h1>/.exec(html)?.[1]).toMatch(new RegExp(`(^|: )${without} countr`));
  });

  test("its file has the same figures", () => {
    const path = /href="[^"]*\/data\/v1\/(map\/[^"]+\.csv)"/.exec(html)?.[1] ?? "";
    const published = parse(readData(path), { columns: true }) as Record<string, string>[];
    const figures = new Map(
      published.map(({ country, local, regional, global }) => [
        `/countries/${country?.toLowerCase()}/`,
        [local, regional, global].map(Number),
      ]),
    );
    for (const row of rows) expect(figures.get(row.country)).toEqual(row.figures.slice(0, 3));
  });
});

test.each([
  { map: "/map/", what: "Organisations" },
  { map: "/map/tools/", what: "Tools" },
])("the page of each country gives the figures of $map", ({ map, what }) => {
  for (const { country, figures } of rowsOf(htmlOf(map))) {
    const [, shown = ""] = new RegExp(`class="on-map"[\\s\\S]*?${what}: ([^<]*)<`).exec(htmlOf(country)) ?? [];
    expect(numbersIn(shown), country).toEqual(figures.slice(0, 3));
  }
});

test("every map has a page and a file", () => {
  expect(maps.length).toBe(63);
  for (const { html, address } of maps) {
    const path = /href="[^"]*(\/data\/v1\/map\/[^"]+\.csv)"/.exec(html)?.[1] ?? "";
    expect(files.has(fileAt(path) ?? ""), address).toBe(true);
  }
});

test("every drawing is at most 25 KB, gzipped", () => {
  for (const { address, html } of maps) {
    const drawing = /<svg class="world" viewBox="0 0 2000[\s\S]*?<\/svg>/.exec(html)?.[0] ?? "";
    expect(drawing.length).toBeGreaterThan(10_000);
    expect(gzipSync(drawing).length / 1024, address).toBeLessThanOrEqual(25);
  }
});
