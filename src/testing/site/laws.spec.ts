import { expect, test, type Page } from "@playwright/test";
import { lawsMessages } from "../../site/laws/words.ts";
import { expectLooks } from "./page-checks.ts";
import { collectRequests } from "./site.ts";
import { viewports } from "./templates.ts";

const law = (page: Page, name: string) => page.locator(".law").filter({ has: page.getByRole("link", { name }) });
/** Returns the field with exactly this label: "Employees" is not "Employees in France". */
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
/** Opens the list of laws and unfolds the form for the size of a company. */
async function openSizeForm(page: Page) {
  await page.goto("laws/");
  await page.locator(".size-form > summary").click();
}
/** Chooses a place in the list of laws by a part of its name, such as "France". */
async function choosePlace(page: Page, name: string) {
  const place = page.getByLabel(lawsMessages.where, { exact: true });
  const title = (await place.locator("option").allTextContents()).find((text) => text.trim().startsWith(name));
  await place.selectOption({ label: title?.trim() ?? name });
}
const uk = "UK Modern Slavery Act 2015, s. 54";

test("compares the size of a company with the sizes that laws name", async ({ page }) => {
  await openSizeForm(page);
  await field(page, "Employees").fill("300");
  await field(page, "Yearly turnover, in millions").fill("36");
  await expect(law(page, uk)).toContainText("You reach a size that it names");
  await expect(law(page, "Duty of Vigilance")).toContainText("You do not reach a size that it names");
  await expect(law(page, "Australia")).toContainText("What you entered does not decide it");
  await expect(law(page, "Tariff Act")).toContainText("Applies whatever the size");
  await expect(law(page, "EU Forced Labour")).toContainText("Only from 14 December 2027. Applies whatever the size");
  await expect(law(page, "Netherlands")).toContainText("Not in force.");
  await expect(law(page, "New Zealand")).toContainText("Not law yet.");
  await expect(law(page, "UN Guiding Principles")).toContainText("Not binding. Applies whatever the size");
  await expect(page.locator("main").getByRole("status")).toHaveText(
    /^Size reached: \d+, any size: \d+, not decided: \d+, size not reached: \d+, not stated: \d+$/,
  );
  await field(page, "Yearly turnover, in millions").fill("35.9");
  await expect(law(page, uk)).toContainText("You do not reach a size that it names");
  await page.getByLabel(lawsMessages.size.hide).check();
  await expect(law(page, uk)).toBeHidden();
  await field(page, "Employees").fill("");
  await field(page, "Yearly turnover, in millions").fill("");
  await expect(law(page, uk)).toBeVisible();
  await expect(page.locator(".answer").first()).toBeHidden();
});

test("employees of one country are not known from those of the world", async ({ page }) => {
  await openSizeForm(page);
  await field(page, "Employees").fill("1000");
  await expect(law(page, "LkSG")).toContainText("What you entered does not decide it");
  await field(page, "Employees").fill("999");
  await expect(law(page, "LkSG")).toContainText("You do not reach a size that it names");
});

test("figures of one place, the seat and being a supplier decide", async ({ page }) => {
  const { answer, seat, seats, supplier } = lawsMessages.size;
  await openSizeForm(page);
  await field(page, "Employees").fill("6000");
  await field(page, "Employees in Germany").fill("1000");
  await expect(law(page, "LkSG")).toContainText(answer.reached);
  await field(page, "Employees in Germany").fill("20");
  await expect(law(page, "LkSG")).toContainText(answer.below);
  await field(page, "Employees in France").fill("5000");
  await expect(law(page, "Duty of Vigilance")).toContainText(answer.open);
  await field(page, seat).selectOption(seats["outside-eu"]);
  await expect(law(page, "Duty of Vigilance")).toContainText(answer.below);
  await field(page, seat).selectOption(seats.france);
  await expect(law(page, "Duty of Vigilance")).toContainText(answer.reached);
  await field(page, supplier).check();
  await expect(law(page, "LkSG")).toContainText(answer.supplier);
});

test("a law about an activity asks for it, and laws with the same question share the answer", async ({ page }) => {
  const { answer } = lawsMessages.size;
  const { question, no } = lawsMessages.activities;
  await openSizeForm(page);
  await law(page, "EU Batteries").getByLabel(question["batteries-eu"]).selectOption(no);
  await expect(law(page, "EU Batteries")).toContainText(answer["other-activity"]);
  await law(page, "Tariff Act").getByLabel(question["imports-us"]).selectOption(no);
  await expect(law(page, "Uyghur")).toContainText(answer["other-activity"]);
});

