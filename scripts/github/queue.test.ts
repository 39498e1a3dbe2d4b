import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callCommand, runScript } from "../command-fixture.ts";
import { DatasetFolder } from "../git-fixture.ts";
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
  callCommand(queueCommand, args, { REGISTER_ROOT: folder.root, INIT_CWD: folder.root });

test("text gives place, score and reasons; ended listings are left out", async () => {
  const { status, stdout, stderr } = await queue();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  // a: 40 + 15 + 10/3; b: 40 × 55/1095 + 15 + 10
  expect(stdout).toBe(
    [
      "  1   58.3  entities/a  [A](https://evil.example) @octocat",
      "            nothing dated, 9 of 9 facts not found, works in one country",
      "  2   27.0  entities/b  B",
      "            newest evidence from Oct 2026, 9 of 9 facts not found, works globally",
      "2 of 2 listings, most urgent first",
      "",
    ].join("\n"),
  );
});

test("broken links count where the state of the watch is given", async () => {
  const broken = { checked: "2026-11-20", outcome: "not-found", status: 404, failing_since: "2026-11-13" };
  folder.write("state.json", JSON.stringify({ version: 2, pages: { "https://example.org/about": broken } }));
  expect((await queue("--watch", "state.json")).stdout.match(/1 broken link/g)).toHaveLength(2);
  expect((await queue("--watch", "none.json")).stdout).not.toContain("broken link");
});

test.each([
  { args: ["--limit", "0"], message: "not a number from 1: 0" },
  { args: ["--watch", "entities/a.yaml"], message: "not JSON: entities/a.yaml" },
  { args: ["--open", "open.json"], message: "not a list of issues: open.json" },
])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
  folder.write("open.json", '{"message": "Not Found"}');
  const { status, stdout, stderr } = await queue(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("the weekly issue lists each listing once, first of all and by region, and closes the last issue", async () => {
  const ids = [..."efghijklmn"];
  for (const id of ids) folder.listing(`entities/${id}`, `name: ${id}\nreach: {scope: national, countries: [TH]}`);
  const open = [
    { number: 9 },
    { number: 7, state: "OPEN" },
    { number: 8, pull_request: {} },
    { number: 6, state: "closed" },
  ];
  folder.write("open.json", JSON.stringify(open));
  expect(await queue("--out", "out", "--open", "open.json")).toEqual({ status: 0, stdout: "", stderr: "" });
  const read = (path: string) => readFileSync(join(folder.root, "out", path), "utf8");
  expect(JSON.parse(read("issue.json"))).toEqual({
    title: "Review queue of 25 Nov 2026",
    labels: ["review-queue"],
    close: [7, 9],
  });
  const lines = read("issue.md").match(/^### .*|entities\/\w+(?=`:)/gm);
  expect(lines).toEqual([
    "### Most urgent of all",
    ...["a", ...ids.slice(0, 9)].map((id) => `entities/${id}`),
    "### South-East Asia",
    "entities/n",
    "### Without a region",
    "entities/b",
  ]);
  // What listings say forms nothing in it.
  expect(read("issue.md")).toContain("- [ ] **\\[A\\]\\(https:\u200b//evil.example\\) @\u200boctocat** `entities/a`: ");
  expect(read("issue.md")).toContain("(`entities/a.yaml`)\n");
});

test("leads to the file to be edited where the repository is known", async () => {
  const env = { REGISTER_ROOT: folder.root, INIT_CWD: folder.root, GITHUB_REPOSITORY: "o/n" };
  await runScript("run.mjs", ["github", "queue", "--out", "out"], env);
  expect(readFileSync(join(folder.root, "out/issue.md"), "utf8")).toContain(
    " ([review entities/a.yaml](https://github.com/o/n/edit/main/entities/a.yaml))\n",
  );
});
