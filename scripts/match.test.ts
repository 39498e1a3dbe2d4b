import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildListingText } from "../src/dataset/rules/rule-fixture.ts";
import type { Match } from "../src/core/match/match.ts";
import { fixtureRoot } from "../src/testing/fixture-register.ts";
import { callCommand } from "./command-fixture.ts";
import { command as match } from "./match.ts";

let folder: string;
/** The dataset that is read: the folder once it has a listing. */
let root: string;
beforeEach(() => {
  root = fixtureRoot;
  folder = mkdtempSync(join(tmpdir(), "register-match-"));
  mkdirSync(join(folder, "entities"));
  mkdirSync(join(folder, "tools"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Calls the command from the temporary folder; it reads the fixture register unless a listing is written. */
const run = (...args: string[]) => callCommand(match, args, { REGISTER_ROOT: root, INIT_CWD: folder });

function write(criteria: unknown): string {
  writeFileSync(join(folder, "criteria.json"), typeof criteria === "string" ? criteria : JSON.stringify(criteria));
  return "criteria.json";
}

function writeListing(path: string, lines: string): void {
  root = folder;
  writeFileSync(join(folder, `${path}.yaml`), buildListingText(`${path}.yaml`, lines));
}

async function json(...args: string[]) {
  return JSON.parse((await run("--format", "json", "--criteria", ...args)).stdout) as Match[];
}

test("prints all answers as JSON, best first, and nothing else", async () => {
  const file = write({
    kind: "entity",
    industries: ["hospitality-tourism"],
    countries: ["QA"],
    services: ["ethical-recruitment"],
  });
  const { status, stdout, stderr } = await run("--criteria", file, "--format", "json");
  const matches = JSON.parse(stdout) as Match[];
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(matches.length).toBeGreaterThan(0);
  expect(matches[0]?.id).toBe("entities/velmara-hotel-alliance");
  for (const match of matches) {
    expect(Object.keys(match).filter((key) => key !== "succeeds")).toEqual(["id", "score", "group", "open", "reasons"]);
    expect(match.reasons.map(({ criterion }) => criterion)).toEqual(["place", "services", "industries"]);
  }
});

test("reads another dataset, tells what succeeds what, and limits", async () => {
  writeListing("entities/a", "offer: {services: [training]}");
  writeListing(
    "entities/b",
    "offer: {services: [training]}\nstatus: {state: merged, successor: entities/a, note: Merged.}",
  );
  writeListing("entities/c", "offer: {services: [training]}");
  const file = write({ kind: "entity", services: ["training"] });
  const matches = await json(file);
  expect(matches.map(({ id, succeeds }) => [id, succeeds])).toEqual([
    ["entities/a", ["entities/b"]],
    ["entities/c", undefined],
  ]);
  expect(await json(file, "--limit", "1")).toHaveLength(1);
});

test("text says why", async () => {
  writeListing("entities/a", "offer: {services: [training]}\nreach: {scope: regional, regions: [africa]}");
  const { stdout } = await run(
    "--criteria",
    write({ kind: "entity", services: ["training"], regions: ["africa"], languages: ["sw"] }),
  );
  expect(stdout).toBe(
    [
      "partial  entities/a  Example",
      "  open: languages (not-stated), life (not-stated)",
      "  meets place: africa (stated)",
      "  meets services: training (tagged)",
      "  not-stated languages: sw (not-stated)",
      "1 match",
      "",
    ].join("\n"),
  );
});

test("says so when a key says nothing of the kind", async () => {
  writeListing("entities/a", "offer: {services: [training]}");
  const { status, stderr } = await run("--criteria", write({ kind: "entity", access: ["free"], functions: [] }));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "ignored, because no entity states it: access\n" });
});
