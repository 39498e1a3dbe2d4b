import { existsSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callCommand } from "../command-fixture.ts";
import { DatasetFolder } from "../git-fixture.ts";
import { command } from "./links.ts";

let folder: DatasetFolder;
beforeEach(() => {
  folder = new DatasetFolder();
  folder.listing("entities/a", 'name: A\nwebsite: https://a.example\nsources: [{url: "https://b.example/?x=1&y=2"}]');
});
afterEach(() => folder.remove());

const read = (path: string) => readFileSync(join(folder.root, path), "utf8");
const links = (...args: string[]) => callCommand(command, args, { REGISTER_ROOT: folder.root, INIT_CWD: folder.root });
const gone = { checked: "2026-11-20", outcome: "not-found", status: 404, failing_since: "2026-11-13" };
const writeState = (linkState: object) =>
  folder.write("state.json", JSON.stringify({ version: 1, links: { "https://a.example": linkState } }));

test("lists every cited address, and keeps what lychee found", async () => {
  await links("--list", "page.html");
  expect(read("page.html")).toBe('<a href="https://a.example">.</a>\n<a href="https://b.example/?x=1&amp;y=2">.</a>\n');
  writeState(gone);
  const page = [{ url: "https://a.example/", status: { text: "404 Not Found", code: 404 } }];
  folder.write("found.json", JSON.stringify({ error_map: { page } }));
  const { status, stdout } = await links("--state", "state.json", "--found", "found.json");
  expect(status).toBe(0);
  expect(stdout).toContain("1 address is broken. ");
  expect(JSON.parse(read("state.json"))).toEqual({
    version: 1,
    links: { "https://a.example": { ...gone, checked: "2026-11-25" } },
  });
});

test("when nearly everything fails, nothing is believed or written", async () => {
  const page = Array.from({ length: 30 }, (_, index) => ({ url: `https://${index}.example/`, status: { text: "" } }));
  folder.write("found.json", JSON.stringify({ error_map: { page } }));
  const { status, stderr } = await links("--state", "state.json", "--found", "found.json");
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining("nothing written") as string });
  expect(existsSync(join(folder.root, "state.json"))).toBe(false);
});

test.each([
  { name: "no mapping", report: [] },
  { name: "no lists", report: { error_map: { page: null } } },
  { name: "null in a list", report: { error_map: { page: [null] } } },
  { name: "no status", report: { success_map: { page: [{ url: "https://a.example/" }] } } },
  { name: "no address", report: { excluded_map: { page: [{ status: { text: "Excluded" } }] } } },
  {
    name: "null among the redirects",
    report: {
      redirect_map: {
        page: [{ url: "https://a.example/", status: { text: "", code: 200, redirects: { redirects: [null] } } }],
      },
    },
  },
])("a report in which lychee writes nothing of the kind is refused in a line: $name", async ({ report }) => {
  folder.write("found.json", JSON.stringify(report));
  const { status, stdout, stderr } = await links("--state", "state.json", "--found", "found.json");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("not a report of lychee: found.json");
  expect(existsSync(join(folder.root, "state.json"))).toBe(false);
});

test.each([
  { name: "a day that doesn't exist", record: { ...gone, checked: "2026-13-40" } },
  { name: "a status that is no number", record: { ...gone, status: { code: 404 } } },
])("a state with a record of another shape is refused in a line: $name", async ({ record }) => {
  writeState(record);
  const { status, stdout, stderr } = await links("--state", "state.json");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("not the state of a link check: state.json; remove it to start again");
});

test.each([
  { args: [], message: "missing option: --state FILE" },
  { args: ["--state", "wrong.json"], message: "not the state of a link check: wrong.json" },
  { args: ["--state", "large.json"], message: "too large: large.json; at most 64 MB are read" },
])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
  folder.write("wrong.json", "{}");
  folder.write("large.json", "{}");
  truncateSync(join(folder.root, "large.json"), 65 * 1024 * 1024);
  const { status, stdout, stderr } = await links(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test.each([
  { name: "opens one when something is broken", linkState: gone, open: [], action: { action: "open", broken: 1 } },
  {
    name: "renews the one that is open",
    linkState: gone,
    open: [{ number: 5 }],
    action: { action: "update", number: 5, broken: 1 },
  },
  {
    name: "closes it when all answer again",
    linkState: { checked: "2026-11-20", outcome: "ok" },
    open: [{ number: 5 }],
    action: { action: "close", number: 5, broken: 0 },
  },
  {
    name: "does nothing when nothing is broken",
    linkState: { ...gone, failing_since: "2026-11-20" },
    open: [],
    action: { action: "none", broken: 0 },
  },
])("the issue: $name", async ({ linkState, open, action }) => {
  folder.write("open.json", JSON.stringify(open));
  writeState(linkState);
  expect((await links("--state", "state.json", "--out", "out", "--open", "open.json")).status).toBe(0);
  expect(JSON.parse(read("out/issue.json"))).toEqual({
    ...action,
    title: "Addresses that no longer answer",
    labels: ["broken-links"],
  });
  const line =
    "- [ ] [https:\u200b//a.example, a.example](https://a.example/): not found \\(404\\), failing since 13 Nov 2026\n  `entities/a` /website";
  expect(read("out/issue.md").includes(line)).toBe(action.broken > 0);
});
