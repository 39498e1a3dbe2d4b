import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

/** Names of browsers on PATH. The headless shell comes first: the same tests take half the processor's time in it. */
const names = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/**
 * Returns the path of the browser for tests: CHROMIUM_PATH, else one of the system (the first of `names` in the first folder of
 * PATH that has one), else the one that Playwright downloaded.
 *
 * Undefined if there is none, or if CHROMIUM_PATH is no program. Plain Node, since set-up calls this too.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosenPath = process.env.CHROMIUM_PATH;
  if (chosenPath) return isExecutable(chosenPath) ? chosenPath : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const systemPath = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
  if (systemPath !== undefined) return systemPath;
  const macPath = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  if (isExecutable(macPath)) return macPath;
  return findPlaywrightChromium();
}

/** Returns the path of the Chromium that Playwright downloaded; undefined if there is none, or Playwright is not installed. */
function findPlaywrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)("playwright");
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Returns true if there is a file at a path that this user may execute. */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
