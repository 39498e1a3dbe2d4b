import type { Check } from "./checks.ts";
import type { Count } from "./test-report.ts";

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