test("a country comes with its union", async ({ page }) => {
  await page.goto("laws/");
  const laws = page.locator(".law:visible h3");
  await choosePlace(page, "France");
  await expect(laws.first()).toHaveText(/France/);
  await expect(laws.filter({ hasNotText: /^\s*EU / })).toHaveCount(1);
  const unionLawCount = await laws.filter({ hasText: /^\s*EU / }).count();
  expect(unionLawCount).toBeGreaterThan(1);
  await choosePlace(page, "Germany");
  await expect(laws.first()).toHaveText(/Germany/);
  await expect(laws).toHaveCount(unionLawCount + 1);
  await expect(page.getByRole("heading", { name: "Oceania" })).toBeHidden();
  await page.locator(".size-form > summary").click();
  await field(page, "Employees").fill("10");
  await expect(page.locator("main").getByRole("status")).toHaveText(
    /^any size: \d+, not decided: \d+, size not reached: \d+$/,
  );
});

test("what is entered is neither sent nor kept", async ({ page }) => {
  await openSizeForm(page);
  const requests = collectRequests(page);
  await field(page, "Employees").fill("300");
  await field(page, "Employees").press("Enter");
  await expect(law(page, uk)).toContainText("does not decide");
  expect(requests).toEqual([]);
  expect(new URL(page.url()).search).toBe("");
  expect(await page.evaluate(() => Object.values(localStorage).join(" "))).not.toContain("300");
});

test("without script the place narrows and each law says its sizes", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("laws/");
  await expect(page.locator(".size-form")).toBeHidden();
  await choosePlace(page, "United Kingdom");
  await expect(page.locator(".law:visible")).toHaveCount(1);
  await expect(law(page, uk)).toContainText("GBP 36 million or more");
  await context.close();
});

test("a law says who, since when, what it asks and what follows, with sources", async ({ page }) => {
  await page.goto("laws/");
  await page.getByRole("link", { name: "Germany: Supply Chain Due Diligence Act (LkSG)" }).first().click();
  await expect(page).toHaveURL(/\/laws\/de-lksg\/$/);
  await expect(page.getByText("Not legal advice.")).toBeVisible();
  const { steps, timeline, enforcement, evidence, otherNames } = lawsMessages.law;
  const heads = await page.locator(".ledger h2").allTextContents();
  const titles = [steps, timeline, enforcement, evidence, otherNames];
  expect(heads.filter((head) => titles.includes(head))).toEqual(titles);
  await expect(page.locator(".row", { hasText: "Not verified" })).toContainText("Whether the bill has passed.");
  const adopted = page.locator("section:has(#changes) .row").first();
  await expect(adopted).toHaveText(new RegExp(`\\d{4}\\s+${lawsMessages.law.year}`));
  await expect(adopted.locator("a.src")).toHaveCount(0);
  await page.locator("#covered").getByRole("link").first().click();
  await expect(page).toHaveURL(/#s\d+$/);
  await expect(page.locator(".sources :target")).toBeInViewport();
});

test("a kind of help leads to the steps that it serves", async ({ page }) => {
  await page.goto("services/training/");
  await page.getByRole("link", { name: "3 Mitigate" }).click();
  await expect(page.locator("#mitigate")).toBeInViewport();
});

test("case studies narrow by country, and the address keeps it", async ({ page }) => {
  await page.goto("insights/case-studies/");
  const all = await page.locator(".study").count();
  await page.getByLabel("Country", { exact: true }).selectOption("GB");
  await expect(page).toHaveURL(/\?country=GB$/);
  const visibleStudies = page.locator(".study:visible");
  await expect(page.locator("main").getByRole("status")).toHaveText(`${await visibleStudies.count()} shown of ${all}`);
  for (const text of await visibleStudies.allTextContents()) expect(text).toContain("United Kingdom");
  await page.reload();
  await expect(page.getByLabel("Country", { exact: true })).toHaveValue("GB");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.locator(".study[hidden]")).toHaveCount(0);
});

test("laws with answers are accessible and fit the screen", async ({ page }) => {
  await openSizeForm(page);
  await field(page, "Employees").fill("300");
  await field(page, "Yearly turnover, in millions").fill("40");
  await expectLooks(page);
});

test("on a phone each control is large enough", async ({ page }) => {
  await page.setViewportSize(viewports.phone);
  await openSizeForm(page);
  const heights = await page
    .locator(".law-place .select, .size-form .input, .size-form .select, .size-form .hide")
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
