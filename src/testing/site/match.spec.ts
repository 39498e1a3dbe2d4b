import { expect, test, type Page } from "@playwright/test";
import { withBase, collectRequests } from "./site.ts";
import { viewports } from "./templates.ts";

const qatar =
  "match/?industries=hospitality-tourism&countries=QA&services=ethical-recruitment&functions=ethical-recruitment&languages=ar";

const organisations = (page: Page) => page.getByRole("region", { name: "Organisations" });
const tools = (page: Page) => page.getByRole("region", { name: "Tools" });
const more = (page: Page) => page.locator(".ask-more > summary");
const status = (page: Page) => page.locator("main p[role=status]:not(.own-status)");

test("a hotel that recruits for Qatar in Arabic gets answers with reasons", async ({ page }) => {
  await page.goto(qatar);
  await expect(status(page)).toHaveText(/^Organisations: \d+ in part.*\. Tools: \d+/);
  await expect(organisations(page).getByRole("heading", { name: "Partial" })).toBeVisible();
  const first = organisations(page).locator(".match").first();
  await expect(first.getByRole("link", { name: "Velmara Hotel Alliance" })).toHaveAttribute(
    "href",
    withBase("/entities/velmara-hotel-alliance/"),
  );
  await expect(first.locator(".reasons > div")).toHaveText([
    /^Place.*Met: Qatar/,
    /^Help.*Met: Ethical recruitment/,
    /^Industry.*Met: Hospitality and tourism/,
    /^Language.*Not found/,
  ]);
  await expect(first).toContainText("Evidence from");
  await expect(first).toContainText("Not as asked: language (not found).");
  await first.getByText("Ask in a first call").click();
  await expect(first).toContainText("Can you work in Arabic?");
  await expect(tools(page).locator(".match").first()).toContainText("Ethical recruitment");
});

test("on a wide screen the matches of a kind are a grid with ten rows to a window", async ({ page }) => {
  await page.setViewportSize(viewports.desktop);
  await page.goto("match/?countries=QA&services=ethical-recruitment");
  const matches = organisations(page).locator(".match");
  await expect(matches.first()).toBeVisible();
  const heights = await matches.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  const averageHeight = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  expect(averageHeight).toBeLessThan(viewports.desktop.height / 10 + 20);
  const left = (text: string) =>
    organisations(page)
      .locator(text)
      .first()
      .evaluate((element) => Math.round(element.getBoundingClientRect().left));
  expect(await left(".match-heads p:nth-child(2)")).toBe(await left(".match .reasons > div:nth-child(2)"));
});

test("a text after #q= is read when the address changes on the page", async ({ page }) => {
  await page.goto("match/");
  const words = page.getByRole("textbox", { name: "In your own words" });
  await expect(words).toHaveValue("");
  await page.evaluate(() => {
    location.hash = "#q=training in Kenya";
  });
  await expect(words).toHaveValue("training in Kenya");
  await expect(page).toHaveURL(/countries=KE/);
});

test("prints what was asked, not what could have been", async ({ page }) => {
  await page.goto("match/?countries=KE");
  await expect(status(page)).toContainText("fit well");
  await page.emulateMedia({ media: "print" });
  const small = page.locator(".ask-small");
  await expect(small).toBeHidden();
  await expect(page.getByText("More: tools")).toBeHidden();
  const gap = await page.getByLabel("Country or region", { exact: true }).evaluate((field) => {
    const { marginInlineEnd, paddingInlineEnd } = getComputedStyle(field);
    return [marginInlineEnd, paddingInlineEnd];
  });
  expect(gap).toEqual(["0px", "0px"]);
  await page.emulateMedia({ media: "screen" });
  await more(page).click();
  await small.getByRole("checkbox").check();
  await more(page).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("More: Cost: free")).toBeVisible();
});

