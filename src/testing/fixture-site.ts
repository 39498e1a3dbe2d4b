import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDataset } from "../io/read-dataset.ts";
import { fixtureEnvironment, fixtureRoot } from "./fixture-register.ts";
import { formatHistory } from "./fixture-history.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Where the built fixture site is. */
export const fixtureSiteFolder = join(repository, ".cache/fixture-site");

/** The path below which the fixture site is served, so that every test tries links under a sub-path. */
export const fixtureBase = "/register";

/** Tests of behaviour in another language than English read the one that is most unlike it. */
const fixtureLanguages = "en,ar";

/** What a link check would have found. */
const linkState = join(repository, "src/testing/link-state.json");

/** What the site is made from: a change to any of it makes a new build necessary. */
const buildInputs = [
  "src",
  "schemas",
  "public",
  "scripts/build.ts",
  "astro.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/** Files of src/ that no page is made from. */
const testOnlyFile = /\.test\.ts$|^testing\b(?!\/register\b)/;

/**
 * Builds the fixture site, unless nothing that it is made from changed since it was built.
 *
 * The register is copied to a folder with a Git history of its own, so that "last changed" and past quarters are the same
 * in every clone.
 *
 * @param out in another folder only English is built, with what all languages share
 * @throws {Error} if the build fails
 */
export function buildFixtureSite(out = fixtureSiteFolder): void {
  const stamp = join(repository, ".cache/fixture-site.built");
  const startedAt = new Date();
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (findNewestChange() <= builtAt) return;
  rmSync(stamp, { force: true });
  const root = join(repository, ".cache/fixture-register");
  writeRegister(root);
  const command =
    out === fixtureSiteFolder
      ? ["scripts/build.ts", "--out", out]
      : ["node_modules/astro/bin/astro.mjs", "build", "--outDir", out];
  execFileSync(process.execPath, command, {
    cwd: repository,
    env: {
      ...readMachineEnvironment(),
      ...fixtureEnvironment,
      REGISTER_ROOT: root,
      BASE_PATH: fixtureBase,
      LINK_STATE: linkState,
      SITE_LANGUAGES: fixtureLanguages,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  writeFileSync(stamp, "");
  utimesSync(stamp, startedAt, startedAt);
}

/** A copy of the register with its history, as a checkout. */
function writeRegister(root: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(fixtureRoot, root, { recursive: true });
  const options = { cwd: root, stdio: "pipe" } as const;
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], options);
  const history = formatHistory(readDataset(fixtureRoot));
  execFileSync("git", ["fast-import", "--quiet"], { ...options, input: history });
}

/** What a build needs to know of the machine: a test runner's own variables, and a fork's, would change the pages. */
function readMachineEnvironment(): NodeJS.ProcessEnv {
  const names = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** When anything that the site is made from last changed, in milliseconds; a folder changes with what is in it. */
function findNewestChange(): number {
  let newest = 0;
  for (const input of buildInputs) {
    const path = join(repository, input);
    newest = Math.max(newest, statSync(path).mtimeMs);
    if (!statSync(path).isDirectory()) continue;
    for (const entry of readdirSync(path, { recursive: true, encoding: "utf8" })) {
      if (!testOnlyFile.test(entry)) newest = Math.max(newest, statSync(join(path, entry)).mtimeMs);
    }
  }
  return newest;
}
