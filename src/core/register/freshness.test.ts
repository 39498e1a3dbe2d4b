import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { measureFreshness } from "./freshness.ts";

const today = "2026-11-25";

interface Parts {
  level?: "compiled" | "checked" | "confirmed";
  date?: string;
  state?: "active" | "unknown";
  dates?: (string | undefined)[];
}

function listing({ level = "compiled", date = today, state = "unknown", dates = [] }: Parts) {
  const sources = dates.map((as_of) => ({ url: "https://example.org/", ...(as_of !== undefined && { as_of }) }));
  return { review: { level, date }, status: { state }, sources } as Pick<Listing, "review" | "sources" | "status">;
}

test.each([
  { name: "is undated without any dated evidence", dates: [undefined], expected: "undated" },
  { name: "is current on the 365th day", dates: ["2025-11-25"], expected: "current" },
  { name: "ages on the 366th day", dates: ["2025-11-24"], expected: "ageing" },
  { name: "ages up to the 730th day", dates: ["2024-11-25"], expected: "ageing" },
  { name: "is stale from the 731st day", dates: ["2024-11-24"], expected: "stale" },
  { name: "counts a year as its first day", dates: ["2025"], expected: "ageing" },
  { name: "counts a month as its first day", dates: ["2025-11"], expected: "ageing" },
  { name: "takes the newest of several", dates: ["2019", "2026-01", undefined], expected: "current" },
  { name: "doesn't count a compilation as evidence", dates: ["2019"], expected: "stale" },
  {
    name: "counts a check of the organisation's site",
    level: "checked" as const,
    date: "2026-01-05",
    expected: "current",
  },
  { name: "counts a confirmation", level: "confirmed" as const, date: "2024-12-24", expected: "ageing" },
])("$name", ({ expected, ...parts }) => {
  expect(measureFreshness(listing(parts), today).state).toBe(expected);
});

test("a vague date never looks fresher than an exact one within it", () => {
  const ageOf = (date: string) => measureFreshness(listing({ dates: [date] }), today).age_in_days ?? 0;
  for (const exact of ["2025-01-01", "2025-01-02", "2025-06", "2025-12-31"]) {
    expect(ageOf("2025"), exact).toBeGreaterThanOrEqual(ageOf(exact));
  }
  expect(ageOf("2025-02")).toBe(ageOf("2025-02-01"));
});

test("of dates with the same first day, the most exact one wins", () => {
  expect(measureFreshness(listing({ dates: ["2026", "2026-01-01", "2026-01"] }), today).date).toBe("2026-01-01");
});

test("returns the index of the newest source", () => {
  const freshness = measureFreshness(listing({ dates: ["2020", undefined, "2026-02"] }), today);
  expect(freshness).toEqual({
    state: "current",
    date: "2026-02",
    basis: "source",
    source: 2,
    age_in_days: 297,
    quiet: false,
  });
});

test("returns the review if it is newer than all sources", () => {
  const freshness = measureFreshness(listing({ level: "checked", date: "2026-10-01", dates: ["2026-02"] }), today);
  expect(freshness).toEqual({ state: "current", date: "2026-10-01", basis: "review", age_in_days: 55, quiet: false });
});

test.each([
  {
    name: "an active listing is quiet after three years",
    state: "active" as const,
    dates: ["2023-11-24"],
    expected: true,
  },
  {
    name: "an active listing is not quiet within three years",
    state: "active" as const,
    dates: ["2023-11-26"],
    expected: false,
  },
  { name: "an active listing without a date is quiet", state: "active" as const, dates: [], expected: true },
  { name: "a listing of unknown status is never quiet", state: "unknown" as const, dates: ["2001"], expected: false },
])("$name", ({ expected, ...parts }) => {
  expect(measureFreshness(listing(parts), today).quiet).toBe(expected);
});
