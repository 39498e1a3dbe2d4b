import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, test, type Page } from "@playwright/test";
import { fixtureDate } from "../fixture-register.ts";
import { refusingStorages } from "../hostile/storage.ts";
import { toSiteAddress, readPublishedJson } from "./site.ts";

// What a test may do with the clipboard would outlast it in a shared context.
test.use({ reuseContext: false });

const listed = ["entities/orrevale", "entities/k19", "tools/first-day-right"];

const entryNames = (page: Page) => page.locator(".kept-entry h3");
const statusMessage = (page: Page) => page.locator("main").getByRole("status").filter({ hasText: /./ });
const readStoredList = (page: Page) => page.evaluate(() => localStorage.getItem("shortlist"));
const shortlistLink = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Shortlist/ });
const ownList = (page: Page) => page.getByRole("region", { name: /^Your list/ });

/** Returns a pattern for the accessible name of a control that acts on a listing: "Remove: K19". */
const controlName = (title: string, name: string) => new RegExp(`^${title} ?: ${name}$`);

/** Writes a shortlist and its notes to the browser's storage. Leaves the page at 404.html. */
async function storeShortlist(
  page: Page,
  listReferences: readonly string[],
  notes: Record<string, string> = {},
): Promise<void> {
  await page.goto("404.html");
  await page.evaluate(
    ([list, texts]) => {
      localStorage.setItem("shortlist", list);
      localStorage.setItem("shortlist-notes", texts);
    },
    [listReferences.join(), JSON.stringify(notes)] as const,
  );
}

/** Returns the references of the first `count` listings of the fixture register, organisations first. */
function listReferences(count: number): string[] {
  const toReferences = (folder: string) =>
    readPublishedJson<{ id: string }[]>(`${folder}.json`).map(({ id }) => `${folder}/${id}`);
  return [...toReferences("entities"), ...toReferences("tools")].slice(0, count);
}

test.describe("the button", () => {
  for (const { startPage, address, part = "main" } of [
    { startPage: "a list without filters", address: "entities/" },
    // Until its script is there, the page has the list of all.
    { startPage: "a list with filters", address: "entities/?issues=debt-bondage", part: ".found" },
    { startPage: "a listing's page", address: "entities/orrevale/" },
    { startPage: "an answer of match", address: "match/?countries=KE" },
  ]) {
    test(`keeps a listing from ${startPage}, by keyboard, and takes it off again`, async ({ page }) => {
      await page.goto(address);
      const button = page
        .locator(part)
        .getByRole("button", { name: /^Shortlist ?: / })
        .first();
      await expect(button).toHaveAttribute("aria-pressed", "false");
      const reference = await button.getAttribute("data-shortlist");
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(button).toHaveAttribute("aria-pressed", "true");
      await expect(shortlistLink(page)).toHaveText("Shortlist (1)");
      expect(await readStoredList(page)).toBe(reference);
      await page.reload();
      const again = page.locator(`${part} [data-shortlist="${reference}"]:visible`).first();
      await expect(again).toHaveAttribute("aria-pressed", "true");
      await again.press("Space");
      await expect(shortlistLink(page)).toHaveText("Shortlist");
      expect(await readStoredList(page)).toBe("");
    });
  }

  test("follows another tab, and the way back", async ({ page, context }) => {
    await page.goto("entities/orrevale/");
    const other = await context.newPage();
    await other.goto("entities/orrevale/");
    await other.getByRole("button", { name: controlName("Shortlist", "Orrévale") }).click();
    await expect(page.getByRole("button", { name: controlName("Shortlist", "Orrévale") })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(shortlistLink(page)).toHaveText("Shortlist (1)");
    await shortlistLink(other).click();
    await ownList(other)
      .getByRole("button", { name: controlName("Remove", "Orrévale") })
      .click();
    await other.goBack();
    await expect(other.getByRole("button", { name: controlName("Shortlist", "Orrévale") })).toHaveAttribute(
      "aria-pressed",
      "false",
    );
  });

  test("stops at fifty, and says so until the next click", async ({ page }) => {
    const full = listReferences(50);
    await storeShortlist(page, full);
    await page.goto("tools/first-day-right/");
    const button = page.getByRole("button", { name: /^Shortlist/ });
    await button.click();
    await expect(page.getByRole("alert")).toHaveText(/holds 50 listings/);
    await expect(button).toHaveAttribute("aria-pressed", "false");
    expect(await readStoredList(page)).toBe(full.join());
    await page.getByRole("heading", { level: 1 }).click();
    await expect(page.getByRole("alert")).toHaveText("");
  });

  for (const { name, refuse } of refusingStorages) {
    test(`says so where the browser's storage is ${name}`, async ({ page }) => {
      await page.addInitScript(refuse);
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto("tools/first-day-right/");
      const button = page.getByRole("button", { name: /^Shortlist/ });
      await button.click();
      await expect(page.getByRole("alert")).toHaveText(/keeps nothing/);
      await expect(button).toHaveAttribute("aria-pressed", "false");
      await page.goto("shortlist/");
      await expect(page.getByRole("heading", { name: "Nothing is on your shortlist yet" })).toBeVisible();
      expect(errors).toEqual([]);
    });
  }
});

test("an empty list says how to fill it, and a name typed with an error is found by keyboard", async ({ page }) => {
  await page.goto("shortlist/");
  await expect(page.getByRole("heading", { name: "Nothing is on your shortlist yet" })).toBeVisible();
  const field = page.getByRole("searchbox", { name: "Add by name" });
  await field.focus();
  await page.keyboard.type("frmer foot");
  await expect(page.locator(".add-listing li").first()).toContainText("Firmer Footing");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".add-listing li button").first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(field).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(entryNames(page)).toHaveText(["Firmer Footing"]);
  await expect(statusMessage(page)).toHaveText("Firmer Footing added");
  await expect(field).toBeFocused();
  await expect(shortlistLink(page)).toHaveText("Shortlist (1)");
});

