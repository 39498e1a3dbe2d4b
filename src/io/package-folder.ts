import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { formatJson } from "../dataset/json.ts";
import { releaseWords } from "../core/release/words.ts";
import { repositoryRoot } from "./environment.ts";
import { writeTexts } from "./called-file.ts";

/** What readers of the package import: the functions of the reader with the register at hand. */
const entry = `import register from "./register.json" with { type: "json" };
import * as reader from "./reader.js";

export { applyChanges } from "./reader.js";

/** The register of this release. */
export function loadRegister() {
  return register;
}

export function findListing(reference, within = register) {
  return reader.findListing(within, reference);
}

export function listingsWith(criteria, within = register) {
  return reader.listingsWith(within, criteria);
}
`;

const entryTypes = `import type { Criteria, Listing, Register } from "./reader.js";

export { applyChanges } from "./reader.js";
export type * from "./reader.js";

/** The register of this release. */
export declare function loadRegister(): Register;

/**
 * The listing of a reference: its folder and its id, such as \`entities/example-initiative\`.
 *
 * An id that was given up leads to the listing that took its place.
 *
 * @param within another register than that of this release
 */
export declare function findListing(reference: string, within?: Register): Listing | undefined;

/**
 * The listings that have all that is asked for, organisations first, each kind in order of id.
 *
 * What a listing does not name it does not have here: one that works worldwide has no region unless it names one.
 *
 * @param within another register than that of this release
 */
export declare function listingsWith(criteria: Criteria, within?: Register): Listing[];
`;

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
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  await writeTexts(folder, {
    "package.json": formatJson(manifestOf(version, description, repository)),
    "README.md": releaseWords.package(version, day),
    LICENSE: await read("LICENSE"),
    "LICENSE-DATA": await read("LICENSE-DATA"),
    "index.js": entry,
    "index.d.ts": entryTypes,
    "reader.js": ts.transpileModule(reader, { compilerOptions: options }).outputText,
    "reader.d.ts": ts.transpileDeclaration(reader, { compilerOptions: options }).outputText,
    "terms.d.ts": await read("src/dataset/schema.generated.ts"),
    "register.json": register,
  });
}
