import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toPublishedSource } from "../src/core/publish/published.ts";
import { measureRegister } from "../src/core/register/register.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { publishDataset } from "../src/io/publish-dataset.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { completionMarker } from "../src/io/site-folder.ts";
import { callCommand } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command as release } from "./release.ts";

let folder: DatasetFolder;
let scratch: string;
beforeEach(() => {
  folder = new DatasetFolder();
  scratch = mkdtempSync(join(tmpdir(), "register-release-"));
  folder.listing("entities/belite", "name: Belité\nreach: {scope: global, countries: [UG]}");
  folder.listing("entities/k19", "name: K19\nfounded: 2008\nwebsite: https://k19.example");
  folder.commit();
});
afterEach(() => {
  folder.remove();
  rmSync(scratch, { recursive: true, force: true });
});

const run = (...args: string[]) =>
  callCommand(release, args, { REGISTER_ROOT: folder.root, SITE_URL: "", BASE_PATH: "", INIT_CWD: scratch });

/** Folder of the built dataset. */
const builtPath = (path = "") => join(scratch, "site", "data", "v1", path);
const readBuiltText = (path: string) => readFileSync(builtPath(path), "utf8");
const writeBuilt = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(builtPath(path)), { recursive: true });
  writeFileSync(builtPath(path), content);
};

/** Writes the site of a commit, as far as a release reads it. */
function build(commit: string): void {
  const files = readDataset(folder.root);
  const register = measureRegister(parseDataset(files, { today: "2026-11-26" }).dataset, "2026-11-26");
  const edition = { commit, prefix: "https://example.org" };
  const translations = new Map([["es", { translations: new Map(), isReviewed: false }]]);
  for (const { path, content } of publishDataset(register, edition, { log: [], watch: undefined, translations }))
    writeBuilt(path, content);
  for (const file of files) writeBuilt(`source/${file.path}`, toPublishedSource(file));
  writeFileSync(join(scratch, "site", completionMarker), "");
}

/** Writes checksums.txt anew, for the files that are there. */
function sumAgain(): void {
  const paths = readBuiltText("checksums.txt").match(/(?<=^\S+ {2}).+$/gm) ?? [];
  const lines = paths
    .filter((path) => existsSync(builtPath(path)))
    .map(
      (path) =>
        `${createHash("sha256")
          .update(readFileSync(builtPath(path)))
          .digest("hex")}  ${path}\n`,
    );
  writeBuilt("checksums.txt", lines.join(""));
}

test("a dry run names the version and prints the notes of the first release, and writes nothing", async () => {
  const { status, stdout, stderr } = await run("--dry-run");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^2026\.11\.1, format \d+\.\d+\.\d+\n\n# Anti-Trafficking Register 2026\.11\.1\n/);
  expect(stdout).toContain("25 November 2026: 2 organisations and 0 tools.\n\nThis is the first release.\n");
  expect(readdirSync(scratch)).toEqual([]);
});

test("compares with the newest release, and counts on from it", async () => {
  folder.git("tag", "v2026.11.2");
  folder.git("tag", "v0.1.0");
  folder.listing("entities/belite", "name: Belité\nreach: {scope: global, countries: [KE, UG]}");
  folder.commit();
  const { stdout } = await run("--dry-run");
  expect(stdout).toMatch(/^2026\.11\.3, /);
  expect(stdout).toMatch(/\nSince 2026\.11\.2 \(\d+ \w+ \d{4}\): 1 changed\.\n/);
  expect(stdout).toContain("- **Countries** in 1 listing: Belité\n");
});

test("--since compares with another commit; what is not committed is not released", async () => {
  const first = folder.git("rev-parse", "HEAD");
  folder.listing("entities/fresh", "name: Fresh");
  folder.commit();
  folder.git("tag", "v2026.11.1");
  folder.listing("entities/later", "name: Later");
  const { stdout } = await run("--dry-run", "--since", first);
  expect(stdout).toContain("- Fresh (organisation)\n");
  expect(stdout).not.toContain("Later");
});

test("refuses with exit status 1 what would be lost, unless a reason is given", async () => {
  folder.git("tag", "v2026.11.1");
  rmSync(join(folder.root, "entities/k19.yaml"));
  folder.commit();
  const refused = await run("--dry-run");
  expect(refused.status).toBe(1);
  expect(refused.stderr.match(/^not released: .*/gm)).toEqual([
    "not released: more than 2% of the listings would vanish: 1 of 2",
    "not released: no listing would fill these fields any more: entities/founded and entities/website",
  ]);
  const accepted = await run("--dry-run", "--accept-loss", "It asked to go.");
  expect(accepted).toMatchObject({ status: 0, stderr: "" });
  expect(accepted.stdout).toContain("It asked to go.");
});

test("refuses listings with errors, and says where they are", async () => {
  folder.write("entities/belite.yaml", "kind: entity\n");
  folder.commit();
  const { status, stderr } = await run("--dry-run");
  expect(status).toBe(1);
  expect(stderr).toContain("entities/belite.yaml:");
  expect(stderr).toContain("errors in listings; see");
});

