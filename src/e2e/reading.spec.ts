import { expect, test, type Page } from "@playwright/test";
import { templates } from "./templates.ts";

/**
 * Text of the main part, white space folded; of a directory its list, since filters take the place of other ways in. What
 * is there only for a script, or says that there is none, is left out.
 */
async function mainText(page: Page): Promise<string> {
  const ofScript = page.locator("[data-shortlist], .size-form, .study-filter, noscript");
  await ofScript.evaluateAll((parts) => parts.forEach((part) => part.remove()));
  const list = page.locator("[data-list]");
  return ((await list.count()) > 0 ? list : page.locator("main"))
    .innerText()
    .then((text) => text.replace(/\s+/g, " ").trim());
}

/** Pages that are made for a script, and say without it how to go by hand. */
const needsScript = /^(search|match|shortlist|compare|exists|contribute)$/;

for (const [name, address] of Object.entries(templates).filter(([name]) => !needsScript.test(name))) {
  test(`${name} loses nothing without script`, async ({ browser }) => {
    const [plain, scripted] = await Promise.all([
      browser.newContext({ javaScriptEnabled: false }),
      browser.newContext(),
    ]);
    const [without, withScript] = await Promise.all([plain.newPage(), scripted.newPage()]);
    await Promise.all([without.goto(address), withScript.goto(address)]);
    expect(await mainText(without)).toBe(await mainText(withScript));
    await Promise.all([plain.close(), scripted.close()]);
  });
}

for (const [name, address] of Object.entries(templates)) {
  test(`${name} fits at twice the text size, on a phone and on a desk`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test("every control that Tab reaches shows its focus, in forced colours too", async ({ page }) => {
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    const { home, entity, directory, search, match, shortlist, compare } = templates;
    for (const address of [home, entity, directory, search, match, shortlist, compare]) {
      await page.goto(address);
      const expected = await page.evaluate(
        () =>
          [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter(
            (element) =>
              element.getAttribute("tabindex") !== "-1" && element.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
      const seen = await tabThrough(page, expected + 20);
      expect(seen.hidden, `${address} ${forcedColors}`).toEqual([]);
      expect(seen.count, `${address} ${forcedColors}`).toBeGreaterThanOrEqual(expected - seen.grouped);
    }
  }
});

/** Presses Tab until focus comes round; radio buttons of a group are one stop. */
async function tabThrough(page: Page, most: number) {
  const grouped = await page.evaluate(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter((radio) =>
      radio.checkVisibility(),
    );
    return radios.length - new Set(radios.map(({ name }) => name)).size;
  });
  const hidden: string[] = [];
  const seen = new Set<string>();
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const all = [...document.querySelectorAll("*")];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const label = element.closest("label");
      const shown = label === null ? undefined : getComputedStyle(label);
      const isMarked =
        (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) ||
        (shown !== undefined && shown.outlineStyle !== "none" && parseFloat(shown.outlineWidth) >= 2);
      return { key: String(all.indexOf(element)), isMarked, html: element.outerHTML.slice(0, 100) };
    });
    if (stop === undefined || seen.has(stop.key)) break;
    seen.add(stop.key);
    if (!stop.isMarked) hidden.push(stop.html);
  }
  return { count: seen.size, hidden, grouped };
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
