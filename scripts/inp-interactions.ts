import type { Page } from "@playwright/test";

/** Something that a reader does on a page. */
export interface Interaction {
  readonly name: string;
  readonly address: string;
  /** What is there once the page can be used. */
  readonly ready: string;
  /** Does it some times, with a pause in which the page comes to rest, and says how often. */
  readonly act: (page: Page) => Promise<number>;
}

const pause = 1200;

/** What is measured: choosing a filter, typing, asking for more rows, and changing the question of a match. */
export const interactions: readonly Interaction[] = [
  {
    name: "directory: choose a filter",
    address: "/entities/",
    ready: ".facets .check",
    act: (page) =>
      clickEach(
        page,
        [0, 7, 1, 8, 0].map((place) => page.locator(".facets .check input").nth(place)),
      ),
  },
  {
    name: "directory: choose a country",
    address: "/entities/?regions=africa",
    ready: ".found .entry-row",
    act: async (page) => {
      const group = page.locator("details.facet", { hasText: "Country" }).first();
      await group.locator("summary").click();
      await page.waitForTimeout(pause);
      return (
        1 +
        (await clickEach(
          page,
          [0, 1, 0].map((place) => group.locator(".check input").nth(place)),
        ))
      );
    },
  },
  {
    name: "directory: type",
    address: "/entities/",
    ready: ".asking input",
    act: async (page) => {
      await page.locator(".asking input").focus();
      for (const letter of "fair hire") {
        await page.keyboard.press(letter === " " ? "Space" : letter);
        await page.waitForTimeout(pause / 3);
      }
      return "fair hire".length;
    },
  },
  {
    name: "directory: more rows",
    address: "/tools/?issues=forced-labour",
    ready: ".found .more",
    act: (page) => clickEach(page, [page.locator(".found .more"), page.locator(".found .more")]),
  },
  {
    name: "match: change a choice",
    address: "/match/?issues=forced-labour&countries=KE",
    ready: ".match",
    act: async (page) => {
      const choices = page.locator(".ask select");
      for (const place of [0, 3, 4]) {
        await choices.nth(place).focus();
        await page.keyboard.press("ArrowDown");
        await page.waitForTimeout(pause);
      }
      return 3;
    },
  },
];

async function clickEach(page: Page, targets: readonly ReturnType<Page["locator"]>[]): Promise<number> {
  for (const target of targets) {
    await target.click();
    await page.waitForTimeout(pause);
  }
  return targets.length;
}