test("the order changes by keyboard, and the keyboard stays with the listing", async ({ page }) => {
  await storeShortlist(page, listed);
  await page.goto("shortlist/");
  await expect(entryNames(page)).toHaveText(["Orrévale", "K19", "First Day Right"]);
  await page.getByRole("button", { name: controlName("Move up", "First Day Right") }).press("Enter");
  await expect(entryNames(page)).toHaveText(["Orrévale", "First Day Right", "K19"]);
  await expect(page.getByRole("button", { name: controlName("Move up", "First Day Right") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(entryNames(page)).toHaveText(["First Day Right", "Orrévale", "K19"]);
  await expect(statusMessage(page)).toHaveText("First Day Right is now 1 of 3");
  await expect(page.getByRole("button", { name: controlName("Move down", "First Day Right") })).toBeFocused();
  await page.reload();
  await expect(entryNames(page)).toHaveText(["First Day Right", "Orrévale", "K19"]);
});

test("a note is kept here, and what is taken off comes back with its note", async ({ page }) => {
  await storeShortlist(page, listed);
  await page.goto("shortlist/");
  await page.getByLabel(/^Your note ?: K19/).fill("Call on Tuesday");
  await page.getByLabel(/^Your note ?: K19/).blur();
  await page.reload();
  await expect(page.getByLabel(/^Your note ?: K19/)).toHaveValue("Call on Tuesday");
  await page.getByRole("button", { name: controlName("Remove", "K19") }).press("Enter");
  await expect(entryNames(page)).toHaveText(["Orrévale", "First Day Right"]);
  await expect(page.getByRole("button", { name: controlName("Remove", "First Day Right") })).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem("shortlist-notes"))).toBe("{}");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entryNames(page)).toHaveText(["Orrévale", "K19", "First Day Right"]);
  await expect(page.getByLabel(/^Your note ?: K19/)).toHaveValue("Call on Tuesday");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page.getByRole("heading", { name: "Nothing is on your shortlist yet" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entryNames(page)).toHaveCount(3);
});

test("a note that the browser doesn't keep is said to be unsaved, and the list stays as it was", async ({ page }) => {
  await storeShortlist(page, listed, { "entities/k19": "old" });
  await page.goto("shortlist/");
  const note = page.getByLabel(/^Your note ?: K19/);
  await expect(note).toHaveValue("old");
  // Notes are longer than the list: there may be room for the list alone.
  await page.evaluate(() => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key === "shortlist-notes") throw new DOMException("full", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  });
  await note.fill("new");
  await note.blur();
  await expect(statusMessage(page)).toContainText(["Not saved"]);
  await expect(note).toHaveValue("new");
  await page.getByRole("button", { name: controlName("Remove", "Orrévale") }).click();
  await expect(entryNames(page)).toHaveText(["Orrévale", "K19", "First Day Right"]);
  expect(await readStoredList(page)).toBe(listed.join());
});

test("of a note in two tabs the last text stays, and the other tab says so", async ({ page, context }) => {
  await storeShortlist(page, listed, { "entities/k19": "old" });
  await page.goto("shortlist/");
  const other = await context.newPage();
  await other.goto("shortlist/");
  const note = (tab: Page) => tab.getByLabel(/^Your note ?: K19/);
  await note(page).fill("mine");
  await note(page).blur();
  await expect(note(other)).toHaveValue("mine");
  await note(other).fill("yours");
  await note(other).blur();
  await expect(note(page)).toHaveValue("yours");
  await expect(statusMessage(page)).toContainText(["Another tab saved another text"]);
});

