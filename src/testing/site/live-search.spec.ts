import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { basePath, repositoryRoot } from "../../io/environment.ts";

/** A query, with the addresses of which one must be among the first three results; without any, no listing may be found. */
interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  readonly answers?: readonly string[];
}

/** Listings change, so a query may lose its answer without a fault of the search. */
const leastAnswered = 80;

const file = join(repositoryRoot, "src/testing/judged/search.json");
const judged = JSON.parse(readFileSync(file, "utf8")) as JudgedQuery[];

test("most of a hundred judged queries are answered within three results", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(`${process.env["BROWSER_TEST_ORIGIN"]}${basePath()}/search/`);
  const results = page.locator("[data-results]");
  const failed: string[] = [];
  for (const { kind, query, answers = [] } of judged) {
    await page.getByRole("searchbox").fill(query);
    // Looked for at each frame: an expectation looks seldom, and a hundred of them wait long.
    await page.waitForFunction((text) => {
      const said = document.querySelector("main [role=status]")?.textContent ?? "";
      return said.includes(text) && document.querySelector("[data-results] [aria-busy]") === null;
    }, query);
    const links = await results
      .locator("h3 a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const found = links.map((href) => plain(href.slice(basePath().length)));
    const isAnswered =
      answers.length === 0
        ? !found.some((address) => /^\/(?:entities|tools)\/[a-z0-9-]+\/$/.test(address))
        : answers.some((answer) => found.slice(0, 3).includes(plain(answer)));
    if (!isAnswered) failed.push(`${kind}: ${query}`);
  }
  const answered = judged.length - failed.length;
  console.info(`search: ${answered} of ${judged.length} judged queries answered`);
  expect(answered, failed.join("\n")).toBeGreaterThanOrEqual(leastAnswered);
});

/** The order of terms in an address, and what a form opens with, don't matter. */
function plain(address: string): string {
  const [path = "", query = ""] = address.split("?");
  return path === "/contribute/" ? path : [path, ...query.split("&").sort()].join(" ");
}
