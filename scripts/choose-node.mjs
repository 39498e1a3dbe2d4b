/**
 * Which Node the commands run with: the machine's own where it is new enough, else the one that npm brings.
 *
 * npm puts node_modules/.bin first on PATH, so that a Node in there hides the machine's own, in continuous integration too. Plain
 * Node without dependencies, since set-up runs before there are any.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";

/** By major version, the oldest minor that every package supports; `engines` in package.json says the same. */
export const oldestMinors = new Map([
  [22, 22],
  [24, 8],
]);

/** From here on every version will do. */
export const newestMajor = 26;

/** Whether the commands run with a version, such as "24.8.0". */
export function isEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major >= newestMajor || minor >= (oldestMinors.get(major) ?? Infinity);
}

/**
 * @param {string | undefined} own the version of the machine's Node, where there is one
 * @param {boolean} isBrought whether npm has installed one
 * @returns {"own" | "brought" | "none"}
 */
export function chooseNode(own, isBrought) {
  if (own !== undefined && isEnough(own)) return "own";
  return isBrought ? "brought" : "none";
}

/**
 * The version of the Node that `node` leads to without what npm adds to PATH: under `npm run`, the Node that runs this may be the
 * brought one.
 */
export function ownVersion(path = process.env.PATH ?? "") {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const folders = path.split(delimiter).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder));
  const own = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  const said = own && spawnSync(own, ["--version"], { encoding: "utf8" }).stdout;
  return /^v(\d+\.\d+\.\d+)/.exec(said ?? "")?.[1];
}

/**
 * Where npm puts the Node for a machine.
 *
 * @param {string} root
 * @param {{platform: string, arch: string}} machine
 */
export function broughtNode(root, { platform, arch } = process) {
  const [folder, file] = platform === "win32" ? ["win", "node.exe"] : [platform, "node"];
  return join(root, "node_modules", `node-${folder}-${arch}`, "bin", file);
}

/**
 * Lets `npm run` find the brought Node, or no longer. Windows' own kind of link can't be removed while it runs: it stays.
 *
 * @param {string} root
 * @param {"own" | "brought" | "none"} choice
 * @param {{platform: string, arch: string}} machine
 */
export function linkNode(root, choice, { platform, arch } = process) {
  if (platform === "win32") return;
  const link = join(root, "node_modules", ".bin", "node");
  if (choice === "own") rmSync(link, { force: true });
  if (choice !== "brought" || existsSync(link)) return;
  mkdirSync(join(link, ".."), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(`../node-${platform}-${arch}/bin/node`, link);
}
