import { expect, test } from "@playwright/test";
import { collectErrors, findBarriers, widthOf } from "./page-checks.ts";
import { extremes, looks, templates } from "./templates.ts";

for (const { device, viewport, colorScheme } of looks) {
  test.describe(`${device}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    for (const [name, address] of Object.entries({ ...templates, ...extremes })) {
      test(`${name} is accessible, fits the screen, loads nothing from elsewhere and logs no error`, async ({
        page,
      }) => {
        const errors = collectErrors(page);
        const hosts = new Set<string>();
        page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
        await page.goto(address);
        expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
        expect(await findBarriers(page)).toEqual([]);
        expect(errors).toEqual([]);
        expect([...hosts]).toEqual(["localhost"]);
      });
    }
  });
}
