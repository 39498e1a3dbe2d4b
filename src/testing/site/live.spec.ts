import { expect, test, type Page } from "@playwright/test";
import { basePath } from "../../io/environment.ts";
import { readLiveSite } from "./built-site.ts";
import { collectErrors, findBarriers, setTextSize, widthOf } from "./page-checks.ts";
import { pageKinds, pickPages } from "./page-kinds.ts";
import { looks } from "./templates.ts";

/* Properties of the register's own site in a browser. No page is named here: they are found among the built ones. */

const at = (address: string) => `${process.env["BROWSER_TEST_ORIGIN"]}${basePath()}${address}`;

async function takeLook(page: Page, { viewport, colorScheme }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

for (const kind of pageKinds) {
  test(`the largest and smallest page of ${kind.route} are accessible, fit the screen, load nothing from elsewhere and log no error`, async ({
    page,
  }) => {
    test.slow();
    const errors = collectErrors(page);
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
    const pages = pickPages(kind, readLiveSite().pages).slice(0, 2);
    // A large page is nearest to going wrong on a phone; what it has not, another page shows on a desktop.
    const asked = { phone: 0, desktop: pages.length - 1 };
    for (const [place, { address }] of pages.entries()) {
      await page.goto(at(address));
      for (const look of looks.filter(({ device }) => asked[device] === place)) {
        await takeLook(page, look);
        expect.soft(await widthOf(page), `${address} ${look.device}`).toBeLessThanOrEqual(look.viewport.width);
        expect.soft(await findBarriers(page), `${address} ${look.device}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 740 });
      for (const size of [100, 200]) {
        await setTextSize(page, size);
        expect.soft(await widthOf(page), `${address} 320 px, ${size} %`).toBeLessThanOrEqual(320);
      }
    }
    expect(errors).toEqual([]);
    // A young register has no page of a month before the newest.
    expect([...hosts]).toEqual(pages.length === 0 ? [] : ["localhost"]);
  });
}
