import { expect, test, type Page } from "@playwright/test";
import { fixtureDate } from "../fixture-register.ts";
import {
  changedLines,
  checkAndSend,
  errorsWithFile,
  fileOf,
  openForm,
  openTechnical,
  shownFile,
} from "./contribute-fixture.ts";

// The network that a test switches off, and what it may do with the clipboard, would outlast it in a shared context.
test.use({ reuseContext: false });

const orrevale = fileOf("entities/orrevale");
const open = (page: Page) => page.locator(".question.open");

test("who has never used Git corrects a listing from its page, one question a page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openForm(page, "entities/orrevale/");
  await page.getByRole("link", { name: "Correct this listing", exact: true }).click();
  await expect(page.getByRole("heading", { name: "What is wrong?" })).toBeVisible();
  await page.getByRole("link", { name: "Something is missing" }).click();
  await page.getByRole("checkbox", { name: /^Cost/ }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("group", { name: "Cost" })).toBeVisible();
  await page.getByRole("radio", { name: /^Paid/ }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("textbox", { name: /^Address/ }).fill("https://orrevale.example.org/services/");
  await page.getByRole("textbox", { name: /^Publisher/ }).fill("Orrévale");
  await checkAndSend(page);
  await expect(page.locator(".changes")).toContainText("Not found → Paid");
  await expect(page.getByText("orrevale.yaml")).toBeHidden();
  await openTechnical(page);
  await page.getByRole("button", { name: "Copy the file" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const made = await page.evaluate(() => navigator.clipboard.readText());
  expect(changedLines(orrevale, made)).toEqual({
    gone: [],
    come: ["  cost: paid", "  - url: https://orrevale.example.org/services/", "    supports: [offer.cost]"],
  });
  const source =
    "  - url: https://orrevale.example.org/services/\n    publisher: Orrévale\n    supports: [offer.cost]\n";
  expect(made.replace("  cost: paid\n", "").replace(source, "")).toBe(orrevale);
  expect(errorsWithFile("entities/orrevale", made)).toEqual([]);
  await expect(page.getByRole("link", { name: "Open the file's editor on GitHub" })).toHaveAttribute(
    "href",
    "https://github.com/example/register/edit/main/entities/orrevale.yaml",
  );
});

test("a newer page moves the day of review, as CI would ask", async ({ page }) => {
  await openForm(page, "contribute/?edit=entities/orrevale&wrong=all");
  await page.getByRole("button", { name: "Change: Founded" }).click();
  await page.getByRole("textbox", { name: /^Founded/ }).fill("1994");
  await open(page).getByRole("button", { name: "Add a page" }).click();
  await open(page)
    .getByRole("textbox", { name: /^Address/ })
    .fill("https://orrevale.example.org/history/");
  await open(page)
    .getByRole("textbox", { name: /^As of/ })
    .fill(fixtureDate);
  await checkAndSend(page);
  const made = await shownFile(page);
  expect(errorsWithFile("entities/orrevale", made)).toEqual([]);
  expect(changedLines(orrevale, made).gone).toContain("founded: 1995");
});

test("a mistake is said calmly, beside its field and above the form, with a link to it", async ({ page }) => {
  await openForm(page, "contribute/?edit=entities/orrevale&wrong=all");
  await page.getByRole("button", { name: "Change: Website" }).click();
  const website = page.getByRole("textbox", { name: /^Website/ });
  await website.fill("orrevale.example.org");
  await expect(page.getByText("Not a full web address")).toBeHidden();
  await website.press("Tab");
  await expect(
    page.getByText("Not a full web address: orrevale.example.org. Write https://orrevale.example.org."),
  ).toBeVisible();
  await expect(website).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Done: Website" }).click();
  await page.getByRole("button", { name: "Check and send" }).click();
  const box = page.getByRole("alert", { name: "Fix this first" });
  await expect(box).toBeFocused();
  await box.getByRole("link", { name: /^Not a full web address/ }).click();
  await expect(website).toBeFocused();
  await website.fill("https://orrevale.example.org/en/");
  await expect(box).toBeHidden();
});

test("a message waits until the pointer is up, so that no click is lost", async ({ page }) => {
  await openForm(page, "contribute/?new=entity");
  await page.getByRole("textbox", { name: /^Name/ }).fill("Example");
  const summary = page.getByRole("textbox", { name: /^Summary/ });
  // The form's checks have come once one message is there.
  await page.getByRole("textbox", { name: /^Website/ }).fill("example");
  await page.getByRole("textbox", { name: /^Website/ }).press("Tab");
  await expect(page.getByRole("textbox", { name: /^Website/ })).toHaveAttribute("aria-invalid", "true");
  await summary.focus();
  const below = page.getByRole("button", { name: "Add: Scope" });
  await below.scrollIntoViewIfNeeded();
  await below.hover();
  await page.mouse.down();
  await page.waitForTimeout(600);
  await expect(summary).not.toHaveAttribute("aria-invalid", "true", { timeout: 1 });
  await page.mouse.up();
  await expect(page.getByRole("radio", { name: /^Regional/ })).toBeVisible();
  await expect(summary).toHaveAttribute("aria-invalid", "true");
});

test("an answer that was just corrected is not called wrong", async ({ page }) => {
  await openForm(page, "contribute/?new=entity");
  const website = page.getByRole("textbox", { name: /^Website/ });
  await website.fill("example");
  await website.press("Tab");
  await expect(website).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("textbox", { name: /^Summary/ }).focus();
  await page.waitForTimeout(400);
  const saidOnLeaving = await page.getByRole("textbox", { name: /^Summary/ }).evaluate(async (field) => {
    (field as HTMLTextAreaElement).value = "What it is.";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.blur();
    await new Promise(requestAnimationFrame);
    return field.getAttribute("aria-invalid");
  });
  expect(saidOnLeaving).toBeNull();
});

test("what was changed without a page is said, and doesn't keep from sending", async ({ page }) => {
  await openForm(page, "contribute/?edit=entities/orrevale&wrong=all");
  await page.getByRole("button", { name: "Change: Founded" }).click();
  await page.getByRole("textbox", { name: /^Founded/ }).fill("1994");
  await checkAndSend(page);
  await expect(page.getByText("No page was named for: Founded.")).toBeVisible();
  await page.getByRole("region", { name: "Worth a look" }).getByRole("button", { name: "Founded" }).click();
  await expect(page.getByRole("textbox", { name: /^Founded/ })).toHaveValue("1994");
  await expect(page.getByRole("textbox", { name: /^Founded/ })).toBeFocused();
});

test("another listing is found and shown by its name", async ({ page }) => {
  await openForm(page, "contribute/?new=tool");
  await page.getByRole("button", { name: "Add: Relations" }).click();
  await open(page)
    .getByRole("searchbox", { name: /^Listing/ })
    .fill("orrevale");
  await open(page).getByRole("button", { name: "Orrévale" }).click();
  await expect(open(page).getByRole("button", { name: "Change: Orrévale" })).toBeFocused();
  await expect(open(page).getByText("entities/orrevale")).toBeHidden();
});

test("nothing is sent before something is changed", async ({ page }) => {
  await openForm(page, "contribute/?edit=entities/orrevale&wrong=all");
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByText("Nothing is changed yet.")).toBeVisible();
});

test("a missing fact leads to its question", async ({ page }) => {
  await page.goto("entities/orrevale/");
  await page
    .getByRole("link", { name: /^Supply .*cost/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/contribute\/\?edit=entities\/orrevale&fact=[\w.]+$/);
  await expect(open(page)).toHaveCount(1);
  await expect(open(page)).toBeInViewport();
});

test("nothing that is typed leaves the browser", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await openForm(page, "contribute/?edit=entities/orrevale&wrong=all");
  await page.getByRole("button", { name: "Change: Name" }).click();
  await page.getByRole("textbox", { name: /^Name/ }).fill("Orrévale Unheardof");
  await page.getByRole("button", { name: "Done: Name" }).click();
  await checkAndSend(page);
  const { origin } = new URL(page.url());
  expect(requests.filter((request) => !request.startsWith(`GET ${origin}/`))).toEqual([]);
  expect(requests.filter((request) => /unheardof/i.test(request))).toEqual([]);
});

test("what was entered is kept in the browser, and offered again", async ({ page }) => {
  await openForm(page, "contribute/?edit=entities/orrevale&wrong=all");
  await page.getByRole("button", { name: "Change: Founded" }).click();
  await page.getByRole("textbox", { name: /^Founded/ }).fill("1994");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-question=founded]")).toContainText("1995");
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page.locator("[data-question=founded]")).toContainText("1994");
  await page.reload();
  await page.getByRole("button", { name: "Start again" }).click();
  await page.reload();
  await expect(page.locator("[data-question=founded]")).toContainText("1995");
  await expect(page.getByText("You began this")).toBeHidden();
});

