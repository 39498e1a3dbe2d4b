import { expect, test, type Page } from "@playwright/test";
import { fixtureDate } from "../fixture-register.ts";
import {
  changedLines,
  checkAndSend,
  errorsWithFile,
  fileOf,
  giveChannels,
  openForm,
  openTechnical,
  shownFile,
} from "./contribute-fixture.ts";
import { at } from "./site.ts";

const orrevale = fileOf("entities/orrevale");

/** Answers what must be answered of a new organisation. */
async function fillNew(page: Page, name: string, summary = "Gives small factories training against forced labour.") {
  await page.getByRole("textbox", { name: /^Name/ }).fill(name);
  await page.getByRole("textbox", { name: /^Website/ }).fill("https://new.example.org");
  await page.getByRole("combobox", { name: /^Type/ }).selectOption({ label: "Non-governmental organisation" });
  await page.getByRole("textbox", { name: /^Summary/ }).fill(summary);
  await page.locator("[data-question=summary]").getByRole("button", { name: "Add a page" }).click();
  await page
    .locator("[data-question=summary]")
    .getByRole("textbox", { name: /^Address/ })
    .fill("https://new.example.org/about");
  await page.getByRole("radio", { name: /^Unknown/ }).check();
}

test("a new listing is proposed by a file that holds, filled in on GitHub", async ({ page }) => {
  await openForm(page, "contribute/");
  await page.getByRole("link", { name: "Propose a listing" }).click();
  await page.getByRole("link", { name: "An organisation or initiative" }).click();
  await fillNew(page, "Example New Initiative");
  await page.getByRole("button", { name: "Done: Website" }).click();
  await page.locator("[data-question=website]").getByRole("button").click();
  await page.locator("[data-question=website]").getByRole("checkbox").first().check();
  await checkAndSend(page);
  await openTechnical(page);
  const href = await page.getByRole("link", { name: "Open the new file on GitHub" }).getAttribute("href");
  const address = new URL(href ?? "");
  expect(address.origin + address.pathname).toBe("https://github.com/example/register/new/main/entities");
  expect(address.searchParams.get("filename")).toBe("example-new-initiative.yaml");
  const text = address.searchParams.get("value") ?? "";
  expect(errorsWithFile("entities/example-new-initiative", text)).toEqual([]);
  expect(text).toContain("supports: [website, summary]");
  await expect(page.locator(".preview")).toContainText("Gives small factories training");
});

test("what fills a gap is proposed with the terms of the gap", async ({ page }) => {
  await openForm(page, "contribute/#new=&services=training&regions=africa&industries=magic");
  await expect(page).toHaveURL(/\/contribute\/\?new=&regions=africa&services=training$/);
  await page.getByRole("link", { name: "An organisation or initiative" }).click();
  await expect(page).toHaveURL(/\?new=entity&regions=africa&services=training$/);
  await expect(page.getByText("Filled in for you: Regions: Africa; Services: Training.")).toBeVisible();
  await expect(page.locator('[data-question="offer.services"]')).toContainText("Training");
  await fillNew(page, "Example New Initiative");
  await page.getByRole("button", { name: "Add: Scope" }).click();
  await page.getByRole("radio", { name: /^Regional/ }).check();
  await page.getByRole("textbox", { name: /^Website/ }).fill("");
  await checkAndSend(page);
  const made = await shownFile(page);
  expect(errorsWithFile("entities/example-new-initiative", made)).toEqual([]);
  expect(made).toContain("regions: [africa]");
  expect(made).toContain("services: [training]");
  expect(made).not.toContain("industries");
});

test("what must be there is asked for, each with a link to its field", async ({ page }) => {
  await openForm(page, "contribute/?new=tool");
  await page.getByRole("textbox", { name: /^Name/ }).fill("Example App");
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByRole("alert", { name: "Fix this first" }).getByRole("link")).toHaveText([
    "Enter the summary",
    "Enter the functions",
    "Enter the state",
    "Enter the sources",
  ]);
  await page.getByRole("link", { name: "Enter the summary" }).click();
  await expect(page.getByRole("textbox", { name: /^Summary/ })).toBeFocused();
});

