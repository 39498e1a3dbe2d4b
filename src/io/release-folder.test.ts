import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPublishedText } from "../testing/published-fixture.ts";
import { repositoryRoot } from "./environment.ts";
import { packFolder, writePackage } from "./release-folder.ts";

const run = promisify(execFile);

let folder: string;
let project: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "register-package-"));
  project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{"name": "reader", "private": true, "type": "module"}');
  const facts = { version: "2026.9.1", day: "2026-09-01", repository: "https://github.com/owner/name" };
  const paths = ["register.json", "translations/ar.json"];
  const data = Object.fromEntries(paths.map((path) => [path, readPublishedText(path)]));
  await writePackage(join(folder, "package"), data, facts);
  const packagePath = await packFolder(join(folder, "package"), folder);
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", packagePath], { cwd: project });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readInstalled = (file: string) =>
  readFileSync(join(project, "node_modules", "anti-trafficking-register", file), "utf8");

/** Runs a module that uses the installed package, and returns the JSON that it prints. */
async function runModule(code: string): Promise<unknown> {
  writeFileSync(join(project, "index.js"), code);
  const { stdout } = await run(process.execPath, ["index.js"], { cwd: project });
  return JSON.parse(stdout);
}

/** Type-checks modules, given by file name, in strict mode, and returns TypeScript's messages. */
function checkTypes(modules: Readonly<Record<string, string>>): [file: string, message: string][] {
  const files = Object.entries(modules).map(([name, code]) => {
    writeFileSync(join(project, name), code);
    return join(project, name);
  });
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    skipDefaultLibCheck: true,
    lib: ["lib.es2022.d.ts"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => [
      basename(file?.fileName ?? ""),
      ts.flattenDiagnosticMessageText(messageText, " "),
    ]);
}

test("an installed package reads the register, finds and selects listings, and applies a day of changes", async () => {
  const register = JSON.parse(readPublishedText("register.json")) as {
    entities: { id: string; reach?: { countries?: string[] } }[];
  };
  const answer = await runModule(`
    import { applyChanges, findListing, listingsWith, loadRegister } from "anti-trafficking-register";
    const register = loadRegister();
    const day = { version: "1", day: "2026-09-02", commit: "d", removed: ["entities/k19"], entities: [], tools: [], moved: [] };
    const later = applyChanges(register, day);
    console.log(JSON.stringify({
      generated: register.generated,
      found: findListing("entities/k19").name,
      gone: findListing("entities/k19", later) === undefined,
      kenya: listingsWith({ kind: "entity", country: "KE" }).map(({ id }) => id),
      fewer: register.counts.entities - later.counts.entities,
    }));`);
  expect(answer).toEqual({
    generated: "2026-09-01",
    found: "K19",
    gone: true,
    kenya: register.entities.filter(({ reach }) => reach?.countries?.includes("KE")).map(({ id }) => id),
    fewer: 1,
  });
});

test("its types hold in strict mode, and know terms and fields", () => {
  const start =
    'import { applyChanges, findListing, listingsWith, loadRegister, type DayFile, type Entity } from "anti-trafficking-register";\n';
  const good = `${start}
    const register = loadRegister();
    const names: string[] = listingsWith({ industry: ["fishing-seafood", "construction"], region: "south-asia" }).map(({ name }) => name);
    const entity: Entity | undefined = register.entities.find(({ offer }) => offer?.services?.includes("ethical-recruitment"));
    const listing = findListing("entities/k19", register);
    if (listing?.kind === "tool") names.push(...listing.functions);
    export const state = listing?.computed?.freshness.state;
    export const later = (day: DayFile) => applyChanges(register, day).tools.length;
    export { entity, names };`;
  const wrong = `${start}listingsWith({ industry: "fishing" }); loadRegister().generated = "x"; applyChanges; findListing;
    export const notes = loadRegister().entities[0]?.notes; export type { DayFile, Entity };`;
  expect(checkTypes({ "good.ts": good, "wrong.ts": wrong })).toEqual([
    ["wrong.ts", expect.stringContaining(`'"fishing"' is not assignable`)],
    ["wrong.ts", expect.stringContaining("'generated' because it is a read-only property")],
    ["wrong.ts", expect.stringContaining("'notes' does not exist")],
  ]);
});

test("its types know every published field", () => {
  // TypeScript reports unknown fields of object literals.
  const register = `import type { Register } from "anti-trafficking-register";
    export const register: Register = ${readPublishedText("register.json")};`;
  const unknownField = register.replace('"kind":"entity",', '"kind":"entity","colour":"blue",');
  expect(checkTypes({ "register.ts": register, "unknown-field.ts": unknownField })).toEqual([
    ["unknown-field.ts", expect.stringContaining("'\"colour\"' does not exist")],
  ]);
});

test("the package states its name, version and licences, and has no dependencies", () => {
  const manifest = JSON.parse(readInstalled("package.json")) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    name: "anti-trafficking-register",
    version: "2026.9.1",
    license: "(CC-BY-4.0 AND MIT)",
    type: "module",
    repository: { url: "git+https://github.com/owner/name.git" },
  });
  expect(Object.keys(manifest).filter((key) => /dependencies|scripts|private/i.test(key))).toEqual([]);
  expect(readInstalled("LICENSE-DATA")).toBe(readFileSync(join(repositoryRoot, "LICENSE-DATA"), "utf8"));
});
