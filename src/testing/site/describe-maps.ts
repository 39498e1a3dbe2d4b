import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { BuiltPage } from "./built-page.ts";
import { fileAt, type BuiltSite } from "./built-site.ts";
import { Counter, numbersIn } from "./count-behind.ts";

interface Row {
  readonly country: string;
  /** Local, regional, global, all. */
  readonly figures: readonly number[];
  /** Behind the sum, and behind the local ones where there are any. */
  readonly listed: string;
  readonly named: string | undefined;
}

type Published = {
  readonly reach?: { scope?: string; regions?: string[]; countries?: string[] };
  readonly status: { state: string };
} & Readonly<Record<string, unknown>>;

interface Region {
  readonly id: string;
  readonly countries: readonly string[];
}

const plain = (text: string) => text.replaceAll("&amp;", "&");

/** Tests of the maps of a site: what they draw, list and publish is what the published listings say. */
export function describeMaps(name: string, readSite: () => BuiltSite): void {
  describe(`every map of ${name}`, () => {
    let site: BuiltSite;
    let maps: readonly { page: BuiltPage; rows: readonly Row[] }[];
    beforeAll(() => {
      site = readSite();
      const pages = site.pages.filter(({ address }) => address.startsWith("/map/"));
      maps = pages.map((page) => ({ page, rows: rowsOf(page.html, site.base) }));
    });

    test("has a file of its own with the same figures", () => {
      const files = maps.map(({ page: { address, html }, rows }) => {
        const path = /href="[^"]*\/(data\/v1\/map\/[^"]+\.csv)"/.exec(html)?.[1] ?? "";
        const published = parse(site.read(path), { columns: true }) as Record<string, string>[];
        const figures = new Map(
          published.map(({ country, local, regional, global }) => [
            `/countries/${country?.toLowerCase()}/`,
            [local, regional, global].map(Number),
          ]),
        );
        // A country in two regions has a row in each.
        expect(new Set(rows.map(({ country }) => country)).size, address).toBe(figures.size);
        for (const row of rows) expect(figures.get(row.country), address).toEqual(row.figures.slice(0, 3));
        return path;
      });
      expect(files.sort()).toEqual([...site.files].filter((file) => /^data\/v1\/map\/.*\.csv$/.test(file)).sort());
    });

    test("counts what the published listings say", () => {
      const register = JSON.parse(site.read("data/v1/register.json")) as {
        entities: Published[];
        tools: Published[];
        vocabularies: { region: { terms: Region[] } };
      };
      for (const { page, rows } of maps) {
        const listings = shownOn(page, register);
        const count = countNear(listings, register.vocabularies.region.terms);
        for (const { country, figures } of rows)
          expect(figures.slice(0, 3), `${page.address} ${country}`).toEqual(count(country));
      }
    });

    test("leads from each sum and each local count to a directory that finds exactly so many", () => {
      const counter = new Counter(site);
      const behind = (href: string) => counter.behind(new URL(href, "http://register.invalid"));
      for (const { page, rows } of maps) {
        for (const { country, figures, listed, named } of rows) {
          const [local = 0, regional = 0, global = 0, all] = figures;
          const found = [behind(listed), named === undefined ? 0 : behind(named)];
          expect(all, country).toBe(local + regional + global);
          expect(found, `${page.address} ${country}`).toEqual([all, local]);
        }
      }
    });

    test("is drawn in at most 25 KB with the table's figures, and its headline counts the countries that none names", () => {
      for (const { page, rows } of maps) {
        const { address, html } = page;
        const byCountry = new Map(rows.map(({ country, figures }) => [country, figures.slice(0, 3)]));
        const sums = (figures: Iterable<readonly number[]>) => Array.from(figures, (each) => each.join()).sort();
        expect(sums(figuresDrawn(html)), address).toEqual(sums(byCountry.values()));
        const without = [...byCountry.values()].filter(([local]) => local === 0).length;
        expect(/<h1>([^<]+)<\/h1>/.exec(html)?.[1], address).toMatch(new RegExp(`(^|: )${without} countr`));
        const drawing = /<svg class="world" viewBox="0 0 2000[\s\S]*?<\/svg>/.exec(html)?.[0] ?? "";
        expect(drawing.length).toBeGreaterThan(10_000);
        expect(gzipSync(drawing).length / 1024, address).toBeLessThanOrEqual(25);
      }
    });

    test.each([
      { map: "/map/", what: "Organisations" },
      { map: "/map/tools/", what: "Tools" },
    ])("agrees with the page of each country: $map", ({ map, what }) => {
      const shown = new RegExp(`class="on-map"[\\s\\S]*?${what}: ([^<]*)<`);
      for (const { country, figures } of maps.find(({ page }) => page.address === map)?.rows ?? []) {
        const [, text = ""] = shown.exec(site.read(fileAt(site, country) ?? "")) ?? [];
        expect(numbersIn(text), country).toEqual(figures.slice(0, 3));
      }
    });
  });
}

function rowsOf(html: string, base: string): Row[] {
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

function figuresDrawn(html: string): number[][] {
  const titles = html.matchAll(/<a href="[^"]+" class="c-[^"]+">\s*<title>([^<]+)<\/title>/g);
  return Array.from(titles, ([, title = ""]) => numbersIn(plain(title).replace(/^.*?:(?= \d)/, "")));
}

/** The listings that a map shows: of its kind, open, with its term where it is of one. */
function shownOn({ address }: BuiltPage, register: Record<"entities" | "tools", Published[]>): Published[] {
  const [, tools, field = "", term = ""] = /^\/map\/(tools\/)?(?:([^/]+)\/([^/]+)\/)?$/.exec(address) ?? [];
  const path = field === "services" ? ["offer", "services"] : field === "functions" ? ["functions"] : ["focus", field];
  const isOfTerm = (listing: Published) => {
    const value = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], listing);
    return term === "" || (Array.isArray(value) && value.includes(term));
  };
  return register[tools === undefined ? "entities" : "tools"]
    .filter(({ status }) => !["closed", "merged", "discontinued"].includes(status.state))
    .filter(isOfTerm);
}

/** Counts listings again by the words of the page: each once, where it is nearest. */
function countNear(listings: readonly Published[], regions: readonly Region[]): (country: string) => number[] {
  return (country) => {
    const id = country.replace(/^\/countries\/|\/$/g, "").toUpperCase();
    const around = new Set(regions.filter(({ countries }) => countries.includes(id)).map((region) => region.id));
    const counts = [0, 0, 0] as [number, number, number];
    for (const { reach } of listings) {
      if (reach?.countries?.includes(id)) counts[0]++;
      else if (reach?.scope !== "national" && reach?.regions?.some((region) => around.has(region))) counts[1]++;
      else if (reach?.scope === "global") counts[2]++;
    }
    return counts;
  };
}
