import { expect, test } from "@playwright/test";
import { hostileQueries } from "../hostile/queries.ts";
import { collectErrors } from "./page-checks.ts";

/** Queries that a page could take for markup or script. The others are tested without a browser (hostile-queries.test.ts). */
const scriptQueries = hostileQueries.filter(({ input }) => /<|script|%3c/i.test(input));

/** Pages that read their address, and the sign before the part that they read. tools/ is left out: it reads as entities/ does. */
const readingPages = [
  ["entities/", "?"],
  ["match/", "?"],
  ["exists/", "#"],
  ["exists/", "?"],
  ["compare/", "?"],
  ["shortlist/", "?"],
  ["search/", "#"],
  ["contribute/", "?"],
  ["insights/case-studies/", "?"],
  ["insights/evaluations/", "?"],
] as const;

for (const [address, sign] of readingPages) {
  test(`${address}${sign} runs nothing of its address, asks no other host, sets no cookie and is drawn`, async ({
    page,
  }) => {
    const errors = collectErrors(page);
    const hosts = new Set<string>();
    const pending = new Set<unknown>();
    page.on("request", (request) => {
      hosts.add(new URL(request.url()).hostname);
      pending.add(request);
    });
    page.on("requestfinished", (request) => pending.delete(request));
    page.on("requestfailed", (request) => pending.delete(request));
    page.on("dialog", (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    for (const { name, input } of scriptQueries) {
      // What differs after "#" alone would not load the page again.
      await page.goto("about:blank");
      await page.goto(address + sign + input);
      await expect(page.getByRole("heading", { level: 1 }), name).toBeVisible();
      // Long enough for what begins after the first paint.
      await page.waitForTimeout(100);
      await expect.poll(() => pending.size, { intervals: [20] }).toBe(0);
      expect(await page.evaluate(() => "pwned" in window || "pwned" in {}), name).toBe(false);
      expect(errors, name).toEqual([]);
    }
    expect([...hosts].filter(Boolean)).toEqual(["localhost"]);
    expect(await page.context().cookies()).toEqual([]);
  });
}
