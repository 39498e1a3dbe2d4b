import { existsSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LinkState } from "../src/core/review/link-state.ts";
import { TestServer } from "../src/testing/test-server.ts";
import { callCommand } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command as checkLinks } from "./links.ts";

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

const quick = ["--delay", "0", "--backoff", "0", "--timeout", "1", "--allow-private"];
const day = (date: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(date) / 1000), INIT_CWD: folder.root });
const links = (date: string, ...args: string[]) =>
  callCommand(checkLinks, ["--root", folder.root, "--state", "state.json", ...quick, ...args], day(date));
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
  const json = JSON.parse((await links("2026-11-18", "--report", "--format", "json")).stdout) as { broken: object[] };
  expect(json.broken).toMatchObject([{ url: `${server.origin}/gone`, status: 404, failing_since: "2026-11-11" }]);
  const markdown = (await links("2026-11-18", "--report", "--format", "markdown")).stdout;
  expect(markdown).toContain("- [ ] [http:\u200b//127.0.0.1");
});

test("what was checked within the week is not asked again, and a run goes on where one stopped", async () => {
  await links("2026-11-11", "--limit", "1");
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
  const { status, stderr } = await links("2026-11-11", "--per-host", "100");
  expect(status).toBe(1);
  expect(stderr).toContain("nothing written");
  expect(existsSync(join(folder.root, "state.json"))).toBe(false);
});

test("without the flag for tests, this machine is not asked", async () => {
  const args = ["--root", folder.root, "--state", "state.json", "--delay", "0", "--backoff", "0"];
  await callCommand(checkLinks, args, day("2026-11-11"));
  expect(server.asked).toEqual([]);
  expect(Object.values(state().links).map(({ outcome }) => outcome)).toEqual(["not-public", "not-public"]);
});

test.each([
  { args: [], message: "missing option: --state FILE" },
  { args: ["--state", "s.json", "--format", "xml"], message: "unknown format: xml" },
  { args: ["--state", "s.json", "--delay", "-1"], message: "--delay" },
  { args: ["--state", "s.json", "--hosts", "many"], message: "not a number from 1: --hosts many" },
  { args: ["--state", "wrong.json"], message: "not the state of a link check: wrong.json" },
  { args: ["--state", "large.json"], message: "too large: large.json; at most 64 MB are read" },
])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
  folder.write("wrong.json", "{}");
  folder.write("large.json", "{}");
  truncateSync(join(folder.root, "large.json"), 65 * 1024 * 1024);
  const { status, stdout, stderr } = await callCommand(checkLinks, ["--root", folder.root, ...args], {
    INIT_CWD: folder.root,
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});
