import { expect, test } from "vitest";
import { freshnessWords } from "../../site/insights/freshness/words.ts";
import { entityWith, registerOf, toolWith } from "../facets/facet-fixture.ts";
import type { InsightTable } from "./insight-table.ts";
import { freshnessMeasures, groupByEvidenceYear } from "./freshness.ts";

const dated = (id: string, as_of: string) => entityWith(id, { sources: [{ url: "https://example.org", as_of }] });
const {
  "review-level": measureReviewLevels,
  "listing-state": measureStates,
  "evidence-year": measureEvidenceYears,
} = freshnessMeasures;
const counts = ({ rows }: InsightTable, ...keys: string[]) =>
  rows.filter(({ count }) => count !== 0).map((row) => [...keys.map((key) => row[key]), row["count"], row["share"]]);

test("by hand: levels and states, by kind, each as a share of its kind", () => {
  const register = registerOf([
    entityWith("a", { review: { level: "checked", date: "2026-11-01" } }),
    entityWith("b"),
    entityWith("c", { status: { state: "closed" } }),
    entityWith("d", { status: { state: "unknown" } }),
    toolWith("t", { status: { state: "discontinued" }, review: { level: "confirmed", date: "2026-11-01" } }),
  ]);
  expect(counts(measureReviewLevels(register), "kind", "level")).toEqual([
    ["entity", "compiled", 3, 3 / 4],
    ["entity", "checked", 1, 1 / 4],
    ["tool", "confirmed", 1, 1],
  ]);
  expect(counts(measureStates(register), "kind", "state")).toEqual([
    ["entity", "active", 2, 1 / 2],
    ["entity", "closed", 1, 1 / 4],
    ["entity", "unknown", 1, 1 / 4],
    ["tool", "discontinued", 1, 1],
  ]);
  expect(measureStates(register).rows[0]?.listings).toBe("/entities/?status=active");
});

test("by hand: years of the newest evidence, old ones together, undated last", () => {
  const register = registerOf([
    dated("a", "2026-03"),
    dated("b", "2016"),
    dated("c", "2015-12"),
    dated("d", "2004"),
    entityWith("e"),
  ]);
  expect(counts(measureEvidenceYears(register), "year", "earlier")).toEqual([
    [2026, "no", 1, 1 / 5],
    [2016, "no", 1, 1 / 5],
    [2015, "yes", 2, 2 / 5],
    [null, "no", 1, 1 / 5],
  ]);
  const names = groupByEvidenceYear(register.listings, register).map(({ name }) => name);
  expect([names[0], names.at(-2), names.at(-1)]).toEqual([
    "evidence-2026",
    "evidence-2015-or-earlier",
    "evidence-undated",
  ]);
});

test("of an empty register, shares are not known and nothing leads anywhere", () => {
  const register = registerOf([]);
  for (const measure of [measureReviewLevels, measureStates, measureEvidenceYears]) {
    for (const row of measure(register).rows) expect(row).toMatchObject({ count: 0, share: null, listings: null });
  }
});

test.each([
  { reviewed: 0, all: 20, title: "No listing has been checked" },
  { reviewed: 1, all: 20, title: "1 of 20 listings has been checked" },
  { reviewed: 2, all: 20, title: "2 of 20 listings have been checked" },
  { reviewed: 20, all: 20, title: "All 20 listings have been checked" },
  { reviewed: 0, all: 0, title: "No listing has been checked" },
])("words the finding for $reviewed of $all", ({ reviewed, all, title }) => {
  expect(freshnessWords.levels.title(reviewed, all).startsWith(title)).toBe(true);
});

test("words the finding of years and states at their bounds", () => {
  expect(freshnessWords.years.title(undefined, false, 0)).toBe("No listing has dated evidence");
  expect(freshnessWords.years.title(undefined, false, 9)).toBe("Fewer than half of the 9 listings have dated evidence");
  expect(freshnessWords.years.title(2023, false, 500)).toContain("For at least half of the 500 listings");
  expect(freshnessWords.years.title(2023, false, 500)).toContain("from 2023 or later");
  expect(freshnessWords.years.title(2015, true, 500)).toContain("from 2015 or earlier");
  expect(freshnessWords.states.title(0, 3, 3)).toBe(
    "No listing is shown to be active by a dated source; for 3, no dated source says",
  );
  expect(freshnessWords.states.title(3, 0, 3)).toContain("All 3 listings are shown to be active");
});
