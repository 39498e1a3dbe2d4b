import fc from "fast-check";
import { expect, test } from "vitest";
import { stringifyListing } from "../../dataset/write/format-listing.ts";
import { arbitraryListing } from "../../dataset/listing-arbitrary.ts";
import { buildListingText } from "../../dataset/rules/rule-fixture.ts";
import { diffDatasets } from "./diff-dataset.ts";

type Version = Readonly<Record<string, string>>;

const toFiles = (version: Version) =>
  Object.entries(version).map(([reference, lines]) => ({
    path: `${reference}.yaml`,
    bytes: new TextEncoder().encode(lines.startsWith("!") ? lines.slice(1) : buildListingText(reference, lines)),
  }));

const diff = (before: Version, after: Version) => diffDatasets(toFiles(before), toFiles(after));

/** Lines of a listing that no other one resembles. */
const k19 = "name: K19\nwebsite: https://k19.example\nacronym: A\nfounded: 2008\nsummary: Rescues and trains.";

test.each([
  { name: "nothing", before: { "entities/a": "" }, after: { "entities/a": "" }, outcomes: [] },
  { name: "a new listing", before: {}, after: { "tools/a": "" }, outcomes: ["tools/a added"] },
  { name: "one that went", before: { "entities/a": "" }, after: {}, outcomes: ["entities/a removed"] },
  {
    name: "a fact",
    before: { "entities/a": "" },
    after: { "entities/a": "founded: 1995" },
    outcomes: ["entities/a facts"],
  },
  {
    name: "an end",
    before: { "entities/a": "status: {state: active}" },
    after: { "entities/a": "status: {state: closed}\nfounded: 1995" },
    outcomes: ["entities/a ended"],
  },
  {
    name: "a summary",
    before: { "entities/a": "" },
    after: { "entities/a": "summary: Other words." },
    outcomes: ["entities/a reworded"],
  },
  {
    name: "a source",
    before: { "entities/a": "" },
    after: { "entities/a": "sources: [{url: https://example.org/about, as_of: 2026-01, supports: [summary]}]" },
    outcomes: ["entities/a evidence"],
  },
  {
    name: "quotes, order of keys and comments",
    before: { "entities/a": "name: Example\nfounded: 1995" },
    after: { "entities/a": '# said of itself\nfounded: 1995\nname: "Example"' },
    outcomes: ["entities/a formatted"],
  },
  {
    name: "the order of terms",
    before: { "entities/a": "focus: {issues: [child-labour, forced-labour]}" },
    after: { "entities/a": "focus: {issues: [forced-labour, child-labour]}" },
    outcomes: ["entities/a formatted"],
  },
  {
    name: "another id with a tombstone",
    before: { "entities/a": k19 },
    after: { "entities/b": k19, "entities/a": "kind: moved\nto: entities/b" },
    outcomes: ["entities/b moved from entities/a"],
  },
  {
    name: "another id with a tombstone and every fact changed",
    before: { "entities/a": k19 },
    after: { "entities/b": "", "entities/a": "kind: moved\nto: entities/b" },
    outcomes: ["entities/b moved from entities/a"],
  },
  {
    name: "another id, and what refers to it",
    before: { "entities/a": k19, "entities/c": "relations: [{type: runs, to: entities/a}]" },
    after: {
      "entities/b": k19,
      "entities/a": "kind: moved\nto: entities/b",
      "entities/c": "relations: [{type: runs, to: entities/b}]",
    },
    outcomes: ["entities/b moved from entities/a", "entities/c followed"],
  },
  {
    name: "another id without a tombstone",
    before: { "entities/a": k19 },
    after: { "entities/b": k19 },
    outcomes: ["entities/a removed", "entities/b added"],
  },
  {
    name: "two that became one new listing",
    before: { "entities/a": k19, "entities/b": "" },
    after: {
      "entities/a": "kind: moved\nto: entities/c",
      "entities/b": "kind: moved\nto: entities/c",
      "entities/c": k19,
    },
    outcomes: ["entities/c moved from entities/a", "entities/b redirected"],
  },
  {
    name: "a tombstone to a listing that was there",
    before: { "entities/a": k19, "entities/b": "" },
    after: { "entities/a": "kind: moved\nto: entities/b", "entities/b": "" },
    outcomes: ["entities/a redirected"],
  },
  {
    name: "a tombstone's form",
    before: { "entities/a": "kind: moved\nto: entities/b", "entities/b": "" },
    after: { "entities/a": "to: entities/b\nkind: moved", "entities/b": "" },
    outcomes: ["entities/a formatted"],
  },
  {
    name: "a tombstone that went",
    before: { "entities/a": "kind: moved\nto: entities/b", "entities/b": "" },
    after: { "entities/b": "" },
    outcomes: ["entities/a removed"],
  },
  {
    name: "an id used again",
    before: { "entities/a": "kind: moved\nto: entities/b", "entities/b": "" },
    after: { "entities/a": k19, "entities/b": "" },
    outcomes: ["entities/a added"],
  },
  {
    name: "a file that is no YAML now",
    before: { "entities/a": "" },
    after: { "entities/a": "!kind: [" },
    outcomes: ["entities/a unreadable"],
  },
  {
    name: "a file whose name is no id",
    before: {},
    after: { "entities/Not An Id": "" },
    outcomes: ["entities/Not An Id unreadable"],
  },
])("tells $name", ({ before, after, outcomes }) => {
  const lines = diff(before as Version, after as Version).map(({ reference, outcome, from }) =>
    [reference, outcome, ...(from ? [`from ${from}`] : [])].join(" "),
  );
  expect(lines).toEqual(outcomes);
});

