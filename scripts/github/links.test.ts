import { existsSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LinkState } from "../../src/core/review/link-state.ts";
import { TestServer } from "../../src/testing/test-server.ts";
import { callCommand } from "../command-fixture.ts";
import { DatasetFolder } from "../git-fixture.ts";
import { command as checkLinks, runLinks, type Pace } from "./links.ts";

let folder: DatasetFolder;
let server: TestServer;
beforeEach(async () => {
  folder = new DatasetFolder();
  server = await new TestServer().start();
  folder.listing("entities/a", `name: A\nwebsite: ${server.origin}/fine\nsources: [{url: "${server.origin}/gone"}]`);
  server.answer("/fine", 301, { location: "/new" });
  server.answer("/new", 200);
});
afterEach(async () => {
  folder.remove();
  await server.stop();
});

const quick: Pace = {
  ...{ again: 6, perHost: 20, hosts: 8 },
  ...{ delay: 0, timeout: 1000, allowPrivate: true },
};
const here = () => ({ REGISTER_ROOT: folder.root, INIT_CWD: folder.root });
const day = (date: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(date) / 1000), ...here() });
const links = (date: string, pace: Partial<Pace> = {}, ...args: string[]) =>
  callCommand((given) => runLinks(given, { ...quick, ...pace }), ["--state", "state.json", ...args], day(date));
const state = () => JSON.parse(readFileSync(join(folder.root, "state.json"), "utf8")) as LinkState;

test("two failures a week apart are reported as broken, with every place, and no listing is touched", async () => {
  const before = readFileSync(join(folder.root, "entities/a.yaml"), "utf8");
  const first = await links("2026-11-11");
  expect(first).toMatchObject({ status: 0, stderr: "2 addresses checked, 0 addresses left for another run\n" });
  expect(first.stdout).toBe(
    `No address is broken.\n1 address redirects to another\n  ${server.origin}/fine → ${server.origin}/new\n`,
  );
  const second = await links("2026-11-18");
  expect(second.stdout).toContain(
    `1 address is broken\n  ${server.origin}/gone: not found (404), failing since 11 Nov 2026\n    entities/a /sources/0/url\n`,
  );
  expect(readFileSync(join(folder.root, "entities/a.yaml"), "utf8")).toBe(before);
});

test("what was checked within the week is not asked again, and a run goes on where one stopped", async () => {
  await links("2026-11-11", { perHost: 1 });
  expect(Object.keys(state().links)).toHaveLength(1);
  const { stderr } = await links("2026-11-12");
  expect(stderr).toBe("1 address checked, 0 addresses left for another run\n");
  expect(
    Object.values(state().links)
      .map(({ checked }) => checked)
      .toSorted(),
  ).toEqual(["2026-11-11", "2026-11-12"]);
  const asked = server.asked.length;
  expect((await links("2026-11-14")).stderr).toBe("");
  expect(server.asked).toHaveLength(asked);
});

test("an address that no listing gives any more is forgotten", async () => {
  await links("2026-11-11");
  folder.listing("entities/a", `name: A\nsources: [{url: "${server.origin}/other"}]`);
  await links("2026-11-12");
  expect(Object.keys(state().links)).toEqual([`${server.origin}/other`]);
});

test("when nearly everything fails, nothing is believed or written", async () => {
  const sources = Array.from({ length: 30 }, (_, index) => `{url: "${server.origin}/none/${index}"}`);
  folder.listing("entities/a", `name: A\nsources: [${sources.join(", ")}]`);
  const { status, stderr } = await links("2026-11-11", { perHost: 100 });
  expect(status).toBe(1);
  expect(stderr).toContain("nothing written");
  expect(existsSync(join(folder.root, "state.json"))).toBe(false);
});

test("unless a test allows it, this machine is not asked", async () => {
  await links("2026-11-11", { allowPrivate: false });
  expect(server.asked).toEqual([]);
  expect(Object.values(state().links).map(({ outcome }) => outcome)).toEqual(["not-public", "not-public"]);
});

test.each([
  { args: [], message: "missing option: --state FILE" },
  { args: ["--state", "wrong.json"], message: "not the state of a link check: wrong.json" },
  { args: ["--state", "large.json"], message: "too large: large.json; at most 64 MB are read" },
])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
  folder.write("wrong.json", "{}");
  folder.write("large.json", "{}");
  truncateSync(join(folder.root, "large.json"), 65 * 1024 * 1024);
  const { status, stdout, stderr } = await callCommand(checkLinks, args, here());
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});

describe("the issue", () => {
  const read = (path: string) => readFileSync(join(folder.root, path), "utf8");
  const gone = { checked: "2026-11-20", outcome: "not-found", status: 404, failing_since: "2026-11-13" };
  const report = (found: object, ...args: string[]) => {
    folder.write("state.json", JSON.stringify({ version: 1, links: { "https://a.example": found } }));
    return callCommand(checkLinks, ["--report", "--state", "state.json", "--out", "out", ...args], here());
  };

  test.each([
    { name: "opens one when something is broken", found: gone, open: [], action: { action: "open", broken: 1 } },
    {
      name: "renews the one that is open",
      found: gone,
      open: [{ number: 5 }],
      action: { action: "update", number: 5, broken: 1 },
    },
    {
      name: "closes it when all answer again",
      found: { checked: "2026-11-20", outcome: "ok" },
      open: [{ number: 5 }],
      action: { action: "close", number: 5, broken: 0 },
    },
    {
      name: "does nothing when nothing is broken",
      found: { ...gone, failing_since: "2026-11-20" },
      open: [],
      action: { action: "none", broken: 0 },
    },
  ])("$name", async ({ found, open, action }) => {
    folder.listing("entities/a", "name: A\nwebsite: https://a.example");
    folder.write("open.json", JSON.stringify(open));
    expect((await report(found, "--open", "open.json")).status).toBe(0);
    expect(JSON.parse(read("out/issue.json"))).toEqual({
      ...action,
      title: "Addresses that no longer answer",
      labels: ["broken-links"],
    });
    const line =
      "- [ ] [https:\u200b//a.example, a.example](https://a.example/): not found \\(404\\), failing since 13 Nov 2026\n  `entities/a` /website";
    expect(read("out/issue.md").includes(line)).toBe(action.broken > 0);
  });
});
