import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Reference } from "../../dataset/model.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { fixtureDate, fixtureRoot } from "../fixture-register.ts";

/** Opens an address on the fixture's day, as in a copy of the site that names a repository and an e-mail address. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime(fixtureDate);
  await setChannels(page, { repository: "https://github.com/example/register", contact: "info@example.org" });
  await page.goto(address);
}

/** What the page hands to its script of where things can be sent: the build that is tested names nothing. */
export async function setChannels(page: Page, channels: object): Promise<void> {
  // As Astro writes properties for an island: each value after the number of its kind.
  const values = Object.entries(channels).map(([name, value]) => [name, [0, value]]);
  const attribute = JSON.stringify({ channels: [0, Object.fromEntries(values)] }).replaceAll('"', "&quot;");
  await page.route(/\/contribute\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/ props="[^"]*"/, ` props="${attribute}"`);
    await route.fulfill({ response, body });
  });
}

export function readListingText(reference: Reference): string {
  return readFileSync(`${fixtureRoot}${reference}.yaml`, "utf8");
}

/** The errors that the register would have with another text for one of its files, or with one more. */
export function findErrorsWithFile(reference: Reference, text: string): string[] {
  const path = `${reference}.yaml`;
  const otherFiles = readDataset(fixtureRoot).filter((file) => file.path !== path);
  const files = [...otherFiles, { path, bytes: new TextEncoder().encode(text) }];
  const { diagnostics } = parseDataset(files, { today: fixtureDate });
  return diagnostics.filter(({ severity }) => severity === "error").map(({ file, message }) => `${file}: ${message}`);
}

/** The lines that a text has and another has not, each way. */
export function compareLines(before: string, after: string): { removed: string[]; added: string[] } {
  const [oldLines, newLines] = [before.split("\n"), after.split("\n")];
  return {
    removed: oldLines.filter((line) => !newLines.includes(line)),
    added: newLines.filter((line) => !oldLines.includes(line)),
  };
}

/** The file as it would be sent, from the page that shows it. */
export async function readShownFile(page: Page): Promise<string> {
  await openTechnicalPart(page);
  return (await page.locator("pre.yaml").textContent()) ?? "";
}

/** Opens what only few know: the file, and how to send it. */
export async function openTechnicalPart(page: Page): Promise<void> {
  await page.locator(".technical > summary").click();
}

/** Presses the button that leads on, and waits for what it leads to. */
export async function checkAndSend(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByRole("heading", { name: "Check and send" })).toBeVisible();
}

export const nextButton = (page: Page) => page.getByRole("button", { name: "Next" });

/** Ticks what is wrong or missing, in the groups in which it is asked, and goes on. */
export async function chooseFacts(page: Page, group: string, ...titles: readonly string[]): Promise<void> {
  await page.getByText(group, { exact: true }).click();
  for (const title of titles) await page.getByRole("checkbox", { name: new RegExp(`^${title}`) }).check();
  await nextButton(page).click();
}

/** The groups of what can be wrong. */
export const statedGroup = "Something that the listing says";
export const unstatedGroup = "Something that the listing does not say";
export const namingGroup = "The name or the site";
