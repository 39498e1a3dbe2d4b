import { expect, test, type Page } from "@playwright/test";
import { existsScriptWords, existsWords } from "../../site/exists/words.ts";
import { collectErrors, findBarriers, widthOf } from "./page-checks.ts";
import { at, collectAsked } from "./site.ts";
import { looks, viewports } from "./templates.ts";

const script = existsScriptWords;
const cobalt =
  "Put a tag on each sack of ore at the pit and follow it to the smelter and the battery plant on a ledger that nobody can alter, to prove that no child dug it.";
const status = (page: Page) => page.locator("main").getByRole("status");
const answers = (page: Page) => page.getByRole("region", { name: script.answers });
const tools = (page: Page) => answers(page).getByRole("region", { name: script.sameTitle });
const others = (page: Page) => answers(page).getByRole("region", { name: script.othersTitle });
const kind = (page: Page, title: string) => answers(page).getByRole("checkbox", { name: title, exact: true });

async function ask(page: Page, text: string) {
  await page.goto("exists/");
  await page.getByLabel(script.text).fill(text);
  await page.getByRole("button", { name: script.ask }).click();
}

test("an idea in other words ticks its kind of work, and leads to its tools and to organisations", async ({ page }) => {
  await ask(page, cobalt);
  await expect(kind(page, "Mineral and gem tracing")).toBeChecked();
  await expect(tools(page)).toContainText("Mineral and gem tracing: 3 listed tools");
  await expect(tools(page).getByRole("link", { name: "Orethread", exact: true })).toHaveAttribute(
    "href",
    at("/tools/orethread/"),
  );
  await expect(tools(page)).toContainText("Shares Mineral and gem tracing");
  await expect(
    answers(page).getByRole("region", { name: script.partnersTitle }).locator(".match").first(),
  ).toBeVisible();
});

test("every tool of a ticked kind is shown, and none of a kind that is no longer ticked", async ({ page }) => {
  await ask(page, cobalt);
  const names = tools(page).getByRole("heading", { level: 4 });
  await expect(names).toHaveCount(3);
  await page.getByLabel(script.otherKind).selectOption({ label: "Hash matching" });
  await expect(kind(page, "Hash matching")).toBeChecked();
  await expect(names).toHaveCount(6);
  await kind(page, "Mineral and gem tracing").uncheck();
  await expect(names).toHaveCount(3);
  await expect(tools(page).getByRole("link", { name: "Pictoprint", exact: true })).toBeVisible();
  await kind(page, "Hash matching").uncheck();
  await expect(tools(page)).toContainText(script.none);
  await expect(others(page).getByRole("link", { name: "Orethread", exact: true })).toBeVisible();
});

