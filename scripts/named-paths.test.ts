import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";

const folders = ["src", "scripts", "public", "schemas", ".github", ".ci"];

/** A path of the repository, as comments and guides name it; or the beginning of some. */
const named = /(?<![\w./@{}$*-])(?:src|scripts|public|schemas|\.github|\.ci)\/[\w./[\]*{}$()|-]*/g;
/** Signs of a pattern, which stands for several paths. */
const pattern = /[*{}$()|]/;

test("every file that code and guides speak of is there", () => {
  const there = folders.flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: "utf8" }).map((path) =>
      join(folder, path).replaceAll("\\", "/"),
    ),
  );
  // Tests may speak of files that are not there.
  const texts = [...readdirSync(repositoryRoot), ...there]
    .filter((path) => /\.(?:[jt]sx?|mjs|astro|mdx?|ya?ml|css)$/.test(path) && !/\.test\.ts$|\/fixtures\//.test(path))
    .filter((path) => statSync(join(repositoryRoot, path)).isFile());
  const stray = texts.flatMap((path) => {
    const speaksOf = readFileSync(join(repositoryRoot, path), "utf8").match(named) ?? [];
    const missing = speaksOf
      .filter((other) => !pattern.test(other))
      .map((other) => other.replace(/[/.-]+$/, ""))
      .filter((other) => !folders.includes(other) && !there.some((known) => known.startsWith(other)));
    return missing.map((other) => `${path}: ${other}`);
  });
  expect(texts.length).toBeGreaterThan(100);
  expect(stray).toEqual([]);
});
