/**
 * Compares the installed packages with the lock file. Plain Node without dependencies, since set-up runs before there are any.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns true if node_modules holds the packages of package-lock.json, whoever installed them.
 *
 * npm lists what it installed in node_modules/.package-lock.json. Optional packages for other machines are not required.
 *
 * @param {string} root folder of package-lock.json
 * @param {boolean} withDevelopment false to leave out packages that only checks and generators need
 * @returns {boolean} false if nothing is installed, true if there is no lock file
 */
export function hasLockedPackages(root, withDevelopment) {
  const locked = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  return listMissingPackages(locked, installed, withDevelopment).length === 0;
}

/**
 * Package in a lock file.
 *
 * @typedef {{
 *   version?: string,
 *   integrity?: string,
 *   dev?: boolean,
 *   optional?: boolean,
 *   os?: string[],
 *   cpu?: string[],
 *   libc?: string[],
 * }} LockedPackage
 */

/**
 * Lists the packages of a lock file that are not installed in the locked version.
 *
 * @param {Record<string, LockedPackage>} locked by path, such as "node_modules/astro"; "" is the project
 * @param {Record<string, LockedPackage>} installed likewise
 * @param {boolean} withDevelopment false to leave out those that only `devDependencies` need
 * @param {{platform: string, arch: string}} machine
 * @returns {string[]} their paths, in the order of the lock file; [] if nothing is missing
 */
export function listMissingPackages(locked, installed, withDevelopment, machine = process) {
  const required = Object.entries(locked).filter(
    ([path, entry]) => path !== "" && (withDevelopment || !entry.dev) && isRequired(entry, machine),
  );
  const isInstalled = ([path, { version, integrity }]) =>
    installed[path]?.version === version && installed[path]?.integrity === integrity;
  return required.filter((entry) => !isInstalled(entry)).map(([path]) => path);
}

/**
 * Returns true if npm installs a package on a machine: true for all but optional ones of another system or processor. Optional
 * ones that name a C library may be left out.
 */
function isRequired({ optional = false, os, cpu, libc }, { platform, arch }) {
  if (!optional) return true;
  if (os === undefined || libc !== undefined) return false;
  return os.includes(platform) && (cpu === undefined || cpu.includes(arch));
}

/** Returns the packages of a lock file by path; `{}` if the file is missing or not JSON. */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
