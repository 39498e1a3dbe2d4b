import { parse } from "yaml";

/** A fault of a workflow, at its line where that is known. */
export interface WorkflowFault {
  readonly line: number;
  readonly message: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** What a stranger may choose: titles, bodies, names of branches, labels. Numbers, hashes and the event's name are not among them. */
const expression = /\$\{\{[^}]*\}\}/;

/**
 * The rules of this repository's workflows beyond what actionlint knows: actions pinned to a commit with their version beside it, no
 * permission but a job's own, nothing evaluated inside a script, no stranger's code beside a token that can write.
 *
 * @param text of one file in `.github/workflows/`
 */
export function checkWorkflow(text: string): WorkflowFault[] {
  const workflow = parse(text) as Workflow;
  return [...checkPins(text), ...checkEvents(workflow), ...checkPermissions(workflow), ...checkSteps(workflow, text)];
}

/** A tag can be moved to other code; a commit cannot. */
function checkPins(text: string): WorkflowFault[] {
  return text.split("\n").flatMap((content, index) => {
    const used = /^\s*(?:-\s+)?uses:\s*(\S+)/.exec(content)?.[1];
    if (used === undefined || used.startsWith("./")) return [];
    const line = index + 1;
    if (!/@[0-9a-f]{40}$/.test(used)) return [{ line, message: `action not pinned to a commit: ${used}` }];
    return / # v\d/.test(content) ? [] : [{ line, message: `no version beside the commit: ${used}` }];
  });
}

function checkEvents({ on }: Workflow): WorkflowFault[] {
  const names = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys((on ?? {}) as object);
  return names.includes("pull_request_target")
    ? [{ line: 1, message: "pull_request_target runs a stranger's change with rights; use workflow_run" }]
    : [];
}

function checkPermissions({ permissions, jobs = {} }: Workflow): WorkflowFault[] {
  const isNone = typeof permissions === "object" && permissions !== null && Object.keys(permissions).length === 0;
  const faults = isNone ? [] : [{ line: 1, message: "permissions at the top are not {}" }];
  const open = Object.entries(jobs).filter(([, job]) => job.permissions === undefined);
  return [...faults, ...open.map(([name]) => ({ line: 1, message: `no permissions stated for the job: ${name}` }))];
}

function checkSteps({ on, jobs = {} }: Workflow, text: string): WorkflowFault[] {
  const lineOf = (part: string) => text.slice(0, Math.max(0, text.indexOf(part))).split("\n").length;
  const isStrangers = on !== null && typeof on === "object" && "pull_request" in on;
  return Object.entries(jobs).flatMap(([name, { permissions = {}, steps = [] }]) => {
    const canWrite = Object.entries(permissions).some(
      ([scope, right]) => right === "write" && scope !== "security-events",
    );
    const faults: WorkflowFault[] = [];
    if (isStrangers && canWrite)
      faults.push({ line: 1, message: `a pull request's code beside a token that can write: ${name}` });
    for (const { run, uses = "", with: inputs = {} } of steps) {
      const found = run === undefined ? null : expression.exec(run);
      if (found)
        faults.push({ line: lineOf(found[0]), message: `expression in a script: ${found[0]}; pass it by env` });
      if (uses.startsWith("actions/checkout@") && "ref" in inputs)
        faults.push({ line: lineOf(uses), message: `checkout of another ref: ${String(inputs["ref"])}` });
      if (uses.startsWith("actions/checkout@") && !canWrite && inputs["persist-credentials"] !== false)
        faults.push({ line: lineOf(uses), message: `checkout leaves its token behind: ${name}` });
    }
    return faults;
  });
}
