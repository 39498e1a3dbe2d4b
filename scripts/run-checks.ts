import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sum } from "d3-array";
import { repositoryRoot } from "../src/io/environment.ts";
import type { Check } from "./checks.ts";

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
