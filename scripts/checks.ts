/** Tests that passed and failed, and those that this machine has no program for. */
export interface Count {
  passed: number;
  failed: number;
  skipped?: number;
}

/** One check of `npm test`. */
export interface Check {
  readonly name: string;
  /** A program of node_modules/.bin and its arguments. */
  readonly command: readonly string[];
  /** Of a check that has tests of its own: where its command writes a report, and how that is counted. */
  readonly report?: { readonly file: string; readonly count: (text: string) => Count };
  /** Those before it in the list that must have passed. */
  readonly after?: readonly string[];
  /** How many processors it keeps busy; 1 by default. */
  readonly cores?: number;
  /** Whether a change to listings alone can break it: what `--only listings` runs. */
  readonly isOfListings?: true;
  /** The files that can make a difference to it, by their path from the root. */
  readonly reads: RegExp;
}

/** What the site and the dataset are made from. */
const site = /^(entities|tools|schemas|src|public|scripts)\/|^[^/]+\.(json|mjs|ts)$/;
/** Where the register's own listings make no difference. */
const allButListings = /^(?!entities\/|tools\/)/;
const program = /\.(ts|tsx|astro|mjs|js|json)$/;

/**
 * Every check, in the order in which they begin.
 *
 * @param scratch a folder for reports
 * @param caches a folder for what tools remember of files that have not changed
 */
export function listChecks(scratch: string, caches: string): readonly Check[] {
  const cache = (tool: string) => ["--cache", "--cache-strategy=content", `--cache-location=${caches}/${tool}`];
  const validate = ["node", "scripts/validate.ts", ...(process.env["GITHUB_ACTIONS"] ? ["--format", "github"] : [])];
  const vitest = (name: string, ...more: string[]) => vitestCheck(`${scratch}/${name}.json`, more);
  const browser = { file: `${scratch}/browser.json`, count: countPlaywright };
  return [
    { name: "form", command: ["node", "scripts/fix.ts", "--check"], isOfListings: true, reads: site },
    { name: "validation", command: validate, isOfListings: true, reads: site },
    {
      name: "live register",
      ...vitest("live", "--config=vitest.live.config.ts"),
      isOfListings: true,
      reads: site,
    },
    // It reads each TypeScript file as well, as tsc would.
    { name: "types", command: ["astro", "check", "--minimumFailingSeverity=warning"], reads: program },
    {
      name: "format",
      command: ["prettier", "--check", "--log-level=warn", ...cache("format"), "."],
      reads: allButListings,
    },
    { name: "lint", command: ["eslint", ...cache("lint"), "."], reads: program },
    {
      name: "spelling",
      command: ["cspell", "lint", "--no-progress", "--quiet", ...cache("spelling")],
      reads: allButListings,
    },
    { name: "words", command: ["node", "scripts/words.ts"], reads: allButListings },
    { name: "generated files", command: ["node", "scripts/generate.ts", "--check"], reads: allButListings },
    { name: "workflows", command: ["node", "scripts/lint-workflows.ts"], reads: /^(\.github|scripts)\// },
    { name: "build", command: ["node", "scripts/build.ts"], isOfListings: true, reads: site },
    { name: "unit", ...vitest("unit"), cores: 2, reads: allButListings },
    { name: "fixture build", command: ["node", "src/testing/build-fixture-site.ts"], reads: allButListings },
    {
      name: "same bytes",
      command: ["node", "scripts/check-reproducible.ts"],
      after: ["fixture build"],
      reads: allButListings,
    },
    {
      name: "built site",
      ...vitest("built", "--config=vitest.built.config.ts", "src/testing/site/live"),
      after: ["build"],
      cores: 2,
      isOfListings: true,
      reads: site,
    },
    {
      name: "fixture site",
      ...vitest("fixture", "--config=vitest.built.config.ts", "src/testing/site/fixture"),
      after: ["fixture build"],
      reads: allButListings,
    },
    {
      name: "browser",
      command: ["playwright", "test"],
      report: browser,
      after: ["build", "fixture build"],
      cores: 2,
      reads: site,
    },
  ];
}

function vitestCheck(file: string, more: readonly string[]): Pick<Check, "command" | "report"> {
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  return { command: ["vitest", "run", ...more, ...reporters], report: { file, count: countVitest } };
}

/**
 * The checks that are asked for.
 *
 * @param only names, or "listings"; all when undefined
 * @param changed paths from the root; undefined when everything may have changed
 * @throws {RangeError} if there is no check of a name
 */
export function selectChecks(
  checks: readonly Check[],
  only: readonly string[] | undefined,
  changed: readonly string[] | undefined,
): readonly Check[] {
  const names = checks.map(({ name }) => name);
  const unknown = only?.find((name) => name !== "listings" && !names.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`unknown check: ${unknown}; there are ${names.join(", ")}, and listings for some of them`);
  const isAsked = ({ name, isOfListings }: Check) =>
    only === undefined || only.includes(name) || (isOfListings === true && only.includes("listings"));
  const isTouched = ({ reads }: Check) => changed === undefined || changed.some((path) => reads.test(path));
  return checks.filter((check) => isAsked(check) && isTouched(check));
}

/**
 * From Vitest's JSON report.
 *
 * Only a test that finds a program missing may skip itself, as it runs; a lint rule keeps tests from being switched off.
 */
function countVitest(text: string): Count {
  const report = JSON.parse(text) as { numPassedTests: number; numPendingTests: number; numTotalTests: number };
  const { numPassedTests: passed, numPendingTests: skipped, numTotalTests: total } = report;
  return { passed, failed: total - passed - skipped, ...(skipped > 0 && { skipped }) };
}

/** From Playwright's JSON report; a test that passed on its second try has passed. */
function countPlaywright(text: string): Count {
  const { stats } = JSON.parse(text) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}
