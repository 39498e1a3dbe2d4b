/** One check of `npm test`. */
export interface Check {
  readonly name: string;
  /** Program of node_modules/.bin with its arguments, separated by spaces. No argument has a space. */
  readonly command: string;
  /** Names of checks that must have passed before. They come earlier in the list. */
  readonly after?: readonly string[];
  /** Number of processors that it uses; 1 by default. */
  readonly cores?: number;
  /** True if a change to listings alone can break it. `--only listings` runs these. */
  readonly isOfListings?: true;
  /** True if it only runs when named: it takes minutes, or its result depends on the speed of the machine. */
  readonly isOnRequest?: true;
  /** Matches the paths, from the root, of files that can change its result. */
  readonly reads: RegExp;
}

/** Files that the site and the dataset are built from. */
const site = /^(entities|tools|schemas|src|public|scripts)\/|^[^/]+\.(json|mjs|ts)$/;
const ofListings = { isOfListings: true, reads: site } as const;
/** All files except the register's listings. */
const exceptListings = /^(?!entities\/|tools\/)/;
const program = /\.(ts|tsx|astro|mjs|js|json)$/;

/** Lists every check in order of priority: those that others depend on and long ones come first. */
export function listChecks(): readonly Check[] {
  const cache = (tool: string) =>
    `--cache --cache-strategy=content --cache-location=node_modules/.cache/checks/${tool}`;
  const format = process.env["GITHUB_ACTIONS"] ? " --format github" : "";
  const built = "vitest run --project=built --maxWorkers=1";
  return [
    { name: "form", command: "node scripts/fix.ts --check", ...ofListings },
    { name: "validation", command: `node scripts/validate.ts${format}`, ...ofListings },
    { name: "build", command: "node scripts/build.ts", ...ofListings },
    { name: "fixture build", command: "node src/testing/build-fixture-site.ts", reads: exceptListings },
    { name: "built site", command: `${built} src/testing/site/live`, after: ["build"], ...ofListings },
    {
      name: "same bytes",
      command: "node scripts/check-reproducible.ts",
      after: ["fixture build"],
      reads: exceptListings,
    },
    { name: "types", command: "astro check --minimumFailingSeverity=warning", reads: program },
    {
      name: "fixture site",
      command: `${built} src/testing/site/fixture`,
      after: ["fixture build"],
      reads: exceptListings,
    },
    { name: "format", command: `prettier --check --log-level=warn ${cache("format")} .`, reads: exceptListings },
    { name: "lint", command: `eslint ${cache("lint")} .`, reads: program },
    { name: "live register", command: "vitest run --project=live", ...ofListings },
    { name: "spelling", command: `cspell lint --no-progress --quiet ${cache("spelling")}`, reads: exceptListings },
    { name: "circles", command: "oxlint", reads: program },
    { name: "words", command: "node scripts/words.ts", reads: exceptListings },
    { name: "generated files", command: "node scripts/generate.ts --check", reads: exceptListings },
    { name: "workflows", command: "node scripts/lint-workflows.ts", reads: /^(\.github|scripts)\// },
    { name: "unit", command: "vitest run --project=unit", cores: 2, reads: exceptListings },
    { name: "browser", command: "playwright test", after: ["build", "fixture build"], cores: 2, reads: site },
    {
      name: "interruptions",
      command: "node scripts/check-interruptions.ts",
      isOnRequest: true,
      reads: exceptListings,
    },
    { name: "speed", command: "node scripts/speed.ts", after: ["build"], isOnRequest: true, reads: site },
  ];
}

/**
 * Selects checks by name and by changed files, in the same order. [] if none is affected.
 *
 * @param only names of checks, or "listings" for those that a change to listings can break; undefined selects all but those on
 *   request
 * @param changed paths from the root; a check that reads none of them is left out; undefined stands for all files
 * @throws {RangeError} if a name is unknown: `unknown check: x; there are form, validation, …`
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
  const isSelected = ({ name, isOfListings, isOnRequest }: Check) =>
    only === undefined ? !isOnRequest : only.includes(name) || (isOfListings === true && only.includes("listings"));
  const isAffected = ({ reads }: Check) => changed === undefined || changed.some((path) => reads.test(path));
  return checks.filter((check) => isSelected(check) && isAffected(check));
}
