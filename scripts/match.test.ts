import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listingText } from "../src/dataset/rules/rule-fixture.ts";
import type { Match } from "../src/measures/match/match.ts";

const repository = fileURLToPath(new URL("../", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-match-"));
  mkdirSync(join(folder, "entities"));
  mkdirSync(join(folder, "tools"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does from the temporary folder, with a fixed build date. */
function run(...args: string[]) {
  const { REGISTER_ROOT: _, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "scripts/match.ts"), ...args], {
    cwd: repository,
    encoding: "utf8",
    env: { ...rest, INIT_CWD: folder, SOURCE_DATE_EPOCH: "1795608000" },
  });
  expect(stderr).not.toMatch(/\n +at /);
  return { status, stdout, stderr };
}

function write(criteria: unknown): string {
  writeFileSync(join(folder, "criteria.json"), typeof criteria === "string" ? criteria : JSON.stringify(criteria));
  return "criteria.json";
}

function writeListing(path: string, lines: string): void {
  writeFileSync(join(folder, `${path}.yaml`), listingText(`${path}.yaml`, lines));
}

const json = (...args: string[]) => JSON.parse(run("--format", "json", "--criteria", ...args).stdout) as Match[];

test("prints all answers as JSON, best first, and nothing else", () => {
  const file = write({
    kind: "entity",
    industries: ["hospitality-tourism"],
    countries: ["QA"],
    services: ["ethical-recruitment"],
  });
  const { status, stdout, stderr } = run("--criteria", file, "--format", "json");
  const matches = JSON.parse(stdout) as Match[];
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(matches.length).toBeGreaterThan(5);
  expect(matches[0]?.id).toBe("entities/world-sustainable-hospitality-alliance");
  for (const match of matches) {
    expect(Object.keys(match).filter((key) => key !== "succeeds")).toEqual(["id", "score", "group", "reasons"]);
    expect(match.reasons.map(({ criterion }) => criterion)).toEqual(["place", "services", "industries"]);
  }
});

test("answers for tools", () => {
  const file = write({
    kind: "tool",
    functions: ["content-detection"],
    target_users: ["technology-companies"],
    access: "free",
  });
  expect(json(file)[0]?.id).toMatch(/^tools\//);
});

test("reads another dataset, tells what succeeds what, and limits", () => {
  writeListing("entities/a", "offer: {services: [training]}");
  writeListing(
    "entities/b",
    "offer: {services: [training]}\nstatus: {state: merged, successor: entities/a, note: Merged.}",
  );
  writeListing("entities/c", "offer: {services: [training]}");
  const file = write({ kind: "entity", services: ["training"] });
  const matches = json(file, "--root", folder);
  expect(matches.map(({ id, succeeds }) => [id, succeeds])).toEqual([
    ["entities/a", ["entities/b"]],
    ["entities/c", undefined],
  ]);
  expect(json(file, "--root", folder, "--limit", "1")).toHaveLength(1);
});

test("no answers are an empty array", () => {
  writeListing("entities/a", "offer: {services: [training]}");
  expect(json(write({ kind: "entity", services: ["hotline"] }), "--root", folder)).toEqual([]);
});

test("text says why", () => {
  writeListing("entities/a", "offer: {services: [training]}\nreach: {scope: global}");
  const { stdout } = run(
    "--criteria",
    write({ kind: "entity", services: ["training"], countries: ["KE"] }),
    "--root",
    folder,
  );
  expect(stdout).toBe(
    [
      "partial  entities/a  Example",
      "  partly place: KE (global)",
      "  meets services: training (tagged)",
      "1 match",
      "",
    ].join("\n"),
  );
});

test("tells every fault of the criteria with its cure, and exits with 2", () => {
  const { status, stdout, stderr } = run(
    "--criteria",
    write({ kind: "tool", issues: ["forced-labor"], functons: [], countries: "KE" }),
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe(
    [
      "criteria.json:/issues/0 unknown issue: forced-labor",
      "  did you mean forced-labour? issues are listed in schemas/vocabularies/issue.json",
      "criteria.json:/functons unknown key: functons",
      "  did you mean functions?",
      "criteria.json:/countries not a list: KE",
      '  write "countries": ["KE"]',
      "",
    ].join("\n"),
  );
});

test("says so when a key says nothing of the kind", () => {
  writeListing("entities/a", "offer: {services: [training]}");
  const { status, stderr } = run(
    "--criteria",
    write({ kind: "entity", access: ["free"], functions: [] }),
    "--root",
    folder,
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "passed over, since no entity states it: access\n" });
});

test.each([
  { name: "without criteria", args: [], message: "missing option: --criteria FILE" },
  { name: "without a file there", args: ["--criteria", "none.json"], message: "no such file: none.json" },
  { name: "with a folder", args: ["--criteria", "entities"], message: "EISDIR" },
  {
    name: "in another format",
    args: ["--criteria", "criteria.json", "--format", "xml"],
    message: "unknown format: xml",
  },
  {
    name: "with an odd limit",
    args: ["--criteria", "criteria.json", "--limit", "0"],
    message: "not a number from 1: 0",
  },
  {
    name: "without a dataset",
    args: ["--criteria", "criteria.json", "--root", "/nowhere"],
    message: "no dataset here: /nowhere",
  },
  { name: "with an unknown option", args: ["--wrong"], message: "Unknown option '--wrong'" },
])("exits with 2 when called $name", ({ args, message }) => {
  write({ kind: "entity" });
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test.each(["", "{", "kind: entity"])("exits with 2 on what is not JSON: %j", (text) => {
  const { status, stderr } = run("--criteria", write(text));
  expect(status).toBe(2);
  expect(stderr).toContain("not JSON: criteria.json");
});

test("takes a byte order mark for nothing", () => {
  expect(run("--criteria", write('\uFEFF{"kind": "tool", "countries": ["BR"]}')).status).toBe(0);
});

test("--help explains", () => {
  expect(run("--help")).toMatchObject({ status: 0, stderr: "" });
});
