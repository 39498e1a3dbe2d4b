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

test.each([
  {
    name: "a tag",
    parts: { step: "uses: actions/checkout@v5\n        with: {persist-credentials: false}" },
    message: "action not pinned to a commit: actions/checkout@v5",
  },
  {
    name: "a short hash",
    parts: { step: "uses: actions/cache@08c6903" },
    message: "action not pinned to a commit: actions/cache@08c6903",
  },
  {
    name: "no version",
    parts: { step: `uses: ${pin.slice(0, -9)}\n        with: {persist-credentials: false}` },
    message: `no version beside the commit: ${pin.slice(0, -9)}`,
  },
  {
    name: "pull_request_target",
    parts: { on: "pull_request_target" },
    message: "pull_request_target runs a stranger's change with rights; use workflow_run",
  },
  {
    name: "rights at the top",
    parts: { top: "permissions: {contents: write}" },
    message: "permissions at the top are not {}",
  },
  { name: "nothing at the top", parts: { top: "env: {A: b}" }, message: "permissions at the top are not {}" },
  { name: "a job without", parts: { job: "timeout-minutes: 5" }, message: "no permissions stated for the job: a" },
  {
    name: "an expression in a script",
    parts: { step: 'run: echo "${{ github.event.issue.title }}"' },
    message: "expression in a script: ${{ github.event.issue.title }}; pass it by env",
  },
  {
    name: "a stranger's code with rights",
    parts: { on: "{pull_request: {}}", job: "permissions: {contents: write}" },
    message: "a pull request's code next to a token that can write: a",
  },
  { name: "a token left behind", parts: { step: `uses: ${pin}` }, message: "checkout keeps its token: a" },
  ...["npm ci --ignore-scripts", "npm run -s queue", "npx x", ".ci/run", "node scripts/queue.ts"].map((run) => ({
    name: `the packages' code with rights: ${run}`,
    parts: { job: "permissions: {issues: write}", step: `run: ${run}` },
    message: "the packages' code next to a token that can write: a",
  })),
  {
    name: "a stranger's code with rights, of an event in a list",
    parts: { on: "[push, pull_request]", job: "permissions: {contents: write}" },
    message: "a pull request's code next to a token that can write: a",
  },
  {
    name: "a stranger's code with rights, of an event alone",
    parts: { on: "pull_request", job: "permissions: {contents: write}" },
    message: "a pull request's code next to a token that can write: a",
  },
  {
    name: "a stranger's code with all rights",
    parts: { on: "pull_request", job: "permissions: write-all" },
    message: "a pull request's code next to a token that can write: a",
  },
  {
    name: "all rights in a word",
    parts: { job: "permissions: write-all" },
    message: "permissions of a job not named one by one: a: write-all",
  },
  {
    name: "an expression with braces of its own",
    parts: { step: `run: echo "\${{ format('{0}', github.head_ref) }}"` },
    message: "expression in a script: ${{ format('{0}', github.head_ref) }}; pass it by env",
  },
  {
    name: "an expression in the script of an action",
    parts: { step: `uses: ${pin}\n        with: {script: "say(\${{ github.head_ref }})"}` },
    message: "expression in a script: ${{ github.head_ref }}; pass it by env",
  },
  {
    name: "a tag in a step on one line",
    parts: { step: "{uses: actions/cache@v4}" },
    message: "action not pinned to a commit: actions/cache@v4",
  },
  {
    name: "a tag of a workflow that is called",
    parts: { job: "permissions: {}\n    uses: owner/name/.github/workflows/x.yml@main" },
    message: "action not pinned to a commit: owner/name/.github/workflows/x.yml@main",
  },
  {
    name: "another ref",
    parts: { step: `uses: ${pin}\n        with: {persist-credentials: false, ref: theirs}` },
    message: "checkout of another ref: theirs",
  },
])("$name is a fault", ({ parts, message }) => {
  expect(checkWorkflow(workflow(parts)).map((fault) => fault.message)).toContain(message);
});
