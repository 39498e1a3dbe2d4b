import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ascending } from "d3-array";
import { repositoryRoot } from "../src/io/environment.ts";
import { wholeMark } from "../src/io/site-folder.ts";
import { defineCommand } from "./command.ts";

const help = `node scripts/check-reproducible.ts

Builds the site of the fixture register a second time, in English with what all languages share, from a copy of the working tree
in another folder, and compares it with the first byte by byte, search index included, but for the names that Astro gives to
islands. Run \`node src/testing/build-fixture-site.ts\` first.

Exit status: 0 when both are the same; 1 when a file differs.`;

/** Where the site of the fixture register is built. */
const built = ".cache/fixture-site";

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
    const [first, other] = [join(repositoryRoot, built), second].map(readTree) as [Tree, Tree];
    const paths = [...new Set([...first.keys(), ...other.keys()])].sort(ascending);
    const different = paths.filter((path) => first.get(path) !== other.get(path));
    for (const path of different.slice(0, 20)) console.error(`differs: ${path}`);
    console.log(`${paths.length} files, ${different.length} differ`);
    return different.length === 0 ? 0 : 1;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});

/** The files of the working tree, with its history and packages as links, so that only the folder's path is another. */
async function copyTree(folder: string): Promise<void> {
  const left = ["node_modules", ".git", "dist", ".astro", ".cache", "test-results", "playwright-report"];
  const filter = (path: string) => !left.includes(relative(repositoryRoot, path));
  await cp(repositoryRoot, folder, { recursive: true, filter });
  for (const name of ["node_modules", ".git"])
    await symlink(join(repositoryRoot, name), join(folder, name)).catch(() => undefined);
}

type Tree = ReadonlyMap<string, string>;

/** The bytes of each file that an English build writes. Astro names each island by a hash of the folder that it is built in. */
function readTree(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.filter(
    (path) => path !== wholeMark && !/^ar[\\/]/.test(path) && statSync(join(folder, path)).isFile(),
  );
  return new Map(
    files.map((path) => {
      const bytes = readFileSync(join(folder, path), "latin1");
      return [path, path.endsWith(".html") ? bytes.replace(/(<astro-island uid=")[^"]*/g, "$1") : bytes];
    }),
  );
}
