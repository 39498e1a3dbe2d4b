import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readBuildDate, repositoryRoot } from "../src/io/environment.ts";
import { listChangedPaths, findMergeBaseWithMain } from "../src/io/git-dataset.ts";
import { listChecks, selectChecks, type Check } from "./checks.ts";
import { defineCommand, flag, text } from "./command.ts";
import { executeCheck, formatResult, runChecks, type Result } from "./run-checks.ts";

const help = `npm run check [-- --only NAMES] [--changed] [--ahead DAYS]

Runs every check, also when one fails, as many at once as there are processors. At the end it prints the time of each and
a line "N passed, N failed". Tests count one by one; a check without tests counts as one.

  --only     only the checks with these names, joined by commas; "listings" names those that a change to listings can break;
             alone, it builds the English site only, since the others are made of the same parts
  --changed  only the checks that can break by what changed since this branch left main, or since HEAD on main
  --ahead    run as if today were this many days later, to find what depends on the day

Exit status: 0 when nothing failed; 1; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { only: text, changed: flag, ahead: { ...text, default: "0" } } });
  // `executeCheck` stops its child process when this one exits.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const ahead = parseDaysAhead(values.ahead);
  const changed = values.changed
    ? listChangedPaths(repositoryRoot, findMergeBaseWithMain(repositoryRoot), undefined)
    : undefined;
  const checks = selectChecks(listChecks(), values.only?.split(","), changed);
  if (checks.length === 0) console.log("No check reads what changed.");
  const isColoured = process.stdout.isTTY && !process.env["NO_COLOR"];
  const languages = values.only === "listings" && { SITE_LANGUAGES: "en" };
  const colour = isColoured && { FORCE_COLOR: "1" };
  const env = { ASTRO_TELEMETRY_DISABLED: "1", ...languages, ...process.env, ...colour, ...ahead };
  const start = performance.now();
  const scratch = await mkdtemp(join(tmpdir(), "register-check-"));
  const results = await runAll(checks, env, scratch);
  await rm(scratch, { recursive: true, force: true });
  printSummary(results, (performance.now() - start) / 1000);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});

/**
 * Returns the environment variables that make a later day the build date, `{SOURCE_DATE_EPOCH: "1795608000"}`, and prints that
 * day; `{}` for "0".
 *
 * @param text number of days, "0" to "9999"
 * @throws {RangeError} if the text is not a number of at most four digits
 */
function parseDaysAhead(text: string): Record<string, string> {
  if (!/^\d{1,4}$/.test(text)) throw new RangeError(`not a number of days: ${text}; write 0 to 9999`);
  if (Number(text) === 0) return {};
  const epoch = Date.parse(readBuildDate()) / 1000 + Number(text) * 86_400;
  console.log(`As if today were ${new Date(epoch * 1000).toISOString().slice(0, 10)} (SOURCE_DATE_EPOCH=${epoch})`);
  return { SOURCE_DATE_EPOCH: String(epoch) };
}

/**
 * Runs checks, and returns their results in the order of the checks. The output of each is printed when it ends, so that
 * parallel ones do not mix; that of a single one at once.
 */
async function runAll(checks: readonly Check[], env: NodeJS.ProcessEnv, scratch: string): Promise<Result[]> {
  const isSingle = checks.length === 1;
  const run = async (check: Check): Promise<Result> => {
    if (isSingle) console.log(`── ${check.name}`);
    const { output, ...result } = await executeCheck(check, env, scratch, isSingle);
    if (!isSingle) process.stdout.write(`── ${check.name}\n${output}`);
    return result;
  };
  return runChecks(checks, availableParallelism(), run, (name, unmet) =>
    console.log(`── ${name}\n   not run, because "${unmet}" failed`),
  );
}

/**
 * Prints a line for each result, the time with the names of the failed checks ("61.2 s in all; failed: lint, unit"), then the
 * total in the form "N passed, N failed".
 */
function printSummary(results: readonly Result[], seconds: number): void {
  const sum = (key: "passed" | "failed") => results.reduce((total, result) => total + result[key], 0);
  for (const result of results) console.log(formatResult(result));
  const failedNames = results.filter((result) => result.failed > 0).map(({ name }) => name);
  console.log(`${seconds.toFixed(1)} s in all${failedNames.length > 0 ? `; failed: ${failedNames.join(", ")}` : ""}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
}
