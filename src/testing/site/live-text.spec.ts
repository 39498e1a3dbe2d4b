import { expect, test } from "@playwright/test";
import { languages } from "../../core/language/languages.ts";
import { isRedirect, readLiveSite } from "./built-site.ts";
import { filterByKind, pageKinds, pickExamples } from "./page-kinds.ts";
import { findTextFaults } from "./text-faults.ts";

/** Widths of windows, in px. */
const widths = [360, 1440];

for (const language of Object.keys(languages)) {
  test(`no text of the largest page of each kind stands over another, is cut off or is a column of letters: ${language}`, async ({
    page,
  }) => {
    const site = readLiveSite(language);
    const pages = site.pages.filter((candidate) => !isRedirect(candidate));
    expect(pages.length, "pages in this language").toBeGreaterThan(0);
    for (const kind of pageKinds) {
      const [largest] = pickExamples(kind, filterByKind(kind, pages));
      if (largest === undefined) continue;
      await page.goto(`${process.env["BROWSER_TEST_ORIGIN"]}${site.pageBase}${largest.address}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await findTextFaults(page), `${language}${largest.address} ${width} px`).toEqual([]);
      }
    }
  });
}
