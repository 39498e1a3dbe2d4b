import { describe, expect, test } from "vitest";
import type { BuiltSite } from "./built-site.ts";

/** Defines tests of what listings of the fixture site say in Arabic, into which a few are translated. */
export function describeListingTexts(readSite: () => BuiltSite): void {
  describe("what listings say in Arabic", () => {
    const readTranslations = () =>
      JSON.parse(readSite().read("data/v1/translations/ar.json")) as {
        listings: Record<string, { summary?: string; uses?: (string | null)[]; offer?: { workstreams: string[] } }>;
      };

    test("is on the listing's page, in its description, in rows and in the indexes of the language", () => {
      const { summary = "" } = readTranslations().listings["tools/callnote"] ?? {};
      expect(summary).not.toBe("");
      const html = readSite().read("ar/tools/callnote/index.html");
      expect(html).toContain(`<p class="lead"> ${summary}`);
      expect(html).toMatch(new RegExp(`<meta name="description" content="[^"]*${summary.slice(0, 60)}`));
      expect(html).toContain('"inLanguage":"ar"');
      expect(readSite().read("ar/tools/index.html")).toContain(`<p class="sum">${summary}</p>`);
      expect(readSite().read("ar/data/v1/index/tools-text.json")).toContain(summary);
      expect(readSite().read("data/v1/index/tools-text.json")).not.toContain(summary);
    });

    test("is English, marked as such, where there is no translation", () => {
      const { uses = [] } = readTranslations().listings["tools/callnote"] ?? {};
      expect(uses).toEqual([expect.any(String), expect.any(String), null]);
      const html = readSite().read("ar/tools/callnote/index.html");
      const english = "Show a buyer on one screen where workers may be forced";
      expect(html).toContain(
        `<span lang="en" dir="ltr">${english}</span> <span class="in-english" lang="ar" dir="rtl">`,
      );
      const { english: englishRows } = JSON.parse(readSite().read("ar/data/v1/index/tools-text.json")) as {
        english: number[];
      };
      expect(englishRows.length).toBeGreaterThan(0);
      expect(readSite().read("tools/callnote/index.html")).not.toContain("in-english");
    });

    test("has translated workstreams in the comparison's index", () => {
      const { workstreams = [] } = readTranslations().listings["entities/tessamer-alliance"]?.offer ?? {};
      const index = JSON.parse(readSite().read("ar/data/v1/index/workstreams.json")) as {
        workstreams: Record<string, string[]>;
      };
      expect(workstreams.length).toBeGreaterThan(0);
      expect(index.workstreams["entities/tessamer-alliance"]).toEqual(workstreams);
    });

    test("lists help lines by country, to which the country's page leads", () => {
      const help = readSite().read("ar/guides/help/index.html");
      const [, id = ""] = /<div id="(help-[a-z]{2})">/.exec(help) ?? [];
      expect(id).not.toBe("");
      const country = readSite().read(`ar/countries/${id.replace("help-", "")}/index.html`);
      expect(country).toContain(`/ar/guides/help/#${id}"`);
    });
  });
}
