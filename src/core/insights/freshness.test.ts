import { expect, test } from "vitest";
import { entityWith, registerOf, toolWith } from "../facets/facet-fixture.ts";
import type { InsightTable } from "./insight-table.ts";
import { freshnessMeasures, groupByEvidenceYear } from "./freshness.ts";

const dated = (id: string, as_of: string) => entityWith(id, { sources: [{ url: "https://example.org", as_of }] });
const {
  "review-level": measureReviewLevels,
  "listing-state": measureStates,
  "evidence-year": measureEvidenceYears,
} = freshnessMeasures;
const listNonZeroCounts = ({ rows }: InsightTable, ...keys: string[]) =>
  rows.filter(({ count }) => count !== 0).map((row) => [...keys.map((key) => row[key]), row["count"], row["share"]]);

test("counts levels and states by kind, each as a share of its kind", () => {
  const register = registerOf([
    entityWith("a", { review: { level: "checked", date: "2026-11-01" } }),
    entityWith("b"),
    entityWith("c", { status: { state: "closed" } }),
    entityWith("d", { status: { state: "unknown" } }),
    toolWith("t", { status: { state: "discontinued" }, review: { level: "confirmed", date: "2026-11-01" } }),
  ]);
  expect(listNonZeroCounts(measureReviewLevels(register), "kind", "level")).toEqual([
    ["entity", "compiled", 3, 3 / 4],
    ["entity", "checked", 1, 1 / 4],
    ["tool", "confirmed", 1, 1],
  ]);
  expect(listNonZeroCounts(measureStates(register), "kind", "state")).toEqual([
    ["entity", "active", 2, 1 / 2],
    ["entity", "closed", 1, 1 / 4],
    ["entity", "unknown", 1, 1 / 4],
    ["tool", "discontinued", 1, 1],
  ]);
  expect(measureStates(register).rows[0]?.listings).toBe("/entities/?status=active");
});

test("counts years of the newest evidence, old ones together, undated last", () => {
  const register = registerOf([
    dated("a", "2026-03"),
    dated("b", "2016"),
    dated("c", "2015-12"),
    dated("d", "2004"),
    entityWith("e"),
  ]);
  expect(listNonZeroCounts(measureEvidenceYears(register), "year", "earlier")).toEqual([
    [2026, "no", 1, 1 / 5],
    [2016, "no", 1, 1 / 5],
    [2015, "yes", 2, 2 / 5],
    [null, "no", 1, 1 / 5],
  ]);
  const ids = groupByEvidenceYear(register.listings, register).map(({ id }) => id);
  expect([ids[0], ids.at(-2), ids.at(-1)]).toEqual(["2026", "2015-or-earlier", "undated"]);
});

test("counts evidence dated after the build's year as of that year, so that each listing is in a group", () => {
  const register = registerOf([dated("a", "2027"), dated("b", "2026-03"), dated("c", "2031-01-01")]);
  const [newest, ...olderGroups] = groupByEvidenceYear(register.listings, register);
  expect(newest).toMatchObject({ id: "2026", listings: register.listings });
  expect(olderGroups.flatMap(({ listings }) => listings)).toEqual([]);
  expect(listNonZeroCounts(measureEvidenceYears(register), "year")).toEqual([[2026, 3, 1]]);
});

test("has null shares and no addresses for an empty register", () => {
  const register = registerOf([]);
  for (const measure of [measureReviewLevels, measureStates, measureEvidenceYears]) {
    for (const row of measure(register).rows) expect(row).toMatchObject({ count: 0, share: null, listings: null });
  }
});
