import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderWriter } from "./folder-writer.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-writer-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what was in the folder is gone before the first file is written, but for a history", async () => {
  mkdirSync(join(folder, "old/older"), { recursive: true });
  writeFileSync(join(folder, "old/older/page.html"), "old");
  mkdirSync(join(folder, ".git"));
  const writer = new FolderWriter(folder);
  writer.write("new/newer/page.html", "new");
  writer.write("old/data.json", new TextEncoder().encode("{}"));
  await writer.emptied;
  expect(existsSync(join(folder, "old/older"))).toBe(false);
  await writer.end();
  expect(existsSync(join(folder, ".git"))).toBe(true);
  expect(readFileSync(join(folder, "new/newer/page.html"), "utf8")).toBe("new");
  expect(readFileSync(join(folder, "old/data.json"), "utf8")).toBe("{}");
});

test("a folder that is missing is made", async () => {
  const writer = new FolderWriter(join(folder, "a/b"));
  writer.write("c.txt", "c");
  await writer.end();
  expect(readFileSync(join(folder, "a/b/c.txt"), "utf8")).toBe("c");
});

test("what the system refuses is told at the end, as an error of the system", async () => {
  writeFileSync(join(folder, "file"), "");
  const writer = new FolderWriter(join(folder, "file/below"));
  writer.write("c.txt", "c");
  await expect(writer.end()).rejects.toMatchObject({ code: "ENOTDIR", syscall: "mkdir" });
});
