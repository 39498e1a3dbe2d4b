import { expect, test as base, type Page } from "@playwright/test";
import { fixtureBase } from "../fixture-site.ts";
import { templates } from "./templates.ts";

/** Test with two pages, one without script and one with it. All tests of a worker share them, since they only read them. */
const test = base.extend<object, { pair: { plain: Page; scripted: Page } }>({
  pair: [
    async ({ browser }, use) => {
      const baseURL = `${process.env["BROWSER_TEST_ORIGIN"]}${fixtureBase}/`;
      const contexts = await Promise.all(
        [false, true].map((javaScriptEnabled) => browser.newContext({ baseURL, javaScriptEnabled })),
      );
      const [plain, scripted] = (await Promise.all(contexts.map((context) => context.newPage()))) as [Page, Page];
      await use({ plain, scripted });
      await Promise.all(contexts.map((context) => context.close()));
    },
    { scope: "worker" },
  ],
});

/**
 * Returns the text of the main part, with white space collapsed. For a directory it is the text of the list only, since filters
 * replace the links around it. Removes the elements that work only with script, and `noscript`.
 */
async function mainText(page: Page): Promise<string> {
  const ofScript = page.locator(".keep, .size-form, [data-activity], .study-filter, .map-choice, noscript");
  await ofScript.evaluateAll((parts) => parts.forEach((part) => part.remove()));
  const list = page.locator(".browse .list");
  return ((await list.count()) > 0 ? list : page.locator("main"))
    .innerText()
    .then((text) => text.replace(/\s+/g, " ").trim());
}

/** Pages that need script. Without it they say what to do instead. */
const needsScript = /^(search|match|shortlist|compare|exists|contribute)$/;

for (const [name, address] of Object.entries(templates).filter(([name]) => !needsScript.test(name))) {
  test(`${name} loses nothing without script`, async ({ pair: { plain, scripted } }) => {
    await Promise.all([plain.goto(address), scripted.goto(address)]);
    expect(await mainText(plain)).toBe(await mainText(scripted));
  });
}

for (const forcedColors of ["none", "active"] as const) {
  test(`every control that Tab reaches shows its focus, forced colours: ${forcedColors}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors });
    await page.addInitScript(recordFocus);
    const { home, entity, directory, search, match, shortlist, compare } = templates;
    for (const address of [home, entity, directory, search, match, shortlist, compare]) {
      await page.goto(address);
      const stops = await countTabStops(page);
      // All at once: asked after each, the page would take longer to answer than to move on.
      for (let press = 0; press < stops; press++) await page.keyboard.press("Tab");
      const seen = await page.evaluate(() =>
        (window as unknown as { focused: Map<Element, string> }).focused
          .entries()
          .map(([, mark]) => mark)
          .toArray(),
      );
      expect(seen.length, address).toBeGreaterThanOrEqual(stops);
      expect(
        seen.filter((mark) => mark !== ""),
        address,
      ).toEqual([]);
    }
  });
}

/** Records each element that gets the focus: "" if its focus is visible, else its markup. */
function recordFocus(): void {
  const focused = ((window as unknown as { focused: Map<Element, string> }).focused = new Map<Element, string>());
  const isOutlined = (element: Element | null) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  };
  addEventListener("focusin", ({ target }) => {
    const element = target as Element;
    const isMarked = isOutlined(element) || isOutlined(element.closest("label"));
    focused.set(element, isMarked ? "" : element.outerHTML.slice(0, 100));
  });
}

/** Counts the stops of the Tab key: one for each visible control, and one for each group of radio buttons. */
function countTabStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex='0']"),
    ].filter(
      (element) => element.getAttribute("tabindex") !== "-1" && element.checkVisibility({ visibilityProperty: true }),
    );
    const radios = all.filter((element): element is HTMLInputElement => element.matches("input[type=radio]"));
    return all.length - radios.length + new Set(radios.map(({ name }) => name)).size;
  });
}

test("a listing prints on one or two pages with its sources' addresses", async ({ page }) => {
  await page.goto(templates.entity);
  const pdf = await page.pdf({ format: "A4" });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("nav[aria-label='Sections']")).toBeHidden();
});

test("the theme can be chosen and stays", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(templates.home);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByText("Dark", { exact: true }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  // It is there from the beginning, before the script of the page runs.
  await page.route("**/_astro/*.js", (route) => route.abort());
  await page.goto(templates.entity);
  expect(await paper()).toBe(dark);
});

test("a moved listing leads on to its new place", async ({ page }) => {
  await page.goto("entities/moved-away/");
  await page.waitForURL("**/register/entities/one-source/");
});

test("the page's script leaves the figures alone", async ({ page }) => {
  for (const address of [templates.coverage, templates["due-diligence"]]) {
    await page.goto(address);
    const empty = page.locator("a[data-count]").filter({ hasNotText: /\d/ });
    await expect(page.locator("a[data-count]").first()).toBeVisible();
    await expect(empty).toHaveCount(0);
  }
});
