import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder, writeTexts } from "./make-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "register-folder-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("makes a folder and those above it, and leaves one that is there", async () => {
  await makeFolder(join(root, "a/b/c"));
  await makeFolder(join(root, "a/b/c"));
  await Promise.all([makeFolder(join(root, "d/e")), makeFolder(join(root, "d/f"))]);
  expect(["a/b/c", "d/e", "d/f"].every((path) => existsSync(join(root, path)))).toBe(true);
});

test.each(["file", "file/a", "file/a/b"])("refuses %s where that is a file, and names it", async (path) => {
  writeFileSync(join(root, "file"), "");
  await expect(makeFolder(join(root, path))).rejects.toMatchObject({ code: "ENOTDIR", path: join(root, path) });
});

test("comes back from where no folder can be made", { timeout: 5_000 }, async () => {
  await expect(makeFolder("/proc/none/out")).rejects.toMatchObject({ path: "/proc/none" });
});

test("writes texts in order, and names the one that can't be written", async () => {
  await writeTexts(join(root, "out"), { a: "1", b: "2" });
  expect(readFileSync(join(root, "out/b"), "utf8")).toBe("2");
  if (!existsSync("/dev/full")) return;
  symlinkSync("/dev/full", join(root, "out/c"));
  const path = join(root, "out/c");
  await expect(writeTexts(join(root, "out"), { c: "3" })).rejects.toMatchObject({ code: "ENOSPC", path });
});
