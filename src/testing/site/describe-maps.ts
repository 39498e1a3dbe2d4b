import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { BuiltSite } from "./built-site.ts";
import { ListingCounter, parseNumbers } from "./listing-counter.ts";

interface Row {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly basedCount: number;
  /** Numbers of organisations and of tools that name the country. */
  readonly namedCounts: readonly number[];
  /** Links of the numbers above zero, in the order of `namedCounts`. */
  readonly links: readonly string[];
}

interface Published {
  readonly reach?: { countries?: string[] };
  readonly headquarters?: string;
  readonly status: { state: string };
}

/** Defines tests that the map of a site, its table and its files agree with the published listings. */
export function describeMaps(name: string, readSite: () => BuiltSite): void {
  describe(`the map of ${name}`, () => {
    let site: BuiltSite;
    let html: string;
    let rows: readonly Row[];
    let listings: readonly (readonly Published[])[];
    let withoutResidents: readonly string[];
    beforeAll(() => {
      site = readSite();
      html = site.read("map/index.html");
      rows = parseRows(html);
      const register = JSON.parse(site.read("data/v1/register.json")) as {
        entities: Published[];
        tools: Published[];
        vocabularies: { country: { terms: { id: string; no_residents?: boolean }[] } };
      };
      const isOpen = ({ status }: Published) => !["closed", "merged", "discontinued"].includes(status.state);
      listings = [register.entities.filter(isOpen), register.tools.filter(isOpen)];
      const { terms } = register.vocabularies.country;
      withoutResidents = terms.filter((term) => term.no_residents).map(({ id }) => id);
    });

    test("counts what the published listings say, and leaves out where nobody lives", () => {
      expect(withoutResidents.length).toBeGreaterThan(0);
      expect(rows.filter(({ country }) => withoutResidents.includes(country))).toEqual([]);
      for (const { country, basedCount, namedCounts } of rows) {
        const counts = listings.map(
          (folderListings) => folderListings.filter(({ reach }) => reach?.countries?.includes(country)).length,
        );
        expect(namedCounts, country).toEqual(counts);
        expect(basedCount, country).toBe(listings[0]?.filter(({ headquarters }) => headquarters === country).length);
      }
    });

    test("leads from each count to a directory that finds exactly so many", () => {
      const counter = new ListingCounter(site);
      for (const { country, namedCounts, links } of rows) {
        const linkedCounts = links.map((link) => counter.countBehind(new URL(link, "http://register.invalid")));
        expect(linkedCounts, country).toEqual(namedCounts.filter((count) => count > 0));
      }
    });

    test("is drawn in at most 25 KB with the table's figures, and its headline counts the countries that none names", () => {
      const drawnSums = [...html.matchAll(/data-country="(..)">\s*<title>([^<]+)<\/title>/g)].map(
        ([, country = "", title = ""]) => [country, parseNumbers(title.replace(/^.*:(?= \d)/, ""))[0]] as const,
      );
      const sums = rows.map(
        ({ country, namedCounts: [entities = 0, tools = 0] }) => [country, entities + tools] as const,
      );
      expect(new Map(drawnSums)).toEqual(new Map(sums));
      const countriesWithNone = sums.filter(([, sum]) => sum === 0).length;
      expect(/<h1>([^<]+)<\/h1>/.exec(html)?.[1]).toMatch(new RegExp(`^${countriesWithNone} countr`));
      const drawing = /<svg class="world whole" viewBox="0 0 2000[\s\S]*?<\/svg>/.exec(html)?.[0] ?? "";
      expect(drawing.length).toBeGreaterThan(10_000);
      expect(gzipSync(drawing).length / 1024).toBeLessThanOrEqual(25);
    });

    test("has a file with the figures of each choice", () => {
      const choices = [...html.matchAll(/<option value="([^"]+)"/g)].map(
        ([, value = ""]) => `data/v1/map/${value}.csv`,
      );
      expect(choices.sort()).toEqual([...site.files].filter((file) => /^data\/v1\/map\/.*\.csv$/.test(file)).sort());
      ["entities", "tools"].forEach((folder, folderIndex) => {
        const published = parse(site.read(`data/v1/map/${folder}.csv`), { columns: true, bom: true }) as Record<
          string,
          string
        >[];
        const counts = new Map(published.map(({ country, local }) => [country, Number(local)]));
        for (const { country, namedCounts } of rows)
          expect(namedCounts[folderIndex], country).toBe(counts.get(country));
      });
    });
  });
}

/** Parses the rows of countries in the table of the map's page, in order. A cell without a number is NaN. */
function parseRows(html: string): Row[] {
  return [...html.matchAll(/<tr>\s*<th scope="row">[\s\S]*?<\/tr>/g)].map(([row]) => {
    const [page = "", ...links] = [...row.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) =>
      link.replaceAll("&amp;", "&"),
    );
    const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, ""));
    const [basedCount = NaN, ...namedCounts] = cells.map((cell) => parseNumbers(cell)[0] ?? NaN);
    return { country: /countries\/(..)\//.exec(page)?.[1]?.toUpperCase() ?? "", basedCount, namedCounts, links };
  });
}
