import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { npmNodePath } from "./choose-node.mjs";

const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const lock = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly resolved?: string }>
  >;
};

test("every package is asked for in one exact version, and it is the locked one", () => {
  for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  }
});

test("every locked package has a checksum, and all come from one registry", () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(packages.length).toBeGreaterThan(100);
  const odd = packages.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"));
  expect(odd.map(([path]) => path)).toEqual([]);
  const origins = packages.flatMap(([, { resolved }]) => (resolved === undefined ? [] : [new URL(resolved).origin]));
  expect(new Set(origins).size).toBeLessThanOrEqual(1);
});

test("no package runs a script when it is installed, and none of the project's needs one before or after it", () => {
  expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  const names = Object.keys(manifest["scripts"] ?? {});
  const hooks = names.filter((name) => names.some((other) => name === `pre${other}` || name === `post${other}`));
  expect([...hooks, ...names.filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))]).toEqual([]);
});

test("every Node that npm brings was compared with what nodejs.org signed, and is still that one", () => {
  const rows = Array.from(read(".github/MAINTAINING.md").matchAll(/^\| (node-\S+) +\| (\S+) +\| `([0-9a-f]{64})`/gm));
  const compared = rows.map(([, name, version]) => `${name}@${version}`).sort();
  expect(compared).toEqual(
    Object.entries(manifest["optionalDependencies"] ?? {})
      .map((entry) => entry.join("@"))
      .sort(),
  );
  const binary = npmNodePath(repositoryRoot);
  const row = rows.find(([, name = ""]) => binary.includes(`/${name}/`));
  if (row === undefined || !existsSync(binary)) return;
  expect(createHash("sha256").update(readFileSync(binary)).digest("hex")).toBe(row[3]);
});
