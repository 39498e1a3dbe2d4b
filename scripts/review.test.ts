import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callCommand } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command as reviewCommand } from "./review.ts";

const text = [
  "\uFEFF# odd form, on purpose",
  'name:   "A"  # two spaces',
  "review:",
  "    date: '2026-01-02'   # day",
  "    level: compiled",
  "kind: entity",
  "",
].join("\r\n");

let folder: DatasetFolder;
beforeEach(() => {
  folder = new DatasetFolder();
  folder.write("entities/a.yaml", text);
  folder.listing("tools/t", "name: T");
});
afterEach(() => folder.remove());

const read = (path: string) => readFileSync(join(folder.root, path), "utf8");
const review = (...args: string[]) => callCommand(reviewCommand, args, { REGISTER_ROOT: folder.root });

test("writes level and day, today unless given, and leaves every other byte", async () => {
  const other = read("tools/t.yaml");
  expect(await review("entities/a", "tools/t", "--level", "checked")).toMatchObject({
    status: 0,
    stdout: "entities/a: compiled 2026-01-02 → checked 2026-11-25\ntools/t: compiled 2026-11-25 → checked 2026-11-25\n",
  });
  expect(read("entities/a.yaml")).toBe(text.replace("2026-01-02", "2026-11-25").replace("compiled", "checked"));
  expect(read("tools/t.yaml")).toBe(other.replace("level: compiled", "level: checked"));
});

test("takes the day that is given", async () => {
  await review("entities/a", "--level", "checked", "--date", "2026-03-04");
  expect(read("entities/a.yaml")).toBe(text.replace("2026-01-02", "2026-03-04").replace("compiled", "checked"));
});

test("confirmed prints a commit message with the statement, which the file does not hold", async () => {
  const statement = "https://github.com/owner/name/issues/7";
  const { status, stdout } = await review(
    "entities/a",
    "--level",
    "confirmed",
    "--date",
    "2026-11-01",
    "--statement",
    statement,
  );
  expect(status).toBe(0);
  expect(stdout).toContain(`Confirm entities/a\n\nConfirmed-by-organisation: ${statement}\n`);
  expect(read("entities/a.yaml")).not.toContain(statement);
});

test.each([
  { args: ["--level", "checked"], message: "which listing?" },
  { args: ["entities/a"], message: "a listing does not validate" },
  {
    args: ["entities/a", "--date", "2026-11-01"],
    message: "not a level: (none); write --level compiled, checked, confirmed",
  },
  { args: ["entities/a", "--watch", "none.json"], message: "a listing does not validate" },
  { args: ["tools/t", "--watch", "none.json"], message: "no such file: none.json" },
  { args: ["entities/a", "--level", "verified"], message: "not a level: verified" },
  { args: ["entities/a", "--level", "confirmed"], message: "confirmed needs --date" },
  { args: ["entities/a", "--level", "confirmed", "--date", "2026-11-01"], message: "and --statement" },
  { args: ["entities/a", "--level", "checked", "--statement", "x"], message: "said by a reviewer" },
  {
    args: ["entities/a", "--level", "confirmed", "--date", "2026-11-01", "--statement", "jane@example.org"],
    message: "e-mail address",
  },
  {
    args: ["entities/a", "--level", "confirmed", "--date", "2026-11-01", "--statement", "a\nSigned-off-by: b"],
    message: "not a statement",
  },
  { args: ["entities/a", "--level", "checked", "--date", "2026-02-30"], message: "not a day: 2026-02-30" },
  { args: ["entities/a", "--level", "checked", "--date", "2026-3-4"], message: "not a day: 2026-3-4" },
  { args: ["entities/a", "--level", "checked", "--date", "2026-11-26"], message: "in the future: 2026-11-26" },
  { args: ["entities/a", "--level", "checked", "--date", "2026-01-01"], message: "the last review is newer" },
  { args: ["entities/a", "entities/none", "--level", "checked"], message: "no such listing: entities/none" },
  { args: ["entities/a", "entities/moved", "--level", "checked"], message: "no review that can be changed" },
  { args: ["entities/a", "entities/broken", "--level", "checked"], message: "no review that can be changed" },
])("refuses $args and writes nothing", async ({ args, message }) => {
  folder.write("entities/moved.yaml", "kind: moved\nto: entities/a\n");
  folder.write("entities/broken.yaml", "kind: [\n");
  const { status, stdout, stderr } = await review(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(read("entities/a.yaml")).toBe(text);
});

test("without a level, prints what the watch saw on a listing's pages", async () => {
  const [address, other] = ["https://t.example/", "https://u.example/"];
  folder.listing(
    "tools/t",
    `name: T\nwebsite: ${address}\ncontact: {email: info@t.example}\nsources: [{url: "${address}", supports: [contact]}, {url: "${other}"}]`,
  );
  const found = {
    listing: "tools/t",
    field: "contact.email",
    value: "0000000000000000",
    seen: "2026-11-07",
    missing_since: "2026-11-14",
  };
  const pages = {
    [address]: {
      checked: "2026-11-21",
      outcome: "redirected",
      status: 200,
      to: "https://t.example/::error::x",
      read: "2026-11-21",
      facts: [found],
    },
  };
  folder.write("watch.json", JSON.stringify({ version: 2, pages }));
  const { status, stdout } = await review("tools/t", "--watch", join(folder.root, "watch.json"));
  expect(status).toBe(0);
  expect(stdout.split("\n")).toEqual([
    "tools/t",
    "! https://t.example/ no longer on the page since 14 Nov 2026: E-mail. Look for what is there now, or for a page that has it.",
    "  https://t.example/: redirects, 200, → https://t.example/\\u{3a}:error\\u{3a}:x, read on 21 Nov 2026",
    "    E-mail: gone, 2026-11-07 … 2026-11-14",
    "",
    "Open its own site, correct the listing, then write the review with --level.",
    "",
  ]);
});
