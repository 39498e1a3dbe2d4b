import { expect, test } from "@playwright/test";
import { searchMessages } from "../../site/search/words.ts";
import pageWords from "../../words/en/page.json" with { type: "json" };

test("a query in the address gives results with freshness, by kind", async ({ page }) => {
  await page.goto("search/?q=kenya");
  await expect(page.getByRole("heading", { name: /Organisations/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Maji Wema/ })).toBeVisible();
  await expect(page.locator("main")).toContainText("Evidence from");
});

test("typing searches and keeps the query in the address", async ({ page }) => {
  await page.goto("search/");
  await page.getByRole("combobox", { name: searchMessages.label }).fill("recruitment fees");
  await expect(page).toHaveURL(/\/search\/#q=recruitment/);
  await expect(page.locator("main")).toContainText(/result/);
});

test("a filter narrows the results", async ({ page }) => {
  await page.goto("search/?q=training");
  await expect(page.getByRole("heading", { name: /^Tools/ })).toBeVisible();
  await page.getByLabel("Kind").selectOption({ label: "Organisations" });
  await expect(page.getByRole("heading", { name: /^Tools/ })).toBeHidden();
  await expect(page.getByRole("heading", { name: /^Organisations/ })).toBeVisible();
});

test("nothing found says what to do next", async ({ page }) => {
  await page.goto("search/?q=zzqqxx");
  await expect(page.getByRole("heading", { name: /zzqqxx/ })).toBeVisible();
  await expect(page.locator("[data-results] article")).toHaveCount(0);
  await page.locator("[data-results]").getByRole("link", { name: "Find a partner" }).click();
  await expect(page).toHaveURL(/\/match\/$/);
});

test("each filter says how many results it would leave", async ({ page }) => {
  await page.goto("search/?q=training");
  await expect(page.getByRole("heading", { name: /^Tools/ })).toBeVisible();
  await page.getByLabel("Kind").focus();
  await expect(page.getByRole("option", { name: /^Organisations \(\d+\)$/ })).toBeAttached();
});

test("the filters are folded on a phone, unless one is set", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto("search/?q=training");
  await expect(page.getByLabel("Kind")).toBeHidden();
  await page.getByText("Narrow by").first().click();
  await expect(page.getByLabel("Kind")).toBeVisible();
  await page.goto("search/?q=training&kind=tool");
  await expect(page.getByLabel("Kind")).toHaveValue("tool");
  await expect(page.getByLabel("Kind")).toBeVisible();
});

test("the slash key leads to search from any page", async ({ page }) => {
  await page.goto("entities/k19/");
  await page.keyboard.press("/");
  await page.waitForURL(/\/search\//);
  await expect(page.getByRole("combobox", { name: searchMessages.label })).toBeFocused();
});

test("the slash key does nothing once it is turned off", async ({ page }) => {
  await page.goto("entities/k19/");
  const setting = page.getByRole("group", { name: pageWords.settings.slash.title });
  await setting.getByRole("button", { name: pageWords.settings.slash.off }).click();
  await page.goto("search/");
  await expect(setting.getByRole("button", { name: pageWords.settings.slash.off })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: searchMessages.label })).not.toBeFocused();
});

test("without script the page points to the lists", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("search/");
  await expect(
    page
      .locator("main")
      .getByRole("link", { name: /organisations/i })
      .first(),
  ).toBeVisible();
  await context.close();
});

test("without script the front page keeps what is typed, and names lists to find a listing in", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("./");
  const field = page.locator("main").getByRole("searchbox");
  await field.fill("debt bondage");
  await field.press("Enter");
  await expect(page.locator("[data-find] + noscript a").first()).toBeVisible();
  await expect(field).toHaveValue("debt bondage");
  await context.close();
});

test("what is typed on the front page never leaves the browser", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("./");
  await page.getByRole("combobox", { name: searchMessages.label }).first().fill("sensitive words");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\//);
  await expect(page.getByRole("combobox", { name: searchMessages.label })).toHaveValue("sensitive words");
  expect(requests.filter((url) => /sensitive/.test(url))).toEqual([]);
});