test("puts first what a reviewer should see first", () => {
  const before = { "entities/a": "", "entities/b": "status: {state: active}", "entities/c": "", "tools/d": "" };
  const after = { "entities/a": "# form", "entities/b": "status: {state: closed}", "entities/c": "founded: 1990" };
  expect(diff(before, after).map(({ reference }) => reference)).toEqual([
    "entities/b",
    "tools/d",
    "entities/c",
    "entities/a",
  ]);
});

test("an invalid part is left out of the comparison; the rest is compared", () => {
  const [listingDiff] = diff({ "entities/a": "type: ngo" }, { "entities/a": "type: ngoo\nfounded: 1990" });
  expect(listingDiff?.changes.map(({ path }) => path)).toEqual(["type", "founded"]);
});

test("cites a source that the change brought before one that was there", () => {
  const old = "{url: https://old.example, as_of: 2026-10, supports: [founded]}";
  const fresh = "{url: https://new.example, as_of: 2020, supports: [founded]}";
  const [listingDiff] = diff(
    { "entities/a": `founded: 1990\nsources: [${old}]` },
    { "entities/a": `founded: 1991\nsources: [${old}, ${fresh}]` },
  );
  expect(listingDiff?.changes[0]?.source).toEqual({ url: "https://new.example", as_of: "2020" });
});

test("a random listing differs from itself in nothing, however it is written, and from nothing in everything", () => {
  fc.assert(
    fc.property(arbitraryListing("tool"), (listing) => {
      const printed = `!${stringifyListing(listing, "tool")}`;
      const compact = `!${JSON.stringify(listing)}`;
      expect(diff({ "tools/a": printed }, { "tools/a": printed })).toEqual([]);
      const [form] = diff({ "tools/a": printed }, { "tools/a": `${printed}# end\n` });
      expect(form?.outcome).toBe("formatted");
      const [added] = diff({}, { "tools/a": compact });
      if (added?.outcome === "added") expect(added.changes.every(({ before }) => before.length === 0)).toBe(true);
      else expect(added?.outcome).toBe("unreadable");
    }),
    { numRuns: 60 },
  );
});
