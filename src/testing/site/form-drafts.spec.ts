import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { refusingStorages } from "../hostile/storage.ts";

const form = "contribute/?edit=entities/orrevale&fact=founded";
const founded = (page: Page) => page.getByRole("textbox", { name: /^Founded/ });
const saveStatus = (page: Page) => page.locator(".go [role=status]");
const readDrafts = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("contribute")));

/** Opens the form on a new page and waits until it is filled in. */
async function openForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(form);
  await expect(founded(page)).toBeVisible();
  return page;
}

/** Closes the page and returns true if the browser asked for confirmation. */
async function warnsBeforeLeaving(page: Page): Promise<boolean> {
  let isWarned = false;
  page.once("dialog", (dialog) => {
    isWarned = dialog.type() === "beforeunload";
    void dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  return isWarned;
}

test("what is entered is kept, and leaving asks nothing", async ({ context }) => {
  const page = await openForm(context);
  await founded(page).fill("1994");
  await expect(saveStatus(page)).toHaveText("Saved in this browser");
  expect(await warnsBeforeLeaving(page)).toBe(false);
  const again = await openForm(context);
  await expect(founded(again)).toHaveValue("1994");
  await again.getByRole("button", { name: "Start again" }).click();
  await expect(founded(again)).toHaveValue("1995");
  expect(await readDrafts(again)).toEqual([]);
});

test("a draft that no form holds is dropped", async ({ context }) => {
  const nested = `{"answers":{"founded":${"[".repeat(6000)}${"]".repeat(6000)}},"base":{},"day":"2026-11-25"}`;
  await context.addInitScript((text) => localStorage.setItem("contribute?edit=entities/orrevale", text), nested);
  await expect(founded(await openForm(context))).toHaveValue("1995");
});

test("what is entered just before leaving is kept all the same", async ({ context }) => {
  const page = await openForm(context);
  await founded(page).fill("1994");
  expect(await warnsBeforeLeaving(page)).toBe(false);
  expect(JSON.stringify(await readDrafts(await openForm(context)))).toContain("1994");
});

for (const { name, refuse } of refusingStorages) {
  test(`where storage is ${name}, the form says that it is not saved and what to do, and asks before it is left`, async ({
    context,
  }) => {
    await context.addInitScript(refuse);
    const errors: string[] = [];
    const page = await openForm(context);
    page.on("pageerror", (error) => errors.push(error.message));
    await founded(page).fill("1994");
    await expect(saveStatus(page)).toContainText("Not saved");
    await expect(saveStatus(page)).toContainText("before you close this page");
    page.once("dialog", (dialog) => dialog.dismiss());
    await page.getByRole("link", { name: "Do something else" }).click();
    await expect(founded(page)).toHaveValue("1994");
    expect(errors).toEqual([]);
    expect(await warnsBeforeLeaving(page)).toBe(true);
  });
}

test("of two tabs, what the last one writes stays, and the other says so", async ({ context }) => {
  const [first, second] = [await openForm(context), await openForm(context)];
  await founded(first).fill("1994");
  await expect(saveStatus(first)).toHaveText("Saved in this browser");
  await founded(second).fill("1996");
  await expect(saveStatus(second)).toHaveText("Saved in this browser");
  await expect(saveStatus(first)).toContainText("Another tab saved newer answers");
  expect(JSON.stringify(await readDrafts(first))).toContain("1996");
  await founded(first).fill("1997");
  await expect(saveStatus(first)).toHaveText("Saved in this browser");
  await expect(saveStatus(second)).toContainText("Another tab saved newer answers");
  expect(JSON.stringify(await readDrafts(second))).toContain("1997");
});
