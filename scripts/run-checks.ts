import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { repositoryRoot } from "../src/io/environment.ts";
import type { Check, Count } from "./checks.ts";

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
 * @param onEnd told of each result as it comes
 * @returns in the order of the checks
 */
export async function runChecks(
  checks: readonly Check[],
  cores: number,
  run: (check: Check) => Promise<Result>,
  onEnd: (result: Result, unmet?: string) => void = () => {},
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  const waiting = new Set(checks);
  const isChosen = new Set(checks.map(({ name }) => name));
  let free = cores;

  const end = (result: Result, unmet?: string) => {
    results.set(result.name, result);
    onEnd(result, unmet);
  };
  const start = (check: Check, share: number) => {
    free -= share;
    const finish = (result: Result) => {
      free += share;
      running.delete(check.name);
      end(result);
    };
    running.set(check.name, run(check).then(finish));
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const check of waiting) {
      const needed = (check.after ?? []).filter((name) => isChosen.has(name));
      const unmet = needed.find((name) => (results.get(name)?.failed ?? 0) > 0);
      const share = Math.min(check.cores ?? 1, cores);
      const isReady = needed.every((name) => results.has(name)) && share <= free;
      if (unmet === undefined && !isReady) continue;
      waiting.delete(check);
      if (unmet === undefined) start(check, share);
      else end({ name: check.name, passed: 0, failed: 1, seconds: 0 }, unmet);
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  return checks.flatMap(({ name }) => results.get(name) ?? []);
}

/** A line for each check, with what passed, what failed and how long it took. */
export function formatResults(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length), "check".length);
  const row = (name: string, ...cells: string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join(" ");
  const rows = results.map(({ name, passed, failed, seconds }) =>
    row(name, String(passed), String(failed), seconds.toFixed(1)),
  );
  return [row("check", "passed", "failed", "seconds"), ...rows].join("\n");
}

/**
 * Runs the command of a check and counts what passed and failed.
 *
 * @param isShown whether what the command says goes straight to this process's output instead of into the result
 */
export async function executeCheck(
  { name, command, report }: Check,
  env: NodeJS.ProcessEnv,
  isShown: boolean,
): Promise<Result & { readonly output: string }> {
  const start = performance.now();
  const { status, output } = await execute(command, env, isShown);
  const text = report && (await readFile(report.file, "utf8").catch(() => undefined));
  const counted =
    report && text !== undefined ? report.count(text) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that fails without a failed test, or runs none, has failed all the same.
  const isSilentFailure = (status !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0;
  const failed = counted.failed + (isSilentFailure ? 1 : 0);
  return { name, passed: counted.passed, failed, seconds: (performance.now() - start) / 1000, output };
}

function execute([program = "", ...args]: readonly string[], env: NodeJS.ProcessEnv, isShown: boolean) {
  return new Promise<{ status: number; output: string }>((resolve) => {
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      env,
      stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"],
      shell: process.platform === "win32",
    });
    const parts: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => parts.push(part));
    child.stderr?.on("data", (part: Buffer) => parts.push(part));
    const stop = () => child.kill();
    process.once("exit", stop);
    const end = (status: number, problem = "") => {
      process.off("exit", stop);
      resolve({ status, output: (Buffer.concat(parts).toString("utf8") + problem).replace(/[^\n]$/, "$&\n") });
    };
    child.on("error", (error) => end(1, `${error.message}\n`));
    child.on("close", (status) => end(status ?? 1));
  });
}
