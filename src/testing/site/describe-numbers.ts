import { beforeAll, describe, expect, test } from "vitest";
import { toAddressColumn } from "../../core/insights/insight-table.ts";
import type { BuiltPage, Link } from "./built-page.ts";
import { parseInternalLink, type BuiltSite } from "./built-site.ts";
import { ListingCounter, parseStatedCount } from "./listing-counter.ts";
import { parseDrawing, countTableRows, parseFigures } from "./figure-markup.ts";

interface Insight {
  readonly id: string;
  readonly columns: readonly { name: string; description: string; unit: string }[];
  readonly rows: readonly Record<string, string | number | null>[];
}

interface Published {
  readonly id: string;
  readonly page: string;
  readonly csv: string;
  readonly json: string;
  readonly svg?: string;
}

/** Defines tests that each number on a site leads to exactly that many listings, and that each insight has a page and files. */
export function describeNumbers(name: string, readSite: () => BuiltSite): void {
  describe(`every number of ${name}`, () => {
    let site: BuiltSite;
    let counter: ListingCounter;
    let insights: readonly Insight[];
    beforeAll(() => {
      site = readSite();
      counter = new ListingCounter(site);
      const index = JSON.parse(site.read("data/v1/insights/index.json")) as { insights: { id: string }[] };
      insights = index.insights.map(({ id }) => JSON.parse(site.read(`data/v1/insights/${id}.json`)) as Insight);
    });

    test("leads to exactly that many listings", () => {
      let checked = 0;
      const mismatches = site.pages.flatMap(({ address, links }) =>
        links.flatMap((link) => {
          const url = parseInternalLink(site, link.href, address);
          const statedCount = url && parseStatedCount(link, address, url.pathname.slice(site.base.length) + url.search);
          if (url === undefined || statedCount === undefined) return [];
          checked++;
          const listedCount = counter.countBehind(url);
          return listedCount === statedCount
            ? []
            : [`${address} → ${link.href} says ${statedCount}, leads to ${listedCount}`];
        }),
      );
      expect(mismatches.slice(0, 20)).toEqual([]);
      expect(checked).toBeGreaterThan(1000);
    });

    test("in a figure says it in a way that can be checked", () => {
      const lacksCount = ({ href, count, isInFigure }: Link) =>
        isInFigure && count === undefined && /\/(entities|tools)\/\?|\/lists\/[^/]+\//.test(href);
      const uncountedLinks = site.pages
        .filter(({ address }) => /^\/(insights|laws|due-diligence|exists)\//.test(address))
        .flatMap(({ address, links }: BuiltPage) => links.filter(lacksCount).map(({ href }) => `${address} → ${href}`));
      expect(uncountedLinks.slice(0, 20)).toEqual([]);
    });

    test("in a published table equals the listings behind its address", () => {
      const mismatches = insights.flatMap(({ id, columns, rows }) =>
        rows.flatMap((row) =>
          columns.flatMap(({ name: column, unit }) => {
            const address = unit === "listings" ? row[toAddressColumn(column)] : null;
            if (typeof address !== "string") return [];
            const listedCount = counter.countBehind(new URL(address, "http://register.invalid"));
            return listedCount === row[column]
              ? []
              : [`${id}: ${address} says ${row[column]}, leads to ${listedCount}`];
          }),
        ),
      );
      expect(insights.length).toBeGreaterThan(0);
      expect(mismatches.slice(0, 20)).toEqual([]);
    });

    test("of listings behind a figure is what its marks show: their sum, or if they overlap, all that are in any", () => {
      const figures = site.pages.flatMap(({ address, html }) =>
        parseFigures(html).map((figure) => ({ ...figure, address })),
      );
      const faults = figures.flatMap(({ id, n, marks, address, kind }) => {
        if (kind === "other" || marks.length === 0) return [];
        const isWithin = marks.every(({ shown }) => shown <= n);
        if (kind === "shares" && isWithin) return [];
        const sum = marks.reduce((total, { shown }) => total + shown, 0);
        const urls = marks.flatMap(({ href }) => (href && parseInternalLink(site, href, address)) || []);
        const expected = kind === "parts" ? sum : (counter.countTogether(urls) ?? n);
        return n === expected && isWithin
          ? []
          : [`${address} ${id}: n = ${n}, but its marks show ${expected} (sum ${sum})`];
      });
      expect(faults).toEqual([]);
      expect(figures.filter(({ kind }) => kind === "parts").length).toBeGreaterThan(5);
    });

    test("of a table on a page is in its file: as many rows", () => {
      const counts = new Map(insights.map(({ id, rows }) => [id, rows.length]));
      const shownTables = site.pages.flatMap(({ address, html }) => {
        const tables = address.startsWith("/insights/") ? [...countTableRows(html)] : [];
        return tables.map(([id, rows]) => ({ id, rows }));
      });
      expect(shownTables.length).toBeGreaterThan(0);
      expect(shownTables).toEqual(shownTables.map(({ id }) => ({ id, rows: counts.get(id) })));
    });

    test("is in a figure that its page, a drawing, a frame and a file have, and in no other", () => {
      const index = JSON.parse(site.read("data/v1/insights/index.json")) as { insights: Published[] };
      const toFile = (address: string) =>
        new URL(address, "http://register.invalid").pathname.slice(site.base.length + 1);
      const drawnInsights = index.insights.filter(({ svg }) => svg !== undefined);
      for (const { id, page, csv, json } of index.insights) {
        const html = site.read(`${toFile(page)}index.html`);
        expect(
          [csv, json].map(toFile).filter((file) => !site.files.has(file)),
          id,
        ).toEqual([]);
        if (drawnInsights.every((each) => each.id !== id)) continue;
        expect(html, page).toContain(`aria-labelledby="${id}"`);
        for (const part of [`insights/${id}.csv"`, `figures/${id}.svg"`, `embed/#chart=${id}"`])
          expect(html, page).toContain(part);
        expect(site.read(`embed/charts/${id}/index.html`)).toContain(`insights/figures/${id}.svg"`);
      }
      const matchFileIds = (pattern: RegExp) => [...site.files].flatMap((file) => pattern.exec(file)?.[1] ?? []).sort();
      const ids = drawnInsights.map(({ id }) => id).sort();
      expect(matchFileIds(/^insights\/figures\/(.+)\.svg$/)).toEqual(ids);
      expect(matchFileIds(/^embed\/charts\/([^/]+)\/index\.html$/)).toEqual(ids);
      expect(matchFileIds(/^data\/v1\/insights\/(?!index)(.+)\.csv$/)).toEqual(
        index.insights.map(({ id }) => id).sort(),
      );
      const choices = [...site.read("embed/index.html").matchAll(/<option value="([^"/]+)" data-ratio/g)];
      expect(choices.map(([, id]) => id).sort()).toEqual(ids);
    });

    test("is drawn in a picture that parses and needs nothing else", () => {
      const drawings = [...site.files].filter((file) => file.startsWith("insights/figures/"));
      expect(drawings.length).toBeGreaterThan(0);
      for (const file of drawings) {
        const text = site.read(file);
        expect(parseDrawing(text), file).toEqual({ hasTitle: true, outside: [] });
        expect(text, file).not.toMatch(/var\(--|[cC]urrent[cC]olor|\bNaN\b|\bundefined\b/);
      }
    });
  });
}
