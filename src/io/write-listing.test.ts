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
import { nodeFiles, type FileEffects } from "./file-effects.ts";
import { writeListing, writeListings } from "./write-listing.ts";

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

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: the system's own words`), { code, syscall: "write" });
}

/** A disk on which the nth call of one effect fails, half of the bytes written where it writes. */
function failing(effect: "create" | "rename" | "setMode" | "read", turn: number, code = "ENOSPC"): FileEffects {
  let calls = 0;
  const wrapped = async (...args: never[]) => {
    if (++calls !== turn) return (nodeFiles[effect] as (...args: never[]) => Promise<unknown>)(...args);
    const [path, bytes] = args as unknown as [string, Uint8Array];
    if (effect === "create") writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    throw failure(code);
  };
  return { ...nodeFiles, [effect]: wrapped };
}

test("writes a text whole, keeps the file's mode and leaves nothing else behind", async () => {
  chmodSync(join(root, "entities/a.yaml"), 0o640);
  await writeListing(root, { path: "entities/a.yaml", text: "neu ä\n" });
  expect(contents()).toEqual({ ...untouched, "a.yaml": "neu ä\n" });
  expect(statSync(join(root, "entities/a.yaml")).mode & 0o777).toBe(0o640);
});

test("writes a new file only where none is", async () => {
  await writeListing(root, { path: "entities/c.yaml", text: "c\n", isNew: true });
  await expect(writeListing(root, { path: "entities/a.yaml", text: "x\n", isNew: true })).rejects.toThrow(
    "there is a file already: entities/a.yaml",
  );
  expect(contents()).toEqual({ ...untouched, "c.yaml": "c\n" });
});

const move = [
  { path: "entities/c.yaml", text: "moved\n", isNew: true },
  { path: "entities/b.yaml", text: "new b\n" },
  { path: "entities/a.yaml", text: "tombstone\n" },
];

test("writes several files, all of them", async () => {
  await writeListings(root, move);
  expect(contents()).toEqual({ "a.yaml": "tombstone\n", "b.yaml": "new b\n", "c.yaml": "moved\n" });
});

test.each([
  { effect: "create", turn: 1, path: "entities/c.yaml" },
  { effect: "create", turn: 2, path: "entities/b.yaml" },
  { effect: "create", turn: 3, path: "entities/b.yaml" },
  { effect: "create", turn: 5, path: "entities/a.yaml" },
  { effect: "read", turn: 2, path: "entities/a.yaml" },
  { effect: "setMode", turn: 1, path: "entities/b.yaml" },
  { effect: "rename", turn: 1, path: "entities/c.yaml" },
  { effect: "rename", turn: 2, path: "entities/b.yaml" },
  { effect: "rename", turn: 3, path: "entities/a.yaml" },
] as const)("a full disk at $effect $turn leaves every file as it was, and says so", async ({ effect, turn, path }) => {
  await expect(writeListings(root, move, failing(effect, turn))).rejects.toThrow(
    new RangeError(`no space left on the disk: ${path} was not changed; free some space, then run this again`),
  );
  expect(contents()).toEqual(untouched);
});

test("a single file on a full disk stays whole", async () => {
  const write = { path: "entities/a.yaml", text: "x".repeat(5000) };
  await expect(writeListing(root, write, failing("create", 1))).rejects.toThrow("no space left on the disk");
  expect(contents()).toEqual(untouched);
});

test("what else the system refuses is said with its code", async () => {
  const write = { path: "entities/a.yaml", text: "x" };
  await expect(writeListing(root, write, failing("create", 1, "EACCES"))).rejects.toThrow(
    "can't be written (EACCES): entities/a.yaml was not changed; check the permissions of the file and of its folder",
  );
  await expect(writeListing(root, { path: "tools/a.yaml", text: "x" })).rejects.toThrow("can't be written (ENOENT)");
});

test("where a file can't be put back, its old text is kept and named", async () => {
  let renames = 0;
  const files: FileEffects = {
    ...nodeFiles,
    rename: (from, to) => (++renames >= 3 ? Promise.reject(failure("EIO")) : nodeFiles.rename(from, to)),
  };
  const said = await writeListings(root, move, files).catch((error: Error) => error.message);
  const kept = /entities\/b\.yaml, whose old text is in (\.b\.yaml\.[0-9a-f]+\.old)/.exec(String(said))?.[1] ?? "";
  expect(said).toContain("can't be written (EIO): entities/a.yaml was not changed");
  expect(contents()).toEqual({ "a.yaml": "old a\n", "b.yaml": "new b\n", [kept]: "old b\n" });
});

test.each([
  { name: "a file", path: "entities/link.yaml", said: "symbolic link: entities/link.yaml" },
  { name: "a folder", path: "tools/a.yaml", said: "symbolic link: tools" },
])("$name that is a link is never written through", async ({ path, said }) => {
  symlinkSync("a.yaml", join(root, "entities/link.yaml"));
  symlinkSync("entities", join(root, "tools"));
  await expect(writeListing(root, { path, text: "x\n" })).rejects.toThrow(said);
  expect(contents()).toEqual({ ...untouched, "link.yaml": "old a\n" });
});
