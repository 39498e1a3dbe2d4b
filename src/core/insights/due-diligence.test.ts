import { expect, test } from "vitest";
import { buildInsightRegister } from "../../testing/insight-register.ts";
import { findStepHelp, measureStepHelp, measureSteps, findThinSteps } from "./due-diligence.ts";
import type { InsightTable } from "./insight-table.ts";

const small = buildInsightRegister([
  { offer: { services: ["training"] }, reach: { scope: "national" } },
  { offer: { services: ["training", "remediation"] }, reach: { scope: "global" } },
  { offer: { services: ["funding"] }, reach: { scope: "global" } },
  { offer: { services: ["remediation"] } },
  { offer: { services: ["training"] }, reach: { scope: "national" }, state: "closed" },
  { kind: "tool", functions: ["traceability"], reach: { scope: "regional" } },
] as never);

/** Counts by step: any, local, global. */
function countsOf({ rows }: InsightTable): Record<string, number[]> {
  const counts: Record<string, number[]> = {};
  for (const { step, count } of rows) (counts[String(step)] ??= []).push(Number(count));
  return counts;
}

test("counts organisations in each step that their help serves, without ended ones", () => {
  expect(countsOf(measureSteps(small, "entity"))).toEqual({
    embed: [2, 1, 1],
    identify: [0, 0, 0],
    mitigate: [3, 1, 1],
    track: [0, 0, 0],
    communicate: [0, 0, 0],
    remediate: [2, 0, 1],
  });
  expect(measureSteps(small, "entity").n).toBe(4);
});

test("counts tools by step", () => {
  const { identify, track, embed } = countsOf(measureSteps(small, "tool"));
  expect({ identify, track, embed }).toEqual({ identify: [1, 1, 0], track: [1, 1, 0], embed: [0, 0, 0] });
});

test("links counts to the directory, but not a zero", () => {
  const rows = measureSteps(small, "entity").rows;
  const listings = rows.filter(({ step }) => step === "embed" || step === "track").map((row) => row["listings"]);
  expect(listings).toEqual([
    "/entities/?steps=embed&status=active,unknown",
    "/entities/?steps=embed&scope=regional,national&status=active,unknown",
    "/entities/?steps=embed&scope=global&status=active,unknown",
    null,
    null,
    null,
  ]);
});

test("lists each kind of help under each of its steps", () => {
  const rows = measureStepHelp(small).rows.filter(({ count }) => Number(count) > 0);
  expect(rows.map(({ step, kind, help, count }) => [step, kind, help, count])).toEqual([
    ["embed", "entity", "training", 2],
    ["identify", "tool", "traceability", 1],
    ["mitigate", "entity", "training", 2],
    ["mitigate", "entity", "remediation", 2],
    ["track", "tool", "traceability", 1],
    ["remediate", "entity", "remediation", 2],
  ]);
  expect(findStepHelp("entity").map(({ id }) => id)).toEqual(["policy-advocacy", "funding", "technology"]);
  expect(findStepHelp("tool").map(({ id }) => id)).toEqual(["suspect-identification"]);
});

const buildTable = (counts: readonly number[]) =>
  ({ rows: counts.map((count, index) => ({ step: `s${index}`, reach: "any", count })) }) as unknown as ReturnType<
    typeof measureSteps
  >;

test.each([
  { name: "below half of the median", counts: [10, 10, 10, 10, 10, 4], expected: ["s5"] },
  { name: "exactly half is not thin", counts: [10, 10, 10, 10, 10, 5], expected: [] },
  { name: "an even number of steps: between the middle two", counts: [2, 4, 6, 8, 9, 9], expected: ["s0"] },
  { name: "all steps are equal", counts: [3, 3, 3, 3, 3, 3], expected: [] },
  { name: "nothing listed", counts: [0, 0, 0, 0, 0, 0], expected: [] },
  { name: "two thin steps, in order", counts: [1, 10, 12, 11, 10, 0], expected: ["s0", "s5"] },
])("thin: $name", ({ counts, expected }) => {
  expect(findThinSteps(buildTable(counts)).map(({ step }) => step)).toEqual(expected);
});
