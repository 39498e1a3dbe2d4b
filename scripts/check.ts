import { mkdtemp, rm, readFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildDate, repositoryRoot } from "../src/io/environment.ts";
import { changedPaths, mergeBaseWithMain } from "../src/io/git-dataset.ts";
import { listChecks, selectChecks, type Check } from "./checks.ts";
import { defineCommand, flag, text } from "./command.ts";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { sum } from "d3-array";

const help = `npm run check [-- --only NAMES] [--changed] [--ahead DAYS]

Runs every check, also when one fails, as many at once as there are processors. At the end it prints the time of each and
a line "N passed, N failed". Tests count one by one; a check without tests counts as one.

  --only     only the checks with these names, joined by commas; "listings" names those that a change to listings can break
  --changed  only the checks that can break by what changed since this branch left main, or since HEAD on main
  --ahead    run as if today were this many days later, to find what depends on the day

Exit status: 0 when nothing failed; 1; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { only: text, changed: flag, ahead: { ...text, default: "0" } } });
  // What is stopped stops what it started.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const ahead = readDays(values.ahead);
  const changed = values.changed
    ? changedPaths(repositoryRoot, mergeBaseWithMain(repositoryRoot), undefined)
    : undefined;
  const checks = selectChecks(listChecks(), values.only?.split(","), changed);
  if (checks.length === 0) console.log("No check reads what changed.");
  const isColoured = process.stdout.isTTY && !process.env["NO_COLOR"];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...(isColoured && { FORCE_COLOR: "1" }), ...ahead };
  const start = performance.now();
  const scratch = await mkdtemp(join(tmpdir(), "register-check-"));
  const results = await runAll(checks, env, scratch);
  await rm(scratch, { recursive: true, force: true });
  printSummary(results, (performance.now() - start) / 1000);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});

/** The environment in which a later day is today. */
function readDays(text: string): Record<string, string> {
  if (!/^\d{1,4}$/.test(text)) throw new RangeError(`not a number of days: ${text}; write 0 to 9999`);
  if (Number(text) === 0) return {};
  const epoch = Date.parse(buildDate()) / 1000 + Number(text) * 86_400;
  console.log(`As if today were ${new Date(epoch * 1000).toISOString().slice(0, 10)} (SOURCE_DATE_EPOCH=${epoch})`);
  return { SOURCE_DATE_EPOCH: String(epoch) };
}

/** Prints what each check says as it ends, so that those that run at once stay apart; one alone is shown as it goes on. */
async function runAll(checks: readonly Check[], env: NodeJS.ProcessEnv, scratch: string): Promise<Result[]> {
  const isAlone = checks.length === 1;
  const run = async (check: Check): Promise<Result> => {
    if (isAlone) console.log(`── ${check.name}`);
    const { output, ...result } = await executeCheck(check, env, scratch, isAlone);
    if (!isAlone) process.stdout.write(`── ${check.name}\n${output}`);
    return result;
  };
  return runChecks(checks, availableParallelism(), run, (name, unmet) =>
    console.log(`── ${name}\n   not run, because "${unmet}" failed`),
  );
}

function printSummary(results: readonly Result[], seconds: number): void {
  const sum = (key: "passed" | "failed") => results.reduce((total, result) => total + result[key], 0);
  for (const result of results) console.log(formatResult(result));
  const failed = results.filter((result) => result.failed > 0).map(({ name }) => name);
  console.log(`${seconds.toFixed(1)} s in all${failed.length > 0 ? `; failed: ${failed.join(", ")}` : ""}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
}

/** Tests that passed and failed, and those that this machine has no program for. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

/** How a check ended. */
export interface Result extends Count {
  readonly name: string;
  readonly seconds: number;
}

/**
 * Runs checks side by side as far as there are processors, each after those that it needs; one that needs a failed check is not
 * run and has failed.
 *
 * @param checks in the order in which they begin, as far as others leave processors free
 * @param run must not throw
 * @param onUnmet called with a check that is not run and the failed one that it needs
 * @returns in the order of the checks
 */
