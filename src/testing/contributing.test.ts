import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { callCommand, runScript, type Answer } from "../../scripts/command-fixture.ts";
import type { Command } from "../../scripts/command.ts";
import { command as fix } from "../../scripts/fix.ts";
import { DatasetFolder } from "../../scripts/git-fixture.ts";
import { command as describeChange } from "../../scripts/github/describe.ts";
import { command as fromIssue } from "../../scripts/github/from-issue.ts";
import { command as move } from "../../scripts/move.ts";
import { command as startListing } from "../../scripts/new.ts";
import { command as validate } from "../../scripts/validate.ts";
import { fieldsByKind } from "../dataset/fields.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { repositoryRoot } from "../io/environment.ts";
import { readDataset } from "../io/read-dataset.ts";
import { answersOf, type Answers } from "../core/contribute/form-state.ts";
import { checkAnswers } from "../site/contribute/check-answers.ts";
import { goodEntity, issueBody } from "../core/contribute/issues/issue-fixture.ts";
import { measureNames } from "../core/register/names.ts";
import { measureRegister } from "../core/register/register.ts";
import { contributeWords } from "../site/contribute/words.ts";
import { fixtureDate, fixtureEnvironment, fixtureRoot } from "./fixture-register.ts";

/*
 * How the register changes, from a listing's first line to its page: in a clone whose listings are the fixture register's, one
 * pull request after another adds, corrects, ends, renames and removes listings. Each test goes on from the one before.
 */

// A busy machine is slow to build a site.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const clone = new DatasetFolder();
const scratch = mkdtempSync(join(tmpdir(), "register-process-"));
const site = join(scratch, "site");
const environment = { ...fixtureEnvironment, REGISTER_ROOT: clone.root, INIT_CWD: clone.root };

beforeAll(() => {
  cpSync(fixtureRoot, clone.root, { recursive: true });
  clone.commit("Begin");
});
afterAll(() => {
  clone.remove();
  rmSync(scratch, { recursive: true, force: true });
});

function call(command: Command, ...args: string[]): Promise<Answer> {
  return callCommand(command, args, environment);
}

function read(path: string): string {
  return readFileSync(join(clone.root, path), "utf8");
}

function change(path: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  for (const [from, to] of changes) {
    expect(read(path)).toContain(from);
    clone.write(path, read(path).replace(from, to));
  }
}

/** What the form on the site makes of answers to its questions, with its own checks. */
function fillInForm(kind: "entity" | "tool", value: object): string {
  const root = fieldsByKind[kind];
  const { dataset } = parseDataset(readDataset(clone.root), { today: fixtureDate });
  const names = measureNames(measureRegister(dataset, fixtureDate));
  const first: Answers = { kind, review: { level: "compiled", date: fixtureDate }, added: fixtureDate };
  const answers = { ...first, ...answersOf(value, root) };
  const question = { kind, root, answers, reference: undefined, source: undefined };
  const { text, problems } = checkAnswers(question, names, fixtureDate, contributeWords);
  expect(problems).toEqual([]);
  return text;
}

/** Checks the listings as a pull request's are checked, commits them, and returns what reviewers are told of the change. */
async function land(name: string) {
  expect(await call(fix, "--check")).toMatchObject({ status: 0, stdout: expect.stringContaining(" 0 would change") });
  expect(await call(validate)).toMatchObject({ status: 0, stderr: "" });
  const said = (await call(describeChange)).stdout;
  await call(describeChange, "--out", scratch);
  const comment = readFileSync(join(scratch, "comment.md"), "utf8");
  const { add: labels } = JSON.parse(readFileSync(join(scratch, "labels.json"), "utf8")) as { add: string[] };
  clone.commit(name);
  return { said, comment, labels };
}

