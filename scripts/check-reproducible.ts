import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ascending } from "d3-array";
import { repositoryRoot } from "../src/io/environment.ts";
import { buildMarker, completionMarker } from "../src/io/site-folder.ts";
import { defineCommand } from "./command.ts";

const help = `node scripts/check-reproducible.ts

Builds the English site of the fixture register a second time, from a copy of the working tree in another folder, and compares it
with the first byte by byte, search index included, but for the names that Astro gives to islands. Run \`node src/testing/build-fixture-site.ts\` first.

Exit status: 0 when both are the same; 1 when a file differs.`;

/** Folder of the built fixture site. */
const fixtureSite = ".cache/fixture-site";

await defineCommand(import.meta, help, async () => {
  const parent = await mkdtemp(join(tmpdir(), "register-second-"));
  const [folder, second] = [join(parent, "repository"), join(parent, "site")];
  try {
    await copyTree(folder);
    const { status } = spawnSync(process.execPath, ["src/testing/build-fixture-site.ts", second], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) return 1;
    const [first, other] = [join(repositoryRoot, fixtureSite), second].map(readTree) as [Tree, Tree];
    const paths = [...new Set([...first.keys(), ...other.keys()])].sort(ascending);
    const different = paths.filter((path) => first.get(path) !== other.get(path));
    for (const path of different.slice(0, 20)) console.error(`differs: ${path}`);
    console.log(`${paths.length} files, ${different.length} differ`);
    return different.length === 0 ? 0 : 1;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});

/**
 * Copies the working tree to another folder, which so differs in its path only. History and packages are symbolic links; built
 * files and caches are left out.
 */
async function copyTree(folder: string): Promise<void> {
  const excludedNames = ["node_modules", ".git", "dist", ".astro", ".cache", "test-results", "playwright-report"];
  const filter = (path: string) => !excludedNames.includes(relative(repositoryRoot, path));
  await cp(repositoryRoot, folder, { recursive: true, filter });
  for (const name of ["node_modules", ".git"])
    await symlink(join(repositoryRoot, name), join(folder, name)).catch(() => undefined);
}

/** Contents of files by path. */
type Tree = ReadonlyMap<string, string>;

/**
 * Reads the files that an English build writes, by path relative to the folder, as Latin-1 text, which keeps every byte. The
 * folder of Arabic and `completionMarker` are left out.
 *
 * The ids of islands are removed: Astro makes them from a hash of the folder that the site is built in.
 */
function readTree(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.filter(
    (path) =>
      ![buildMarker, completionMarker].includes(path) &&
      !/^ar[\\/]/.test(path) &&
      statSync(join(folder, path)).isFile(),
  );
  return new Map(
    files.map((path) => {
      const bytes = readFileSync(join(folder, path), "latin1");
      return [path, path.endsWith(".html") ? bytes.replace(/(<astro-island uid=")[^"]*/g, "$1") : bytes];
    }),
  );
}