export async function runChecks(
  checks: readonly Check[],
  cores: number,
  run: (check: Check) => Promise<Result>,
  onUnmet: (name: string, unmet: string) => void = () => {},
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const running = new Map<Check, Promise<void>>();
  const waiting = new Set(checks);
  const shareOf = (check: Check) => Math.min(check.cores ?? 1, cores);
  while (waiting.size + running.size > 0) {
    for (const check of waiting) {
      const { name, after = [] } = check;
      const needed = after.filter((each) => checks.some((chosen) => chosen.name === each));
      const unmet = needed.find((each) => results.get(each)?.failed);
      const free = cores - sum(running.keys(), shareOf);
      if (unmet !== undefined) {
        results.set(name, { name, passed: 0, failed: 1, seconds: 0 });
        onUnmet(name, unmet);
      } else if (needed.every((each) => results.has(each)) && shareOf(check) <= free) {
        const end = (result: Result) => void (running.delete(check) && results.set(name, result));
        running.set(check, run(check).then(end));
      } else continue;
      waiting.delete(check);
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  return checks.flatMap(({ name }) => results.get(name) ?? []);
}

/** What passed, what failed and how long it took, in a line. */
export function formatResult({ name, passed, failed, skipped, seconds }: Result): string {
  const left = skipped === undefined ? "" : `, ${skipped} skipped (a program is not here)`;
  return `${name.padEnd(16)} ${passed} passed, ${failed} failed${left}, ${seconds.toFixed(1)} s`;
}

/**
 * Runs the command of a check and counts what passed and failed.
 *
 * @param scratch a folder for reports
 * @param isShown whether what the command says goes straight to this process's output instead of into the result
 */
export async function executeCheck(
  { name, command }: Check,
  env: NodeJS.ProcessEnv,
  scratch: string,
  isShown: boolean,
): Promise<Result & { readonly output: string }> {
  const [program = "", ...args] = command.split(" ");
  const report = join(scratch, `${name.replace(" ", "-")}.json`);
  if (program === "vitest") args.push("--reporter=dot", "--reporter=json", `--outputFile.json=${report}`);
  const start = performance.now();
  const pipe = isShown ? "inherit" : "pipe";
  const child = spawn(program, args, {
    cwd: repositoryRoot,
    env: { ...env, BROWSER_REPORT: report },
    stdio: ["ignore", pipe, pipe],
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part: string) => (output += part));
  const stop = () => child.kill();
  process.once("exit", stop);
  const hasPassed = await once(child, "close").then(
    ([status]) => status === 0,
    (error: Error) => ((output += `${error.message}\n`), false),
  );
  process.off("exit", stop);
  const text = await readFile(report, "utf8").catch(() => undefined);
  const count = text === undefined ? { passed: hasPassed ? 1 : 0, failed: 0 } : countTests(text);
  // A runner that fails without a failed test, or runs none, has failed all the same.
  const isSilentFailure = count.failed === 0 && (!hasPassed || count.passed === 0);
  const failed = count.failed + (isSilentFailure ? 1 : 0);
  const seconds = (performance.now() - start) / 1000;
  return { ...count, name, failed, seconds, output: output.replace(/[^\n]$/, "$&\n") };
}

/**
 * Counts the tests in the JSON report of Vitest or Playwright.
 *
 * In Vitest only a test that finds a program missing may skip itself, as it runs; a lint rule keeps tests from being switched
 * off. In Playwright a skipped test has failed, and one that passed on its second try has passed.
 */
function countTests(text: string): Count {
  const { stats, ...report } = JSON.parse(text) as Record<string, number> & { stats?: Record<string, number> };
  if (stats !== undefined) {
    const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats;
    return { passed: expected + flaky, failed: unexpected + skipped };
  }
  const { numPassedTests: passed = 0, numPendingTests: skipped = 0, numTotalTests: total = 0 } = report;
  return { passed, failed: total - passed - skipped, ...(skipped > 0 && { skipped }) };
}
