import { expect, test } from "vitest";
import { sourceFile } from "../../dataset/listing-fixture.ts";
import { buildListingText } from "../../dataset/rules/rule-fixture.ts";
import { buildChangeLog, type DayOfFiles } from "./change-log.ts";

/** Lines of listings by reference; one without any is removed on that day. */
type DayOfTexts = Readonly<Record<string, string | undefined>>;

function toFiles(texts: ReadonlyMap<string, string>) {
  return [...texts].map(([reference, lines]) =>
    sourceFile(`${reference}.yaml`, `${buildListingText(reference, lines)}\n`),
  );
}

/** Builds days from 1 March 2026 on. Returns them with all files of the register after the last one. */
function buildDays(days: readonly DayOfTexts[]) {
  const current = new Map<string, string>();
  const daysOfFiles = days.map((texts, index): DayOfFiles => {
    const touched = Object.keys(texts).sort();
    const listTouchedFiles = () => toFiles(new Map([...current].filter(([reference]) => touched.includes(reference))));
    const before = listTouchedFiles();
    for (const [reference, lines] of Object.entries(texts)) {
      if (lines === undefined) current.delete(reference);
      else current.set(reference, lines);
    }
    const day = `2026-03-0${index + 1}`;
    const paths = touched.map((reference) => `${reference}.yaml`);
    return {
      day,
      commit: String(index).repeat(40),
      committedAt: `${day}T12:00:00Z`,
      paths,
      before,
      after: listTouchedFiles(),
    };
  });
  return { days: daysOfFiles, files: toFiles(current) };
}

const listChanges = (...days: readonly DayOfTexts[]) =>
  buildChangeLog(buildDays(days).days).map(({ changes }) => changes);

test("says of each listing whether it was added, changed, checked again, ended, moved or removed", () => {
  const [first, second] = listChanges(
    {
      "entities/a": "name: A",
      "entities/b": "name: B",
      "entities/c": "name: C",
      "entities/d": "name: D\nwebsite: https://d.example.org/\nacronym: DD",
      "tools/e": "name: E",
      "tools/f": "name: F",
    },
    {
      "entities/a": "name: A\nheadquarters: KE",
      "entities/b": "name: B\nreview: {level: checked, date: 2026-03-02}",
      "entities/c": "name: C\nstatus: {state: closed}",
      "entities/d": "kind: moved\nto: entities/d-new",
      "entities/d-new": "name: D\nwebsite: https://d.example.org/\nacronym: DD",
      "tools/e": undefined,
      "tools/f": "kind: moved\nto: entities/a",
    },
  );
  expect(first?.map(({ type, reference }) => `${type} ${reference}`)).toEqual([
    "added entities/a",
    "added entities/b",
    "added entities/c",
    "added entities/d",
    "added tools/e",
    "added tools/f",
  ]);
  expect(second).toMatchObject([
    { type: "ended", reference: "entities/c", fields: ["status.state"] },
    { type: "moved", reference: "entities/d-new", from: "entities/d", fields: [] },
    { type: "removed", reference: "tools/e" },
    { type: "removed", reference: "tools/f", to: "entities/a" },
    { type: "changed", reference: "entities/a", name: "A", kind: "entity", fields: ["headquarters"] },
    { type: "reviewed", reference: "entities/b", fields: ["review.level", "review.date"] },
  ]);
});

test("says nothing of what readers can't see: notes, order of keys, and references that follow a new id", () => {
  const [, second] = listChanges(
    {
      "entities/a": "name: A\nacronym: AA\nwebsite: https://a.example.org/",
      "entities/b": "name: B\nrelations: [{type: member-of, to: entities/a}]",
      "tools/c": "name: C\nwebsite: https://c.example.org/",
    },
    {
      "entities/a": "kind: moved\nto: entities/a-new",
      "entities/a-new": "name: A\nacronym: AA\nwebsite: https://a.example.org/\nnotes: Ask in spring.",
      "entities/b": "name: B\nrelations: [{type: member-of, to: entities/a-new}]",
      "tools/c": "website: https://c.example.org/\nname: C",
    },
  );
  expect(second).toMatchObject([{ type: "moved", reference: "entities/a-new", fields: [] }]);
});

test("says nothing of a change that leaves no fact to name: a corrected day of listing", () => {
  const added = "name: A\nadded: 2026-03-01";
  const [, second] = listChanges({ "entities/a": added }, { "entities/a": added.replace("-01", "-02") });
  expect(second).toEqual([]);
  const review = "review: {level: checked, date: 2026-03-02}";
  const [, reviewed] = listChanges(
    { "entities/a": added },
    { "entities/a": `${added.replace("-01", "-02")}\n${review}` },
  );
  expect(reviewed).toMatchObject([{ type: "reviewed", fields: ["review.level", "review.date", "added"] }]);
});

test("tags a change with the industries, regions and issues of the listing, countries standing for their regions", () => {
  const [first] = listChanges({
    "entities/a":
      "name: A\nreach: {scope: national, countries: [KE]}\nfocus: {industries: [agriculture], issues: [child-labour]}",
  });
  expect(first?.[0]?.terms).toEqual({ industry: ["agriculture"], region: ["africa"], issue: ["child-labour"] });
});
