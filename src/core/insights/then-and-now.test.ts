import { describe, expect, test } from "vitest";
import { buildInsightRegister } from "../../testing/insight-register.ts";
import {
  compareShares,
  measureMapSizes,
  measureSensitivity,
  measureThenAndNow,
  buildShareLists,
  computeWilsonInterval,
} from "./then-and-now.ts";

/**
 * Register of six organisations, one of them closed, and two tools:
 *
 * | | recruitment | cross-industry | global | evidence | has a searched topic |
 * |---|---|---|---|---|---|
 * | e0 | by issue | yes | yes | 2026 | recruitment |
 * | e1 | by service | | | 2018 | recruitment |
 * | e2 | | yes | | none | |
 * | e3 | | | | 2025 | Africa |
 * | e4, closed | by issue | yes | yes | 2026 | recruitment |
 * | e5 | by both | | yes | 2026 | recruitment, fishing |
 */
const register = buildInsightRegister([
  {
    focus: { issues: ["abusive-recruitment"], industries: ["cross-industry"] },
    reach: { scope: "global" },
    as_of: "2026-01",
  },
  { offer: { services: ["ethical-recruitment"] }, reach: { scope: "national" }, as_of: "2018" },
  { focus: { industries: ["cross-industry", "construction"] } },
  { reach: { scope: "regional", regions: ["africa"] }, as_of: "2025-03" },
  {
    state: "closed",
    focus: { issues: ["abusive-recruitment"], industries: ["cross-industry"] },
    reach: { scope: "global" },
    as_of: "2026-01",
  },
  {
    focus: { issues: ["abusive-recruitment"], industries: ["fishing-seafood"] },
    offer: { services: ["ethical-recruitment"] },
    reach: { scope: "global" },
    as_of: "2026-02",
  },
  { kind: "tool", functions: ["victim-identification"], technologies: ["mobile-app"], state: "in-development" },
  { kind: "tool", functions: ["worker-voice"], state: "discontinued" },
] as never);

const findRow = (figure: string, rule: string) =>
  measureSensitivity(register).rows.find((row) => row.figure === figure && row.rule === rule);

describe("then and now", () => {
  test.each([
    { figure: "recruitment", rule: "open", count: 3, of: 5 },
    { figure: "recruitment", rule: "recent", count: 2, of: 3 },
    { figure: "recruitment", rule: "apart", count: 2, of: 3 },
    { figure: "cross-industry", rule: "open", count: 2, of: 5 },
    { figure: "cross-industry", rule: "recent", count: 1, of: 3 },
    { figure: "cross-industry", rule: "apart", count: 1, of: 1 },
    { figure: "global", rule: "open", count: 2, of: 5 },
    { figure: "global", rule: "apart", count: 0, of: 1 },
    { figure: "identify-victims", rule: "open", count: 1, of: 1 },
    { figure: "identify-victims", rule: "recent", count: 0, of: 0 },
  ])("$figure, $rule: $count of $of", ({ figure, rule, count, of }) => {
    expect(findRow(figure, rule)).toMatchObject({ count, of, share: of === 0 ? null : count / of });
  });

  test("is beside the share of the earlier map, worded as in its source", () => {
    const [recruitment, , global] = measureThenAndNow(register).rows;
    expect(recruitment).toMatchObject({ then: 0.25, then_wording: "about", then_year: 2021, count: 3, of: 5 });
    expect(global).toMatchObject({ then: 0.4, then_wording: null });
  });

  test("has no interval if no listing counts", () => {
    expect(findRow("identify-victims", "recent")).toMatchObject({ low: null, high: null, of_listings: null });
  });

  test("leads to the directory if a query finds the listings, else to a list of exactly these", () => {
    expect(findRow("global", "open")).toMatchObject({
      listings: "/entities/?scope=global&status=active,unknown",
      of_listings: "/entities/?status=active,unknown",
    });
    expect(findRow("recruitment", "recent")).toMatchObject({ listings: "/lists/recruitment-recent/" });
    for (const { address, listings } of buildShareLists(register)) {
      const numbers = measureSensitivity(register).rows.flatMap((row) => [
        ...(row.listings === address ? [row.count] : []),
        ...(row.of_listings === address ? [row.of] : []),
      ]);
      expect(new Set(numbers.length === 0 ? [0] : numbers), address).toEqual(new Set([listings.length]));
    }
  });
});

// 81 of 263: worked in Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3; so are the others.
test.each([
  { count: 81, n: 263, low: 0.2553, high: 0.3662 },
  { count: 15, n: 148, low: 0.0624, high: 0.1605 },
  { count: 0, n: 20, low: 0, high: 0.1611 },
  { count: 20, n: 20, low: 0.8389, high: 1 },
])("the interval of $count of $n is $low to $high", ({ count, n, low, high }) => {
  const interval = computeWilsonInterval(count, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("counts the register's listings by kind beside earlier maps, ended ones included", () => {
  const registerSizes = measureMapSizes(register).rows.filter(({ map }) => map === "register");
  expect(registerSizes.map(({ kind, size, count }) => [kind, size, count])).toEqual([
    ["entity", 6, 6],
    ["tool", 2, 2],
    ["app", 1, 1],
  ]);
});

test.each([
  { then: 0.4, now: 0.45, expected: "about-the-same" },
  { then: 0.4, now: 0.35, expected: "about-the-same" },
  { then: 0.4, now: 0.4501, expected: "more" },
  { then: 0.4, now: 0.3499, expected: "less" },
  { then: 0.4, now: 0.7999, expected: "more" },
  { then: 0.4, now: 0.8, expected: "at-least-twice" },
  { then: 0.4, now: 0.2001, expected: "less" },
  { then: 0.4, now: 0.2, expected: "less" },
  { then: 0.4, now: 0.1999, expected: "less-than-half" },
  { then: 0.4, now: 0.1, expected: "less-than-half" },
  { then: 0.4, now: 0.0999, expected: "less-than-a-quarter" },
  { then: 0.04, now: 0.09, expected: "about-the-same" },
  { then: 0, now: 0.06, expected: "at-least-twice" },
])("$now after $then is $expected", ({ then, now, expected }) => {
  expect(compareShares(then, now)).toBe(expected);
});