test("the industry and the place that an idea names are chosen, and can be changed", async ({ page }) => {
  await ask(page, "An app where fishers in Thailand complain about withheld wages");
  await expect(answers(page)).toContainText("Thailand");
  await expect(page).toHaveURL(/#(.*&)?countries=TH/);
  await expect(page).toHaveURL(/industries=[^&]*fishing/);
});

test("says why a tool ended", async ({ page }) => {
  await ask(page, "A website where police match lost children with children found in homes.");
  await expect(kind(page, "Missing children search")).toBeChecked();
  await expect(tools(page).getByRole("link", { name: "ChildMatch Portal" })).toBeVisible();
  await expect(tools(page)).toContainText(`${script.ended} Its makers say that it was taken out of use.`);
});

test("choices go into the address, open again from it, and the text is not kept", async ({ page }) => {
  await page.goto("exists/?work=hash-matching&industries=nonsense");
  await expect(page).toHaveURL((url) => url.search === "" && url.hash === "#work=hash-matching");
  await expect(tools(page).getByRole("heading", { level: 4 })).toHaveCount(3);
  await page.getByLabel(script.labels.countries, { exact: true }).selectOption("KE");
  await page.getByLabel(script.text).fill("secret words");
  await expect(page).toHaveURL((url) => url.hash === "#work=hash-matching&countries=KE" && url.search === "");
  await page.reload();
  await expect(page.getByLabel(script.labels.countries, { exact: true })).toHaveValue("KE");
  await page.getByRole("button", { name: script.clear }).click();
  await expect(page).toHaveURL((url) => url.search === "" && url.hash === "");
  await expect(page.getByLabel(script.text)).toHaveValue("");
});

test("only the register's own files are asked for, and nothing written leaves the browser", async ({ page }) => {
  await page.goto("exists/");
  const asked = collectAsked(page);
  const sent: (string | null)[] = [];
  page.on("request", (request) => sent.push(request.postData()));
  await page.getByLabel(script.text).fill("zebrafish hotline for miners");
  await page.getByRole("button", { name: script.ask }).click();
  await expect(answers(page)).toContainText("zebrafish");
  const isOwnFile = (address: string) =>
    /^\/(data\/v1\/index|_astro|pagefind|term-names)\/|^\/search-rows\.json/.test(address);
  expect(asked.filter((address) => !isOwnFile(address))).toEqual([]);
  expect(JSON.stringify([asked, sent])).not.toContain("zebrafish");
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain(
    "zebrafish",
  );
  expect(page.url()).not.toContain("zebrafish");
});

test("it is asked, corrected and read by keyboard alone", async ({ page }) => {
  await page.goto("exists/");
  await page.getByLabel(script.text).focus();
  await page.keyboard.type(cobalt);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: script.ask })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(answers(page).getByRole("heading", { name: script.answers })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(answers(page).getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(answers(page).getByRole("checkbox").first()).not.toBeChecked();
});

test("a late answer to what was cleared stays away", async ({ page }) => {
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/data/v1/index/**", async (route) => {
    await isAnswered;
    await route.continue();
  });
  await ask(page, cobalt);
  await expect(status(page)).toHaveText(script.loading);
  await page.getByRole("button", { name: script.clear }).click();
  const loaded = page.waitForResponse("**/data/v1/index/overlap.json*");
  answer();
  await (await loaded).finished();
  // What the page would do with it, it does before it has read the same a second time.
  await page.evaluate(async () => {
    await (await fetch("../data/v1/index/overlap.json")).json();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await expect(status(page)).toHaveText("");
  await expect(answers(page)).toHaveCount(0);
});

test("an empty idea is answered with what to do", async ({ page }) => {
  await ask(page, "  ");
  await expect(status(page)).toHaveText(script.empty);
});

test("without the index it says so", async ({ page }) => {
  await page.route("**/data/v1/index/**", (route) => route.abort());
  await ask(page, cobalt);
  await expect(status(page)).toHaveText(script.failed);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page lists the kinds of work with how many tools do each, and gives the checklist", async ({ page }) => {
    await page.goto("exists/");
    await expect(page.getByRole("heading", { name: existsWords.noScriptTitle })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: /^\s*Mineral and gem tracing\s+3\s*$/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "Mineral and gem tracing" })).toHaveAttribute(
      "href",
      at("/work/mineral-tracing/"),
    );
    await expect(page.getByText("Money to maintain it")).toBeVisible();
    await expect(page.getByLabel(script.text)).toHaveCount(0);
  });
});

for (const { device, viewport, colorScheme } of looks) {
  test.describe(`answers, ${device}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    test("are accessible and fit the screen", async ({ page }) => {
      const errors = collectErrors(page);
      await ask(page, cobalt);
      await expect(answers(page)).toBeVisible();
      expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
      expect(await findBarriers(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
}

test("targets are large enough on a phone", async ({ page }) => {
  await page.setViewportSize(viewports.phone);
  await ask(page, cobalt);
  await expect(answers(page)).toBeVisible();
  const heights = await page
    .locator(".idea select, .idea button, .idea textarea, .idea label.check, .idea-answers .button")
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
