import { expect, test } from "vitest";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { brokenLinks, countLinks, linksOf } from "./listing-links.ts";
import { isBroken, nextRecord, parseLinkState, type LinkOutcome, type LinkRecord } from "./link-state.ts";

/** What is known after checks on days of November 2026: "1 not-found, 8 ok". */
function after(checks: string): LinkRecord {
  let record: LinkRecord | undefined;
  for (const check of checks.split(", ")) {
    const [day = "", outcome] = check.split(" ") as [string, LinkOutcome];
    record = nextRecord(record, { outcome }, `2026-11-${day.padStart(2, "0")}`);
  }
  return record as LinkRecord;
}

test.each([
  { name: "one failure", checks: "1 not-found", broken: false },
  { name: "two failures six days apart", checks: "1 not-found, 7 timeout", broken: false },
  { name: "two failures a week apart", checks: "1 not-found, 8 timeout", broken: true },
  { name: "failures with a success between", checks: "1 not-found, 8 ok, 15 not-found", broken: false },
  { name: "three failures within eight days", checks: "1 not-found, 4 not-found, 9 server-error", broken: true },
  { name: "refusals", checks: "1 refused, 15 refused", broken: false },
  { name: "what robots.txt disallows", checks: "1 disallowed, 15 disallowed", broken: false },
  { name: "failures with a refusal between", checks: "1 not-found, 8 refused, 15 not-found", broken: true },
  { name: "a refusal after failures", checks: "1 not-found, 8 not-found, 15 disallowed", broken: false },
  { name: "success after all", checks: "1 not-found, 8 not-found, 15 redirected", broken: false },
])("$name: broken is $broken", ({ checks, broken }) => {
  expect(isBroken(after(checks))).toBe(broken);
});

const links = {
  "https://a.example": after("1 not-found, 8 not-found"),
  "https://a.example/fine": after("8 ok"),
};

test("finds every address of a listing but kept copies, with its place", () => {
  const tool = toolWith("t", {
    website: "https://a.example",
    repository: "https://b.example",
    contact: { url: "https://c.example" },
    offer: {
      outputs: [{ title: "x" }, { title: "x", url: "https://d.example" }],
      case_studies: [{ title: "x", url: "https://e.example" }],
    },
    sources: [{ url: "https://f.example", archive: "https://g.example" }],
  });
  expect(linksOf(tool).map(({ url, pointer }) => `${pointer} ${url}`)).toEqual([
    "/website https://a.example",
    "/repository https://b.example",
    "/contact/url https://c.example",
    "/offer/outputs/1/url https://d.example",
    "/offer/case_studies/0/url https://e.example",
    "/sources/0/url https://f.example",
  ]);
});

test("tells each broken address once, with all its places, and counts them by listing", () => {
  const sources = [{ url: "https://a.example/fine" }, { url: "https://unchecked.example" }];
  const a = entityWith("a", { website: "https://a.example", sources });
  const b = entityWith("b", { sources: [{ url: "https://a.example" }, ...sources] });
  const c = entityWith("c", { sources: [{ url: "https://unchecked.example" }] });
  const broken = brokenLinks([a, b, c], { version: 1, links });
  expect(broken).toHaveLength(1);
  expect(broken[0]?.places.map(({ reference, pointer }) => reference + pointer)).toEqual([
    "entities/a/website",
    "entities/b/sources/0/url",
  ]);
  expect([...countLinks([a, b, c], { version: 1, links })]).toEqual([
    ["entities/a", { checked: 2, broken: 1, isWebsiteBroken: true }],
    ["entities/b", { checked: 2, broken: 1, isWebsiteBroken: false }],
  ]);
});

test("a state comes through JSON as it was, and anything else is none", () => {
  const state = { version: 1, links };
  expect(parseLinkState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  const others = [null, [], {}, { version: 2, links }, { version: 1, links: [] }, { version: 1, links: { a: null } }];
  for (const other of others) expect(parseLinkState(other)).toBeUndefined();
  for (const wrong of [{ checked: "soon" }, { outcome: "fine" }, { status: "404" }, { to: 1 }, { failing_since: 1 }])
    expect(parseLinkState({ version: 1, links: { a: { ...links["https://a.example"], ...wrong } } })).toBeUndefined();
});

test("the state keeps no address that is too long, and nothing that a record doesn't hold", () => {
  const long = `https://a.example/${"a".repeat(2_000)}`;
  const record = { checked: "2026-11-08", outcome: "redirected", status: 200 } as const;
  expect(nextRecord(undefined, { outcome: "redirected", status: 200, to: long }, "2026-11-08")).toEqual(record);
  const written = { "https://a.example": { ...record, to: long, body: long }, [long]: record };
  expect(parseLinkState({ version: 1, links: written })).toEqual({
    version: 1,
    links: { "https://a.example": record },
  });
});
