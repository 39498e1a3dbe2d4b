import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "../src/dataset/diagnostic.ts";
import { buildListingText } from "../src/dataset/rules/rule-fixture.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { callCommand as run } from "./command-fixture.ts";
import { command as fix } from "./fix.ts";
import { command as newListing } from "./new.ts";
import { command as validate } from "./validate.ts";

const fixtures = join(repositoryRoot, "src", "dataset", "fixtures");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "register-command-"));
  mkdirSync(join(root, "entities"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("validate", () => {
  test.each([
    { name: "0 without errors", dataset: "valid", status: 0 },
    { name: "1 with errors", dataset: "typos", status: 1 },
  ])("exits with $name", async ({ dataset, status }) => {
    expect((await run(validate, ["--root", join(fixtures, dataset)])).status).toBe(status);
  });

  test("exits with 0 on warnings alone", async () => {
    write("entities/a.yaml", buildListingText("entities/a.yaml", "founded: 2014"));
    const { status, stdout } = await run(validate, ["--root", root]);
    expect(stdout).toMatch(/1 listing: 0 errors, 1 warning\n$/);
    expect(status).toBe(0);
  });

  test("--root beats REGISTER_ROOT, which beats the repository", async () => {
    const env = { REGISTER_ROOT: join(fixtures, "typos") };
    expect((await run(validate, [], env)).status).toBe(1);
    expect((await run(validate, ["--root", join(fixtures, "valid")], env)).status).toBe(0);
  });

  test("takes a path from where npm was called", async () => {
    const dataset = join(fixtures, "typos");
    const env = { INIT_CWD: join(dataset, "entities") };
    const { stdout } = await run(validate, ["--format", "json", "--root", dataset, "terms.yaml"], env);
    const files = (JSON.parse(stdout) as Diagnostic[]).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(["entities/terms.yaml"]));
  });

  test("a folder prints the faults in it, and all files are read all the same", async () => {
    const dataset = join(fixtures, "references");
    const { stdout } = await run(validate, ["--format", "json", "--root", dataset, "tools/"]);
    const diagnostics = JSON.parse(stdout) as Diagnostic[];
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(["tools/b.yaml"]));
    expect(diagnostics.some(({ hint }) => hint === "did you mean entities/a?")).toBe(true);
  });
});

describe("fix", () => {
  const messy = "type: NGO\nname: Example # ours\nkind: entity\n";
  const tidy =
    "# yaml-language-server: $schema=../schemas/entity.schema.json\nkind: entity\nname: Example # ours\ntype: ngo\n";

  test("writes canonical form, and changes nothing a second time", async () => {
    write("entities/a.yaml", messy);
    expect(await run(fix, [], { REGISTER_ROOT: root })).toMatchObject({
      status: 0,
      stdout: "changed: entities/a.yaml\n1 listing: 1 changed\n",
    });
    expect(read("entities/a.yaml")).toBe(tidy);
    expect(await run(fix, [], { REGISTER_ROOT: root })).toMatchObject({ status: 0, stdout: "1 listing: 0 changed\n" });
  });

  test("--check writes nothing and exits with 1", async () => {
    write("entities/a.yaml", messy);
    expect(await run(fix, ["--check"], { REGISTER_ROOT: root })).toMatchObject({
      status: 1,
      stdout: "would change: entities/a.yaml\n1 listing: 1 would change\n",
    });
    expect(read("entities/a.yaml")).toBe(messy);
  });

  test("leaves alone what is not YAML, not a listing or not in the folder", async () => {
    const bad = { "a.yaml": "a: b: c\n", "b.yaml": "", "c.md": messy };
    for (const [name, text] of Object.entries(bad)) write(`entities/${name}`, text);
    writeFileSync(join(root, "outside.yaml"), messy);
    mkdirSync(join(root, "elsewhere"));
    const inner = join(root, "elsewhere");
    mkdirSync(join(inner, "entities"));
    symlinkSync("../../outside.yaml", join(inner, "entities/link.yaml"));
    expect((await run(fix, [], { REGISTER_ROOT: root })).status).toBe(1);
    expect((await run(fix, [], { REGISTER_ROOT: inner })).status).toBe(1);
    for (const [name, text] of Object.entries(bad)) expect(read(`entities/${name}`), name).toBe(text);
    expect(read("outside.yaml")).toBe(messy);
  });

  test("names each file that it can't read with its fault, and fixes the others", async () => {
    write("entities/a.yaml", "name: Example\nadded: 2026-11-25\n- url: https://a.example\n");
    write("entities/b.yaml", messy);
    symlinkSync("b.yaml", join(root, "entities/c.yaml"));
    writeFileSync(join(root, "entities/d.yaml"), Uint8Array.of(0x61, 0xff));
    const { status, stdout } = await run(fix, [], { REGISTER_ROOT: root });
    expect(stdout).toContain("entities/a.yaml:3:1");
    expect(stdout).toContain("a list item is not below its key");
    expect(stdout).toContain("3 | - url: https://a.example");
    expect(stdout).toContain("move it below the key of its list");
    expect(stdout).toContain("symbolic link: entities/c.yaml");
    expect(stdout).toContain("entities/d.yaml:1:2");
    expect(stdout).toMatch(/^changed: entities\/b\.yaml$/m);
    expect(stdout).toMatch(/\n4 listings: 1 changed, 3 could not be read\n$/);
    expect(status).toBe(1);
    expect((await run(fix, ["entities/b.yaml"], { REGISTER_ROOT: root })).status).toBe(0);
  });

  test("changes only the paths that it is given", async () => {
    write("entities/a.yaml", messy);
    write("entities/b.yaml", messy);
    await run(fix, ["entities/b.yaml"], { REGISTER_ROOT: root });
    expect([read("entities/a.yaml"), read("entities/b.yaml")]).toEqual([messy, tidy]);
    expect((await run(fix, ["entities/a.yaml", "entities/c.yaml"], { REGISTER_ROOT: root })).status).toBe(2);
  });
});

describe("new", () => {
  test("writes a skeleton that validate asks to fill in", async () => {
    const { status, stdout } = await run(newListing, ["entity", "example-initiative"], { REGISTER_ROOT: root });
    expect(status).toBe(0);
    expect(stdout).toContain("entities/example-initiative.yaml\n");
    expect(read("entities/example-initiative.yaml")).toContain("added: 2026-11-25\n");
    expect((await run(validate, ["--root", root])).stdout).toContain("error no value: name");
  });

  test.each([
    { args: [], message: "not a kind: (none)" },
    { args: ["thing", "a"], message: "not a kind: thing" },
    { args: ["entity"], message: "write one id" },
    { args: ["entity", "a", "b"], message: "write one id" },
    { args: ["entity", "Not_An_Id"], message: "not an id: Not_An_Id" },
    { args: ["entity", "../a"], message: "not an id: ../a" },
    { args: ["entity", "taken"], message: "id is taken: entities/taken.yaml" },
    { args: ["tool", "a"], message: "has no tools/" },
  ])("refuses $args", async ({ args, message }) => {
    write("entities/taken.yaml", "kind: entity\n");
    const { status, stdout, stderr } = await run(newListing, args, { REGISTER_ROOT: root });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(join(root, "tools"))).toBe(false);
    expect(read("entities/taken.yaml")).toBe("kind: entity\n");
  });
});
