import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import type { BuiltPage } from "./built-page.ts";
import type { BuiltSite } from "./built-site.ts";

/**
 * Tests of the markup of a site's pages.
 *
 * @param isMeant which pages are validated: each takes a while
 */
export function describeHtml(name: string, readSite: () => BuiltSite, isMeant: (page: BuiltPage) => boolean): void {
  describe(`the HTML of ${name}`, () => {
    test("is valid", async () => {
      const pages = readSite().pages.filter(isMeant);
      expect(pages.length).toBeGreaterThan(0);
      expect((await validatePages(pages)).slice(0, 20)).toEqual([]);
    }, 300_000);

    test("has no space before a mark after a link", () => {
      // The least that is wrong is sought first: it takes a hundredth of the time of what is before it.
      const loose = readSite().pages.flatMap(({ address, html }) =>
        Array.from(
          html.matchAll(/<\/(?:a|bdi)>\s+[.,;](?=[\s<])/g),
          ({ index }) => `${address}: ${html.slice(index - 30, index + 10)}`,
        ),
      );
      expect(loose.slice(0, 20)).toEqual([]);
    });
  });
}

/** Validates pages on all processors: it is most of the time that the checks of a built site take. */
async function validatePages(pages: readonly BuiltPage[]): Promise<string[]> {
  const workers = availableParallelism();
  const shares = Array.from({ length: workers }, (_, share) => pages.filter((__, index) => index % workers === share));
  const faults = shares.map(async (share) => {
    const worker = new Worker(new URL("./html-worker.ts", import.meta.url), {
      workerData: share.map(({ address, html }) => ({ address, html })),
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    const [found] = (await once(worker, "message")) as [string[]];
    return found;
  });
  return (await Promise.all(faults)).flat();
}
