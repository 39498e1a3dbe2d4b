import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { readBasePath, repositoryRoot } from "../../io/environment.ts";

/** Query, and the addresses of which one must be among the first three results. Without `answers`, no listing may be found. */
interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  readonly answers?: readonly string[];
}

/** Minimum number of answered queries. Less than all, since a query may lose its answer when listings change. */
const minAnswered = 80;

const file = join(repositoryRoot, "src/testing/judged/search.json");
const judgedQueries = JSON.parse(readFileSync(file, "utf8")) as JudgedQuery[];

test("most of a hundred judged queries are answered within three results", async ({ page }) => {
  await page.goto(`${process.env["BROWSER_TEST_ORIGIN"]}${readBasePath()}/search/`);
  const answers = await page.evaluate(
    askAll,
    judgedQueries.map(({ query }) => query),
  );
  const failed: string[] = [];
  for (const [index, { kind, query, answers: expectedAddresses = [] }] of judgedQueries.entries()) {
    const links = answers[index] ?? [];
    const addresses = links.map((href) => normalizeAddress(href.slice(readBasePath().length)));
    const isAnswered =
      expectedAddresses.length === 0
        ? !addresses.some((address) => /^\/(?:entities|tools)\/[a-z0-9-]+\/$/.test(address))
        : expectedAddresses.some((answer) => addresses.slice(0, 3).includes(normalizeAddress(answer)));
    if (!isAnswered) failed.push(`${kind}: ${query}`);
  }
  const answered = judgedQueries.length - failed.length;
  console.info(`search: ${answered} of ${judgedQueries.length} judged queries answered`);
  expect(answered, failed.join("\n")).toBeGreaterThanOrEqual(minAnswered);
});

/**
 * Sets the queries in the address one after the other. Runs inside the page: a hundred times typing from outside takes a minute.
 *
 * @returns the links in the results of each query, best first
 */
async function askAll(queries: readonly string[]): Promise<string[][]> {
  const linksByQuery: string[][] = [];
  for (const query of queries) {
    location.hash = String(new URLSearchParams({ q: query }));
    const isAnswered = () =>
      document.querySelector("main [role=status]")?.textContent.includes(query) === true &&
      document.querySelector("[data-results] [aria-busy]") === null;
    while (!isAnswered()) await new Promise(requestAnimationFrame);
    const links = document.querySelectorAll("[data-results] h3 a");
    linksByQuery.push([...links].map((link) => link.getAttribute("href") ?? ""));
  }
  return linksByQuery;
}

/**
 * Returns an address with its parameters sorted, for comparison only: `/tools/?b=1&a=2` → `/tools/ a=2 b=1`. The address of the
 * form loses its parameters.
 */
function normalizeAddress(address: string): string {
  const [path = "", query = ""] = address.split("?");
  return path === "/contribute/" ? path : [path, ...query.split("&").sort()].join(" ");
}