test("a shared address shows its list and leaves the reader's own as it is, until they keep it", async ({ page }) => {
  await storeShortlist(page, ["entities/k19"], { "entities/k19": "mine" });
  await page.goto("shortlist/?ids=entities/orrevale,entities/k19,entities/orrevalee&utm_source=x");
  await expect(page.getByRole("heading", { name: "A shortlist that was shared with you" })).toBeVisible();
  await expect(entryNames(page)).toHaveText(["Orrévale", "K19"]);
  await expect(page.locator(".notices")).toHaveText(
    "No listing has the address entities/orrevalee. Did you mean Orrévale?",
  );
  await expect(page.locator("main")).not.toContainText("mine");
  expect(await readStoredList(page)).toBe("entities/k19");
  await page.getByRole("button", { name: "Your own list (1)" }).click();
  await expect(page).toHaveURL(/\/shortlist\/$/);
  await expect(entryNames(page)).toHaveText(["K19"]);
  await page.goBack();
  await expect(entryNames(page)).toHaveText(["Orrévale", "K19"]);
  await page.getByRole("button", { name: "Keep this one" }).click();
  await expect(entryNames(page)).toHaveText(["K19", "Orrévale"]);
  await expect(statusMessage(page)).toHaveText("1 listing added to your list");
  expect(await readStoredList(page)).toBe("entities/k19,entities/orrevale");
});

test("the address to share holds the listings and no note", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await storeShortlist(page, listed, { "entities/k19": "secret" });
  await page.goto("shortlist/");
  await page.getByRole("button", { name: "Copy address to share" }).click();
  await expect(statusMessage(page)).toHaveText(/^Address copied/);
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(toSiteAddress(address)).toBe(`/shortlist/?ids=${listed.join()}`);
  await page.goto(address);
  await expect(entryNames(page)).toHaveText(["Orrévale", "K19", "First Day Right"]);
});