test("once something was entered, the form works without a connection", async ({ page, context }) => {
  await openForm(page, "contribute/?edit=tools/first-day-right&wrong=all");
  await page.getByRole("button", { name: "Change: Summary" }).click();
  const summary = page.getByRole("textbox", { name: /^Summary/ });
  await summary.fill("");
  await summary.press("Tab");
  // What checks the form is there.
  await expect(summary).toHaveAttribute("aria-invalid", "true");
  await context.setOffline(true);
  await summary.fill("App for migrant workers, with advice on each step of the way to a job abroad.");
  await summary.press("Tab");
  await openTechnical(page);
  await page.getByRole("button", { name: "Add: Licence" }).click();
  await page.getByRole("textbox", { name: /^Licence/ }).fill("not a licence");
  await page.getByRole("textbox", { name: /^Licence/ }).press("Tab");
  await expect(page.getByText("Not a valid licence: not a licence.")).toBeVisible();
  await page.getByRole("textbox", { name: /^Licence/ }).fill("");
  await checkAndSend(page);
  const made = await shownFile(page);
  expect(made).toContain("App for migrant workers, with advice");
  await expect(page.getByRole("link", { name: "Write an e-mail" })).toHaveAttribute(
    "href",
    /^mailto:info@example\.org/,
  );
});
