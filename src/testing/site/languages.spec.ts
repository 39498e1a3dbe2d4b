import { expect, test } from "@playwright/test";
import { least } from "d3-array";
import { languages, type LanguageTag } from "../../core/language/languages.ts";
import { readBasePath } from "../../io/environment.ts";
import { readSiteLanguages } from "../../io/site-languages.ts";
import contributeWords from "../../words/ar/contribute.json" with { type: "json" };
import matchWords from "../../words/ar/match-script.json" with { type: "json" };
import listingWords from "../../words/ar/listing.json" with { type: "json" };
import rowWords from "../../words/ar/rows.json" with { type: "json" };
import shortlistWords from "../../words/ar/shortlist.json" with { type: "json" };
import fieldWords from "../../words/ar/fields.json" with { type: "json" };
import { isRedirect, readLiveSite } from "./built-site.ts";
import { openForm } from "./contribute-fixture.ts";
import { collectErrors, findBarriers, measureWidth } from "./page-checks.ts";
import { pageKinds, filterByKind } from "./page-kinds.ts";
import { withBase } from "./site.ts";
import { viewports } from "./templates.ts";

/* The site in other languages than English. */

const otherLanguages = readSiteLanguages().slice(1);

/**
 * Rules of axe about names and languages: a right-to-left language can break them on pages that otherwise have the same elements
 * in all languages (describe-alike.ts). The words of the other languages are checked without a browser.
 */
const textRules = [
  ...["html-has-lang", "html-lang-valid", "valid-lang", "document-title", "empty-heading", "summary-name"],
  ...["button-name", "link-name", "label", "select-name", "input-button-name", "image-alt", "svg-img-alt"],
];

const leftToRight = otherLanguages.filter((tag) => languages[tag].direction !== "rtl");

/** Returns the languages in which a kind of page is tested: all right-to-left ones, and one of the others in turn. */
function languagesFor(kindIndex: number): LanguageTag[] {
  return otherLanguages.filter(
    (tag) => !leftToRight.includes(tag) || tag === leftToRight[kindIndex % leftToRight.length],
  );
}

for (const [kindIndex, kind] of pageKinds.entries()) {
  test(`${kind.route} is accessible and fits a phone in other languages`, async ({ page }) => {
    await page.setViewportSize(viewports.phone);
    const errors = collectErrors(page);
    for (const language of languagesFor(kindIndex)) {
      // The size of a page is tried in English; another language has longer words, which the smallest page has as well.
      const smallest = least(
        filterByKind(kind, readLiveSite(language).pages).filter((page) => !isRedirect(page)),
        ({ size }) => size,
      );
      if (smallest === undefined) continue;
      const address = `${readBasePath()}/${language}${smallest.address}`;
      await page.goto(`${process.env["BROWSER_TEST_ORIGIN"]}${address}`);
      expect.soft(await measureWidth(page), address).toBeLessThanOrEqual(viewports.phone.width);
      if (leftToRight.includes(language)) continue;
      expect.soft(await findBarriers(page, textRules), address).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}

test.describe("in Arabic", () => {
  test("somebody finds a partner in Jordan for domestic work, prints a shortlist and reports an error", async ({
    page,
  }) => {
    const errors = collectErrors(page);
    const name = "Zaytun for Legal Aid";
    const next = page.getByRole("button", { name: contributeWords.wrong.next, exact: true });
    const send = page.getByRole("button", { name: contributeWords.go });
    await page.goto("ar/match/");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await page.getByLabel(matchWords.labels.place, { exact: true }).selectOption({ label: "الأردن" });
    await page
      .getByLabel(matchWords.labels.industries, { exact: true })
      .selectOption({ label: "العمل المنزلي والتنظيف" });
    const first = page.locator(".match").first();
    await expect(first.getByRole("link", { name })).toBeVisible();
    await first.getByRole("button", { name: rowWords.row.shortlist }).click();
    await page.goto("ar/shortlist/");
    const brief = page.getByRole("region", { name: shortlistWords.brief.title });
    await expect(brief.locator(".brief-entry")).toHaveCount(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".brief")).toContainText(name);
    await page.emulateMedia({ media: "screen" });
    await page.goto("ar/entities/zaytun-legal-aid/");
    await expect(page.getByRole("link", { name: listingWords.listing.correct, exact: true })).toHaveAttribute(
      "href",
      withBase("/ar/contribute/?edit=entities/zaytun-legal-aid"),
    );
    await openForm(page, "ar/contribute/?edit=entities/zaytun-legal-aid");
    await page.getByText(contributeWords.wrong.options.fact, { exact: true }).click();
    await page.getByRole("checkbox", { name: new RegExp(`^${fieldWords.titles.summary}`) }).check();
    await next.click();
    const summary = page.getByRole("textbox", { name: new RegExp(`^${fieldWords.titles.summary}`) });
    await summary.fill("");
    await next.click();
    await summary.fill("منظمة تقدم المساعدة القانونية لعمال المنازل.");
    await next.click();
    await send.click();
    await page.locator(".source-ask input").first().fill("https://zaytun.example.org/about/");
    await send.click();
    await expect(page.getByRole("heading", { name: contributeWords.go })).toBeVisible();
    expect(errors).toEqual([]);
  });

  test("the language switch keeps the page and what was asked, and nothing leads elsewhere by itself", async ({
    page,
  }) => {
    await page.setViewportSize(viewports.desktop);
    await page.goto("ar/entities/?issues=debt-bondage");
    await page.locator(".languages").getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/register\/entities\/\?issues=debt-bondage$/);
    await page.locator(".languages").getByRole("link", { name: "العربية" }).click();
    await expect(page).toHaveURL(/\/register\/ar\/entities\/\?issues=debt-bondage$/);
  });

  test("a browser that prefers Arabic is offered the page once, and a refusal is kept", async ({ browser }) => {
    const page = await browser.newPage({ locale: "ar-JO", baseURL: `${process.env["BROWSER_TEST_ORIGIN"]}/register/` });
    await page.goto("issues/forced-labour/");
    const offer = page.locator(".offer:visible");
    await expect(offer.getByRole("link")).toHaveAttribute("href", withBase("/ar/issues/forced-labour/"));
    await offer.getByRole("button").click();
    await expect(offer).toHaveCount(0);
    await page.reload();
    await expect(page.locator("main")).toBeVisible();
    await expect(offer).toHaveCount(0);
    await page.close();
  });
});
