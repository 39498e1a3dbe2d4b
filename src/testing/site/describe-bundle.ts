import { basename } from "node:path";
import { expect, test } from "vitest";
import type { BuiltSite } from "./built-site.ts";

/** Defines a test that every script, style sheet and font in a site's bundle is used. */
export function describeBundle(name: string, readSite: () => BuiltSite): void {
  test(`every file of the bundle of ${name} is asked for by a page, a style sheet or a script`, () => {
    const { files, pages, read } = readSite();
    const bundled = new Map(
      Array.from(files).flatMap((file) => (file.startsWith("_astro/") ? [[basename(file), file]] : [])),
    );
    expect(bundled.size).toBeGreaterThan(10);
    const referencedNames = new Set<string>();
    const followReferences = (texts: Iterable<string>): void => {
      for (const text of texts) {
        const newNames = [...bundled.keys()].filter((each) => !referencedNames.has(each) && text.includes(each));
        for (const each of newNames) referencedNames.add(each);
        followReferences(
          newNames.filter((each) => /\.(js|css)$/.test(each)).map((each) => read(bundled.get(each) ?? "")),
        );
      }
    };
    // The browser loads offline.js without a link: it is the service worker, and loads another script. It also has all sizes.
    const registrationScript = files.has("offline.js")
      ? [read("offline.js").replace(/"assetSizes":\{[^}]*\}/, "")]
      : [];
    followReferences(new Set([...pages.flatMap(({ resources }) => resources), ...registrationScript]));
    expect([...bundled.keys()].filter((each) => !referencedNames.has(each))).toEqual([]);
  });
}
