import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { extremes, looks, templates } from "./templates.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const [name, address] of Object.entries({ ...templates, ...extremes })) {
  for (const { device, viewport, colorScheme } of looks) {
    test.describe(`${name}, ${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("is accessible, fits the screen, loads nothing from elsewhere and logs no error", async ({ page }) => {
        const errors: string[] = [];
        const hosts = new Set<string>();
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        page.on("pageerror", (error) => errors.push(error.message));
        page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
        ).toEqual([]);
        expect(errors).toEqual([]);
        expect([...hosts]).toEqual(["localhost"]);
      });
    });
  }
}
