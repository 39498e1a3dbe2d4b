import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { dist, files, pages } from "./built-site.ts";

const bundled = new Map([...files].filter((file) => file.startsWith("_astro/")).map((file) => [basename(file), file]));

/** The files of the bundle that pages name, and those that these name in turn. */
function followNames(texts: Iterable<string>, found = new Set<string>()): Set<string> {
  for (const text of texts) {
    const named = [...bundled.keys()].filter((name) => !found.has(name) && text.includes(name));
    for (const name of named) found.add(name);
    const sources = named.filter((name) => /\.(js|css)$/.test(name));
    followNames(
      sources.map((name) => readFileSync(join(dist, bundled.get(name) as string), "utf8")),
      found,
    );
  }
  return found;
}

test("every file of the bundle is asked for by a page, a style sheet or a script", () => {
  expect(bundled.size).toBeGreaterThan(10);
  const found = followNames(new Set(pages.flatMap(({ resources }) => resources)));
  expect([...bundled.keys()].filter((name) => !found.has(name))).toEqual([]);
});
