import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Reference } from "../../dataset/model.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { fixtureDate, fixtureRoot } from "../fixture-register.ts";

/** Opens an address on the fixture's build date, as on a site built with a repository and an e-mail address for contributions. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime(fixtureDate);
  await setChannels(page, { repository: "https://github.com/example/register", contact: "info@example.org" });
  await page.goto(address);
}

/** Replaces the channels in the properties of the form's island. The fixture site is built without any. */
export async function setChannels(page: Page, channels: object): Promise<void> {
  // Astro serialises a property of an island as [type, value].
  const values = Object.entries(channels).map(([name, value]) => [name, [0, value]]);
  const attribute = JSON.stringify({ channels: [0, Object.fromEntries(values)] }).replaceAll('"', "&quot;");
  await page.route(/\/contribute\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/ props="[^"]*"/, ` props="${attribute}"`);
    await route.fulfill({ response, body });
  });
}

/** Returns the text of a listing's file in the fixture register. */
export function readListingText(reference: Reference): string {
  return readFileSync(`${fixtureRoot}${reference}.yaml`, "utf8");
}

/** Returns the errors of the fixture register (`file: message`) with a listing's text replaced, or with a listing added. */
export function findErrorsWithFile(reference: Reference, text: string): string[] {
  const path = `${reference}.yaml`;
  const otherFiles = readDataset(fixtureRoot).filter((file) => file.path !== path);
  const files = [...otherFiles, { path, bytes: new TextEncoder().encode(text) }];
  const { diagnostics } = parseDataset(files, { today: fixtureDate });
  return diagnostics.filter(({ severity }) => severity === "error").map(({ file, message }) => `${file}: ${message}`);
}

/** Returns the lines that only the first text has (`removed`), and those that only the second has (`added`). */
export function compareLines(before: string, after: string): { removed: string[]; added: string[] } {
  const [oldLines, newLines] = [before.split("\n"), after.split("\n")];
  return {
    removed: oldLines.filter((line) => !newLines.includes(line)),
    added: newLines.filter((line) => !oldLines.includes(line)),
  };
}

/** Opens the technical part of the last page and returns the listing's YAML in it. */
export async function readShownFile(page: Page): Promise<string> {
  await openTechnicalPart(page);
  return (await page.locator("pre.yaml").textContent()) ?? "";
}

/** Opens the technical part of the last page: the listing's file and how to send it. */
export async function openTechnicalPart(page: Page): Promise<void> {
  await page.locator(".technical > summary").click();
}

/** Presses "Check and send" and waits for the page of that name. */
export async function checkAndSend(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByRole("heading", { name: "Check and send" })).toBeVisible();
}

export const nextButton = (page: Page) => page.getByRole("button", { name: "Next" });

/** Opens a group of facts, ticks those to correct by the beginning of their titles, and presses "Next". */
export async function chooseFacts(page: Page, group: string, ...titles: readonly string[]): Promise<void> {
  await page.getByText(group, { exact: true }).click();
  for (const title of titles) await page.getByRole("checkbox", { name: new RegExp(`^${title}`) }).check();
  await nextButton(page).click();
}

/** Titles of the groups of facts that can be corrected. */
export const statedGroup = "Something that the listing says";
export const unstatedGroup = "Something that the listing does not say";
export const namingGroup = "The name or the site";
