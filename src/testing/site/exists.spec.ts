import { expect, test, type Page } from "@playwright/test";
import { existsMessages, existsScriptMessages } from "../../site/exists/words.ts";
import { withBase, collectRequests, isSharedFile } from "./site.ts";

const script = existsScriptMessages;
const cobalt =
  "Put a tag on each sack of ore at the pit and follow it to the smelter and the battery plant on a ledger that nobody can alter, to prove that no child dug it.";
const status = (page: Page) => page.locator("main").getByRole("status");
const answers = (page: Page) => page.getByRole("region", { name: script.answers });
const tools = (page: Page) => answers(page).getByRole("region", { name: script.sameWorkTitle });
const kind = (page: Page, title: string) => answers(page).getByRole("checkbox", { name: title, exact: true });

/** Opens the page and asks whether an idea exists already. */
async function ask(page: Page, text: string): Promise<void> {
  await page.goto("exists/");
  await page.getByLabel(script.text).fill(text);
  await page.getByRole("button", { name: script.ask }).click();
}

test("an idea in other words ticks its kind of work, and leads to its tools and to organisations", async ({ page }) => {
  await ask(page, cobalt);
  await expect(kind(page, "Mineral and gem tracing")).toBeChecked();
  await expect(tools(page)).toContainText("Mineral and gem tracing · 3 listed tools");
  await expect(tools(page).getByRole("link", { name: "Orethread", exact: true })).toHaveAttribute(
    "href",
    withBase("/tools/orethread/"),
  );
  await expect(tools(page)).toContainText("Shares Mineral and gem tracing");
  await expect(
    answers(page).getByRole("region", { name: script.partnersTitle }).locator(".match").first(),
  ).toBeVisible();
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
  const requests = collectRequests(page);
  const requestBodies: (string | null)[] = [];
  page.on("request", (request) => requestBodies.push(request.postData()));
  await page.getByLabel(script.text).fill("zebrafish hotline for miners");
  await page.getByRole("button", { name: script.ask }).click();
  await expect(answers(page)).toContainText("zebrafish");
  expect(requests.filter((address) => !isSharedFile(address))).toEqual([]);
  expect(JSON.stringify([requests, requestBodies])).not.toContain("zebrafish");
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

test("without the index it says so", async ({ page }) => {
  await page.route("**/data/v1/index/**", (route) => route.abort());
  await ask(page, cobalt);
  await expect(status(page)).toHaveText(script.failed);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page lists the kinds of work with how many tools do each, and gives the checklist", async ({ page }) => {
    await page.goto("exists/");
    await expect(page.getByRole("heading", { name: existsMessages.page.noScriptTitle })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: /^\s*Mineral and gem tracing\s+3\s*$/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "Mineral and gem tracing" })).toHaveAttribute(
      "href",
      withBase("/work/mineral-tracing/"),
    );
    await expect(page.getByText("Money to maintain it")).toBeVisible();
    await expect(page.getByLabel(script.text)).toHaveCount(0);
  });
});

test("says what evaluations of tools for the same work found, or that none was found", async ({ page }) => {
  await page.goto("exists/?work=worker-surveys");
  const evaluations = page.getByRole("region", { name: "What evaluations of this kind of work found" });
  await expect(evaluations.getByRole("listitem")).toHaveText([
    /^Callnote · Independent, before and after.*Reports rose/,
  ]);
  await page.goto("exists/?work=mineral-tracing");
  await expect(evaluations).toContainText("No evaluation of these tools was found");
});
