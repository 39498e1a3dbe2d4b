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

/** Every file of the folder with its text, hidden ones too. */
const contents = () =>
  Object.fromEntries(
    readdirSync(join(root, "entities"))
      .sort()
      .map((name) => [name, readFileSync(join(root, "entities", name), "utf8")]),
  );
const untouched = { "a.yaml": "old a\n", "b.yaml": "old b\n" };

test("writes several files whole, keeps their modes and leaves nothing else behind", async () => {
  chmodSync(join(root, "entities/a.yaml"), 0o640);
  await writeListings(root, [
    { path: "entities/c.yaml", text: "moved\n", isNew: true },
    { path: "entities/a.yaml", text: "neu ä\n" },
  ]);
  expect(contents()).toEqual({ ...untouched, "a.yaml": "neu ä\n", "c.yaml": "moved\n" });
  expect(statSync(join(root, "entities/a.yaml")).mode & 0o777).toBe(0o640);
});

test.each([
  { name: "a new file where one is", path: "entities/b.yaml", said: "there is a file already: entities/b.yaml" },
  { name: "into a folder that is not there", path: "none/b.yaml", said: "can't be written (ENOENT): none/b.yaml" },
  { name: "through a file that is a link", path: "entities/link.yaml", said: "symbolic link: entities/link.yaml" },
  { name: "through a folder that is a link", path: "tools/b.yaml", said: "symbolic link: tools" },
])("writes nothing $name, nor what comes with it", async ({ path, said }) => {
  symlinkSync("a.yaml", join(root, "entities/link.yaml"));
  symlinkSync("entities", join(root, "tools"));
  const writes = [
    { path: "entities/a.yaml", text: "x\n" },
    { path, text: "x\n", isNew: true },
  ];
  await expect(writeListings(root, writes)).rejects.toThrow(said);
  expect(contents()).toEqual({ ...untouched, "link.yaml": "old a\n" });
});

test("where a text can't go to its place, the new one goes and the old one stays", async () => {
  mkdirSync(join(root, "entities/d.yaml"));
  const writes = [
    { path: "entities/d.yaml", text: "x\n" },
    { path: "entities/a.yaml", text: "x\n" },
  ];
  await expect(writeListings(root, writes)).rejects.toThrow("entities/d.yaml was not changed");
  rmSync(join(root, "entities/d.yaml"), { recursive: true });
  expect(contents()).toEqual(untouched);
});
