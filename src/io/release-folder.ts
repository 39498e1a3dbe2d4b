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

/** Dataset of a built site. */
export interface BuiltDataset {
  /** Contents by path below /data/v1/. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  /** Hash of the commit. Null if the site was built outside of a Git checkout. */
  readonly commit: string | null;
}

/** Reads the dataset of the built site in a folder. @throws {RangeError} if there is none, or it is incomplete */
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

/** Parses build date and commit in the text of register.json. @throws {RangeError} if it has no date or is cut off */
function parseEdition(register: string, folder: string): Pick<BuiltDataset, "generated" | "commit"> {
  try {
    const { generated, commit } = JSON.parse(register) as { generated: unknown; commit: unknown };
    if (typeof generated === "string" && /^\d{4}-\d{2}-\d{2}$/.test(generated))
      return { generated, commit: typeof commit === "string" ? commit : null };
  } catch {
    // Invalid JSON is reported like a missing date.
  }
  throw new RangeError(`no whole dataset: ${folder}; run \`npm run build\` again`);
}

/**
 * Writes the files of a release: archive, npm package, `checksums.txt`, `notes.md`, and `release.json` for the workflow.
 *
 * @param folder created if it is missing; files of the same names are replaced
 * @param input.repository URL of the repository; undefined if it is not configured
 * @returns names of the files that readers download: archive, package and checksums
 */
export async function writeRelease(
  folder: string,
  plan: ReleasePlan,
  input: { built: BuiltDataset; notes: string; commit: string; repository: string | undefined },
): Promise<string[]> {
  const { built, notes, commit, repository } = input;
  const { archive, pack, folder: archiveFolder } = nameReleaseFiles(plan);
  const facts = { version: plan.version, tag: `v${plan.version}`, format: plan.formatVersion, day: plan.day, commit };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, archive), formatArchive(built.files, plan.day, `${archiveFolder}/`));
  const temporaryFolder = await mkdtemp(join(tmpdir(), "register-package-"));
  try {
    const register = new TextDecoder().decode(built.files.get("register.json"));
    await writePackage(join(temporaryFolder, "package"), register, { ...plan, repository });
    await copyFile(await packFolder(join(temporaryFolder, "package"), temporaryFolder), join(folder, pack));
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
  const checksums = await Promise.all(
    [archive, pack].map(async (name) => `${await hashFile(join(folder, name))}  ${name}\n`),
  );
  const files = [archive, pack, "checksums.txt"];
  const release = formatJson({ ...facts, files });
  await writeTextFiles(folder, { "checksums.txt": checksums.join(""), "notes.md": notes, "release.json": release });
  return files;
}

/**
 * Packs a folder into an npm package with `npm pack`, which sets a fixed time on all files: the same folder gives the same bytes.
 *
 * @returns path of the package, which is in the folder `destination`
 */
export async function packFolder(folder: string, destination: string): Promise<string> {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: folder, shell: process.platform === "win32" };
  const { stdout } = await run(npm, ["pack", "--json", "--dry-run=false", "--pack-destination", destination], options);
  const [packed] = JSON.parse(stdout) as { readonly filename: string }[];
  return join(destination, packed?.filename ?? "");
}

/** Returns the SHA-256 of a file in hexadecimal. */
async function hashFile(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}

/** Returns the package.json of the npm package. */
function buildManifest(version: string, description: string, repository: string | undefined) {
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
 * Writes the files of the npm package: the register as JSON, functions to read it, types, README and licences.
 *
 * The functions are src/core/release/package/reader.ts, compiled to JavaScript and declarations.
 *
 * @param folder created if it is missing
 * @param register text of register.json
 */
export async function writePackage(
  folder: string,
  register: string,
  { version, day, repository }: { version: string; day: string; repository?: string | undefined },
): Promise<void> {
  const readRepositoryFile = (path: string) => readFile(join(repositoryRoot, path), "utf8");
  const readerSource = (await readRepositoryFile("src/core/release/package/reader.ts")).replace(
    /"[^"]*\/schema\.generated\.ts"/,
    '"./terms.js"',
  );
  const { description } = JSON.parse(await readRepositoryFile("package.json")) as { readonly description: string };
  const options = { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } };
  const code = ts.transpileModule(readerSource, options).outputText;
  await writeTextFiles(folder, {
    "package.json": formatJson(buildManifest(version, description, repository)),
    "README.md": formatPackageReadme(version, day),
    LICENSE: await readRepositoryFile("LICENSE"),
    "LICENSE-DATA": await readRepositoryFile("LICENSE-DATA"),
    "index.js": `import register from "./register.json" with { type: "json" };\n${code}`,
    "index.d.ts": ts.transpileDeclaration(readerSource, options).outputText,
    "terms.d.ts": await readRepositoryFile("src/dataset/schema.generated.ts"),
    "register.json": register,
  });
}
