import { expect, test, type Page } from "@playwright/test";
import { checkAndSend, errorsWithFile, fileOf, openForm, shownFile } from "./contribute-fixture.ts";
import { viewports } from "./templates.ts";

const correction = "contribute/?edit=entities/orrevale";
const next = (page: Page) => page.getByRole("button", { name: "Next" });
const founded = (page: Page) => page.getByRole("textbox", { name: /^Founded/ });

test.use({ viewport: viewports.phone });

test("what is wrong comes first, and two of the answers lead to forms of their own", async ({ page }) => {
  await openForm(page, correction);
  await expect(page.locator(".ways a")).toHaveText([
    "A fact",
    "It has ended",
    "The name or the site",
    "Something is missing",
    "It should not be listed",
  ]);
  await page.getByRole("link", { name: "It should not be listed" }).click();
  await expect(page).toHaveURL(/\?remove=entities\/orrevale$/);
});

test("only what was chosen is asked, one question a page, and the page that shows it once", async ({ page }) => {
  await openForm(page, `${correction}&wrong=name`);
  await expect(page.getByRole("checkbox")).toHaveCount(4);
  await page.getByRole("checkbox", { name: /^Acronym/ }).check();
  await page.getByRole("checkbox", { name: /^Website/ }).check();
  await next(page).click();
  await expect(page.getByText("Step 2 of 4")).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(1);
  await page.getByRole("textbox", { name: /^Acronym/ }).fill("ORV");
  await next(page).click();
  await expect(page.getByRole("textbox")).toHaveCount(1);
  await page.getByRole("textbox", { name: /^Website/ }).fill("https://orrevale.example.org/new/");
  await next(page).click();
  await page.getByRole("textbox", { name: /^Address/ }).fill("https://orrevale.example.org/about-us/");
  await checkAndSend(page);
  const made = await shownFile(page);
  expect(made).toContain("supports: [acronym, website]");
  expect(errorsWithFile("entities/orrevale", made)).toEqual([]);
});

test("an empty page says what is missing beside its field, and leads there", async ({ page }) => {
  await openForm(page, `${correction}&wrong=fact`);
  await next(page).click();
  const box = page.getByRole("alert", { name: "Fix this first" });
  await expect(box).toBeFocused();
  await expect(page.locator("#f-which-error")).toHaveText("Choose at least one");
  await box.getByRole("link").click();
  await expect(page.locator("#f-which")).toBeFocused();
  await page.getByRole("checkbox", { name: /^Founded/ }).check();
  await expect(box).toBeHidden();
  await next(page).click();
  await next(page).click();
  await expect(page.locator("#f-founded-error")).toHaveText("Give another answer for “Founded”, or go back");
  await expect(founded(page)).toHaveAttribute("aria-invalid", "true");
  await box.getByRole("link").click();
  await expect(founded(page)).toBeFocused();
  await founded(page).fill("soon");
  await next(page).click();
  await expect(box.getByRole("link")).toHaveCount(1);
  await founded(page).fill("1994");
  await next(page).click();
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.locator("#f-sources-" + pagesOf("entities/orrevale") + "-url-error")).toContainText(
    "Enter the address of a page",
  );
});

test("back, by button and by browser, keeps what was entered", async ({ page }) => {
  await openForm(page, `${correction}&wrong=fact`);
  await page.getByRole("checkbox", { name: /^Founded/ }).check();
  await next(page).click();
  await founded(page).fill("1994");
  await next(page).click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(founded(page)).toHaveValue("1994");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^Founded/ })).toBeChecked();
  await page.goForward();
  await expect(founded(page)).toHaveValue("1994");
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "What is wrong?" })).toBeHidden();
});

test("a page that the listing names already can show it, and what is not chosen any more is as it was", async ({
  page,
}) => {
  await openForm(page, `${correction}&wrong=fact`);
  await page.getByRole("checkbox", { name: /^Founded/ }).check();
  await page.getByRole("checkbox", { name: /^Summary/ }).check();
  await next(page).click();
  await founded(page).fill("1994");
  await next(page).click();
  await page.getByRole("textbox", { name: /^Summary/ }).fill("What it is, in other words.");
  await page.goBack();
  await page.goBack();
  await page.getByRole("checkbox", { name: /^Summary/ }).uncheck();
  await next(page).click();
  await next(page).click();
  await page.getByText(/^It is a page that the listing names already/).click();
  await page.locator(".source-ask details").getByRole("checkbox").first().check();
  await checkAndSend(page);
  await expect(page.locator(".changes .row")).toContainText(["1995 → 1994"]);
  await expect(page.locator(".changes")).not.toContainText("in other words");
});

test("nothing before the technical part names a file or asks for a code", async ({ page }) => {
  for (const address of [`${correction}&wrong=all`, "contribute/?new=entity", "contribute/?new=tool"]) {
    await openForm(page, address);
    await expect(page.locator(".technical > summary")).toBeVisible();
    for (const title of ["Headquarters", "Countries", "Languages"]) {
      const open = page.getByRole("button", { name: new RegExp(`^(Add|Change): ${title}$`) });
      if ((await open.count()) > 0) await open.click();
    }
    expect(await page.locator(".form-page").innerText()).not.toMatch(/YAML|ISO \d|SPDX|file name|Wikidata|two-letter/i);
    await page.locator(".technical > summary").click();
    await expect(page.locator(".technical").getByRole("heading", { name: "Wikidata" })).toBeVisible();
  }
});

test("an empty new listing and an empty confirmation say what they need", async ({ page }) => {
  await openForm(page, "contribute/?new=entity");
  await page.getByRole("button", { name: "Check and send" }).click();
  const box = page.getByRole("alert", { name: "Fix this first" });
  await expect(box).toBeFocused();
  await expect(box.getByRole("link", { name: "Enter the name" })).toBeVisible();
  await expect(page.locator("#f-name-error")).toHaveText("Enter the name");
  await openForm(page, "contribute/?confirm=entities/orrevale");
  await page.getByRole("button", { name: "Check and send" }).click();
  await box.getByRole("link", { name: "Choose who confirms it" }).click();
  await expect(page.locator("#f-review")).toBeFocused();
  await openForm(page, "contribute/?reply=entities/orrevale");
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByText("Enter your reply")).toBeVisible();
  await expect(page.getByLabel("Your reply")).toBeFocused();
});

/** How many pages a listing of the fixture names. */
function pagesOf(reference: "entities/orrevale"): number {
  return (
    fileOf(reference)
      .match(/^\s+- (\{)?url:/gm)
      ?.filter(Boolean).length ?? 0
  );
}
