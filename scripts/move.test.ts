import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callCommand } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command as moveCommand } from "./move.ts";

let folder: DatasetFolder;
beforeEach(() => {
  folder = new DatasetFolder();
  folder.listing("entities/a", "name: A\nrelations: [{type: partner-of, to: entities/c}]");
  folder.listing("entities/c", "name: C\nfounded: 1990");
});
afterEach(() => folder.remove());

const read = (path: string) => readFileSync(join(folder.root, path), "utf8");
const move = (...args: string[]) => callCommand(moveCommand, args, { REGISTER_ROOT: folder.root });

test("moves the file, leads all references to it and leaves a tombstone; comments and form stay", async () => {
  const text = `# yaml-language-server: $schema=../schemas/tool.schema.json
kind: tool
name: T
developers:
  - {name: A, to: entities/a} # builds it
`;
  folder.write("tools/t.yaml", text);
  folder.write("entities/old.yaml", "kind: moved\nto: entities/a\n");
  folder.listing("entities/d", "name: D\nrelations: [{type: runs, to: entities/a-b}, {to: entities/a, type: runs}]");
  folder.listing("entities/e", "name: E\nstatus: {state: merged, successor: 'entities/a'}\nnotes: See entities/a.");
  const before = read("entities/a.yaml");
  folder.commit();
  const { status, stdout } = await move("entities/a", "entities/b.yaml");
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: [
      "moved: entities/a → entities/b; a tombstone stays",
      "changed: entities/d.yaml",
      "changed: entities/e.yaml",
      "changed: entities/old.yaml",
      "changed: tools/t.yaml",
      "",
    ].join("\n"),
  });
  expect(read("entities/b.yaml")).toBe(before);
  expect(read("entities/a.yaml")).toMatch(/^# yaml-language-server.*\nkind: moved\nto: entities\/b\n$/);
  expect(read("tools/t.yaml")).toBe(text.replace("entities/a", "entities/b"));
  expect(read("entities/d.yaml")).toContain("[{type: runs, to: entities/a-b}, {to: entities/b, type: runs}]");
  expect(read("entities/e.yaml")).toContain("successor: 'entities/b'}\nnotes: See entities/a.");
  expect(read("entities/old.yaml")).toBe("kind: moved\nto: entities/b\n");
});

test("names what else speaks of the old id", async () => {
  folder.write("docs/guide.md", "See entities/a and entities/a-b.");
  folder.write("docs/other.md", "See entities/a-b.");
  folder.write("src/fixtures/judged.json", '["entities/a"]');
  folder.commit();
  const { stdout } = await move("entities/a", "entities/b");
  expect(stdout).toContain("not changed: docs/guide.md\n");
  expect(stdout).not.toContain("judged.json");
  expect((await move("entities/b", "entities/b2")).stdout).not.toContain("other.md");
});

test.each([
  { args: ["entities/a"], message: "write two references" },
  { args: ["entities/a", "entities/B"], message: "not an id: B" },
  { args: ["entities/a", "entities/../x"], message: "not a reference: entities/../x" },
  { args: ["a", "b"], message: "not a reference: a; write the folder and the id" },
  { args: ["entities/a", "tools/a"], message: "not the same folder: entities/a → tools/a" },
  { args: ["entities/a", "entities/c"], message: "id is taken: entities/c" },
  { args: ["entities/a", "entities/a"], message: "id is taken: entities/a" },
  { args: ["entities/a", "entities/gone"], message: "id was used before: entities/gone" },
  {
    args: ["entities/example", "entities/b"],
    message: "no such listing: entities/example; did you mean entities/exampel?",
  },
  { args: ["entities/moved", "entities/b"], message: "moved already: entities/moved leads to entities/c" },
  { args: ["entities/broken", "entities/b"], message: "can't be read: entities/broken.yaml" },
])("refuses $args and writes nothing", async ({ args, message }) => {
  folder.listing("entities/gone", "name: Gone");
  folder.commit();
  rmSync(join(folder.root, "entities/gone.yaml"));
  folder.listing("entities/exampel", "name: Example");
  folder.write("entities/moved.yaml", "kind: moved\nto: entities/c\n");
  folder.write("entities/broken.yaml", "kind: [\n");
  folder.commit();
  const { status, stderr } = await move(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(folder.git("status", "--short")).toBe("");
});

test("writes nothing where a reference can't be changed", async () => {
  folder.listing("entities/d", 'name: D\nrelations: [{type: runs, to: "entities\\/a"}]');
  folder.write("entities/d.yaml", read("entities/d.yaml").replace("name: D", "name: D of entities/a"));
  folder.commit();
  const { status, stderr } = await move("entities/a", "entities/b");
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("entities/d.yaml") });
  expect(existsSync(join(folder.root, "entities/b.yaml"))).toBe(false);
});

test("refuses a folder without Git, where an id may have been used before", async () => {
  const { status, stderr } = await move("entities/a", "entities/b");
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("move it in a Git clone") });
  expect(existsSync(join(folder.root, "entities/b.yaml"))).toBe(false);
});
