import { expect, test } from "@playwright/test";
import { changesPageMessages } from "../../site/changes/words.ts";

test("narrows the changes of a month to a region, and keeps the choice in the address", async ({ page }) => {
  await page.goto("changes/");
  const rows = page.locator("[data-changes] tbody tr");
  const all = await rows.count();
  const regions = page.getByLabel(changesPageMessages.filter.region);
  const choices = await regions
    .locator("option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const [, region = ""] = choices;
  await regions.selectOption(region);
  await expect(page).toHaveURL(new RegExp(`\\?region=${region}$`));
  const shown = rows.filter({ visible: true });
  const fitting = await page.locator(`[data-changes] tbody tr[data-in~="region:${region}"]`).count();
  expect(fitting).toBeGreaterThan(0);
  expect(fitting).toBeLessThan(all);
  await expect(shown).toHaveCount(fitting);
  await expect(page.locator("main").getByRole("status")).toHaveText(new RegExp(`^${fitting} changes?$`));
  await page.reload();
  await expect(regions).toHaveValue(region);
  await expect(shown).toHaveCount(fitting);
});

test("months before the newest have pages of their own", async ({ page }) => {
  await page.goto("changes/");
  const months = page.getByRole("navigation", { name: changesPageMessages.months }).getByRole("link");
  const older = months.last();
  const title = (await older.textContent())?.trim() ?? "";
  await older.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(changesPageMessages.titleOfMonth({ month: title }));
});
