import { expect, test } from "vitest";
import { checkWorkflow } from "./lint-workflows.ts";

const pin = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";

/** A workflow in which one thing is as given. */
function workflow({
  on = "push",
  top = "permissions: {}",
  job = "permissions: {contents: read}",
  step = `uses: ${pin}\n        with: {persist-credentials: false}`,
}) {
  return `name: x\non: ${on}\n${top}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    ${job}\n    steps:\n      - ${step}\n`;
}

test("the pattern itself holds", () => {
  expect(checkWorkflow(workflow({}))).toEqual([]);
});

const unpinned = "action not pinned to a commit with its version beside it: ";
const code = "a stranger's or the packages' code next to a token that can write: a";

test.each<[name: string, parts: Parameters<typeof workflow>[0], fault: string]>([
  ["a tag", { step: "{uses: actions/cache@v4}" }, `${unpinned}actions/cache@v4`],
  ["a short hash", { step: "uses: actions/cache@08c6903" }, `${unpinned}actions/cache@08c6903`],
  ["no version", { step: `uses: ${pin.slice(0, -9)}` }, unpinned + pin.slice(0, -9)],
  ["a workflow that is called", { job: "permissions: {}\n    uses: a/b/c.yml@main" }, `${unpinned}a/b/c.yml@main`],
  ["pull_request_target", { on: "pull_request_target" }, "pull_request_target runs a stranger's change with rights"],
  ["rights at the top", { top: "permissions: {contents: write}" }, "permissions at the top are not {}"],
  ["nothing at the top", { top: "env: {A: b}" }, "permissions at the top are not {}"],
  ["a job without", { job: "timeout-minutes: 5" }, "permissions of a job not named one by one: a"],
  ["all rights", { job: "permissions: write-all" }, "permissions of a job not named one by one: a"],
  ["a pull request with rights", { on: "{pull_request: {}}", job: "permissions: {contents: write}" }, code],
  ["one in a list", { on: "[push, pull_request]", job: "permissions: {contents: write}" }, code],
  ["packages with rights", { job: "permissions: {issues: write}", step: "run: npm ci" }, code],
  ["an expression", { step: 'run: echo "${{ github.head_ref }}"' }, "expression in a script, pass it by env: a"],
  ["one in an action", { step: `uses: ${pin}\n        with: {script: "\${{ x }}"}` }, "expression in a script"],
  ["a token left behind", { step: `uses: ${pin}` }, "checkout keeps its token: a"],
  ["another ref", { step: `uses: ${pin}\n        with: {ref: theirs}` }, "checkout of another ref: a"],
])("%s is a fault", (_, parts, fault) => {
  expect(checkWorkflow(workflow(parts))).toContainEqual(expect.stringContaining(fault));
});
