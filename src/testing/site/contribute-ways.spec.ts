import { expect, test, type Page } from "@playwright/test";
import { fixtureDate } from "../fixture-register.ts";
import {
  compareLines,
  checkAndSend,
  chooseFacts,
  findErrorsWithFile,
  readListingText,
  setChannels,
  nextButton,
  openForm,
  openTechnicalPart,
  readShownFile,
  unstatedGroup,
} from "./contribute-fixture.ts";
import { withBase } from "./site.ts";

const orrevale = readListingText("entities/orrevale");

/** Answers the required questions about a new organisation, up to the choice of optional facts. */
async function fillNew(page: Page, name: string): Promise<void> {
  await page.getByRole("textbox", { name: /^Name/ }).fill(name);
  await page.getByRole("textbox", { name: /^Website/ }).fill("https://new.example.org");
  await nextButton(page).click();
  await page.getByRole("combobox", { name: /^Type/ }).selectOption({ label: "Non-governmental organisation" });
  await nextButton(page).click();
  await page.getByRole("textbox", { name: /^Summary/ }).fill("Gives small factories training against forced labour.");
  await nextButton(page).click();
  await page.getByRole("radio", { name: /^Unknown/ }).check();
  await nextButton(page).click();
}

test("a new listing is proposed by a file that holds, filled in on GitHub", async ({ page }) => {
  await openForm(page, "contribute/");
  await page.getByRole("link", { name: "Propose a listing" }).click();
  await page.getByRole("link", { name: "An organisation or initiative" }).click();
  await expect(page.getByText("You can write in English, Spanish, French, Portuguese or Arabic.")).toBeVisible();
  await nextButton(page).click();
  await expect(page.locator("#f-name-error")).toHaveText("Enter the name");
  await fillNew(page, "Example New Initiative");
  await expect(page.getByText("Not found in public sources")).toHaveCount(0);
  await nextButton(page).click();
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByRole("alert", { name: "Fix this first" })).toContainText(
    "Enter the address of a page that shows it",
  );
  await page.getByRole("textbox", { name: /^Address/ }).fill("https://new.example.org/about");
  await checkAndSend(page);
  await openTechnicalPart(page);
  const href = await page.getByRole("link", { name: "Open the new file on GitHub" }).getAttribute("href");
  const address = new URL(href ?? "");
  expect(address.origin + address.pathname).toBe("https://github.com/example/register/new/main/entities");
  expect(address.searchParams.get("filename")).toBe("example-new-initiative.yaml");
  const text = address.searchParams.get("value") ?? "";
  expect(findErrorsWithFile("entities/example-new-initiative", text)).toEqual([]);
  await expect(page.locator(".changes")).toContainText("Gives small factories training");
});

test("first comes whether it is listed already, by its name or its website", async ({ page }) => {
  await openForm(page, "contribute/?new=entity");
  await page.getByRole("textbox", { name: /^Name/ }).fill("ORREVALE");
  const namesakes = page.getByRole("region", { name: "Is it one of these?" });
  await expect(namesakes.getByRole("link", { name: "Orrévale", exact: true })).toHaveAttribute(
    "href",
    withBase("/entities/orrevale/"),
  );
  await expect(namesakes.getByRole("link", { name: "Correct Orrévale" })).toHaveAttribute(
    "href",
    withBase("/contribute/?edit=entities/orrevale"),
  );
  await page.getByRole("textbox", { name: /^Name/ }).fill("Example");
  const website = page.getByRole("textbox", { name: /^Website/ });
  await website.fill("www.orrevale.example.org");
  await expect(namesakes).toContainText("has this website");
  await website.blur();
  await expect(website).toHaveValue("https://www.orrevale.example.org");
  // Another one of that name goes on, and gets an address of its own.
  await fillNew(page, "Orrevale");
  await nextButton(page).click();
  await page.getByRole("textbox", { name: /^Address/ }).fill("https://new.example.org/about");
  await checkAndSend(page);
  await openTechnicalPart(page);
  await expect(page.getByText("entities/orrevale-2.yaml").first()).toBeVisible();
});