test("tools are shown and left out again", async ({ page }) => {
  await page.goto("match/?services=training&countries=KE");
  await page.getByRole("button", { name: "Show tools too" }).click();
  await expect(page).toHaveURL(/countries=KE&services=training&functions=training$/);
  await expect(tools(page).locator(".match").first()).toContainText("a related function");
  await page.getByRole("button", { name: "Leave tools out" }).click();
  await expect(tools(page)).toHaveCount(0);
});

test("the address holds the question, and the back button takes a choice back", async ({ page }) => {
  await page.goto("match/");
  await page.getByLabel("Industry", { exact: true }).selectOption("construction");
  await page.getByLabel("Country or region", { exact: true }).selectOption({ label: "Qatar" });
  await page.getByLabel("Country or region, choice 2").selectOption({ label: "Africa" });
  await more(page).click();
  await page.getByLabel(/small supplier/).check();
  const query = "?industries=construction&countries=QA&regions=africa&cost=free";
  await expect(page).toHaveURL((url) => url.search === query);
  await page.reload();
  await expect(status(page)).toContainText("Organisations:");
  const answer = await status(page).textContent();
  await expect(page.getByLabel("Industry", { exact: true })).toHaveValue("construction");
  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === "?industries=construction&countries=QA&regions=africa");
  await expect(page.getByLabel(/small supplier/)).not.toBeChecked();
  await page.goForward();
  await expect(page).toHaveURL((url) => url.search === query);
  await expect(status(page)).toHaveText(answer ?? "");
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(page).toHaveURL((url) => url.search === "");
  await expect(page.getByRole("heading", { name: "For example" })).toBeVisible();
});

test("a country and a language are found by typing another name", async ({ page }) => {
  await page.goto("match/");
  const choose = async (label: string, typed: string, offered: string) => {
    const field = page.getByLabel(`${label}: type to find`);
    await field.fill(typed);
    await expect(field.locator("+ datalist option").first()).toHaveAttribute("value", offered);
    await field.press("Enter");
    await expect(field).toHaveValue("");
  };
  await choose("Country or region", "Burma", "Myanmar");
  await expect(page.getByLabel("Country or region", { exact: true })).toHaveValue("countries:MM");
  await choose("Country or region", "Ivory", "Côte d'Ivoire");
  await expect(page.getByLabel("Country or region, choice 2")).toHaveValue("countries:CI");
  await page.locator(".ask-more > summary").click();
  await choose("Language", "Farsi", "Persian");
  await expect(page).toHaveURL(/countries=MM,CI&languages=fa/);
  const field = page.getByLabel("Country or region: type to find");
  await field.fill("Vietnam");
  await field.press("Tab");
  await expect(page.getByLabel("Country or region, choice 3")).toHaveValue("countries:VN");
  await field.fill("Atlantis");
  await field.press("Tab");
  await expect(page.locator(".ask > .unfound").first()).toContainText("Nothing is called “Atlantis” here.");
  const language = page.getByLabel("Language: type to find");
  await language.fill("Elvish");
  await language.press("Tab");
  await expect(language).toHaveAccessibleDescription(/Elvish/);
  await language.fill("");
  await expect(language).toHaveAccessibleDescription("");
  await expect(field).toHaveAccessibleDescription(/Atlantis/);
});

test("keys that go through a list make one step of it", async ({ page }) => {
  await page.goto("match/");
  const industry = page.getByLabel("Industry", { exact: true });
  await industry.focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL((url) => url.search.startsWith("?industries="));
  await expect(industry).not.toHaveValue("");
  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === "");
});

test("nothing but the index is asked for, and nothing chosen leaves the browser", async ({ page }) => {
  await page.goto("match/");
  await expect(page.getByLabel("Country or region: type to find")).toBeVisible();
  const requests = collectRequests(page);
  await page.getByRole("link", { name: /hotel group/ }).click();
  await expect(status(page)).toContainText("Organisations:");
  await page.getByLabel("Issue", { exact: true }).selectOption("debt-bondage");
  await page.getByLabel("Issue", { exact: true }).press("Enter");
  await more(page).click();
  await page.getByLabel("Cost", { exact: true }).selectOption("free");
  await expect(page).toHaveURL(/issues=debt-bondage.*cost=free/);
  expect(requests.sort()).toEqual([
    "/data/v1/index/entities-match.json",
    "/data/v1/index/entities-text.json",
    "/data/v1/index/entities.json",
    "/data/v1/index/tools-match.json",
    "/data/v1/index/tools-text.json",
    "/data/v1/index/tools.json",
  ]);
});

