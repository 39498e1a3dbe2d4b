import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDataset } from "../io/read-dataset.ts";
import { fixtureEnvironment, fixtureRoot } from "./fixture-register.ts";
import { formatHistory } from "./fixture-history.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Folder of the built fixture site. */
export const fixtureSiteFolder = join(repository, ".cache/fixture-site");

/** Copy of the fixture register from which the site is built, with a Git history of its own. */
export const fixtureRegisterFolder = join(repository, ".cache/fixture-register");

/** Base path of the fixture site. It is not "", so that every test tries links below a base path. */
export const fixtureBase = "/register";

/** Languages of the fixture site: English, and Arabic, which differs from it most. */
const fixtureLanguages = "en,ar";

/** State of the watch for WATCH_STATE. */
const watchState = join(repository, "src/testing/watch-state.json");

/** Files and folders from which the site is built. The site is built again if one of them has changed. */
const buildInputs = [
  "src",
  "schemas",
  "public",
  "scripts/build.ts",
  "scripts/build-language.ts",
  "scripts/build-shared-files.ts",
  "astro.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/** Pattern of the files in src/ that don't affect the site: tests, and src/testing without the fixture register and its watch. */
const testOnlyFile = /\.test\.ts$|^testing\b(?!\/(?:register\b|watch-state\.json$))/;

/**
 * Builds the fixture site if one of its inputs has changed since the last build.
 *
 * The register is copied to a folder with a Git history of its own, so that "last changed" and past quarters are the same
 * in every clone.
 *
 * @param out folder of the site; in another folder than the default, only the English pages and shared files are built
 * @throws {Error} if the build fails
 */
export function buildFixtureSite(out = fixtureSiteFolder): void {
  const stamp = join(repository, ".cache/fixture-site.built");
  const startedAt = new Date();
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (findNewestChange() <= builtAt) return;
  rmSync(stamp, { force: true });
  writeRegister(fixtureRegisterFolder);
  const program = out === fixtureSiteFolder ? ["scripts/build.ts", "--out", out] : ["scripts/build-language.ts", out];
  execFileSync(process.execPath, program, {
    cwd: repository,
    env: {
      ...readMachineEnvironment(),
      ...fixtureEnvironment,
      REGISTER_ROOT: fixtureRegisterFolder,
      BASE_PATH: fixtureBase,
      WATCH_STATE: watchState,
      SITE_LANGUAGES: fixtureLanguages,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  writeFileSync(stamp, "");
  utimesSync(stamp, startedAt, startedAt);
}

/** Replaces a folder by a copy of the fixture register and creates its Git history there. */
function writeRegister(root: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(fixtureRoot, root, { recursive: true });
  const options = { cwd: root, stdio: "pipe" } as const;
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], options);
  const history = formatHistory(readDataset(fixtureRoot));
  execFileSync("git", ["fast-import", "--quiet"], { ...options, input: history });
}

/** Returns the environment variables of this machine that a build needs. A test runner's own could change the pages. */
function readMachineEnvironment(): NodeJS.ProcessEnv {
  const names = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** Returns the newest modification time among the build inputs and the files in them, in milliseconds since 1970. */
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
