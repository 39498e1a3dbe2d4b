import { lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hostilePaths } from "../src/testing/hostile/paths.ts";
import { DatasetFolder, runScript } from "./git-fixture.ts";

// Each test starts processes, which a busy machine is slow to do.
vi.setConfig({ testTimeout: 30_000 });

let folder: DatasetFolder;
beforeEach(() => {
  folder = new DatasetFolder();
  folder.listing("entities/a", "name: A");
  folder.listing("entities/c", "name: C");
});
afterEach(() => folder.remove());

const run = (script: string, ...args: string[]) => runScript(script, ["--root", folder.root, ...args]);

/** What a terminal or a workflow would follow rather than show. */
function expectHarmless(printed: string, commands = /^::(?!(?:error|warning) file=)/m): void {
  expect(printed).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|\p{Zl}|##\[/u);
  expect(printed).not.toMatch(commands);
}

test("no command prints a file's name raw", () => {
  folder.commit();
  // In no canonical form, so that fix would change them.
  for (const { path } of hostilePaths) if (/\.yaml$/.test(path)) folder.write(path, "name: X\nkind: entity\n");
  for (const format of ["text", "github"]) {
    const { status, stdout } = run("validate.ts", "--format", format);
    expect(status).toBe(1);
    expectHarmless(stdout);
  }
  const checked = run("fix.ts", "--check");
  expect(checked.stdout).toContain("would change: entities/x\\n\\u{3a}:error\\u{3a}:y.yaml\n");
  expectHarmless(checked.stdout);
  const compared = run("diff.ts");
  expect(compared.stdout).toContain("x\\n\\u{3a}:error");
  expectHarmless(compared.stdout);
});

test("move names other files that speak of the old id, with escapes", () => {
  folder.write("docs/x\n::error::y.md", "See entities/a.");
  folder.commit();
  const { stdout } = run("move.ts", "entities/a", "entities/b");
  expect(stdout).toContain("left alone: docs/x\\n\\u{3a}:error\\u{3a}:y.md\n");
  expectHarmless(stdout);
});

test("what was typed is repeated with escapes too", () => {
  const { status, stderr } = run("validate.ts", "entities/x\n::error::y.yaml");
  expect(status).toBe(2);
  expectHarmless(stderr);
});

test("a link among the listings is an error, and no command writes through it", () => {
  const outside = join(folder.root, "outside.yaml");
  const messy = `${readFileSync(join(folder.root, "entities/a.yaml"), "utf8")}aliases: [B]\n# entities/c\n`;
  writeFileSync(outside, messy);
  symlinkSync("../outside.yaml", join(folder.root, "entities/out.yaml"));
  symlinkSync("c.yaml", join(folder.root, "entities/in.yaml"));
  const before = readFileSync(join(folder.root, "entities/c.yaml"), "utf8");
  const { status, stdout } = run("validate.ts");
  expect(status).toBe(1);
  const cure = "[file]\n  delete the link and put the file itself in its place\n";
  for (const name of ["in", "out"])
    expect(stdout).toContain(`entities/${name}.yaml error symbolic link: entities/${name}.yaml ${cure}`);

  run("fix.ts", "entities/out.yaml", "entities/in.yaml");
  for (const id of ["entities/out", "entities/in"]) {
    expect(run("review.ts", id, "--level", "checked")).toMatchObject({ status: 2 });
    expect(run("move.ts", id, "entities/b")).toMatchObject({ status: 2 });
  }
  expect(readFileSync(outside, "utf8")).toBe(messy);
  expect(readFileSync(join(folder.root, "entities/c.yaml"), "utf8")).toBe(before);
  for (const name of ["in", "out"])
    expect(lstatSync(join(folder.root, `entities/${name}.yaml`)).isSymbolicLink()).toBe(true);
});

test("nothing is written into a folder of listings that is a link", () => {
  folder.write("elsewhere/keep.md", "x");
  rmSync(join(folder.root, "tools"), { force: true, recursive: true });
  symlinkSync("elsewhere", join(folder.root, "tools"));
  const { status, stderr } = run("new.ts", "tool", "example");
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("symbolic link: tools") });
  expect(run("validate.ts")).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("symbolic link: tools [file]"),
  });
});
