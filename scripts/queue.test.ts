import { afterEach, beforeEach, expect, test } from "vitest";
import { callCommand, runScript } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command as queueCommand } from "./queue.ts";

let folder: DatasetFolder;
beforeEach(() => {
  folder = new DatasetFolder();
  folder.listing("entities/a", "name: '[A](https://evil.example) @octocat'\nreach: {scope: national, countries: [TH]}");
  folder.listing(
    "entities/b",
    "name: B\nreach: {scope: global}\nfocus: {industries: [fishing-seafood]}\nsources: [{url: https://example.org/about, as_of: 2026-10, supports: [summary]}]",
  );
  folder.listing("entities/c", "name: C\nstatus: {state: closed}");
});
afterEach(() => folder.remove());

const queue = (...args: string[]) =>
  callCommand(queueCommand, ["--root", folder.root, ...args], { INIT_CWD: folder.root });

test("text gives place, score and reasons; ended listings are left out", async () => {
  const { status, stdout, stderr } = await queue();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  // a: 40 + 15 + 10/3; b: 40 × 55/1095 + 15 + 10
  expect(stdout).toBe(
    [
      "  1   58.3  entities/a  [A](https://evil.example) @octocat",
      "            nothing dated, 8 of 8 facts not found, works in one country",
      "  2   27.0  entities/b  B",
      "            newest evidence from Oct 2026, 8 of 8 facts not found, works globally",
      "2 of 2 listings, most urgent first",
      "",
    ].join("\n"),
  );
});

test("markdown has a box for each, and what listings say forms nothing in it", async () => {
  const { stdout } = await queue("--format", "markdown", "--limit", "1");
  expect(stdout).toMatch(
    /^1 of 2 listings, most urgent first\n\n- \[ \] \*\*\\\[A\\\]\\\(https:\u200b\/\/evil\.example\\\) @\u200boctocat\*\* `entities\/a`: /,
  );
});

test("leads to the file to be edited where the repository is known", async () => {
  const known = async (format: string) => {
    const args = ["--root", folder.root, "--limit", "1", "--format", format];
    return (await runScript("queue.ts", args, { INIT_CWD: folder.root, GITHUB_REPOSITORY: "o/n" })).stdout;
  };
  const address = "https://github.com/o/n/edit/main/entities/a.yaml";
  expect(await known("markdown")).toContain(` ([review entities/a.yaml](${address}))\n`);
  expect(await known("text")).toContain(`\n            ${address}\n`);
  expect((await queue("--format", "markdown", "--limit", "1")).stdout).toContain(" (`entities/a.yaml`)\n");
});

test("json is an array, filtered by region or industry", async () => {
  const ids = async (...args: string[]) => {
    const rows = JSON.parse((await queue("--format", "json", ...args)).stdout) as { reference: string }[];
    return rows.map(({ reference }) => reference);
  };
  expect(await ids()).toEqual(["entities/a", "entities/b"]);
  expect(await ids("--region", "south-east-asia")).toEqual(["entities/a"]);
  expect(await ids("--industry", "fishing-seafood")).toEqual(["entities/b"]);
  expect(await ids("--industry", "agriculture")).toEqual([]);
});

test("broken links count where a link check is given", async () => {
  const broken = { checked: "2026-11-20", outcome: "not-found", status: 404, failing_since: "2026-11-13" };
  folder.write("state.json", JSON.stringify({ version: 1, links: { "https://example.org/about": broken } }));
  const rows = JSON.parse((await queue("--format", "json", "--links", "state.json")).stdout) as {
    broken_links: number;
  }[];
  expect(rows.map(({ broken_links }) => broken_links)).toEqual([1, 1]);
});

test.each([
  { args: ["--limit", "0"], message: "not a number from 1: 0" },
  { args: ["--region", "south-east-asi"], message: "unknown region: south-east-asi; did you mean south-east-asia?" },
  { args: ["--industry", "x"], message: "unknown industry: x; see schemas/vocabularies/industry.json" },
  { args: ["--format", "xml"], message: "unknown format: xml" },
  { args: ["--links", "none.json"], message: "no such file: none.json" },
  { args: ["--links", "entities/a.yaml"], message: "not the state of a link check: entities/a.yaml" },
])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
  const { status, stdout, stderr } = await queue(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});
