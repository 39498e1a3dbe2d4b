import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { callCommand, runScript } from "./command-fixture.ts";
import type { Command } from "./command.ts";
import { command as describeCommand } from "./describe.ts";
import { command as diff } from "./diff.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command as linksIssue } from "./links-issue.ts";
import { command as queueIssue } from "./queue-issue.ts";
import { command as validate } from "./validate.ts";

const events = fileURLToPath(new URL("fixtures/events/", import.meta.url));

let folder: DatasetFolder;
beforeEach(() => {
  folder = new DatasetFolder();
  folder.listing("entities/a", "name: A\nreach: {scope: national, countries: [TH]}\nwebsite: https://a.example");
  folder.listing("entities/b", "name: B\nreach: {scope: global}");
});
afterEach(() => folder.remove());

const run = (command: Command, args: readonly string[], env: Record<string, string> = {}) =>
  callCommand(command, args, { INIT_CWD: folder.root, ...env });
const read = (path: string) => readFileSync(join(folder.root, path), "utf8");
const readJson = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;

describe("describe", () => {
  test("from a comparison and a check to comment, labels and the pull request's number", async () => {
    folder.commit();
    folder.listing("entities/a", "name: A\nreach: {scope: national, countries: [TH]}\nwebsite: https://b.example");
    folder.listing("entities/c", "name: b\nreach: {scope: regional, regions: [africa]}");
    folder.write("diff.json", (await run(diff, ["--root", folder.root, "--format", "json"])).stdout);
    folder.write("faults.json", (await run(validate, ["--root", folder.root, "--format", "json"])).stdout);
    const files = ["--diff", "diff.json", "--validation", "faults.json"];
    const github = ["--event", join(events, "workflow-run.json"), "--pulls", join(events, "commit-pulls.json")];
    expect(await run(describeCommand, [...files, ...github, "--out", "out"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(readJson("out/answer.json")).toEqual({ number: 42, mark: "<!-- register: description of this change -->" });
    expect(readJson("out/labels.json")["add"]).toEqual([
      "adds",
      "corrects",
      "region: africa",
      "region: south-east-asia",
    ]);
    const comment = read("out/comment.md");
    expect(comment.startsWith("<!-- register: description of this change -->\n")).toBe(true);
    expect(comment).toContain("- Website: https:\u200b//a.example → https:\u200b//b.example");
    expect(comment).toContain("Possible duplicates:\n\n- entities/c.yaml: same name as entities/b: b");
  });

  test("without an event it names no pull request", async () => {
    folder.write("diff.json", JSON.stringify({ version: "1", listings: [] }));
    expect((await run(describeCommand, ["--diff", "diff.json", "--out", "out"])).status).toBe(0);
    expect(readJson("out/answer.json")["number"]).toBeNull();
    expect(read("out/comment.md")).toContain("The check of the listings gave no result");
  });

  test.each([
    { args: [], message: "--diff and --out are needed" },
    { args: ["--diff", "none.json", "--out", "out"], message: "no such file: none.json" },
    { args: ["--diff", "text", "--out", "out"], message: "not JSON: text" },
    { args: ["--diff", "list.json", "--out", "out"], message: "not a comparison: list.json" },
    { args: ["--diff", "good.json", "--validation", "good.json", "--out", "out"], message: "not a list of faults" },
    { args: ["--diff", "good.json", "--event", "x", "--out", "out"], message: "--event and --pulls go together" },
    { args: ["--diff", "good.json", "--preview", "javascript:1", "--out", "out"], message: "not an https address" },
  ])("exits with 2 when called wrongly, and writes nothing: $args", async ({ args, message }) => {
    folder.write("text", "{");
    folder.write("list.json", "[]");
    folder.write("good.json", JSON.stringify({ version: "1", listings: [] }));
    const { status, stderr } = await run(describeCommand, args);
    expect({ status, isThere: existsSync(join(folder.root, "out")) }).toEqual({ status: 2, isThere: false });
    expect(stderr).toContain(message);
  });
});

describe("queue-issue", () => {
  const queue = (...args: string[]) => run(queueIssue, ["--root", folder.root, "--out", "out", ...args]);

  test("lists each listing once, first of all and by region, and closes the last issue", async () => {
    folder.listing("entities/c", "name: C");
    folder.write(
      "open.json",
      JSON.stringify([
        { number: 9, state: "open" },
        { number: 7, state: "OPEN" },
        { number: 8, state: "open", pull_request: {} },
        { number: 6, state: "closed" },
      ]),
    );
    expect((await queue("--limit", "1", "--open", "open.json")).status).toBe(0);
    expect(readJson("out/issue.json")).toEqual({
      title: "Review queue of 25 Nov 2026",
      labels: ["review-queue"],
      close: [7, 9],
    });
    const lines = read("out/issue.md")
      .split("\n")
      .filter((line) => /^(###|- )/.test(line));
    expect(lines.map((line) => line.replace(/: nothing dated.*/, ""))).toEqual([
      "### Most urgent of all",
      "- [ ] **B** `entities/b`",
      "### South-East Asia",
      "- [ ] **A** `entities/a`",
      "### Without a region",
      "- [ ] **C** `entities/c`",
    ]);
    expect(read("out/issue.md")).toContain("(`entities/b.yaml`)");
  });

  test("each listing leads to its file's editor where the repository is known", async () => {
    const env = { INIT_CWD: folder.root, GITHUB_REPOSITORY: "owner/name" };
    await runScript("queue-issue.ts", ["--root", folder.root, "--out", "out"], env);
    expect(read("out/issue.md")).toContain(
      "([review entities/a.yaml](https://github.com/owner/name/edit/main/entities/a.yaml))",
    );
  });

  test("an issue of many listings is within GitHub's limit", async () => {
    for (let index = 0; index < 300; index++) folder.listing(`tools/t${index}`, `name: ${"Long ".repeat(26)}${index}`);
    expect((await queue("--limit", "400")).status).toBe(0);
    expect(read("out/issue.md").length).toBeLessThan(65_536);
    expect(read("out/issue.md").slice(-50)).toMatch(/\d+ more lines are left out here\.\n$/);
  });

  test.each([
    { args: ["--limit", "many"], message: "not a number: many" },
    { args: ["--open", "open.json"], message: "not a list of issues: open.json" },
  ])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
    folder.write("open.json", '{"message": "Not Found"}');
    expect(await queue(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });
});

describe("links-issue", () => {
  const gone = { checked: "2026-11-20", outcome: "not-found", status: 404, failing_since: "2026-11-13" };
  const links = (found: object, ...args: string[]) => {
    folder.write("state.json", JSON.stringify({ version: 1, links: { "https://a.example": found } }));
    return run(linksIssue, ["--root", folder.root, "--state", "state.json", "--out", "out", ...args]);
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
    folder.write("open.json", JSON.stringify(open));
    expect((await links(found, "--open", "open.json")).status).toBe(0);
    expect(readJson("out/issue.json")).toEqual({
      ...action,
      title: "Addresses that no longer answer",
      labels: ["broken-links"],
    });
    const line =
      "- [ ] [https:\u200b//a.example, a.example](https://a.example/): not found \\(404\\), failing since 13 Nov 2026\n  `entities/a` /website";
    expect(read("out/issue.md").includes(line)).toBe(action.broken > 0);
  });

  test("exits with 2 without a state", async () => {
    const { status, stderr } = await run(linksIssue, ["--root", folder.root, "--state", "none.json", "--out", "out"]);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("no such file: none.json") });
  });
});
