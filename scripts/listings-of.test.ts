import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { callCommand } from "./command-fixture.ts";
import { command as diff } from "./diff.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command as validate } from "./validate.ts";

let folder: DatasetFolder;
let theirs: string;
beforeEach(() => {
  folder = new DatasetFolder();
  theirs = mkdtempSync(join(tmpdir(), "register-theirs-"));
  folder.listing("entities/a", "name: A");
  folder.listing("tools/t", "name: T");
});
afterEach(() => {
  folder.remove();
  rmSync(theirs, { recursive: true, force: true });
});

/** What the workflow that describes a pull request does with its head. */
function takeListings(commit: string): string[] {
  execFileSync(join(repositoryRoot, ".ci", "listings-of"), [commit, theirs], { cwd: folder.root });
  return readdirSync(theirs).sort();
}

test.each([
  { name: "both folders", removed: [], there: ["entities", "tools"] },
  { name: "entities/ alone", removed: ["tools"], there: ["entities"] },
  { name: "tools/ alone", removed: ["entities"], there: ["tools"] },
  { name: "neither", removed: ["entities", "tools"], there: [] },
])("a head with $name is compared and checked", async ({ removed, there }) => {
  const base = folder.commit();
  for (const name of removed) rmSync(join(folder.root, name), { recursive: true });
  folder.write("README.md", "x");
  const head = folder.commit();
  expect(takeListings(head)).toEqual(there);
  const compared = await callCommand(diff, [base, head, "--format", "json", "--root", folder.root]);
  expect(compared).toMatchObject({ status: 0, stderr: "" });
  expect((JSON.parse(compared.stdout) as { listings: unknown[] }).listings).toHaveLength(removed.length);
  const { status } = await callCommand(validate, ["--format", "json", "--root", theirs]);
  expect(status).toBe(there.length > 0 ? 0 : 2);
});

test("files are taken as they are, whatever the head's attributes say, and nothing else of it", () => {
  folder.write(".gitattributes", "* export-ignore\nentities/a.yaml export-subst\n");
  folder.commit();
  // Git here must not read them so: a stranger's commit need not come from a checkout.
  folder.write(".git/info/attributes", "* !working-tree-encoding !ident !eol\n");
  folder.write("entities/b.yaml", "name: $Format:%H$ “Ä”\n");
  folder.write("entities/.gitattributes", "b.yaml working-tree-encoding=CP1252 ident eol=crlf\n");
  folder.write("package.json", "{}");
  expect(takeListings(folder.commit())).toEqual(["entities", "tools"]);
  expect(readFileSync(join(theirs, "entities/b.yaml"), "utf8")).toBe("name: $Format:%H$ “Ä”\n");
});

test("a link for a folder leads nowhere", async () => {
  rmSync(join(folder.root, "tools"), { recursive: true });
  symlinkSync(tmpdir(), join(folder.root, "tools"));
  takeListings(folder.commit());
  const { status, stdout } = await callCommand(validate, ["--root", theirs]);
  expect(status).toBe(1);
  expect(stdout).toContain("tools");
  expect(existsSync(join(theirs, "entities/a.yaml"))).toBe(true);
});

test("what the workflow calls is this", () => {
  const workflow = readFileSync(join(repositoryRoot, ".github/workflows/describe.yml"), "utf8");
  expect(workflow).toContain('.ci/listings-of "$HEAD_SHA" "$RUNNER_TEMP/theirs"');
});
