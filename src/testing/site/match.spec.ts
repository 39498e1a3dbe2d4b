import { expect, test, type Page } from "@playwright/test";
import { collectErrors, findBarriers, widthOf } from "./page-checks.ts";
import { at, collectAsked, readPublished } from "./site.ts";
import { looks, viewports } from "./templates.ts";

const qatar =
  "match/?industries=hospitality-tourism&countries=QA&services=ethical-recruitment&functions=ethical-recruitment&languages=ar";

const organisations = (page: Page) => page.getByRole("region", { name: "Organisations" });
const tools = (page: Page) => page.getByRole("region", { name: "Tools" });
const status = (page: Page) => page.locator("main").getByRole("status");

test("a hotel that recruits for Qatar in Arabic gets answers with reasons", async ({ page }) => {
  await page.goto(qatar);
  await expect(status(page)).toHaveText(/^Organisations: \d+ fits? well, \d+ in part.*\. Tools: \d+/);
  await expect(organisations(page).getByRole("heading", { name: "Strong match" })).toBeVisible();
  const first = organisations(page).locator(".match").first();
  await expect(first.getByRole("link", { name: "Velmara Hotel Alliance" })).toHaveAttribute(
    "href",
    at("/entities/velmara-hotel-alliance/"),
  );
  await expect(first.locator(".reasons > div")).toHaveText([
    /^Place.*Met: Qatar/,
    /^Help.*Met: Ethical recruitment/,
    /^Industry.*Met: Hospitality and tourism/,
    /^Language.*Not found/,
  ]);
  await expect(first).toContainText("Evidence from");
  await first.getByText("Ask in a first call").click();
  await expect(first).toContainText("Can you work in Arabic?");
  await expect(tools(page).locator(".match").first()).toContainText("Ethical recruitment");
});

test("prints what was asked, not what could have been", async ({ page }) => {
  await page.goto("match/?countries=KE");
  await expect(status(page)).toContainText("fit well");
  await page.emulateMedia({ media: "print" });
  const small = page.locator(".ask-small");
  await expect(small).toBeHidden();
  const gap = await page.getByLabel("Country or region", { exact: true }).evaluate((field) => {
    const { marginInlineEnd, paddingInlineEnd } = getComputedStyle(field);
    return [marginInlineEnd, paddingInlineEnd];
  });
  expect(gap).toEqual(["0px", "0px"]);
  await page.emulateMedia({ media: "screen" });
  await small.getByRole("checkbox").check();
  await page.emulateMedia({ media: "print" });
  await expect(small).toBeVisible();
});

test("no number ranks a result", async ({ page }) => {
  await page.goto(qatar);
  await expect(organisations(page).locator(".match").first()).toBeVisible();
  expect(await page.locator(".match-kinds").innerText()).not.toMatch(/\d\s?%|0\.\d|score/i);
});

test("what is met in part is worded", async ({ page }) => {
  await page.goto("match/?countries=KE&industries=fishing-seafood");
  await expect(page.locator(".match-kinds")).toContainText("Global, Kenya not named");
  await expect(page.locator(".match-kinds")).toContainText("Cross-industry, fishing and seafood not named");
});

test("what ended stands only beside what took its place", async ({ page }) => {
  const ended: string[] = [];
  for (const folder of ["entities", "tools"]) {
    const listings = readPublished<{ href: string; status: { state: string } }[]>(`${folder}.json`);
    ended.push(
      ...listings.filter(({ status }) => /closed|merged|discontinued/.test(status.state)).map(({ href }) => href),
    );
  }
  await page.goto("match/?issues=forced-labour&functions=compliance-reporting&countries=GB");
  await expect(status(page)).toContainText("Organisations:");
  const more = page.getByRole("button", { name: /^Show/ });
  while ((await more.count()) > 0) {
    const before = await page.locator(".match").count();
    await more.first().click();
    // More is drawn after the next paint; until then the last button is still there.
    await expect(page.locator(".match")).not.toHaveCount(before);
  }
  const shown = await page
    .locator(".match h4 a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(ended.length).toBeGreaterThan(5);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((link) => ended.includes(link ?? ""))).toEqual([]);
  await expect(page.locator(".match").getByText("was succeeded by this").first()).toBeVisible();
});

test("the address holds the question, and the back button takes a choice back", async ({ page }) => {
  await page.goto("match/");
  await page.getByLabel("Industry", { exact: true }).selectOption("construction");
  await page.getByLabel("Country or region", { exact: true }).selectOption({ label: "Qatar" });
  await page.getByLabel("Country or region, one more").selectOption({ label: "Africa" });
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

test("unknown parameters and terms are ignored", async ({ page }) => {
  await page.goto("match/?issues=forced-labour,nonsense&countries=ZZ&utm_source=x");
  await expect(page).toHaveURL((url) => url.search === "?issues=forced-labour");
  await expect(status(page)).toContainText("Organisations:");
  await page.goto("match/?countries=ZZ");
  await expect(page.getByRole("heading", { name: "For example" })).toBeVisible();
});

test("nothing but the index is asked for, and nothing chosen leaves the browser", async ({ page }) => {
  await page.goto("match/");
  await expect(page.getByRole("heading", { name: "For example" })).toBeVisible();
  const asked = collectAsked(page);
  await page.getByRole("link", { name: /hotel group/ }).click();
  await expect(status(page)).toContainText("Organisations:");
  await page.getByLabel("Issue", { exact: true }).selectOption("debt-bondage");
  await page.getByLabel("Issue", { exact: true }).press("Enter");
  await page.getByLabel("Cost", { exact: true }).selectOption("free");
  await expect(page).toHaveURL(/issues=debt-bondage.*cost=free/);
  expect(asked.sort()).toEqual([
    "/data/v1/index/entities-match.json",
    "/data/v1/index/entities.json",
    "/data/v1/index/tools-match.json",
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
    await expect(page.locator(`.by-hand a[href="${at(`/${path}/`)}"]`)).toBeVisible();
  }
  await expect(page.locator("[data-match]")).toBeHidden();
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
  const shown = await list.locator("> li").count();
  await page.keyboard.press("Enter");
  await expect(list.locator("> li").nth(shown).getByRole("link").first()).toBeFocused();
});

test("term pages and the front page lead here", async ({ page }) => {
  await page.goto("issues/forced-labour/");
  await page.getByRole("link", { name: "Find a partner for this" }).click();
  await expect(page).toHaveURL(/\/match\/\?issues=forced-labour$/);
  await expect(page.getByLabel("Issue", { exact: true })).toHaveValue("forced-labour");
  await page.goto("./");
  await page.getByRole("link", { name: "Find a partner" }).first().click();
  await expect(page).toHaveURL(/\/match\/$/);
});

for (const { device, viewport, colorScheme } of looks) {
  test.describe(`answers, ${device}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    test("are accessible and fit the screen", async ({ page }) => {
      const errors = collectErrors(page);
      await page.goto(qatar);
      await expect(tools(page).locator(".match").first()).toBeVisible();
      await page.getByText("Ask in a first call").first().click();
      expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
      expect(await findBarriers(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
}

test("on a phone a link leads to the tools, and targets are large enough", async ({ page }) => {
  await page.setViewportSize(viewports.phone);
  await page.goto(qatar);
  await page.getByRole("navigation", { name: "Answers" }).getByRole("link", { name: /tools/ }).click();
  await expect(tools(page).getByRole("heading", { level: 2 })).toBeInViewport();
  await expect(page).toHaveURL(/languages=ar#tool$/);
  const heights = await page
    .locator(".ask select, .ask label, .match-bar button, .match-jump a, .questions summary")
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