test("what is shown more of a kind is reached by the keyboard where it begins", async ({ page }) => {
  await page.goto("search/?q=training");
  const heading = page.getByRole("heading", { name: "Organisations", exact: true });
  const section = page.locator("[data-results] section").filter({ has: heading });
  const rows = section.getByRole("article");
  await expect(rows).toHaveCount(6);
  await section.getByRole("button", { name: /^Show \d+ more$/ }).press("Enter");
  await expect(rows.nth(6).getByRole("link").first()).toBeFocused();
});

test.describe("names are suggested while they are typed", () => {
  for (const address of ["./", "search/"]) {
    test(`on ${address}: arrow keys choose, Escape closes, Enter opens`, async ({ page }) => {
      await page.goto(address);
      const field = page.getByRole("combobox", { name: searchMessages.label });
      const options = page.getByRole("listbox").getByRole("option");
      await expect(field).toHaveAttribute("aria-expanded", "false");
      await field.pressSequentially("orrev");
      await expect(options.first()).toContainText("Orrévale");
      await expect(field).toHaveAttribute("aria-expanded", "true");
      await expect(field).not.toHaveAttribute("aria-activedescendant");

      await field.press("Escape");
      await expect(options).toHaveCount(0);
      await expect(field).toHaveValue("orrev");
      await field.press("ArrowDown");
      await expect(options.first()).toBeVisible();
      await field.press("ArrowDown");
      await expect(options.first()).toHaveAttribute("aria-selected", "true");
      await expect(field).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
      await field.press("ArrowUp");
      await expect(options.first()).toHaveAttribute("aria-selected", "false");

      await field.press("ArrowDown");
      await field.press("Enter");
      await expect(page).toHaveURL(/\/entities\/orrevale\/$/);
    });
  }

  test("a press opens one, and leaving the field closes them", async ({ page }) => {
    await page.goto("./");
    const field = page.getByRole("combobox", { name: searchMessages.label });
    const list = page.getByRole("listbox");
    await field.pressSequentially("orrev");
    await expect(list).toBeVisible();
    await field.press("Tab");
    await expect(list).toBeHidden();
    await field.focus();
    await field.press("ArrowDown");
    await list.getByRole("option").first().click();
    await expect(page).toHaveURL(/\/entities\/orrevale\/$/);
  });

  test("their number is said, and a press with Ctrl opens a new tab", async ({ page, context }) => {
    await page.goto("search/");
    await page.getByRole("combobox", { name: searchMessages.label }).pressSequentially("orrev");
    const list = page.getByRole("listbox");
    await expect(list).toBeVisible();
    const count = await list.getByRole("option").count();
    await expect(page.locator(".suggestions + [role=status]")).toHaveText(new RegExp(`^${count} suggestion`));
    const opened = context.waitForEvent("page");
    await list
      .getByRole("option")
      .first()
      .click({ modifiers: ["ControlOrMeta"] });
    expect((await opened).url()).toMatch(/\/entities\/orrevale\/$/);
    await expect(page).toHaveURL(/\/search\//);
  });

  test("a query that is in the address, and not typed, opens no list", async ({ page }) => {
    await page.goto("search/#q=orrev");
    await expect(page.locator("[data-results] article").first()).toBeVisible();
    const namesArrived = page.waitForResponse("**/pagefind/names.json").catch(() => undefined);
    await page.getByRole("combobox", { name: searchMessages.label }).focus();
    await Promise.race([namesArrived, page.waitForTimeout(500)]);
    await expect(page.getByRole("listbox")).toBeHidden();
  });

  test("names that arrive after Enter do not open the list", async ({ page }) => {
    const { promise: isSearched, resolve: release } = Promise.withResolvers<undefined>();
    await page.route("**/pagefind/names.json", async (route) => {
      await isSearched;
      await route.continue();
    });
    await page.goto("search/");
    const field = page.getByRole("combobox", { name: searchMessages.label });
    await field.pressSequentially("orrev");
    await field.press("Enter");
    const namesArrived = page.waitForResponse("**/pagefind/names.json");
    release(undefined);
    await namesArrived;
    await expect(page.locator("[data-results] article").first()).toBeVisible();
    await expect(page.getByRole("listbox")).toBeHidden();
  });
});
