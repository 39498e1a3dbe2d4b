import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { formatJson } from "../dataset/formats.ts";
import { toPrintableLine } from "../dataset/plain-text.ts";
import type { SourceFile } from "../dataset/source-file.ts";
import { formatArchive } from "../core/publish/archive.ts";
import { distributions } from "../core/publish/publications.ts";
import { toPublishedSource, type toPublishedRegister } from "../core/publish/published.ts";
import { nameReleaseFiles } from "../core/release/notes.ts";
import type { ReleasePlan } from "../core/release/plan.ts";
import { formatPackageReadme } from "../core/release/package/readme.ts";
import { writeTextFiles } from "./command-files.ts";
import { repositoryRoot } from "./environment.ts";
import { completionMarker } from "./site-folder.ts";

const run = promisify(execFile);

/** Dataset of a built site. */
export interface BuiltDataset {
  /** Contents by path below /data/v1/. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Build date, YYYY-MM-DD. */
  readonly generated: string;
  /** Hash of the commit. Null if the site was built outside of a Git checkout. */
  readonly commit: string | null;
  /** Numbers of listings in register.json. */
  readonly counts: { readonly entities: number; readonly tools: number };
}

/**
 * Reads the dataset of the built site in a folder, and compares it with its checksums.
 *
 * @throws {RangeError} if the site is not whole: its build did not finish, or a file is missing, changed or one too many
 */
export async function readBuiltDataset(site: string): Promise<BuiltDataset> {
  const folder = join(site, "data", "v1");
  if (!existsSync(join(site, completionMarker))) throw new RangeError(`no whole site: ${site}; ${buildAgain}`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map<string, Uint8Array>();
  for (const path of paths.sort()) {
    files.set(path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path));
  }
  const brokenPath = findBrokenFile(files);
  if (brokenPath !== undefined) throw new RangeError(describeBrokenFile(brokenPath, site));
  return { files, ...parseRegister(files.get("register.json")) };
}

const buildAgain = "run `npm run build` again";
const describeBrokenFile = (path: string, site: string) =>
  `not as it was built: ${toPrintableLine(path)} in ${site}; ${buildAgain}`;

/** Folder of the listings' YAML files, which checksums.txt does not name. */
const sourceFolder = "source/";

/**
 * Finds the first file that is missing, changed or unknown by checksums.txt, or that any edition has but checksums.txt doesn't
 * name.
 *
 * @returns its path, which is "checksums.txt" if that is missing or malformed; undefined if all files are right
 */
function findBrokenFile(files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const lines = new TextDecoder().decode(files.get("checksums.txt")).split("\n");
  const sums = lines.slice(0, -1).map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  const sumByPath = new Map(sums.map((match) => [match?.[2], match?.[1]]));
  if (sums.length === 0 || sumByPath.has(undefined) || sumByPath.size < sums.length) return "checksums.txt";
  const isRight = (path: string) => {
    const bytes = files.get(path);
    return bytes !== undefined && sumByPath.get(path) === hash(bytes);
  };
  const summedPaths = [...files.keys()].filter((path) => path !== "checksums.txt" && !path.startsWith(sourceFolder));
  const paths = [...summedPaths, ...distributions.map(({ path }) => path), ...(sumByPath.keys() as Iterable<string>)];
  return paths.find((path) => !isRight(path));
}

/** Parses build date, commit and counts in the text of register.json, whose checksum was right. */
function parseRegister(bytes: Uint8Array | undefined): Omit<BuiltDataset, "files"> {
  const { generated, commit, entities, tools } = JSON.parse(new TextDecoder().decode(bytes)) as PublishedRegister;
  return { generated, commit, counts: { entities: entities.length, tools: tools.length } };
}

type PublishedRegister = ReturnType<typeof toPublishedRegister>;

/**
 * Compares a built site with the listings of its commit.
 *
 * @param listingFiles files of the listings, without tombstones
 * @throws {RangeError} if the site has other listings than the commit, or other texts of them
 */
export function checkBuiltListings(
  { files, counts }: BuiltDataset,
  listingFiles: readonly SourceFile[],
  site: string,
): void {
  const sources = new Map(listingFiles.map((file) => [sourceFolder + file.path, toPublishedSource(file)]));
  const builtPaths = [...files.keys()].filter((path) => path.startsWith(sourceFolder));
  const differentPath = [...builtPaths, ...sources.keys()].find((path) => {
    const bytes = files.get(path);
    return bytes === undefined || new TextDecoder().decode(bytes) !== sources.get(path);
  });
  if (differentPath !== undefined) throw new RangeError(describeBrokenFile(differentPath, site));
  const entities = listingFiles.filter(({ path }) => path.startsWith("entities/")).length;
  const tools = listingFiles.length - entities;
  if (counts.entities === entities && counts.tools === tools) return;
  const built = `built with ${counts.entities} organisations and ${counts.tools} tools`;
  throw new RangeError(`${built}, but the commit has ${entities} and ${tools}: ${site}; ${buildAgain}`);
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
    const data = selectPackageData(built.files);
    await writePackage(join(temporaryFolder, "package"), data, { ...plan, repository });
    await copyFile(await packFolder(join(temporaryFolder, "package"), temporaryFolder), join(folder, pack));
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
  const checksums = await Promise.all(
    [archive, pack].map(async (name) => `${hash(await readFile(join(folder, name)))}  ${name}\n`),
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

/** Returns the SHA-256 of bytes in hexadecimal. */
function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Returns the texts of the files of the dataset that the npm package has too, by path: register.json and translations/. */
function selectPackageData(files: BuiltDataset["files"]): Record<string, string> {
  const packaged = [...files].filter(([path]) => /^(?:register|translations\/[\w-]+)\.json$/.test(path));
  return Object.fromEntries(packaged.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
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
      "./translations/*.json": "./translations/*.json",
      "./package.json": "./package.json",
    },
    engines: { node: ">=20.10" },
  };
}

/**
 * Writes the files of the npm package: the register and its translations as JSON, functions to read it, types, README and licences.
 *
 * The functions are src/core/release/package/reader.ts, compiled to JavaScript and declarations.
 *
 * @param folder created if it is missing
 * @param data texts of register.json and of the files below translations/, by path
 */
export async function writePackage(
  folder: string,
  data: Readonly<Record<string, string>>,
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
    ...data,
  });
}
