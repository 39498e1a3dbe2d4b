import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../src/io/environment.ts";

/** Jobs of the workflow by name, as far as the test reads them. */
type Jobs = Readonly<Record<string, { readonly if?: string; readonly steps: readonly { readonly run?: string }[] }>>;

const workflow = readFileSync(join(repositoryRoot, ".github/workflows/from-issue.yml"), "utf8");
const { jobs } = load(workflow) as { readonly jobs: Jobs };

/** Evaluates the condition of the job `failed` for the results of the jobs before it. */
function isFailureReported(read: string, propose: string, answer: string): boolean {
  const needs = { read: { result: read }, propose: { result: propose }, answer: { result: answer } };
  const condition = new Function("needs", "always", `return ${jobs["failed"]?.if ?? "false"}`) as (
    context: typeof needs,
    always: () => boolean,
  ) => boolean;
  return condition(needs, () => true);
}

test.each([
  { name: "the reader crashed", results: ["failure", "skipped", "skipped"], expected: true },
  { name: "the reader took too long", results: ["cancelled", "skipped", "skipped"], expected: true },
  { name: "the pull request can't be opened", results: ["success", "failure", "skipped"], expected: true },
  { name: "the comment can't be written", results: ["success", "skipped", "failure"], expected: true },
  { name: "the pull request is open", results: ["success", "success", "skipped"], expected: false },
  { name: "the issue has faults, and a comment", results: ["success", "skipped", "success"], expected: false },
  { name: "another label was set", results: ["skipped", "skipped", "skipped"], expected: false },
])("$name: a comment says that it failed: $expected", ({ results, expected }) => {
  const [read = "", propose = "", answer = ""] = results;
  expect(isFailureReported(read, propose, answer)).toBe(expected);
});

test("the comment names the run, and the label is taken off, so that it can be set again", () => {
  const folder = mkdtempSync(join(tmpdir(), "register-gh-"));
  try {
    const log = join(folder, "calls.txt");
    writeFileSync(join(folder, "gh"), `#!/bin/sh\nprintf '%s\\n' "$*" >> "${log}"\n`, { mode: 0o755 });
    const { status } = spawnSync("bash", ["-e", "-c", jobs["failed"]?.steps[0]?.run ?? ""], {
      env: {
        PATH: `${folder}${delimiter}${process.env["PATH"]}`,
        GITHUB_REPOSITORY: "a/b",
        NUMBER: "7",
        RUN_URL: "https://example.org/runs/1",
      },
    });
    expect(status).toBe(0);
    const [comment, label] = readFileSync(log, "utf8").trim().split("\n");
    expect(comment).toContain("-X POST repos/a/b/issues/7/comments -f body=No listing was made");
    expect(comment).toContain("(https://example.org/runs/1)");
    expect(comment).toContain("`make listing`");
    expect(label).toBe("api --silent -X DELETE repos/a/b/issues/7/labels/make%20listing");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
