import { lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hostilePaths } from "../src/testing/hostile/paths.ts";
import { strayFiles } from "../src/testing/hostile/stray-files.ts";
import { callCommand } from "./command-fixture.ts";
import type { Command } from "./command.ts";
import { command as describeChange } from "./github/describe.ts";
import { command as fix } from "./fix.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command as move } from "./move.ts";
import { command as newListing } from "./new.ts";
import { command as review } from "./review.ts";
import { command as validate } from "./validate.ts";

let folder: DatasetFolder;
beforeEach(() => {
  folder = new DatasetFolder();
  folder.listing("entities/a", "name: A");
  folder.listing("entities/c", "name: C");
});
afterEach(() => folder.remove());

const run = (command: Command, ...args: string[]) => callCommand(command, args, { REGISTER_ROOT: folder.root });

/** Asserts that an output has no control characters, and no workflow commands but annotations. */
function expectHarmless(printed: string, commands = /^::(?!(?:error|warning) file=)/m): void {
  expect(printed).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|\p{Zl}|##\[/u);
  expect(printed).not.toMatch(commands);
}

test("no command prints a file's name raw", async () => {
  folder.commit();
  // In no canonical form, so that fix would change them.
  for (const { path } of hostilePaths) if (/\.yaml$/.test(path)) folder.write(path, "name: X\nkind: entity\n");
  for (const format of ["text", "github"]) {
    const { status, stdout } = await run(validate, "--format", format);
    expect(status).toBe(1);
    expectHarmless(stdout);
  }
  const checked = await run(fix, "--check");
  expect(checked.stdout).toContain("would change: entities/x\\n\\u{3a}:error\\u{3a}:y.yaml\n");
  expectHarmless(checked.stdout);
  const compared = await run(describeChange);
  expect(compared.stdout).toContain("x\\n\\u{3a}:error");
  expectHarmless(compared.stdout);
});

test("move names other files that speak of the old id, with escapes", async () => {
  folder.write("docs/x\n::error::y.md", "See entities/a.");
  folder.commit();
  const { stdout } = await run(move, "entities/a", "entities/b");
  expect(stdout).toContain("not changed: docs/x\\n\\u{3a}:error\\u{3a}:y.md\n");
  expectHarmless(stdout);
});

test("what was typed is repeated with escapes too", async () => {
  const { status, stderr } = await run(validate, "entities/x\n::error::y.yaml");
  expect(status).toBe(2);
  expectHarmless(stderr);
});

test("a link among the listings is an error, and no command writes through it", async () => {
  const outside = join(folder.root, "outside.yaml");
  const messy = `${readFileSync(join(folder.root, "entities/a.yaml"), "utf8")}aliases: [B]\n# entities/c\n`;
  writeFileSync(outside, messy);
  symlinkSync("../outside.yaml", join(folder.root, "entities/out.yaml"));
  symlinkSync("c.yaml", join(folder.root, "entities/in.yaml"));
  const before = readFileSync(join(folder.root, "entities/c.yaml"), "utf8");
  const { status, stdout } = await run(validate);
  expect(status).toBe(1);
  const cure = "[file]\n  delete the link and put the file itself in its place\n";
  for (const name of ["in", "out"])
    expect(stdout).toContain(`entities/${name}.yaml error symbolic link: entities/${name}.yaml ${cure}`);

  await run(fix, "entities/out.yaml", "entities/in.yaml");
  for (const id of ["entities/out", "entities/in"]) {
    expect(await run(review, id, "--level", "checked")).toMatchObject({ status: 2 });
    expect(await run(move, id, "entities/b")).toMatchObject({ status: 2 });
  }
  expect(readFileSync(outside, "utf8")).toBe(messy);
  expect(readFileSync(join(folder.root, "entities/c.yaml"), "utf8")).toBe(before);
  for (const name of ["in", "out"])
    expect(lstatSync(join(folder.root, `entities/${name}.yaml`)).isSymbolicLink()).toBe(true);
});

test("nothing is written into a folder of listings that is a link", async () => {
  folder.write("elsewhere/keep.md", "x");
  rmSync(join(folder.root, "tools"), { force: true, recursive: true });
  symlinkSync("elsewhere", join(folder.root, "tools"));
  const { status, stderr } = await run(newListing, "tool", "example");
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("symbolic link: tools") });
  expect(await run(validate)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("symbolic link: tools [file]"),
  });
});

test.each(strayFiles)("$name is an error, which the description and the pull request's comment name", async (stray) => {
  folder.commit();
  folder.write(stray.path, stray.text);
  folder.commit();
  const checked = await run(validate);
  expect(checked).toMatchObject({ status: 1, stdout: expect.stringContaining(`${stray.path} error ${stray.message}`) });
  expect((await run(describeChange, "HEAD~", "HEAD")).stdout).toContain(stray.message);
  const out = join(folder.root, "out");
  expect(await run(describeChange, "HEAD~", "HEAD", "--out", out)).toMatchObject({ status: 0, stderr: "" });
  const comment = readFileSync(join(out, "comment.md"), "utf8");
  expect(comment.replace(/[\\\u200b]/g, "")).toContain(stray.message);
});
