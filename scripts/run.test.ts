import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";

/** A copy of what commands are made of, in which a test can break a file. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "register-run-"));
  const left = ["content", "fixtures", "pages", "testing"];
  const filter = (path: string) => !/\.test\.ts$/.test(path) && !left.includes(basename(path));
  for (const name of ["scripts", "src", "schemas", "package.json"])
    cpSync(join(repositoryRoot, name), join(root, name), { recursive: true, filter });
}, 60_000);
beforeEach(() => symlinkSync(join(repositoryRoot, "node_modules"), join(root, "node_modules")));
afterEach(() => rmSync(join(root, "node_modules"), { force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Puts another text into a file for as long as something is done. */
async function whileBroken(path: string, text: string | undefined, act: () => Promise<void>): Promise<void> {
  const before = readFileSync(join(root, path));
  if (text === undefined) rmSync(join(root, path));
  else writeFileSync(join(root, path), text);
  await act().finally(() => writeFileSync(join(root, path), before));
}

function run(...args: string[]): Promise<{ status: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, "scripts/run.mjs"), ...args],
      { cwd: root, env: {} },
      (_, __, stderr) => resolve({ status: child.exitCode, stderr }),
    );
  });
}

const vocabulary = "schemas/vocabularies/issue.json";

test.each([
  { name: "a vocabulary that is cut off", path: vocabulary, text: '{"$id"', message: `not JSON: ${vocabulary}` },
  {
    name: "a vocabulary that is something else",
    path: vocabulary,
    text: "{}",
    message: `not a vocabulary: ${vocabulary}: its $id`,
  },
  { name: "a vocabulary that is missing", path: vocabulary, text: undefined, message: "no such file: " },
  { name: "a schema that is cut off", path: "schemas/tool.schema.json", text: "{", message: "not JSON: " },
  { name: "a package.json that is cut off", path: "package.json", text: "{", message: "not JSON: " },
])("$name is told in one sentence", async ({ path, text, message }) => {
  await whileBroken(path, text, async () => {
    const { status, stderr } = await run("github", "queue", "--limit", "1");
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain(path);
    expect(stderr).toMatch(/; `git [^\n]*\n$/);
    expect(stderr.split("\n")).toHaveLength(2);
  });
});

test("packages that are not installed are told with the command that installs them", async () => {
  rmSync(join(root, "node_modules"));
  const { status, stderr } = await run("github", "queue");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^package not installed: \S+; run `node scripts\/setup\.mjs`\n$/);
});

const manifestOf = () => JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as object;

test("a contact that is no address is told by its name", async () => {
  const manifest = JSON.stringify({ ...manifestOf(), register: { contact: "nobody" } });
  await whileBroken("package.json", manifest, async () => {
    const { status, stderr } = await run("github", "queue");
    const message = /^register\.contact in package\.json is not an e-mail address: "nobody"; .*\n {2}see --help\n$/;
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) });
  });
});

test("a build that is to be published fails where no reader would reach a reviewer, and says what to set", async () => {
  await whileBroken("package.json", JSON.stringify({ ...manifestOf(), register: {} }), async () => {
    const { status, stderr } = await run("build", "--publish", "--out", join(root, "site"));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^not built: readers will find no way .* register\.contact in package\.json .* GITHUB_REPOSITORY /,
    );
    expect(existsSync(join(root, "site"))).toBe(false);
  });
});
