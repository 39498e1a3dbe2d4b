import { beforeAll, describe, expect, test } from "vitest";
import { toAddressColumn } from "../../core/insights/insight-table.ts";
import type { BuiltPage, Link } from "./built-page.ts";
import { linkWithin, type BuiltSite } from "./built-site.ts";
import { Counter, promiseOf } from "./count-behind.ts";
import { readDrawing, rowsByTable } from "./figure-markup.ts";

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

/** Tests that every number of a site leads to as many listings as it says. */
export function describeNumbers(name: string, readSite: () => BuiltSite): void {
  describe(`every number of ${name}`, () => {
    let site: BuiltSite;
    let counter: Counter;
    let insights: readonly Insight[];
    beforeAll(() => {
      site = readSite();
      counter = new Counter(site);
      const index = JSON.parse(site.read("data/v1/insights/index.json")) as { insights: { id: string }[] };
      insights = index.insights.map(({ id }) => JSON.parse(site.read(`data/v1/insights/${id}.json`)) as Insight);
    });

    test("leads to exactly that many listings", () => {
      let checked = 0;
      const wrong = site.pages.flatMap(({ address, links }) =>
        links.flatMap((link) => {
          const url = linkWithin(site, link.href, address);
          const promise = url && promiseOf(link, address, url.pathname.slice(site.base.length) + url.search);
          if (url === undefined || promise === undefined) return [];
          checked++;
          const behind = counter.behind(url);
          return behind === promise ? [] : [`${address} → ${link.href} says ${promise}, leads to ${behind}`];
        }),
      );
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(checked).toBeGreaterThan(1000);
    });

    test("in a figure says it in a way that can be checked", () => {
      const isSilent = ({ href, count, isInFigure }: Link) =>
        isInFigure && count === undefined && /\/(entities|tools)\/\?|\/lists\/[^/]+\//.test(href);
      const silent = site.pages
        .filter(({ address }) => /^\/(insights|laws|due-diligence|exists)\//.test(address))
        .flatMap(({ address, links }: BuiltPage) => links.filter(isSilent).map(({ href }) => `${address} → ${href}`));
      expect(silent.slice(0, 20)).toEqual([]);
    });

    test("in a published table equals the listings behind its address", () => {
      const wrong = insights.flatMap(({ id, columns, rows }) =>
        rows.flatMap((row) =>
          columns.flatMap(({ name: column, unit }) => {
            const address = unit === "listings" ? row[toAddressColumn(column)] : null;
            if (typeof address !== "string") return [];
            const behind = counter.behind(new URL(address, "http://register.invalid"));
            return behind === row[column] ? [] : [`${id}: ${address} says ${row[column]}, leads to ${behind}`];
          }),
        ),
      );
      expect(insights.length).toBeGreaterThan(0);
      expect(wrong.slice(0, 20)).toEqual([]);
    });

    test("of a table on a page is in its file: as many rows", () => {
      const counts = new Map(insights.map(({ id, rows }) => [id, rows.length]));
      const shown = site.pages.flatMap(({ address, html }) => {
        const tables = address.startsWith("/insights/") ? [...rowsByTable(html)] : [];
        return tables.map(([id, rows]) => ({ id, rows }));
      });
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(shown.map(({ id }) => ({ id, rows: counts.get(id) })));
    });

    test("is in a figure that its page, a drawing, a frame and a file have, and in no other", () => {
      const index = JSON.parse(site.read("data/v1/insights/index.json")) as { insights: Published[] };
      const fileOf = (address: string) =>
        new URL(address, "http://register.invalid").pathname.slice(site.base.length + 1);
      const drawn = index.insights.filter(({ svg }) => svg !== undefined);
      for (const { id, page, csv, json } of index.insights) {
        const html = site.read(`${fileOf(page)}index.html`);
        expect(
          [csv, json].map(fileOf).filter((file) => !site.files.has(file)),
          id,
        ).toEqual([]);
        if (drawn.every((each) => each.id !== id)) continue;
        expect(html, page).toContain(`aria-labelledby="${id}"`);
        for (const part of [`insights/${id}.csv"`, `figures/${id}.svg"`, `embed/#chart=${id}"`])
          expect(html, page).toContain(part);
        expect(site.read(`embed/charts/${id}/index.html`)).toContain(`insights/figures/${id}.svg"`);
      }
      const idsOf = (pattern: RegExp) => [...site.files].flatMap((file) => pattern.exec(file)?.[1] ?? []).sort();
      const ids = drawn.map(({ id }) => id).sort();
      expect(idsOf(/^insights\/figures\/(.+)\.svg$/)).toEqual(ids);
      expect(idsOf(/^embed\/charts\/([^/]+)\/index\.html$/)).toEqual(ids);
      expect(idsOf(/^data\/v1\/insights\/(?!index)(.+)\.csv$/)).toEqual(index.insights.map(({ id }) => id).sort());
      const choices = [...site.read("embed/index.html").matchAll(/<option value="([^"/]+)" data-ratio/g)];
      expect(choices.map(([, id]) => id).sort()).toEqual(ids);
    });

    test("is drawn in a picture that parses and needs nothing else", () => {
      const drawings = [...site.files].filter((file) => file.startsWith("insights/figures/"));
      expect(drawings.length).toBeGreaterThan(0);
      for (const file of drawings) {
        const text = site.read(file);
        expect(readDrawing(text), file).toEqual({ hasTitle: true, outside: [] });
        expect(text, file).not.toMatch(/var\(--|[cC]urrent[cC]olor|\bNaN\b|\bundefined\b/);
      }
    });
  });
}
