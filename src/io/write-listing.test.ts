import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeListings } from "./write-listing.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "register-write-"));
  mkdirSync(join(root, "entities"));
  for (const id of ["a", "b"]) writeFileSync(join(root, `entities/${id}.yaml`), `old ${id}\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Returns the texts of all files in entities/ by name, including hidden files. */
const readTexts = () =>
  Object.fromEntries(
    readdirSync(join(root, "entities"))
      .sort()
      .map((name) => [name, readFileSync(join(root, "entities", name), "utf8")]),
  );
const initialTexts = { "a.yaml": "old a\n", "b.yaml": "old b\n" };

test("writes several files, keeps their modes and removes its temporary files", async () => {
  chmodSync(join(root, "entities/a.yaml"), 0o640);
  await writeListings(root, [
    { path: "entities/c.yaml", text: "moved\n", isNew: true },
    { path: "entities/a.yaml", text: "neu ä\n" },
  ]);
  expect(readTexts()).toEqual({ ...initialTexts, "a.yaml": "neu ä\n", "c.yaml": "moved\n" });
  expect(statSync(join(root, "entities/a.yaml")).mode & 0o777).toBe(0o640);
});

test.each([
  {
    name: "over an existing file although it is new",
    path: "entities/b.yaml",
    message: "there is a file already: entities/b.yaml",
  },
  { name: "into a missing folder", path: "none/b.yaml", message: "can't be written (ENOENT): none/b.yaml" },
  { name: "through a file that is a link", path: "entities/link.yaml", message: "symbolic link: entities/link.yaml" },
  { name: "through a folder that is a link", path: "tools/b.yaml", message: "symbolic link: tools" },
])("writes none of the files if one goes $name", async ({ path, message }) => {
  symlinkSync("a.yaml", join(root, "entities/link.yaml"));
  symlinkSync("entities", join(root, "tools"));
  const writes = [
    { path: "entities/a.yaml", text: "x\n" },
    { path, text: "x\n", isNew: true },
  ];
  await expect(writeListings(root, writes)).rejects.toThrow(message);
  expect(readTexts()).toEqual({ ...initialTexts, "link.yaml": "old a\n" });
});

test("removes the temporary files and leaves the listings if one can't be renamed", async () => {
  mkdirSync(join(root, "entities/d.yaml"));
  const writes = [
    { path: "entities/d.yaml", text: "x\n" },
    { path: "entities/a.yaml", text: "x\n" },
  ];
  await expect(writeListings(root, writes)).rejects.toThrow("entities/d.yaml was not changed");
  rmSync(join(root, "entities/d.yaml"), { recursive: true });
  expect(readTexts()).toEqual(initialTexts);
});