test("a listing that may be there already is shown before it is sent", async ({ page }) => {
  await openForm(page, "contribute/?new=entity");
  await fillNew(page, "ORREVALE");
  await openTechnical(page);
  await expect(page.getByText("orrevale is taken by another listing.")).toBeVisible();
  await page.getByRole("textbox", { name: /^File name/ }).fill("orrevale-new");
  await checkAndSend(page);
  const found = page.getByRole("region", { name: "Is it one of these?" });
  await expect(found.getByRole("link", { name: "Orrévale", exact: true })).toHaveAttribute(
    "href",
    at("/entities/orrevale/"),
  );
  await expect(found.getByRole("link", { name: "Correct Orrévale" })).toHaveAttribute(
    "href",
    at("/contribute/?edit=entities/orrevale"),
  );
});

test("what is too long for an address is copied and pasted", async ({ page }) => {
  await openForm(page, "contribute/?new=entity");
  await fillNew(page, "Example New Initiative");
  await openTechnical(page);
  await page.getByText("Do you have it as YAML?").click();
  const titles = Array.from(
    { length: 50 },
    (_, index) => `    - title: Report ${index} on ${"working conditions, ".repeat(10)}and what changes them`,
  );
  const text = ["name: Example", "type: ngo", "summary: What it is.", "offer:", "  outputs:", ...titles];
  const rest = [
    "status: {state: unknown}",
    "sources:",
    "  - url: https://example.org",
    "    supports: [summary, offer]",
  ];
  await page.getByRole("textbox", { name: /^The listing as YAML/ }).fill([...text, ...rest, "colour: red"].join("\n"));
  await page.getByRole("button", { name: "Put it into the form" }).click();
  await expect(page.getByText("Left out, because the form has no field for it: colour")).toBeVisible();
  await checkAndSend(page);
  await openTechnical(page);
  await expect(page.getByRole("link", { name: "Open the new file on GitHub" })).toHaveAttribute(
    "href",
    "https://github.com/example/register/new/main/entities?filename=example.yaml",
  );
  await expect(page.getByText("it is too long for a link")).toBeVisible();
});

test("a listing is confirmed by its organisation", async ({ page }) => {
  await openForm(page, "contribute/?confirm=entities/orrevale");
  await page.getByRole("radio", { name: /^I speak for the organisation/ }).check();
  await checkAndSend(page);
  const made = await shownFile(page);
  expect(changedLines(orrevale, made)).toEqual({
    gone: [/^review: .*$/m.exec(orrevale)?.[0]],
    come: [`review: {level: confirmed, date: ${fixtureDate}}`],
  });
  expect(errorsWithFile("entities/orrevale", made)).toEqual([]);
  await expect(page.getByRole("link", { name: "Open an issue, filled in" })).toHaveAttribute(
    "href",
    /template=confirmation\.yml&title=Confirm%3A%20Orr%C3%A9vale&listing=entities%2Forrevale/,
  );
});

test("a listing is said to have ended, with the page that says so", async ({ page }) => {
  await openForm(page, "contribute/?edit=entities/orrevale");
  await page.getByRole("link", { name: "It has ended" }).click();
  const next = page.getByRole("button", { name: "Next" });
  await next.click();
  await page.getByRole("alert").getByRole("link", { name: "Choose what became of it" }).click();
  await expect(page.locator("#f-status-state")).toBeFocused();
  await page.getByRole("radio", { name: /^Closed/ }).check();
  await next.click();
  await page.getByRole("textbox", { name: /^Since/ }).fill("2026-07");
  await next.click();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("Its site says that it closed in July 2026.");
  await next.click();
  await expect(page.getByText("Successor")).toBeVisible();
  await next.click();
  await page.getByRole("button", { name: "Check and send" }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /^Enter the address of a page that shows that it ended/ })
    .click();
  const address = page.getByRole("textbox", { name: /^Address/ });
  await expect(address).toBeFocused();
  await address.fill("https://orrevale.example.org/closed/");
  await page.getByRole("textbox", { name: /^As of/ }).fill("2026-07");
  await checkAndSend(page);
  const made = await shownFile(page);
  expect(made).toContain(
    "status:\n  state: closed\n  since: 2026-07\n  note: Its site says that it closed in July 2026.\n",
  );
  expect(errorsWithFile("entities/orrevale", made)).toEqual([]);
});

