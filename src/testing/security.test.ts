import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../io/environment.ts";
import { hostHeaders } from "../site/ui/policy.ts";

const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
const security = read(".github/SECURITY.md");
const rows = Array.from(
  security.matchAll(/^\| (?!-|Promise)(.*?) +\| (.*?) +\|$/gm),
  ([, promise = "", tests = ""]) => ({
    promise,
    files: Array.from(tests.matchAll(/`([^`]+)`/g), ([, file = ""]) => file),
  }),
);

test("there are promises", () => {
  expect(rows.length).toBeGreaterThan(10);
});

test.each(rows)("a test holds the promise: $promise", ({ files }) => {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(existsSync(join(repositoryRoot, file)), file).toBe(true);
    expect(read(file), file).toMatch(/\btest(?:\.each\b|\()/);
  }
});

test("what the host must send is what the build writes", () => {
  const [, block = ""] = /```\n([^]*?)```/.exec(security) ?? [];
  expect(block.trim().split("\n")).toEqual(Object.entries(hostHeaders).map(([name, value]) => `${name}: ${value}`));
  expect(security).toContain("**GitHub Pages does not read it**");
});

const tables = readdirSync(join(repositoryRoot, "src/testing/hostile")).filter((file) => file.endsWith(".ts"));
const tests = ["src", "scripts"]
  .flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.(?:test|spec)\.ts$/.test(path))
  .map(read);

test.each(tables)("every case of src/testing/hostile/%s is tried by a test", (file) => {
  const names = Array.from(
    read(`src/testing/hostile/${file}`).matchAll(/^export const (\w+): readonly/gm),
    ([, name]) => name,
  );
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const isRun = tests.some((text) => text.includes(`hostile/${file}"`) && new RegExp(`\\b${name}\\b`).test(text));
    expect(isRun, name).toBe(true);
  }
});