test("up to six are ticked to be compared, and the host isn't told which", async ({ page }) => {
  await storeShortlist(page, listReferences(8));
  await page.goto("shortlist/");
  const ticks = ownList(page).getByRole("checkbox");
  await expect(ticks).toHaveCount(8);
  for (let index = 0; index < 6; index++) await ticks.nth(index).check();
  await expect(ticks.nth(6)).toBeDisabled();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.getByRole("link", { name: "Compare 6" }).click();
  await expect(page.locator(".compare-table thead th[scope=col]")).toHaveCount(7);
  await expect(page).toHaveURL(/\/compare\/\?ids=entities\/[^#]+$/);
  expect(requests.filter((url) => url.includes("ids="))).toEqual([]);
});

test("a brief for colleagues, with notes only where the reader says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await storeShortlist(page, listed, { "entities/k19": "My *own* view" });
  await page.goto("shortlist/");
  const brief = page.getByRole("region", { name: "Brief for colleagues" });
  await expect(brief.locator(".brief-entry")).toHaveCount(3);
  await expect(brief.locator(".brief-entry").nth(1)).toContainText(/Contact\s*info@K19.example.org/);
  await expect(brief.locator(".brief-entry").nth(0)).toContainText(/Contact\s*Not found in public sources/);
  await expect(brief.locator(".brief-entry").nth(1)).toContainText(/Website\s*https?:/);
  await expect(brief).not.toContainText("My *own* view");
  await brief.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(statusMessage(page)).toHaveText("Brief copied");
  const plain = await page.evaluate(() => navigator.clipboard.readText());
  expect(plain).toMatch(/^# Shortlist\n\nFrom the Anti-Trafficking Register, edition of 1 Sept? 2026/);
  expect(plain.match(/^## \[/gm)).toHaveLength(3);
  expect(plain).not.toContain("view");
  await brief.getByRole("checkbox", { name: "With my notes" }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    brief.getByRole("button", { name: "Download .md" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`shortlist-${fixtureDate}.md`);
  expect(await readFile(await file.path(), "utf8")).toContain("> My \\*own\\* view");
});

test("a brief as a table, with the addresses of the sources where the reader says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await storeShortlist(page, listed);
  await page.goto("shortlist/");
  const brief = page.getByRole("region", { name: "Brief for colleagues" });
  await expect(brief.locator(".brief-entry")).toHaveCount(3);
  await brief.getByRole("checkbox", { name: "With the addresses of the sources" }).check();
  await expect(brief.locator(".brief-entry").nth(1).locator(".brief-addresses a").first()).toHaveAttribute(
    "href",
    /^https?:/,
  );
  await brief.getByRole("button", { name: "Copy as table" }).click();
  await expect(statusMessage(page)).toHaveText("Table copied. Paste it into your document.");
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html?.match(/<tr/g)).toHaveLength(4);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    brief.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  const rows = parse(await readFile(await file.path(), "utf8"), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  expect(rows).toHaveLength(3);
  expect(rows[1]?.["Contact"]).toContain("info@K19.example.org");
  expect(rows[1]?.["Sources"]).toMatch(/^https?:/);
});

test("on paper the brief stands alone, on a few sheets", async ({ page }) => {
  await storeShortlist(page, listed);
  await page.goto("shortlist/");
  await expect(page.locator(".brief-entry")).toHaveCount(3);
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Shortlist", level: 2 })).toBeVisible();
  await expect(page.locator(".kept-list")).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
});

test("only the files that every reader gets are asked for, whatever is on the list and in its notes", async ({
  page,
}) => {
  await storeShortlist(page, listed);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("shortlist/");
  await expect(page.locator(".brief-entry")).toHaveCount(3);
  await page.getByLabel(/^Your note ?: K19/).fill("typed-in-a-note");
  await page.getByLabel(/^Your note ?: K19/).blur();
  await page.getByRole("searchbox").fill("firmer");
  await page.locator(".add-listing li button").first().click();
  await page.getByRole("button", { name: controlName("Remove", "Orrévale") }).click();
  await expect(entryNames(page)).toHaveText(["K19", "First Day Right", "Firmer Footing"]);
  expect(new Set(requests.map((url) => new URL(url).host))).toEqual(new Set([new URL(page.url()).host]));
  const dataRequests = requests.map(toSiteAddress).filter((address) => address.startsWith("/data/"));
  expect(dataRequests.sort()).toEqual([
    "/data/v1/index/entities-text.json",
    "/data/v1/index/entities.json",
    "/data/v1/index/shortlist.json",
    "/data/v1/index/tools-text.json",
    "/data/v1/index/tools.json",
  ]);
  expect(requests.filter((url) => /typed|firmer|orrevale|ids=/.test(url))).toEqual([]);
  expect(page.url()).toMatch(/\/shortlist\/$/);
});

test("listings that can't be had are said, and the list stays", async ({ page }) => {
  await page.route("**/data/v1/index/*", (route) => route.abort());
  await storeShortlist(page, listed);
  await page.goto("shortlist/");
  await expect(page.locator("main")).toContainText("could not be loaded");
  expect(await readStoredList(page)).toBe(listed.join());
});

test("without script there is no button, and the page says how to go by hand", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("entities/");
  await expect(page.locator(".keep").first()).toBeHidden();
  await page.goto("shortlist/");
  await expect(page.locator(".by-hand")).toContainText("Bookmark");
  await expect(page.locator(".by-hand").getByRole("link", { name: "Organisations" })).toBeVisible();
  await expect(page.locator(".shortlist-page")).toBeHidden();
  await context.close();
});

test("a bar at the foot leads on after a tick, never covers the focus, and can be closed", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("entities/");
  const bar = page.getByRole("complementary", { name: "Your shortlist" });
  await expect(bar).toBeHidden();
  const ticks = page.locator("main [data-shortlist]");
  await ticks.nth(0).press("Enter");
  await expect(bar).toContainText("On your shortlist: 1");
  await expect(bar.getByRole("link", { name: "Compare" })).toBeHidden();
  await ticks.nth(1).press("Enter");
  await expect(bar).toContainText("On your shortlist: 2");
  const ids = await readStoredList(page);
  await expect(bar.getByRole("link", { name: "Compare" })).toHaveAttribute("href", new RegExp(`/compare/#ids=${ids}$`));
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press("Tab");
    const isCovered = await page.evaluate(() => {
      const focused = document.activeElement;
      const top = document.querySelector(".shortlist-bar")?.getBoundingClientRect().top ?? Infinity;
      return focused?.closest(".shortlist-bar") === null && focused.getBoundingClientRect().bottom > top;
    });
    expect(isCovered).toBe(false);
  }
  await bar.getByRole("button", { name: "Close" }).click();
  await expect(bar).toBeHidden();
  await ticks.nth(2).press("Enter");
  await expect(bar).toContainText("On your shortlist: 3");
  for (const index of [0, 1, 2]) await ticks.nth(index).press("Enter");
  await expect(bar).toBeHidden();
});
