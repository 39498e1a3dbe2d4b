import { expect, test, type Page } from "@playwright/test";
import {
  checkAndSend,
  namingGroup,
  nextButton,
  openForm,
  readShownFile,
  statedGroup,
  unstatedGroup,
} from "./contribute-fixture.ts";
import { collectErrors, expectLooks } from "./page-checks.ts";
import { viewports } from "./templates.ts";

/** Functions that open a view of the form, by the view's name. */
const views: Record<string, (page: Page) => Promise<void>> = {
  "the choice of what to do": (page) => openForm(page, "contribute/"),
  "what can be wrong, with nothing chosen": async (page) => {
    await openForm(page, "contribute/?edit=entities/orrevale");
    for (const group of [statedGroup, unstatedGroup, namingGroup]) await page.getByText(group, { exact: true }).click();
    await nextButton(page).click();
    await expect(page.getByRole("alert", { name: "Fix this first" })).toBeFocused();
  },
  "a question with a mistake": async (page) => {
    await openForm(page, "contribute/?edit=entities/orrevale&fact=website");
    await page.getByRole("textbox", { name: /^Website/ }).fill("orrevale");
    await nextButton(page).click();
    await expect(page.getByRole("alert", { name: "Fix this first" })).toBeVisible();
  },
  "a list of things": (page) => openForm(page, "contribute/?edit=entities/orrevale&fact=offer.outputs"),
  "the page that shows it, with none given": async (page) => {
    await openForm(page, "contribute/?edit=entities/orrevale&fact=founded");
    await page.getByRole("textbox", { name: /^Founded/ }).fill("1994");
    await nextButton(page).click();
    await page.getByText(/^Other pages that the listing names already/).click();
    await page.getByRole("button", { name: "Check and send" }).click();
    await expect(page.getByRole("alert", { name: "Fix this first" })).toBeFocused();
  },
  "what was made": async (page) => {
    await openForm(page, "contribute/?confirm=entities/orrevale");
    await page.getByRole("radio", { name: /^I compared it/ }).check();
    await nextButton(page).click();
    await checkAndSend(page);
    await readShownFile(page);
  },
  "a new listing that is there already": async (page) => {
    await openForm(page, "contribute/?new=entity");
    await page.getByRole("textbox", { name: /^Name/ }).fill("Orrevale");
    await expect(page.getByRole("heading", { name: "Is it one of these?" })).toBeVisible();
  },
  "what has ended": (page) => openForm(page, "contribute/?ended=tools/first-day-right"),
  "a removal": (page) => openForm(page, "contribute/?remove=tools/first-day-right"),
};

for (const [name, openView] of Object.entries(views)) {
  test(`${name}: accessible, fits the screen, large enough to touch`, async ({ page }) => {
    const errors = collectErrors(page);
    await page.setViewportSize(viewports.phone);
    await openView(page);
    await expect(page.locator(".form-page h2").first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /^Loading$/ })).toHaveCount(0);
    const heights = await page
      .locator(".form-page :is(button, .input, .select, label.choice, summary):visible")
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(Math.round(Math.min(...heights, 44))).toBeGreaterThanOrEqual(44);
    await expectLooks(page);
    expect(errors).toEqual([]);
  });
}
