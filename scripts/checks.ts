/** One check of `npm test`. */
export interface Check {
  readonly name: string;
  /** A program of node_modules/.bin and its arguments, none of which has a space. */
  readonly command: string;
  /** Those before it in the list that must have passed. */
  readonly after?: readonly string[];
  /** How many processors it keeps busy; 1 by default. */
  readonly cores?: number;
  /** Whether a change to listings alone can break it: what `--only listings` runs. */
  readonly isOfListings?: true;
  /** Whether it only runs when it is named: it says how fast this machine is. */
  readonly isOnRequest?: true;
  /** The files that can make a difference to it, by their path from the root. */
  readonly reads: RegExp;
}

/** What the site and the dataset are made from. */
const site = /^(entities|tools|schemas|src|public|scripts)\/|^[^/]+\.(json|mjs|ts)$/;
const ofListings = { isOfListings: true, reads: site } as const;
/** Where the register's own listings make no difference. */
const others = /^(?!entities\/|tools\/)/;
const program = /\.(ts|tsx|astro|mjs|js|json)$/;

/** Every check, in the order in which they begin: what others wait for and what takes long comes first. */
export function listChecks(): readonly Check[] {
  const cache = (tool: string) => `--cache --cache-strategy=content --cache-location=.cache/checks/${tool}`;
  const format = process.env["GITHUB_ACTIONS"] ? " --format github" : "";
  const built = "vitest run --project=built --maxWorkers=1";
  return [
    { name: "form", command: "node scripts/fix.ts --check", ...ofListings },
    { name: "validation", command: `node scripts/validate.ts${format}`, ...ofListings },
    { name: "build", command: "node scripts/build.ts", ...ofListings },
    { name: "fixture build", command: "node src/testing/build-fixture-site.ts", reads: others },
    { name: "built site", command: `${built} src/testing/site/live`, after: ["build"], ...ofListings },
    { name: "same bytes", command: "node scripts/check-reproducible.ts", after: ["fixture build"], reads: others },
    { name: "types", command: "astro check --minimumFailingSeverity=warning", reads: program },
    { name: "fixture site", command: `${built} src/testing/site/fixture`, after: ["fixture build"], reads: others },
    { name: "format", command: `prettier --check --log-level=warn ${cache("format")} .`, reads: others },
    { name: "lint", command: `eslint ${cache("lint")} .`, reads: program },
    { name: "live register", command: "vitest run --project=live", ...ofListings },
    { name: "spelling", command: `cspell lint --no-progress --quiet ${cache("spelling")}`, reads: others },
    { name: "circles", command: "oxlint", reads: program },
    { name: "words", command: "node scripts/words.ts", reads: others },
    { name: "generated files", command: "node scripts/generate.ts --check", reads: others },
    { name: "workflows", command: "node scripts/lint-workflows.ts", reads: /^(\.github|scripts)\// },
    { name: "unit", command: "vitest run --project=unit", cores: 2, reads: others },
    { name: "browser", command: "playwright test", after: ["build", "fixture build"], cores: 2, reads: site },
    { name: "speed", command: "node scripts/speed.ts", after: ["build"], isOnRequest: true, reads: site },
  ];
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
  const isAsked = ({ name, isOfListings, isOnRequest }: Check) =>
    only === undefined ? !isOnRequest : only.includes(name) || (isOfListings === true && only.includes("listings"));
  const isTouched = ({ reads }: Check) => changed === undefined || changed.some((path) => reads.test(path));
  return checks.filter((check) => isAsked(check) && isTouched(check));
}
