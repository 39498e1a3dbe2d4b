import { expect, test, type Page } from "@playwright/test";
import { readBasePath } from "../../io/environment.ts";
import { isRedirect, readLiveSite } from "./built-site.ts";
import { collectErrors, findBarriers, lookRules, setTextSize, measureWidth } from "./page-checks.ts";
import { pageKinds, filterByKind, pickExamples } from "./page-kinds.ts";
import { looks } from "./templates.ts";

/* Properties of the register's own site in a browser. No page is named here: they are found among the built ones. */

const toUrl = (address: string) => `${process.env["BROWSER_TEST_ORIGIN"]}${readBasePath()}${address}`;

for (const kind of pageKinds) {
  test(`the largest and smallest page of ${kind.route} are accessible, fit the screen, load nothing from elsewhere and log no error`, async ({
    page,
  }) => {
    const errors = collectErrors(page);
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
    const pages = pickExamples(
      kind,
      filterByKind(kind, readLiveSite().pages).filter((page) => !isRedirect(page)),
    ).slice(0, 2);
    // The largest page is tested on a phone, where it breaks most easily; the smallest on a desktop.
    const pageIndexByDevice = { phone: 0, desktop: pages.length - 1 };
    for (const [pageIndex, { address }] of pages.entries()) {
      await page.goto(toUrl(address));
      for (const [width, size] of [
        [320, 200],
        [1440, 100],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await setTextSize(page, size);
        expect.soft(await measureWidth(page), `${address} ${width} px, ${size} %`).toBeLessThanOrEqual(width);
      }
      await shortenLists(page);
      for (const [lookIndex, look] of looks.filter(({ device }) => pageIndexByDevice[device] === pageIndex).entries()) {
        await page.setViewportSize(look.viewport);
        await page.emulateMedia({ colorScheme: look.colorScheme });
        const barriers = await findBarriers(page, lookIndex === 0 ? undefined : lookRules);
        expect.soft(barriers, `${address} ${look.device}`).toEqual([]);
      }
    }
    expect(errors).toEqual([]);
    // A young register has no page of a month before the newest.
    expect([...hosts]).toEqual(pages.length === 0 ? [] : ["localhost"]);
  });
}

/** Removes all but the first six items of each list, table and drawing: axe is slow, and the other items have the same markup. */
async function shortenLists(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const list of document.querySelectorAll("main :is(ul, ol, dl, tbody, section, svg, g)"))
      for (const item of [...list.children].slice(6)) item.remove();
  });
}
