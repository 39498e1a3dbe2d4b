import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sum } from "d3-array";
import { repositoryRoot } from "../src/io/environment.ts";
import type { Check } from "./checks.ts";

/** Number of tests by result. `skipped` ones need a program that this machine lacks. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

/** Result of a check. */
export interface Result extends Count {
  readonly name: string;
  readonly seconds: number;
}

/**
 * Runs checks in parallel while processors are free, each after the checks that it depends on.
 *
 * A check that depends on a failed one is not run and counts as failed. A check that depends on one that is not in the list runs.
 *
 * @param checks in order of priority
 * @param cores number of processors
 * @param run must not throw
 * @param onUnmet called with the name of a check that is not run and of the failed one that it depends on
 * @returns results in the order of the checks
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
  const countCores = (check: Check) => Math.min(check.cores ?? 1, cores);
  while (waiting.size + running.size > 0) {
    for (const check of waiting) {
      const { name, after = [] } = check;
      const dependencies = after.filter((dependency) => checks.some((check) => check.name === dependency));
      const failedDependency = dependencies.find((dependency) => results.get(dependency)?.failed);
      if (failedDependency !== undefined) {
        waiting.delete(check);
        results.set(name, { name, passed: 0, failed: 1, seconds: 0 });
        onUnmet(name, failedDependency);
        continue;
      }
      const freeCores = cores - sum(running.keys(), countCores);
      const isReady = dependencies.every((dependency) => results.has(dependency));
      if (!isReady || countCores(check) > freeCores) continue;
      waiting.delete(check);
      const finish = (result: Result) => {
        running.delete(check);
        results.set(name, result);
      };
      running.set(check, run(check).then(finish));
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  return checks.flatMap(({ name }) => results.get(name) ?? []);
}

/**
 * Formats a result as a line, without a line break: "unit             120 passed, 0 failed, 29.7 s". The name fills 16 columns.
 * With `skipped`: "…, 0 failed, 2 skipped (a program is not here), 29.7 s".
 */
export function formatResult({ name, passed, failed, skipped, seconds }: Result): string {
  const skips = skipped === undefined ? "" : `, ${skipped} skipped (a program is not here)`;
  return `${name.padEnd(16)} ${passed} passed, ${failed} failed${skips}, ${seconds.toFixed(1)} s`;
}

/**
 * Runs the command of a check in a process of its own and counts its tests. A check without a report of tests counts as one. A
 * command that fails without a failed test, or runs none, has one failure more.
 *
 * @param scratch folder for reports
 * @param isShown true to print the command's output at once; `output` is then ""
 * @returns the result, also if the program can't be started; `output`: what the command printed, stdout and stderr mixed
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
 * Counts the tests in a JSON report of Vitest or Playwright: `{passed: 120, failed: 0}`, with `skipped` only if Vitest skipped
 * some.
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
