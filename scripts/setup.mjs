/**
 * Installs what is missing, then runs a command if one is named: `npm start` is `node scripts/setup.mjs serve`.
 *
 * Plain Node without dependencies, since it runs before there are any, and under whatever Node the machine has.
 * With `--browser` it also installs a Chromium for the browser tests if there is none.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chooseNode, linkNode, npmNodePath, readMachineVersion } from "./choose-node.mjs";
import { hasLockedPackages } from "./installed-packages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const isWindows = process.platform === "win32";
/** Prints a line, with "set-up: " before it. */
const print = (line) => console.log(`set-up: ${line}`);

const isForBrowser = process.argv[2] === "--browser";
const [command, ...args] = process.argv.slice(isForBrowser ? 3 : 2);

if (command === "--help" || command === "-h") {
  console.log(
    "node scripts/setup.mjs [--browser] [COMMAND …]\n\nInstalls the packages of package-lock.json if they are missing or out of date, for serve and dev without those for development;\nwith --browser also a Chromium.\nThe command then runs with your own Node where it is new enough (see engines in package.json), else with the one that npm brings.\n\nExit status: 0; 1 when something can't be installed.",
  );
} else {
  checkOldestNode();
  installPackages();
  useNode();
  if (isForBrowser) await installBrowser();
  if (command !== undefined) runCommand();
}

/** Runs the command with the `node` that PATH leads to now: npm may just have installed one. */
function runCommand() {
  // By the channel the command learns that this process has ended, even when it was killed.
  const stdio = ["inherit", "inherit", "inherit", "ipc"];
  const child = spawn("node", [join(root, "scripts", "run.mjs"), command, ...args], { stdio });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => (process.exitCode = code ?? 1));
}

/**
 * Ends this process with the status 1 if Node is older than version 20, with which npm can't install the packages as the
 * project needs it.
 */
function checkOldestNode() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20)
    stop(`Node ${process.versions.node} is too old`, "install Node 24 from https://nodejs.org/, then try again");
}

/**
 * Runs `npm ci` unless the packages of the lock file are installed.
 *
 * What only serves or builds the site does without the packages for development, which are more than half of all.
 */
function installPackages() {
  const withDevelopment = command !== "serve" && command !== "dev";
  if (hasLockedPackages(root, withDevelopment)) return;
  const start = performance.now();
  print(`installing packages (about ${withDevelopment ? "half a minute" : "a quarter of a minute"}) …`);
  const omitted = withDevelopment ? [] : ["--omit=dev"];
  // npm reports progress itself; engine warnings under an older Node are harmless, since npm brings the right one.
  run(
    isWindows ? "npm.cmd" : "npm",
    ["ci", ...omitted, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    "npm ci failed",
    "see the lines above; is the npm registry reachable?",
  );
  print(`packages are installed, in ${Math.round((performance.now() - start) / 1000)} s`);
}

/** Puts the machine's Node where `npm run` finds it if it is new enough, else the one that npm installed. */
function useNode() {
  const machineVersion = readMachineVersion();
  const choice = chooseNode(machineVersion, existsSync(npmNodePath(root)));
  linkNode(root, choice);
  if (choice === "none")
    stop(
      `Node ${machineVersion ?? process.versions.node} is too old, and npm has none for ${process.platform} ${process.arch}`,
      "install Node 24 from https://nodejs.org/, then try again",
    );
}

/** Installs a Chromium unless the system has one: Debian's package if this runs as root, else Playwright's download. */
async function installBrowser() {
  const { findChromium } = await import("./chromium.mjs");
  if (findChromium() !== undefined) return;
  const isRoot = typeof process.getuid === "function" && process.getuid() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    print("installing Chromium with apt-get (about 70 MB) …");
    const options = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update", "-qq"], options);
    const install = ["install", "-y", "-qq", "--no-install-recommends"];
    // Other systems with apt-get, and older Debian, have no package of the shell alone.
    const { status } = spawnSync("apt-get", [...install, "chromium-headless-shell"], options);
    if (status !== 0) spawnSync("apt-get", [...install, "chromium"], options);
    if (findChromium() !== undefined) return print("Chromium is installed");
  }
  print("downloading Chromium with Playwright …");
  const cli = join(createRequire(import.meta.url).resolve("playwright/package.json"), "..", "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", cwd: root });
  if (findChromium() !== undefined) return print("Chromium is installed");
  stop(
    "no Chromium for the browser tests",
    "install one, such as `sudo apt-get install chromium`, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

/**
 * Runs a program in the root of the repository, with its output shown. If it fails, prints the problem with its cure and ends
 * this process.
 */
function run(command, args, problem, hint) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: isWindows });
  if (status !== 0) stop(problem, hint);
}

/** Prints a problem with its cure, as `set-up: <problem>` and an indented hint, and ends this process with the status 1. */
function stop(problem, hint) {
  console.error(`set-up: ${problem}\n  ${hint}`);
  process.exit(1);
}
