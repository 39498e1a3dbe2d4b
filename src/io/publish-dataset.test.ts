import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { publishedFixture } from "../testing/published-fixture.ts";

const lines = String(publishedFixture.get("checksums.txt")).trimEnd().split("\n");

test("checksums.txt names every other file once, with its SHA-256", () => {
  const otherPaths = [...publishedFixture.keys()].filter((path) => path !== "checksums.txt");
  expect(lines.map((line) => line.slice(66))).toEqual(otherPaths);
  for (const line of lines) {
    const content = publishedFixture.get(line.slice(66)) ?? "";
    expect(createHash("sha256").update(content).digest("hex"), line).toBe(line.slice(0, 64));
  }
});

test("sha256sum reads checksums.txt and finds a changed file", ({ skip }) => {
  if (!succeeds("sha256sum", ["--version"])) skip("no sha256sum");
  const folder = mkdtempSync(join(tmpdir(), "register-sums-"));
  try {
    for (const [path, content] of publishedFixture) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const areChecksumsRight = () => succeeds("sha256sum", ["--check", "--strict", "--quiet", "checksums.txt"], folder);
    expect(areChecksumsRight()).toBe(true);
    writeFileSync(join(folder, "tools.csv"), "changed");
    expect(areChecksumsRight()).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Returns true if a program runs with exit status 0. */
function succeeds(program: string, args: readonly string[], cwd?: string): boolean {
  try {
    execFileSync(program, args, { cwd, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