test("what fills a gap is proposed with the terms of the gap", async ({ page }) => {
  await openForm(page, "contribute/#new=&services=training&regions=africa&industries=magic");
  await page.getByRole("link", { name: "An organisation or initiative" }).click();
  await expect(page).toHaveURL(/#new=entity&regions=africa&services=training$/);
  await fillNew(page, "Example New Initiative");
  await expect(page.getByRole("checkbox", { name: /^Regions/ })).toBeChecked();
  await page.getByRole("checkbox", { name: /^Scope/ }).check();
  await nextButton(page).click();
  await page.getByRole("radio", { name: /^Regional/ }).check();
  await nextButton(page).click();
  await expect(page.getByRole("checkbox", { name: /^Africa/ })).toBeChecked();
  await nextButton(page).click();
  await nextButton(page).click();
  await page.getByRole("textbox", { name: /^Address/ }).fill("https://new.example.org/about");
  await checkAndSend(page);
  const fileText = await readShownFile(page);
  expect(findErrorsWithFile("entities/example-new-initiative", fileText)).toEqual([]);
  expect(fileText).toContain("regions: [africa]");
  expect(fileText).toContain("services: [training]");
});

test("a listing is confirmed by its organisation, and corrected at once", async ({ page }) => {
  await openForm(page, "contribute/?confirm=entities/orrevale");
  await nextButton(page).click();
  await page.getByRole("alert").getByRole("link", { name: "Choose who confirms it" }).click();
  await expect(page.locator("#f-review")).toBeFocused();
  await page.getByRole("radio", { name: /^I speak for the organisation/ }).check();
  await nextButton(page).click();
  await checkAndSend(page);
  const fileText = await readShownFile(page);
  expect(compareLines(orrevale, fileText).added).toEqual([`review: {level: confirmed, date: ${fixtureDate}}`]);
  expect(findErrorsWithFile("entities/orrevale", fileText)).toEqual([]);
  await expect(page.getByRole("link", { name: "Open an issue, filled in" })).toHaveAttribute(
    "href",
    /template=confirmation\.yml&title=Confirm%3A%20Orr%C3%A9vale&listing=entities%2Forrevale/,
  );
  await page.getByRole("button", { name: "Back to the form" }).click();
  await chooseFacts(page, unstatedGroup, "Cost");
  await expect(page.getByRole("group", { name: "Cost" })).toBeVisible();
});

test("“It has ended” asks first what has ended, and leads on", async ({ page }) => {
  await openForm(page, "contribute/?edit=entities/orrevale");
  await page.getByRole("link", { name: "It has ended" }).click();
  await expect(page.locator(".ways a")).toHaveText([
    "The whole organisation",
    "One of its programmes or tools",
    "I'm not sure",
  ]);
  await page.getByRole("link", { name: "One of its programmes or tools" }).click();
  await expect(page.getByText("What is wrong or missing?")).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "I'm not sure" }).click();
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByText("Write something first")).toBeVisible();
  await page.getByLabel("What you saw").fill("Its site is gone.");
  await expect(page.getByRole("link", { name: "Open an issue, filled in" })).toHaveAttribute(
    "href",
    /template=correction\.yml.*&listing=entities%2Forrevale&wrong=Its%20site%20is%20gone\.&right=/,
  );
  await page.goBack();
  await page.getByRole("link", { name: "The whole organisation" }).click();
  await nextButton(page).click();
  await page.getByRole("alert").getByRole("link", { name: "Choose what became of it" }).click();
  await expect(page.locator("#f-status-state")).toBeFocused();
  await page.getByRole("radio", { name: /^Closed/ }).check();
  await nextButton(page).click();
  await page.getByRole("textbox", { name: /^Since/ }).fill("2026-07");
  await nextButton(page).click();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("Its site says that it closed in July 2026.");
  await nextButton(page).click();
  await expect(page.getByText("Successor")).toBeVisible();
  await nextButton(page).click();
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
  const fileText = await readShownFile(page);
  expect(fileText).toContain(
    "status:\n  state: closed\n  since: 2026-07\n  note: Its site says that it closed in July 2026.\n",
  );
  expect(findErrorsWithFile("entities/orrevale", fileText)).toEqual([]);
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
  await page.goBack();
  await expect(page.getByRole("searchbox")).toBeVisible();
});

test("a copy of the site that can receive nothing says so before the form, and offers to download it", async ({
  page,
}) => {
  await setChannels(page, {});
  await page.goto("contribute/?confirm=entities/orrevale");
  await expect(page.getByText("This copy of the register can't receive what you write")).toBeVisible();
  await page.getByRole("radio", { name: /^I compared it/ }).check();
  await nextButton(page).click();
  await checkAndSend(page);
  await expect(page.getByText("This copy of the register can't receive it")).toBeVisible();
  await expect(page.getByText("opens a page or a message")).toHaveCount(0);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download it" }).first().click();
  expect((await saved).suggestedFilename()).toBe("contribution.txt");
});

test("without script the page says how to go by hand", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("contribute/");
  await expect(page.getByRole("heading", { name: "The form needs JavaScript" })).toBeVisible();
  await expect(page.locator(".by-hand").locator(`a[href="${withBase("/guides/contribute/")}"]`)).toBeVisible();
  await expect(page.locator(".contribute-main [data-script]")).toBeHidden();
  await context.close();
});

test("in another language, the form asks in it and opens the English issue form", async ({ page }) => {
  await page.goto("ar/contribute/?new=entity");
  await expect(page.getByRole("textbox", { name: /^الموقع الإلكتروني/ })).toBeVisible();
  await expect(page.getByText("الاسم الذي تستخدمه المنظمة أو الأداة لنفسها")).toBeVisible();
  await setChannels(page, { repository: "https://github.com/example/register" });
  await page.goto("ar/contribute/?reply=entities/orrevale");
  await page.getByLabel("ردك").fill("Respondemos.");
  await expect(page.locator('.send a[href*="github.com"]')).toHaveAttribute(
    "href",
    /template=removal\.yml.*&listing=entities%2Forrevale&why=Respondemos\.$/,
  );
});
