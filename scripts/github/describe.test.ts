import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repositoryRoot } from "../../src/io/environment.ts";
import { callCommand } from "../command-fixture.ts";
import { command as describeChange } from "./describe.ts";
import { DatasetFolder } from "../git-fixture.ts";

let folder: DatasetFolder;
beforeEach(() => {
  folder = new DatasetFolder();
  folder.listing("entities/belite", "name: Belité\nreach: {scope: global, countries: [UG]}");
  folder.listing("entities/k19", "name: K19\nfounded: 2008\nwebsite: https://k19.example");
  folder.commit();
});
afterEach(() => folder.remove());

const run = (...args: string[]) =>
  callCommand(describeChange, args, { REGISTER_ROOT: folder.root, INIT_CWD: folder.root });
const read = (path: string) => readFileSync(join(folder.root, path), "utf8");
const readJson = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;

test("compares the working tree with HEAD on main, new files included, and exits with 0", async () => {
  folder.listing("entities/belite", "name: Belité\nreach: {scope: global, countries: [KE, UG]}");
  folder.listing("tools/fresh", "name: Fresh");
  const { status, stdout, stderr } = await run();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("2 listings are touched\n");
  expect(stdout).toContain("**Belité** entities/belite\n\n- Countries: added Kenya ([source: ");
  expect(stdout).toContain("#### Added\n\n**Fresh** tools/fresh\n");
});

test("compares with where the branch left main", async () => {
  folder.git("checkout", "-q", "-b", "work");
  folder.listing("entities/belite", "name: Belité\nfounded: 1995");
  folder.commit();
  folder.git("checkout", "-q", "main");
  folder.listing("entities/later", "name: Later");
  folder.commit();
  folder.git("checkout", "-q", "work");
  const { stdout } = await run();
  expect(stdout).toContain("Founded: added 1995");
  expect(stdout).not.toContain("Later");
});

test("compares two commits, whatever the working tree holds", async () => {
  const first = folder.git("rev-parse", "HEAD");
  folder.listing("entities/belite", "name: Belité\nstatus: {state: closed}");
  folder.commit();
  rmSync(join(folder.root, "entities/k19.yaml"));
  const last = folder.git("rev-parse", "HEAD");
  const { stdout } = await run(first, "main");
  expect(stdout).toContain(`This describes commit ${last}.`);
  expect(stdout).toContain("1 listing is touched\n\n#### Ended\n\n**Belité** ");
  expect(stdout).not.toContain("K19");
});

test("a side that is invalid is told, and all else compared", async () => {
  folder.write("entities/belite.yaml", "kind: [\n");
  folder.listing("entities/k19", "name: K19\nfounded: 2007\nwebsite: https://k19.example");
  const { status, stdout } = await run();
  expect(status).toBe(0);
  expect(stdout).toContain("Errors keep the listings from being published (1):\n\n- entities/belite.yaml line 1: ");
  expect(stdout).toContain("Founded: 2008 → 2007");
  expect(stdout).toContain("#### Can't be read\n\n**Belité** entities/belite\n");
});

test("names what changed beside the listings", async () => {
  folder.write("schemas/x.json", "{}");
  folder.write("README.md", "x");
  await run("--out", "out");
  expect(readJson("out/labels.json")["add"]).toEqual(["code"]);
  expect(read("out/comment.md")).toContain("The schemas change too.");
});

test("takes a file for code in a folder elsewhere that is named like one of the listings", async () => {
  folder.write("src/pages/tools/x.ts", "x");
  await run("--out", "out");
  expect(readJson("out/labels.json")["add"]).toEqual(["code"]);
});

test.each([
  { args: ["nowhere"], message: "no such commit, branch or tag: nowhere" },
  { args: ["HEAD", "HEAD~9"], message: "no such commit, branch or tag: HEAD~9" },
  { args: ["--", "--output=/tmp/x"], message: "no such commit, branch or tag: --output=/tmp/x" },
  { args: ["HEAD", "HEAD", "HEAD"], message: "one base and one head at most: HEAD HEAD HEAD" },
])("exits with 2 when called wrongly, and writes nothing: $args", async ({ args, message }) => {
  const { status, stdout, stderr } = await run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(existsSync(join(folder.root, "out"))).toBe(false);
});

test("exits with 2 where there is no Git checkout", async () => {
  rmSync(join(folder.root, ".git"), { recursive: true });
  expect(await run()).toMatchObject({ status: 2, stderr: expect.stringContaining("no Git checkout: ") });
});

test("writes comment and labels", async () => {
  folder.listing("entities/belite", "name: Belité\nreach: {scope: national, countries: [TH]}");
  folder.listing("entities/c", "name: belité\nreach: {scope: regional, regions: [africa]}");
  expect(await run("--out", "out")).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readJson("out/labels.json")["add"]).toEqual(["adds", "corrects", "region: africa", "region: south-east-asia"]);
  const comment = read("out/comment.md");
  const workflow = readFileSync(join(repositoryRoot, ".github/workflows/describe.yml"), "utf8");
  const [, mark] = /^ +MARK: "(.+)"$/m.exec(workflow) ?? [];
  expect(comment.split("\n")[0]).toBe(mark);
  expect(comment).toContain("- Countries: Uganda → Thailand");
  expect(comment).toContain(": same name as entities/belite: belité");
});

test.each([["tools"], ["entities"], ["entities", "tools"]])("a commit without %s is described", async (...removed) => {
  folder.listing("tools/t", "name: T");
  const base = folder.commit();
  for (const name of removed) rmSync(join(folder.root, name), { recursive: true });
  folder.write("README.md", "x");
  const { status, stdout } = await run(base, folder.commit());
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("Removed\n") });
});
