import { beforeAll, describe, expect, test } from "vitest";
import { withAsciiHost } from "../../dataset/web-host.ts";
import { findFile, type BuiltSite } from "./built-site.ts";

type Json = Record<string, unknown>;
type Published = Json & { readonly id: string; readonly href: string };
interface Dataset {
  readonly entities: readonly Published[];
  readonly tools: readonly Published[];
}

/** Defines tests that the published dataset agrees with the site's pages. */
export function describeDataset(name: string, readSite: () => BuiltSite): void {
  describe(`the published dataset of ${name}`, () => {
    let site: BuiltSite;
    let register: Dataset;
    const readJson = (path: string) => JSON.parse(site.read(`data/v1/${path}`)) as unknown;
    beforeAll(() => {
      site = readSite();
      register = readJson("register.json") as Dataset;
    });

    test("leads to a page for every listing, which shows every source with its host in ASCII", () => {
      const missing = [...register.entities, ...register.tools].flatMap((listing) => {
        const { pathname } = new URL(listing.href, "http://register.invalid");
        const file = findFile(site, pathname.slice(site.base.length));
        const page = site.pages.find((each) => each.file === file);
        const linkedUrls = new Set(page?.links.map(({ href }) => href));
        const sources = listing["sources"] as { url: string }[];
        const missingUrls = sources.map(({ url }) => withAsciiHost(url)).filter((url) => !linkedUrls.has(url));
        return missingUrls.map((url) => `${listing.href} → ${url}`);
      });
      expect(missing).toEqual([]);
    });

    test("has a page that says how large each file is and lists each column of each table", () => {
      const html = site.read("data/index.html");
      const { resources } = readJson("datapackage.json") as {
        resources: { path: string; bytes: number; schema?: { fields: { name: string }[] } }[];
      };
      for (const { path, bytes, schema } of resources) {
        const name = path.replaceAll(".", "\\.");
        expect(html, path).toMatch(new RegExp(`href="[^"]*/data/v1/${name}"`));
        if (!path.startsWith("tables/")) {
          const [, amount, unit] =
            new RegExp(`href="[^"]*/data/v1/${name}">\\s*<code>[^]*?<p>([\\d.,]+) (KB|MB)</p>`).exec(html) ?? [];
          const statedBytes = Number(amount?.replaceAll(",", "")) * (unit === "MB" ? 1e6 : 1e3);
          expect(Math.abs(statedBytes - bytes), path).toBeLessThanOrEqual(unit === "MB" ? 5e4 : 1e3);
        }
        for (const field of schema?.fields ?? [])
          expect(html, `${path} ${field.name}`).toContain(`<code>${field.name}</code>`);
      }
    });
  });
}
