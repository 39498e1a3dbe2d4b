import { expect, test } from "@playwright/test";
import { collectErrors, findBarriers, widthOf } from "./page-checks.ts";
import { extremes, looks, templates } from "./templates.ts";

/* Pages that the register's own site may have none of; what every kind of page holds to is in live.spec.ts. */

for (const { device, viewport, colorScheme } of looks) {
  test.describe(`${device}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    for (const [name, address] of Object.entries({ ...extremes, ended: templates.ended })) {
      test(`${name} is accessible, fits the screen and logs no error`, async ({ page }) => {
        const errors = collectErrors(page);
        await page.goto(address);
        expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
        expect(await findBarriers(page)).toEqual([]);
        expect(errors).toEqual([]);
      });
    }
  });
}
