import { expect, test, type Page } from "@playwright/test";
import { fixtureDate } from "../fixture-register.ts";
import {
  compareLines,
  checkAndSend,
  chooseFacts,
  findErrorsWithFile,
  readListingText,
  namingGroup,
  nextButton,
  openForm,
  openTechnicalPart,
  readShownFile,
  statedGroup,
  unstatedGroup,
} from "./contribute-fixture.ts";
import { viewports } from "./templates.ts";

// The network that a test switches off, and what it may do with the clipboard, would outlast it in a shared context.
test.use({ reuseContext: false, viewport: viewports.phone });

const orrevale = readListingText("entities/orrevale");
const correction = "contribute/?edit=entities/orrevale";
const founded = (page: Page) => page.getByRole("textbox", { name: /^Founded/ });
const address = (page: Page) => page.getByRole("textbox", { name: /^Address/ });
const errorBox = (page: Page) => page.getByRole("alert", { name: "Fix this first" });

test("who has never used Git corrects a listing from its page, one question a page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openForm(page, "entities/orrevale/");
  await page.getByRole("link", { name: "Correct this listing", exact: true }).click();
  await chooseFacts(page, unstatedGroup, "Cost");
  await expect(page.getByRole("group", { name: "Cost" })).toBeVisible();
  await page.getByRole("radio", { name: /^Paid/ }).check();
  await nextButton(page).click();
  await address(page).fill("https://orrevale.example.org/services/");
  await page.getByRole("textbox", { name: /^Publisher/ }).fill("Orrévale");
  await checkAndSend(page);
  await expect(page.locator(".changes")).toContainText("Not found → Paid");
  await expect(page.getByText("orrevale.yaml")).toBeHidden();
  await openTechnicalPart(page);
  await page.getByRole("button", { name: "Copy the file" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const fileText = await page.evaluate(() => navigator.clipboard.readText());
  expect(compareLines(orrevale, fileText).added).toEqual([
    "  cost: paid",
    "  - url: https://orrevale.example.org/services/",
    "    supports: [offer.cost]",
  ]);
  expect(compareLines(orrevale, fileText).removed.filter((line) => !/^(notes:| {2}\S)/.test(line))).toEqual([]);
  expect(fileText).not.toMatch(/^notes:/m);
  expect(findErrorsWithFile("entities/orrevale", fileText)).toEqual([]);
  await expect(page.getByRole("link", { name: "Open the file's editor on GitHub" })).toHaveAttribute(
    "href",
    "https://github.com/example/register/edit/main/entities/orrevale.yaml",
  );
});

test("only what was chosen is asked, and the page that shows it once", async ({ page }) => {
  await openForm(page, correction);
  await chooseFacts(page, namingGroup, "Acronym", "Website");
  await expect(page.getByText("Step 2 of 5")).toBeFocused();
  await expect(page.getByRole("textbox")).toHaveCount(1);
  await page.getByRole("textbox", { name: /^Acronym/ }).fill("ORV");
  await nextButton(page).click();
  await page.getByRole("textbox", { name: /^Website/ }).fill("https://orrevale.example.org/new/");
  await nextButton(page).click();
  await address(page).fill("https://orrevale.example.org/about-us/");
  await checkAndSend(page);
  const fileText = await readShownFile(page);
  expect(fileText).toContain("supports: [acronym, website]");
  expect(findErrorsWithFile("entities/orrevale", fileText)).toEqual([]);
});

test("a new page takes a corrected fact from the old one, unless that still says so", async ({ page }) => {
  for (const isStill of [false, true]) {
    await openForm(page, `${correction}&fact=founded`);
    await founded(page).fill(isStill ? "1993" : "1994");
    await nextButton(page).click();
    const still = page.getByRole("group", { name: "Do the old pages still say so?" });
    await expect(still.getByRole("checkbox").first()).toBeVisible();
    if (isStill) await still.getByRole("checkbox").first().check();
    await address(page).fill("https://orrevale.example.org/history/");
    await page.getByRole("textbox", { name: /^As of/ }).fill(fixtureDate);
    await checkAndSend(page);
    const fileText = await readShownFile(page);
    expect(fileText.match(/supports: \[.*\bfounded\b/g)).toHaveLength(isStill ? 2 : 1);
    // A newer page moves the day of review, as CI would ask.
    expect(findErrorsWithFile("entities/orrevale", fileText)).toEqual([]);
    await page.evaluate(() => localStorage.clear());
  }
});

test("an empty page says what is missing beside its field, and leads there", async ({ page }) => {
  await openForm(page, correction);
  await nextButton(page).click();
  await expect(errorBox(page)).toBeFocused();
  await expect(page.locator("#f-which-error")).toHaveText("Choose at least one");
  await errorBox(page).getByRole("link").click();
  await expect(page.locator("#f-which")).toBeFocused();
  await chooseFacts(page, statedGroup, "Founded");
  await expect(errorBox(page)).toBeHidden();
  await nextButton(page).click();
  await expect(page.locator("#f-founded-error")).toHaveText("Give another answer for “Founded”, or go back");
  await expect(founded(page)).toHaveAttribute("aria-invalid", "true");
  await errorBox(page).getByRole("link").click();
  await expect(founded(page)).toBeFocused();
  await founded(page).fill("soon");
  await nextButton(page).click();
  await expect(errorBox(page).getByRole("link")).toHaveCount(1);
  await founded(page).fill("1994");
  await nextButton(page).click();
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.locator("[id^=f-sources-][id$=-url-error]")).toContainText("Enter the address of a page");
});

test("back, by button and by browser, keeps what was entered", async ({ page }) => {
  await openForm(page, correction);
  await chooseFacts(page, statedGroup, "Founded");
  await founded(page).fill("1994");
  await nextButton(page).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(founded(page)).toHaveValue("1994");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^Founded/ })).toBeChecked();
  await page.goForward();
  await expect(founded(page)).toHaveValue("1994");
});

