import { expect, test, type Page } from "@playwright/test";
import { checkAndSend, openForm, shownFile } from "./contribute-fixture.ts";
import { collectErrors, findBarriers, widthOf } from "./page-checks.ts";
import { looks } from "./templates.ts";

/** Views that a reader comes to, each with what is done to see it. */
const views: Record<string, (page: Page) => Promise<void>> = {
  "the choice of what to do": (page) => openForm(page, "contribute/"),
  "a correction with an open question and a mistake": async (page) => {
    await openForm(page, "contribute/?edit=entities/orrevale&wrong=all");
    await page.getByRole("button", { name: "Change: Outputs" }).click();
    await page.getByRole("button", { name: "Change: Services" }).click();
    await page.getByRole("button", { name: "Add: Countries" }).click();
    await page.getByRole("button", { name: "Change: Website" }).click();
    await page.getByRole("textbox", { name: /^Website/ }).fill("orrevale.example.org");
    await page.getByRole("button", { name: "Check and send" }).click();
    await expect(page.getByRole("alert", { name: "Fix this first" })).toBeVisible();
  },
  "what can be wrong": (page) => openForm(page, "contribute/?edit=entities/orrevale"),
  "the choice of facts, with nothing chosen": async (page) => {
    await openForm(page, "contribute/?edit=entities/orrevale&wrong=fact");
    await page.getByRole("button", { name: "Next" }).click();
    await expect(page.getByRole("alert", { name: "Fix this first" })).toBeFocused();
  },
  "the page that shows it, with none given": async (page) => {
    await openForm(page, "contribute/?edit=entities/orrevale&fact=founded");
    await page.getByRole("textbox", { name: /^Founded/ }).fill("1994");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText(/^It is a page that the listing names already/).click();
    await page.getByRole("button", { name: "Check and send" }).click();
    await expect(page.getByRole("alert", { name: "Fix this first" })).toBeFocused();
  },
  "what was made": async (page) => {
    await openForm(page, "contribute/?confirm=entities/orrevale");
    await page.getByRole("radio", { name: /^I compared it/ }).check();
    await checkAndSend(page);
    await shownFile(page);
    await page.getByText("Preview of the page").click();
  },
  "a new tool": (page) => openForm(page, "contribute/?new=tool"),
  "an end": (page) => openForm(page, "contribute/?ended=tools/first-day-right"),
  "a removal": (page) => openForm(page, "contribute/?remove=tools/first-day-right"),
};

for (const { device, viewport, colorScheme } of looks) {
  test.describe(`${device}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    for (const [name, show] of Object.entries(views)) {
      test(`${name}: accessible, fits the screen, large enough to touch`, async ({ page }) => {
        const errors = collectErrors(page);
        await show(page);
        await expect(page.locator(".form-page h2").first()).toBeVisible();
        await expect(page.getByRole("status").filter({ hasText: /^Loading$/ })).toHaveCount(0);
        expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
        expect(await findBarriers(page)).toEqual([]);
        const heights = await page
          .locator(".form-page :is(button, .input, .select, label.choice, summary):visible")
          .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
        expect(Math.round(Math.min(...heights, 44))).toBeGreaterThanOrEqual(44);
        expect(errors).toEqual([]);
      });
    }
  });
}
