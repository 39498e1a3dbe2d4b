import { expect, test } from "@playwright/test";
import { changesPageMessages } from "../../site/changes/words.ts";

test("narrows the changes of a month to a region, and keeps the choice in the address", async ({ page }) => {
  await page.goto("changes/");
  const rows = page.locator("[data-changes] tbody tr");
  const rowCount = await rows.count();
  const regions = page.getByLabel(changesPageMessages.filter.region);
  const choices = await regions
    .locator("option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const [, region = ""] = choices;
  await regions.selectOption(region);
  await expect(page).toHaveURL(new RegExp(`\\?region=${region}$`));
  const visibleRows = rows.filter({ visible: true });
  const regionRowCount = await page.locator(`[data-changes] tbody tr[data-in~="region:${region}"]`).count();
  expect(regionRowCount).toBeGreaterThan(0);
  expect(regionRowCount).toBeLessThan(rowCount);
  await expect(visibleRows).toHaveCount(regionRowCount);
  await expect(page.locator("main").getByRole("status")).toHaveText(`${regionRowCount} shown of ${rowCount}`);
  await page.reload();
  await expect(regions).toHaveValue(region);
  await expect(visibleRows).toHaveCount(regionRowCount);
});

test("months before the newest have pages of their own", async ({ page }) => {
  await page.goto("changes/");
  const months = page.getByRole("navigation", { name: changesPageMessages.months }).getByRole("link");
  const older = months.last();
  const title = (await older.textContent())?.trim() ?? "";
  await older.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(changesPageMessages.titleOfMonth({ month: title }));
});
