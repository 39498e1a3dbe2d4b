import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { fixtureEnvironment, fixtureRoot } from "../src/testing/fixture-register.ts";
import { runScript } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";

/*
 * Each command once as npm runs it, in a process of its own: its exit status and what it prints reach the caller. What a
 * command does is tested beside it, without a process.
 */

const typos = join(repositoryRoot, "src", "dataset", "fixtures", "typos");

let folder: DatasetFolder;
beforeAll(() => {
  folder = new DatasetFolder();
  folder.listing("entities/a", "name: A\nwebsite: https://a.example");
  folder.listing("entities/b", "name: B");
  folder.commit();
  folder.write("criteria.json", '{"kind": "entity", "services": ["training"]}');
});
afterAll(() => rmSync(folder.root, { recursive: true, force: true }));

describe.concurrent("in a process of its own", () => {
  test.each([
    { script: "validate", args: ["--root", fixtureRoot], status: 0, stdout: / listings: 0 errors, / },
    { script: "validate", args: ["--root", typos], status: 1, stdout: / listings: \d+ errors, / },
    { script: "fix", args: ["--check"], status: 0, stdout: / listings: 0 would change\n$/ },
    { script: "new", args: ["thing", "a"], status: 2, stderr: /^not a kind: thing; .*\n {2}see --help\n$/ },
    { script: "match", args: ["--criteria", "criteria.json"], status: 0, stdout: /^strong {2}entities\// },
    { script: "move", args: ["entities/none", "entities/c"], status: 2, stderr: /^no such listing: entities\/none/ },
    { script: "review", args: ["entities/a"], status: 0, stdout: /^entities\/a\n/ },
    { script: "review", args: ["entities/a", "--level", "x"], status: 2, stderr: /^not a level: x/ },
    { script: "watch", args: ["entities/none"], status: 2, stderr: /^no listing here: entities\/none/ },
    { script: "github", args: ["queue", "--limit", "1"], status: 0, stdout: /^ {2}1 {2,}\d/ },
    { script: "github", args: ["--help"], status: 0, stdout: /describe, queue and from-issue/ },
  ])("$script $args exits with $status", async ({ script, args, status, stdout, stderr }) => {
    const env = { ...fixtureEnvironment, INIT_CWD: folder.root };
    if (["move", "review", "watch"].includes(script)) env.REGISTER_ROOT = folder.root;
    const answer = await runScript("run.mjs", [script, ...args], env);
    expect(answer).toEqual({
      status,
      stdout: stdout === undefined ? "" : expect.stringMatching(stdout),
      stderr: stderr === undefined ? "" : expect.stringMatching(stderr),
    });
  });
});
