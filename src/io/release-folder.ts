import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { formatJson } from "../dataset/formats.ts";
import { formatArchive } from "../core/publish/archive.ts";
import { nameReleaseFiles } from "../core/release/notes.ts";
import type { ReleasePlan } from "../core/release/plan.ts";
import { formatPackageReadme } from "../core/release/package/readme.ts";
import { writeTextFiles } from "./command-files.ts";
import { repositoryRoot } from "./environment.ts";

const run = promisify(execFile);

/** A built dataset: its files by their path below /data/v1/, and what register.json says of the build. */
export interface BuiltDataset {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** YYYY-MM-DD. */
  readonly generated: string;
  readonly commit: string | null;
}

/** Reads the dataset of a built site. @throws {RangeError} if none is there */
export async function readBuiltDataset(site: string): Promise<BuiltDataset> {
  const folder = join(site, "data", "v1");
  const register = await readFile(join(folder, "register.json"), "utf8").catch(() => undefined);
  if (register === undefined) throw new RangeError(`no built dataset: ${folder}; run \`npm run build\` first`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map<string, Uint8Array>();
  for (const path of paths.sort()) {
    files.set(path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path));
  }
  return { files, ...parseEdition(register, folder) };
}

function parseEdition(register: string, folder: string): Pick<BuiltDataset, "generated" | "commit"> {
  try {
    const { generated, commit } = JSON.parse(register) as { generated: unknown; commit: unknown };
    if (typeof generated === "string" && /^\d{4}-\d{2}-\d{2}$/.test(generated))
      return { generated, commit: typeof commit === "string" ? commit : null };
  } catch {
    // Cut off: as bad as without a day.
  }
  throw new RangeError(`no whole dataset: ${folder}; run \`npm run build\` again`);
}

/**
 * Writes a release: the archive, the package, their checksums, the notes, and what the workflow asks for.
 *
 * @param folder is made where it is missing; files with the same names are replaced
 * @param input.repository its web address, where that is known
 * @returns the names of the files that readers download
 */
export async function writeRelease(
  folder: string,
  plan: ReleasePlan,
  input: { built: BuiltDataset; notes: string; commit: string; repository: string | undefined },
): Promise<string[]> {
  const { built, notes, commit, repository } = input;
  const { archive, pack, folder: inside } = nameReleaseFiles(plan);
  const about = { version: plan.version, tag: `v${plan.version}`, format: plan.formatVersion, day: plan.day, commit };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, archive), formatArchive(built.files, plan.day, `${inside}/`));
  const scratch = await mkdtemp(join(tmpdir(), "register-package-"));
  try {
    const register = new TextDecoder().decode(built.files.get("register.json"));
    await writePackage(join(scratch, "package"), register, { ...plan, repository });
    await copyFile(await packFolder(join(scratch, "package"), scratch), join(folder, pack));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const sums = await Promise.all([archive, pack].map(async (name) => `${await hashOf(join(folder, name))}  ${name}\n`));
  const files = [archive, pack, "checksums.txt"];
  const release = formatJson({ ...about, files });
  await writeTextFiles(folder, { "checksums.txt": sums.join(""), "notes.md": notes, "release.json": release });
  return files;
}

/** Runs `npm pack` on a folder, which gives files in a package a fixed time, and returns the path of the file that it made. */
export async function packFolder(folder: string, destination: string): Promise<string> {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: folder, shell: process.platform === "win32" };
  const { stdout } = await run(npm, ["pack", "--json", "--dry-run=false", "--pack-destination", destination], options);
  const [packed] = JSON.parse(stdout) as { readonly filename: string }[];
  return join(destination, packed?.filename ?? "");
}

async function hashOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

/** What `npm publish` reads. */
function manifestOf(version: string, description: string, repository: string | undefined) {
  return {
    name: "anti-trafficking-register",
    version,
    description,
    ...(repository !== undefined && { repository: { type: "git", url: `git+${repository}.git` } }),
    license: "(CC-BY-4.0 AND MIT)",
    type: "module",
    sideEffects: false,
    types: "./index.d.ts",
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      "./register.json": "./register.json",
      "./package.json": "./package.json",
    },
    engines: { node: ">=20.10" },
  };
}

/**
 * Writes the npm package of a release: the register as JSON, a reader of a few functions, and types.
 *
 * @param folder is made where it is missing
 * @param register what register.json says
 */
export async function writePackage(
  folder: string,
  register: string,
  { version, day, repository }: { version: string; day: string; repository?: string | undefined },
): Promise<void> {
  const read = (path: string) => readFile(join(repositoryRoot, path), "utf8");
  const reader = (await read("src/core/release/package/reader.ts")).replace(
    /"[^"]*\/schema\.generated\.ts"/,
    '"./terms.js"',
  );
  const { description } = JSON.parse(await read("package.json")) as { readonly description: string };
  const options = { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } };
  const code = ts.transpileModule(reader, options).outputText;
  await writeTextFiles(folder, {
    "package.json": formatJson(manifestOf(version, description, repository)),
    "README.md": formatPackageReadme(version, day),
    LICENSE: await read("LICENSE"),
    "LICENSE-DATA": await read("LICENSE-DATA"),
    "index.js": `import register from "./register.json" with { type: "json" };\n${code}`,
    "index.d.ts": ts.transpileDeclaration(reader, options).outputText,
    "terms.d.ts": await read("src/dataset/schema.generated.ts"),
    "register.json": register,
  });
}