for (const [way, button] of [
  ["reply", "Your reply"],
  ["remove", "Why it should be removed, if you want to say"],
] as const) {
  test(`${way}: words go as an issue or an e-mail`, async ({ page }) => {
    await openForm(page, `contribute/?${way}=entities/orrevale`);
    await page.getByLabel(button).fill("We answer & ask.");
    await expect(page.getByRole("link", { name: "Write an e-mail" })).toHaveAttribute(
      "href",
      /We%20answer%20%26%20ask\./,
    );
    await expect(page.getByRole("link", { name: "Open an issue, filled in" })).toHaveAttribute(
      "href",
      /template=removal\.yml.*&why=We%20answer%20%26%20ask\.$/,
    );
  });
}

test("a listing is found by a part of its name", async ({ page }) => {
  await openForm(page, "contribute/?edit=");
  await page.getByRole("searchbox").fill("orrevale");
  await page.getByRole("button", { name: "Orrévale" }).click();
  await expect(page).toHaveURL(/\?edit=entities\/orrevale$/);
  await expect(page.getByRole("heading", { name: "Correct Orrévale" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What is wrong?" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("searchbox")).toBeVisible();
});

test("a copy of the site that names nobody says so", async ({ page }) => {
  await giveChannels(page, {});
  await page.goto("contribute/?confirm=entities/orrevale");
  await page.getByRole("radio", { name: /^I compared it/ }).check();
  await checkAndSend(page);
  await expect(page.getByText("names no e-mail address")).toBeVisible();
  await expect(page.getByText("to whoever publishes the register")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Copy the text" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy the file" })).toBeHidden();
  await openTechnical(page);
  await expect(page.getByRole("button", { name: "Copy the file" })).toBeVisible();
});

test("without script the page says how to go by hand", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("contribute/");
  await expect(page.getByRole("heading", { name: "The form needs JavaScript" })).toBeVisible();
  await expect(page.locator(".by-hand").locator(`a[href="${at("/guides/contribute/")}"]`)).toBeVisible();
  await expect(page.locator(".contribute-main [data-script]")).toBeHidden();
  await context.close();
});

test("keyboard alone corrects a listing", async ({ page }) => {
  await openForm(page, "contribute/?edit=entities/orrevale");
  await page.getByRole("link", { name: "A fact" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Founded/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Step 2 of 3")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: /^Founded/ })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("1994");
  await page.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Step 3 of 3")).toBeFocused();
  await page.getByRole("checkbox", { name: /^No public page shows it/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Check and send" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Check and send" })).toBeFocused();
  await expect(page.locator(".changes")).toContainText("1995 → 1994");
});

test("in another language, the form asks in it and opens the English issue form", async ({ page }) => {
  await page.goto("ar/contribute/?new=entity");
  await expect(page.getByRole("textbox", { name: /^الموقع الإلكتروني/ })).toBeVisible();
  await expect(page.getByText("الاسم الذي تستخدمه المنظمة أو الأداة لنفسها")).toBeVisible();
  await giveChannels(page, { repository: "https://github.com/example/register" });
  await page.goto("ar/contribute/?reply=entities/orrevale");
  await page.getByLabel("ردك").fill("Respondemos.");
  await expect(page.locator('.send a[href*="github.com"]')).toHaveAttribute(
    "href",
    /template=removal\.yml.*&listing=entities%2Forrevale&why=Respondemos\.$/,
  );
});