test("packs the data and the package with their checksums, the same bytes each time", async () => {
  const commit = folder.git("rev-parse", "HEAD");
  build(commit);
  for (const out of ["one", "two"])
    expect(await run("--from", "site", "--out", out)).toMatchObject({ status: 0, stderr: "" });
  const files = readdirSync(join(scratch, "one")).sort();
  expect(files).toEqual([
    "anti-trafficking-register-2026.11.1-data.zip",
    "anti-trafficking-register-2026.11.1.tgz",
    "checksums.txt",
    "notes.md",
    "release.json",
  ]);
  const read = (out: string, file: string) => readFileSync(join(scratch, out, file));
  for (const file of files) expect(read("two", file).equals(read("one", file)), file).toBe(true);
  const names = Object.keys(unzipSync(read("one", "anti-trafficking-register-2026.11.1-data.zip")));
  const builtFiles = readdirSync(builtPath(), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const builtNames = builtFiles.map(({ parentPath, name }) => relative(builtPath(), join(parentPath, name)));
  expect(names).toEqual(builtNames.map((name) => `anti-trafficking-register-2026.11.1/${name}`).sort());
  expect(names).toContain("anti-trafficking-register-2026.11.1/register.sqlite");
  const sumOf = (file: string) => createHash("sha256").update(read("one", file)).digest("hex");
  const packed = files.filter((file) => /\.(?:zip|tgz)$/.test(file));
  expect(read("one", "checksums.txt").toString()).toBe(packed.map((file) => `${sumOf(file)}  ${file}\n`).join(""));
  expect(JSON.parse(read("one", "release.json").toString())).toMatchObject({
    version: "2026.11.1",
    tag: "v2026.11.1",
    day: "2026-11-26",
    commit,
  });
  expect(read("one", "notes.md").toString()).toMatch(/^# Anti-Trafficking Register 2026\.11\.1\n/);
});

test("exits with 2 where no site was built, or one of another commit", async () => {
  expect(await run("--from", "site")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("no whole site: "),
  });
  build("0".repeat(40));
  expect(await run("--from", "site")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^built of 0000000, not of [0-9a-f]{7}: .*; run `npm run build` again\n/),
  });
});

test.each<{ name: string; change: () => void; message: string }>([
  {
    name: "a build that did not finish",
    change: () => rmSync(join(scratch, "site", completionMarker)),
    message: "no whole site: ",
  },
  {
    name: "no checksums",
    change: () => rmSync(builtPath("checksums.txt")),
    message: "not as it was built: checksums.txt",
  },
  {
    name: "checksums that are none",
    change: () => writeBuilt("checksums.txt", "0  register.json\n"),
    message: "not as it was built: checksums.txt",
  },
  {
    name: "a changed file",
    change: () => writeBuilt("tables/sources.csv", "listing,url\n"),
    message: "not as it was built: tables/sources.csv",
  },
  {
    name: "a missing file",
    change: () => rmSync(builtPath("register.sqlite")),
    message: "not as it was built: register.sqlite",
  },
  {
    name: "a missing file that the checksums don't name either",
    change: () => {
      rmSync(builtPath("register.sqlite"));
      sumAgain();
    },
    message: "not as it was built: register.sqlite",
  },
  {
    name: "a file more",
    change: () => writeBuilt("tables/more.csv", "a\n"),
    message: "not as it was built: tables/more.csv",
  },
  {
    name: "a changed listing",
    change: () => writeBuilt("source/entities/k19.yaml", "kind: entity\n"),
    message: "not as it was built: source/entities/k19.yaml",
  },
  {
    name: "a missing listing",
    change: () => rmSync(builtPath("source/entities/k19.yaml")),
    message: "not as it was built: source/entities/k19.yaml",
  },
  {
    name: "a listing more",
    change: () => writeBuilt("source/entities/more.yaml", "kind: entity\n"),
    message: "not as it was built: source/entities/more.yaml",
  },
  {
    name: "fewer listings than the commit",
    change: () => {
      const register = JSON.parse(readBuiltText("register.json")) as { entities: unknown[] };
      writeBuilt("register.json", JSON.stringify({ ...register, entities: register.entities.slice(1) }));
      sumAgain();
    },
    message: "built with 1 organisations and 0 tools, but the commit has 2 and 0: ",
  },
])("packs nothing of $name", async ({ change, message }) => {
  build(folder.git("rev-parse", "HEAD"));
  change();
  const { status, stderr } = await run("--from", "site", "--out", "out");
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  expect(stderr).toContain("; run `npm run build` again\n");
  expect(existsSync(join(scratch, "out"))).toBe(false);
});

test("exits with 2 in a clone with a part of the history and no release", async () => {
  folder.commit();
  const clone = new DatasetFolder();
  clone.git("clone", "-q", "--depth", "1", `file://${folder.root}`, ".");
  const answer = await callCommand(release, ["--dry-run"], { REGISTER_ROOT: clone.root });
  clone.remove();
  expect(answer).toMatchObject({ status: 2, stderr: expect.stringContaining("only a part of the history is here") });
});

test.each([
  { args: ["--since", "nowhere"], message: "no such commit, branch or tag: nowhere" },
  { args: ["--accept-loss", " "], message: "no reason: --accept-loss" },
  { args: ["extra"], message: "extra" },
])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
  const { status, stdout, stderr } = await run("--dry-run", ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});