test("what is not chosen any more is as it was, and what no page shows is said", async ({ page }) => {
  await openForm(page, correction);
  await chooseFacts(page, statedGroup, "Founded", "Summary");
  await page
    .getByRole("textbox", { name: /^Summary/ })
    .or(founded(page))
    .waitFor();
  await page.goBack();
  await page.getByRole("checkbox", { name: /^Summary/ }).uncheck();
  await nextButton(page).click();
  await founded(page).fill("1994");
  await nextButton(page).click();
  await page.getByRole("checkbox", { name: /^No public page shows it/ }).check();
  await checkAndSend(page);
  await expect(page.locator(".changes .row")).toHaveText([/1995 → 1994/]);
  await expect(page.getByText("No page was named for: Founded.")).toBeVisible();
  await page.getByRole("region", { name: "Worth a look" }).getByRole("button", { name: "Founded" }).click();
  await expect(founded(page)).toHaveValue("1994");
  await expect(founded(page)).toBeFocused();
});

test("what is typed to find a term is not lost", async ({ page }) => {
  await openForm(page, `${correction}&fact=headquarters`);
  const field = page.getByRole("combobox", { name: "Headquarters: type to find" });
  await field.fill("Atlantis");
  await field.press("Tab");
  await expect(page.getByText("Nothing is called “Atlantis” here.")).toBeVisible();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await nextButton(page).click();
  await expect(errorBox(page)).toContainText("“Atlantis” is not chosen yet");
  await field.fill("Vietnam");
  await field.press("Tab");
  await expect(page.locator("#f-headquarters")).toHaveValue("VN");
  await expect(field).toHaveValue("");
});

test("a missing fact leads to its question", async ({ page }) => {
  await page.goto("entities/orrevale/");
  await page
    .getByRole("link", { name: /^Supply .*cost/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/contribute\/\?edit=entities\/orrevale&fact=[\w.]+$/);
  await expect(page.locator(".question")).toBeInViewport();
});

test("nothing that is typed leaves the browser", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await openForm(page, `${correction}&fact=name`);
  await page.getByRole("textbox", { name: /^Name/ }).fill("Orrévale Unheardof");
  await nextButton(page).click();
  await page.getByRole("checkbox", { name: /^No public page shows it/ }).check();
  await checkAndSend(page);
  const { origin } = new URL(page.url());
  expect(requests.filter((request) => !request.startsWith(`GET ${origin}/`))).toEqual([]);
  expect(requests.filter((request) => /unheardof/i.test(request))).toEqual([]);
});

test("once something was entered, the form works without a connection", async ({ page, context }) => {
  await openForm(page, "contribute/?edit=tools/first-day-right&fact=summary");
  const summary = page.getByRole("textbox", { name: /^Summary/ });
  await summary.fill("");
  await nextButton(page).click();
  // What checks the form is there.
  await expect(errorBox(page)).toBeFocused();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await summary.fill("App for migrant workers, with advice on each step of the way to a job abroad.");
  await nextButton(page).click();
  await page.getByRole("checkbox", { name: /^No public page shows it/ }).check();
  await checkAndSend(page);
  expect(await readShownFile(page)).toContain("App for migrant workers, with advice");
  await expect(page.getByRole("link", { name: "Write an e-mail" })).toHaveAttribute(
    "href",
    /^mailto:info@example\.org/,
  );
});

test("keyboard alone corrects a listing", async ({ page }) => {
  await openForm(page, correction);
  await page.getByText(statedGroup, { exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Founded/ }).focus();
  await page.keyboard.press("Space");
  await nextButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Step 2 of 4")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(founded(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("1994");
  await nextButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Step 3 of 4")).toBeFocused();
  await page.getByRole("checkbox", { name: /^No public page shows it/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Check and send" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Check and send" })).toBeFocused();
  await expect(page.locator(".changes")).toContainText("1995 → 1994");
});