/** What a page says, without its markup. */
function page(address: string): string {
  const html = readFileSync(join(site, address, "index.html"), "utf8");
  return html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("a listing that `npm run new` began is added once it is filled in", async () => {
  const path = "entities/harbour-hands.yaml";
  expect((await call(startListing, "entity", "harbour-hands")).stdout).toContain(path);
  expect((await call(validate, path)).status).toBe(1);
  change(
    path,
    ["\nname:\n", "\nname: Harbour Hands\n"],
    ["\ntype:\n", "\ntype: ngo\n"],
    ["\nsummary:\n", "\nsummary: Trains port companies to notice forced labour among seafarers.\n"],
    ["  - url:\n    publisher:\n", "  - url: https://harbour-hands.example.org/about\n    publisher: Harbour Hands\n"],
  );
  expect((await call(fix, path)).status).toBe(0);
  const { said, comment, labels } = await land("new");
  expect(said).toContain("Added\n  Harbour Hands (entities/harbour-hands):\n");
  expect(comment).toContain("#### Added\n\n**Harbour Hands** entities/harbour-hands");
  expect(comment).toContain("[Harbour Hands, harbour-hands.example.org](https://harbour-hands.example.org/about)");
  expect(labels).toEqual(["adds"]);
});

test("a listing is added from the file that the form on the site writes", async () => {
  const supports = ["website", "developers", "summary", "functions", "focus.industries"];
  const text = fillInForm("tool", {
    name: "Berth Check",
    website: "https://berth-check.example.org/",
    developers: [{ name: "Harbour Hands", to: "entities/harbour-hands" }],
    summary: "Lets crews of fishing vessels report how they were recruited, by message.",
    functions: ["worker-voice"],
    work: ["worker-complaints"],
    focus: { industries: ["fishing-seafood"] },
    status: { state: "unknown" },
    sources: [{ url: "https://berth-check.example.org/about", publisher: "Harbour Hands", supports }],
  });
  clone.write("tools/berth-check.yaml", text);
  const { said, comment, labels } = await land("form");
  expect(said).toContain("Added\n  Berth Check (tools/berth-check):\n");
  expect(said).toContain("    Developers: Harbour Hands\n");
  expect(comment).toContain("#### Added\n\n**Berth Check** tools/berth-check");
  expect(labels).toEqual(["adds"]);
});

test("a listing is added from an issue", async () => {
  const event = join(scratch, "event.json");
  writeFileSync(event, JSON.stringify({ issue: { number: 7, body: issueBody("new-entity", goodEntity) } }));
  expect((await call(fromIssue, "--event", event, "--out", scratch)).stdout).toBe("ready\n");
  const { path } = JSON.parse(readFileSync(join(scratch, "answer.json"), "utf8")) as { path: string };
  expect(path).toBe("entities/example-initiative.yaml");
  clone.write(path, readFileSync(join(scratch, "listing.yaml"), "utf8"));
  const { said, comment, labels } = await land("issue");
  expect(said).toContain("Added\n  Example Initiative (entities/example-initiative):\n    Status: active\n");
  expect(comment).toContain("#### Added\n\n**Example Initiative** entities/example-initiative");
  expect(labels).toEqual(["adds", "region: south-east-asia"]);
});

test("a fact is corrected", async () => {
  change("tools/murmurline.yaml", ["launched: 2018\n", "launched: 2017\n"]);
  const { said, comment, labels } = await land("correction");
  expect(said).toContain("Facts\n  Murmurline (tools/murmurline):\n    Launched: 2018 → 2017 (source: Coast Herald,");
  expect(comment).toContain("- Launched: 2018 → 2017 ([source: Coast Herald,");
  expect(labels).toEqual(["corrects", "region: south-east-asia"]);
});

test("a listing is ended, with the page that says so", async () => {
  const path = "entities/monsoon-migrants.yaml";
  const source =
    "  - {url: https://monsoon-migrants.example.org/closing, publisher: MMF, as_of: 2026-05, supports: [status]}";
  change(
    path,
    ["  state: active\n", "  state: closed\n  since: 2026-05\n"],
    ["  note: Its pages show work up to 2023-02.\n", "  note: Its members closed it.\n"],
    ["sources:\n", `sources:\n${source}\n`],
  );
  expect((await call(fix, path)).status).toBe(0);
  const { said, comment, labels } = await land("end");
  expect(said).toContain(
    "Ended\n  Monsoon Migrants' Forum (entities/monsoon-migrants):\n    Status: active → closed (",
  );
  expect(comment).toContain("- [ ] A dated source shows the state");
  expect(labels).toContain("ends");
});

test("a listing is renamed, and what refers to it follows", async () => {
  const { stdout } = await call(move, "entities/orrevale", "entities/orrevale-works");
  expect(stdout).toContain("moved: entities/orrevale → entities/orrevale-works; a tombstone stays\n");
  const { said, comment, labels } = await land("renaming");
  expect(said).toContain("Under another id\n  Orrévale (entities/orrevale-works):\n");
  expect(said).toContain("  STRATUS Forced Labour Screen (tools/stratus-forced-labour-screen):\n");
  expect(comment).toContain("- [ ] The old id leads to the new one");
  expect(labels).toContain("corrects");
});

test("a listing is removed", async () => {
  rmSync(join(clone.root, "entities/look-act-stop.yaml"));
  const { said, comment } = await land("removal");
  expect(said).toContain("Removed\n  Look, Act, Stop (entities/look-act-stop):\n");
  expect(comment).toContain("- [ ] Nothing is removed that could be marked as ended");
});

test("what holds for any listings holds after what was added, changed and removed", async () => {
  const program = join(repositoryRoot, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, ...environment, NO_COLOR: "1", FORCE_COLOR: "0" };
  const options = { cwd: repositoryRoot, env };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, "run", "--config=vitest.live.config.ts"],
    options,
  );
  expect(stdout).toMatch(/✓ .*published\.live\.test\.ts/);
});

test("the built site shows all of them", async () => {
  expect(await runScript("build.ts", ["--out", site], environment)).toMatchObject({ status: 0 });
  expect(page("entities/harbour-hands")).toContain("Trains port companies to notice forced labour among seafarers.");
  expect(page("entities/harbour-hands")).toContain("Berth Check");
  expect(page("tools/berth-check")).toContain("Harbour Hands");
  expect(page("entities/example-initiative")).toContain("Membership initiative of seafood companies in Thailand");
  expect(page("tools/murmurline")).toContain("launched 2017");
  expect(page("entities/monsoon-migrants")).toContain("It closed (since May 2026). Its members closed it.");
  expect(page("entities/orrevale-works")).toContain("Orrévale");
  expect(readFileSync(join(site, "entities/orrevale/index.html"), "utf8")).toContain("/entities/orrevale-works/");
  expect(existsSync(join(site, "entities/look-act-stop"))).toBe(false);
  expect(page("entities")).toContain("Harbour Hands");
  expect(page("entities")).not.toContain("Look, Act, Stop");
});
