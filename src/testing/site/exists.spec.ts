import { expect, test, type Page } from "@playwright/test";
import { existsWords } from "../../site/exists/words.en.ts";
import { collectErrors, findBarriers, widthOf } from "./page-checks.ts";
import { at, collectAsked } from "./site.ts";
import { looks, viewports } from "./templates.ts";

const { script } = existsWords;
const cobalt =
  "Put a tag on each sack of ore at the pit and follow it to the smelter and the battery plant on a ledger that nobody can alter, to prove that no child dug it.";
const status = (page: Page) => page.locator("main").getByRole("status");
const answers = (page: Page) => page.getByRole("region", { name: "What is listed" });

async function ask(page: Page, text: string) {
  await page.goto("exists/");
  await page.getByLabel(script.text).fill(text);
  await page.getByRole("button", { name: "See what exists" }).click();
}

test("an idea in other words finds the tools that do that, and organisations to talk to", async ({ page }) => {
  await ask(page, cobalt);
  await expect(status(page)).toContainText("1 similar");
  await expect(answers(page).getByRole("heading", { name: script.steps.similar.title })).toBeVisible();
  await expect(answers(page).getByRole("link", { name: "Orethread", exact: true })).toHaveAttribute(
    "href",
    at("/tools/orethread/"),
  );
  await expect(answers(page)).toContainText("Shares tracing of minerals");
  await expect(
    answers(page).getByRole("region", { name: "Organisations to talk to" }).locator(".match").first(),
  ).toBeVisible();
});

test("says why a tool ended", async ({ page }) => {
  await ask(
    page,
    "A website of the government of India where police match lost children with children found in homes.",
  );
  await expect(answers(page).getByRole("link", { name: "ChildMatch Portal" })).toBeVisible();
  await expect(answers(page)).toContainText("Why it ended:");
});

test("says when nothing is similar", async ({ page }) => {
  await ask(page, "An app that tells hikers where forests burn and which paths are closed.");
  await expect(status(page)).toHaveText(/^We found nothing similar among \d+ tools\.$/);
  await expect(answers(page).getByText("There may still be one")).toBeVisible();
});

test("choices go into the address, choices alone find nothing very similar, and the text is not kept", async ({
  page,
}) => {
  await page.goto("exists/?functions=content-detection&issues=nonsense");
  await expect(page).toHaveURL((url) => url.search === "" && url.hash === "#functions=content-detection");
  await expect(status(page)).toContainText("related");
  await expect(answers(page)).toContainText(script.noneTags);
  await page.getByLabel("Country", { exact: true }).selectOption("KE");
  await page.getByLabel(script.text).fill("secret words");
  await page.getByRole("button", { name: "See what exists" }).click();
  await expect(page).toHaveURL((url) => url.hash === "#functions=content-detection&countries=KE" && url.search === "");
  await page.reload();
  await expect(page.getByLabel("Country", { exact: true })).toHaveValue("KE");
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(page).toHaveURL((url) => url.search === "" && url.hash === "");
  await expect(page.getByLabel(script.text)).toHaveValue("");
});

test("nothing but the indexes and a script is asked for, and nothing written leaves the browser", async ({ page }) => {
  await page.goto("exists/");
  const asked = collectAsked(page);
  const sent: (string | null)[] = [];
  page.on("request", (request) => sent.push(request.postData()));
  await page.getByLabel(script.text).fill("zebra helpline for miners");
  await page.getByRole("button", { name: "See what exists" }).click();
  await expect(status(page)).toContainText("1 related");
  await expect(answers(page)).toContainText("Not used: zebra");
  const isOwnFile = (address: string) => /^\/(data\/v1\/index|_astro)\//.test(address);
  expect(asked.filter((address) => !isOwnFile(address))).toEqual([]);
  expect(JSON.stringify([asked, sent])).not.toContain("zebra");
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain(
    "zebra",
  );
  expect(page.url()).not.toContain("zebra");
});

test("it is asked and read by keyboard alone", async ({ page }) => {
  await page.goto("exists/");
  await page.getByLabel(script.text).focus();
  await page.keyboard.type("Dashboards of data about modern slavery for researchers and governments");
  const button = page.getByRole("button", { name: "See what exists" });
  for (let step = 0; step < 12 && !(await button.evaluate((each) => each === document.activeElement)); step++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("similar");
  await expect(answers(page).getByRole("heading", { name: "What is listed" })).toBeFocused();
  const more = answers(page).getByRole("button", { name: /^Show \d+ more$/ });
  await more.focus();
  await page.keyboard.press("Enter");
  const focused = page.locator(":focus");
  await expect(focused).toHaveAttribute("href", /^\/register\/tools\//);
});

test("a late answer to what was cleared stays away", async ({ page }) => {
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/data/v1/index/**", async (route) => {
    await isAnswered;
    await route.continue();
  });
  await ask(page, cobalt);
  await expect(status(page)).toHaveText("Comparing…");
  await page.getByRole("button", { name: "Start again" }).click();
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
  await expect(status(page)).toHaveText("Write a few words, or choose something.");
});

test("without the index it says so", async ({ page }) => {
  await page.route("**/data/v1/index/**", (route) => route.abort());
  await ask(page, cobalt);
  await expect(status(page)).toContainText("could not be loaded");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page explains, leads to the groups and gives the checklist", async ({ page }) => {
    await page.goto("exists/");
    await expect(page.getByRole("heading", { name: "Looking by hand" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Groups of tools that do the same work" })).toBeVisible();
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
    .locator(".idea select, .idea button, .idea textarea, .idea-answers .button")
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
