import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../src/disk/environment.ts";
import { runCommand } from "./command.ts";
import { countPlaywright, countVitest, type Count } from "./test-report.ts";

const help = `npm run check [-- --only NAME]

Runs every check, whatever fails, and closes with a line "N passed, N failed": one for each check that has no tests
of its own, one for each test of those that have.

  --only    one of the checks, by its name

Exit status: 0 when nothing failed; 1; 2 when called wrongly.`;

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the counts from the report that the command wrote. */
  readonly report?: { readonly file: string; readonly count: (text: string) => Count };
}

const scratch = await mkdtemp(join(tmpdir(), "register-check-"));
const vitestReport = join(scratch, "unit.json");
const liveReport = join(scratch, "live.json");
const builtReport = join(scratch, "built.json");
const browserReport = join(scratch, "browser.json");

const checks: readonly Check[] = [
  { name: "format", command: ["prettier", "--check", "--log-level=warn", "."] },
  { name: "lint", command: ["eslint", "."] },
  { name: "types", command: ["tsc", "--noEmit", "-p", "."] },
  { name: "types of pages", command: ["astro", "check", "--minimumFailingSeverity", "warning"] },
  { name: "generated files", command: ["node", "scripts/generate.ts", "--check"] },
  {
    name: "listings",
    command: ["node", "scripts/validate.ts", ...(process.env["GITHUB_ACTIONS"] ? ["--format", "github"] : [])],
  },
  { name: "form of listings", command: ["node", "scripts/fix.ts", "--check"] },
  { name: "workflows", command: ["node", "scripts/lint-workflows.ts"] },
  {
    name: "unit",
    command: ["vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, count: countVitest },
  },
  {
    name: "live register",
    command: [
      "vitest",
      "run",
      "--config",
      "vitest.live.config.ts",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${liveReport}`,
    ],
    report: { file: liveReport, count: countVitest },
  },
  { name: "build", command: ["node", "scripts/build.ts"] },
  { name: "same bytes", command: ["node", "scripts/check-reproducible.ts"] },
  {
    name: "built site",
    command: [
      "vitest",
      "run",
      "--config",
      "vitest.built.config.ts",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${builtReport}`,
    ],
    report: { file: builtReport, count: countVitest },
  },
  { name: "browser", command: ["playwright", "test"], report: { file: browserReport, count: countPlaywright } },
];

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { only: { type: "string" } } });
  const chosen = checks.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0)
    throw new RangeError(`unknown check: ${values.only}; there are ${checks.map(({ name }) => name).join(", ")}`);
  const total: Count = { passed: 0, failed: 0 };
  const failed: string[] = [];
  for (const check of chosen) {
    const count = await runCheck(check);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) failed.push(check.name);
  }
  await rm(scratch, { recursive: true, force: true });
  if (failed.length > 0) console.log(`failed: ${failed.join(", ")}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

async function runCheck({ name, command, report }: Check): Promise<Count> {
  console.log(`── ${name}`);
  const start = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", BROWSER_REPORT: browserReport };
  const { status } = spawnSync(command[0] as string, command.slice(1), {
    cwd: repositoryRoot,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const text = report && (await readFile(report.file, "utf8").catch(() => undefined));
  const counted =
    report && text !== undefined ? report.count(text) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that fails without a failed test, or runs none, has failed all the same.
  const isSilentFailure = (status !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0;
  const count = isSilentFailure ? { ...counted, failed: counted.failed + 1 } : counted;
  console.log(
    `   ${count.passed} passed, ${count.failed} failed, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return count;
}