test("an index that can't be had is said, not hidden", async ({ page }) => {
  await page.route("**/*-match.json", (route) => route.abort());
  await page.goto(qatar);
  await expect(status(page)).toContainText("could not be loaded");
});

test("without script the page says how to go by hand", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("match/");
  for (const path of ["services", "functions", "countries", "industries", "issues"]) {
    await expect(page.locator(`.by-hand a[href="${withBase(`/${path}/`)}"]`)).toBeVisible();
  }
  await expect(page.locator(".match-page")).toBeHidden();
  await context.close();
});

test("keyboard alone asks, reads on and goes to more", async ({ page }) => {
  await page.goto("match/");
  const issue = page.getByLabel("Issue", { exact: true });
  await issue.focus();
  await page.keyboard.type("Forced lab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/issues=forced-labour/);
  await expect(issue).toBeFocused();
  const more = organisations(page).getByRole("button", { name: /^Show/ }).first();
  await more.focus();
  const list = organisations(page).locator("ol").first();
  const shownCount = await list.locator("> li").count();
  await page.keyboard.press("Enter");
  await expect(list.locator("> li").nth(shownCount).getByRole("link").first()).toBeFocused();
});

test("on a phone the first answer is on the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("match/");
  await page.getByLabel("Help", { exact: true }).selectOption("ethical-recruitment");
  await page.getByLabel("Country or region", { exact: true }).selectOption({ label: "Qatar" });
  await page.getByLabel("Industry", { exact: true }).selectOption("hospitality-tourism");
  await page.getByLabel("Issue", { exact: true }).selectOption("abusive-recruitment");
  const first = page.locator(".match h4").first();
  await expect(first).toBeVisible();
  const bottom = await first.evaluate((title) => title.getBoundingClientRect().bottom + scrollY);
  expect(bottom).toBeLessThanOrEqual(844);
});

test("on a phone a link leads to the tools, and targets are large enough", async ({ page }) => {
  await page.setViewportSize(viewports.phone);
  await page.goto(qatar);
  await page.getByRole("navigation", { name: "Answers" }).getByRole("link", { name: /tool/ }).click();
  await expect(tools(page).getByRole("heading", { level: 2 })).toBeInViewport();
  await expect(page).toHaveURL(/languages=ar#tool$/);
  const heights = await page
    .locator(
      ".ask-sentence:first-child select, .ask-more > summary, .match-bar button, .match-jump a, .questions summary",
    )
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test("what is chosen while own words are read stays", async ({ page }) => {
  const { promise: isChosen, resolve: release } = Promise.withResolvers<undefined>();
  await page.route("**/pagefind/pagefind.js", async (route) => {
    await isChosen;
    await route.continue();
  });
  await page.goto(`match/#${new URLSearchParams({ q: "Training for hotels in Kenya" })}`);
  await page.getByLabel("Issue", { exact: true }).selectOption("debt-bondage");
  await expect(page).toHaveURL((url) => url.search.includes("issues=debt-bondage"));
  const searchArrived = page.waitForResponse("**/pagefind/pagefind.js");
  release(undefined);
  await searchArrived;
  await expect(page.locator(".own-status")).toHaveText("");
  expect(new URL(page.url()).search).toBe("?issues=debt-bondage");
});

test("a match says who evaluated it and leads there, without a change of the order", async ({ page }) => {
  await page.goto("match/?countries=KH&services=worker-voice-grievance");
  const link = organisations(page).getByRole("link", { name: "Evaluated: independent and commissioned" });
  await link.click();
  await expect(page.getByRole("heading", { name: "Does it work?" })).toBeInViewport();
});
