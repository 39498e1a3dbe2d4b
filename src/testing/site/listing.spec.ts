import { expect, test } from "@playwright/test";
import { extremes, templates, viewports } from "./templates.ts";

test("on a wide screen the head leaves little room empty under the buttons", async ({ page }) => {
  await page.setViewportSize(viewports.desktop);
  for (const address of [templates.entity, templates.tool, ...Object.values(extremes)]) {
    await page.goto(address);
    const emptyPixels = await page.evaluate(() => {
      const bottom = document.querySelector(".head .actions")?.getBoundingClientRect().bottom ?? 0;
      return (document.querySelector(".ledger")?.getBoundingClientRect().top ?? 0) - bottom;
    });
    expect(emptyPixels, address).toBeGreaterThan(0);
    expect(emptyPixels, address).toBeLessThan(200);
  }
});

test("on narrow paper the dates are in one column, on wide paper side by side", async ({ page }) => {
  await page.goto(templates.tool);
  await page.emulateMedia({ media: "print" });
  const columns = () => page.locator(".dates dl").evaluate((list) => getComputedStyle(list).gridTemplateColumns);
  await page.setViewportSize({ width: 446, height: 700 });
  expect((await columns()).split(" ")).toHaveLength(1);
  await page.setViewportSize({ width: 680, height: 960 });
  expect((await columns()).split(" ")).toHaveLength(3);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: viewports.phone });

  test("the tables of fields are folded on the page of the data, and open in place", async ({ page }) => {
    await page.goto(templates.data);
    const field = page.getByRole("region", { name: "Fields" }).locator("dt code", { hasText: /^offer\.services$/ });
    await expect(field).toBeHidden();
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const folded = await height();
    await page
      .getByText(/^All \d+ fields, one by one$/)
      .first()
      .click();
    await expect(field).toBeVisible();
    expect(await height()).toBeGreaterThan(folded * 1.5);
  });
});

test("a listing's page shows a host in other letters than ASCII as machines ask for it", async ({ page }) => {
  await page.goto("entities/right-to-left/");
  const source = page.locator(".sources li").first();
  await expect(source.getByRole("link").first()).toHaveAttribute("href", "https://xn--mgbh0fb.example.org/ar");
  await expect(page.locator("main")).not.toContainText("مثال.example.org");
});

test("the form warns of a host that mixes scripts, and shows it in ASCII before it is sent", async ({ page }) => {
  await page.goto("contribute/?edit=entities/orrevale&fact=website");
  const website = page.getByRole("textbox", { name: /^Website/ });
  await website.fill("https://аpple.example.org");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("checkbox", { name: /^No public page shows it/ }).check();
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByRole("region", { name: "Worth a look" })).toContainText("xn--pple-43d.example.org");
});

test("the letter to an organisation asks for what its listing lacks, and without a listing for all facts", async ({
  page,
}) => {
  await page.goto(templates.entity);
  const missing = await page.locator(".missing-facts li").allTextContents();
  const name = (await page.locator("h1 bdi").textContent()) ?? "";
  await page.getByRole("link", { name: "A text for its organisation, ready to copy" }).click();
  const letter = page.locator("[data-letter]");
  await expect(letter).toContainText(`What companies look for and could not find: ${name}`);
  expect((await letter.textContent())?.match(/^- /gm)).toHaveLength(missing.length);
  await expect(page.getByRole("main").getByRole("link", { name })).toHaveAttribute(
    "href",
    /entities\/tessamer-alliance\/$/,
  );
  await page.goto(templates.letter);
  await page.reload();
  await expect(letter).toContainText("What companies look for and could not find: [name]");
  expect((await letter.textContent())?.match(/^- /gm)?.length).toBeGreaterThan(missing.length);
});
