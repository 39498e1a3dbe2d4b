import fc from "fast-check";
import { expect, test } from "vitest";
import { facetsByKind } from "../facets/facet-definitions.ts";
import { entityWith, registerOf as registerWith, toolWith } from "../facets/facet-fixture.ts";
import type { Register } from "../register/register.ts";
import { helpOfNoStep, measureStepHelp, measureSteps, thinSteps } from "./due-diligence.ts";
import type { InsightTable } from "./insight-table.ts";

const measureDueDiligence = (register: Register) => [
  ...[measureSteps(register, "entity"), measureSteps(register, "tool"), measureStepHelp(register)],
];

interface Few {
  readonly services?: readonly string[];
  readonly functions?: readonly string[];
  readonly scope?: string;
  readonly state?: string;
}

/** A register of a few listings: tools are those with functions. */
function registerOf(few: readonly Few[]): Register {
  const listings = few.map(({ services, functions, scope, state = "active" }, index) => {
    const shared = { status: { state }, reach: scope === undefined ? {} : { scope } };
    return functions === undefined
      ? entityWith(`e${index}`, { ...shared, offer: { services } } as object)
      : toolWith(`t${index}`, { ...shared, functions } as object);
  });
  return registerWith(listings);
}

const small = registerOf([
  { services: ["training"], scope: "national" },
  { services: ["training", "remediation"], scope: "global" },
  { services: ["funding"], scope: "global" },
  { services: ["remediation"] },
  { services: ["training"], scope: "national", state: "closed" },
  { functions: ["traceability"], scope: "regional" },
]);

/** Counts by step: any, local, global. */
function countsOf({ rows }: InsightTable): Record<string, number[]> {
  const counts: Record<string, number[]> = {};
  for (const { step, count } of rows) (counts[String(step)] ??= []).push(Number(count));
  return counts;
}

test("entities by step: training serves two, funding none, what ended is out", () => {
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

test("tools by step", () => {
  const { identify, track, embed } = countsOf(measureSteps(small, "tool"));
  expect({ identify, track, embed }).toEqual({ identify: [1, 1, 0], track: [1, 1, 0], embed: [0, 0, 0] });
});

test("a count leads to the directory, zero to nothing", () => {
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

test("each help is under each of its steps", () => {
  const rows = measureStepHelp(small).rows.filter(({ count }) => Number(count) > 0);
  expect(rows.map(({ step, kind, help, count }) => [step, kind, help, count])).toEqual([
    ["embed", "entity", "training", 2],
    ["identify", "tool", "traceability", 1],
    ["mitigate", "entity", "training", 2],
    ["mitigate", "entity", "remediation", 2],
    ["track", "tool", "traceability", 1],
    ["remediate", "entity", "remediation", 2],
  ]);
  expect(helpOfNoStep("entity").map(({ id }) => id)).toEqual(["policy-advocacy", "funding", "technology"]);
  expect(helpOfNoStep("tool").map(({ id }) => id)).toEqual(["suspect-identification"]);
});

const tableOf = (counts: readonly number[]) =>
  ({ rows: counts.map((count, index) => ({ step: `s${index}`, reach: "any", count })) }) as unknown as InsightTable;

test.each([
  { name: "below half of the median", counts: [10, 10, 10, 10, 10, 4], expected: ["s5"] },
  { name: "exactly half is not thin", counts: [10, 10, 10, 10, 10, 5], expected: [] },
  { name: "an even number of steps: between the middle two", counts: [2, 4, 6, 8, 9, 9], expected: ["s0"] },
  { name: "all alike", counts: [3, 3, 3, 3, 3, 3], expected: [] },
  { name: "nothing listed", counts: [0, 0, 0, 0, 0, 0], expected: [] },
  { name: "two thin ones, in order", counts: [1, 10, 12, 11, 10, 0], expected: ["s0", "s5"] },
])("thin: $name", ({ counts, expected }) => {
  expect(thinSteps(tableOf(counts))).toEqual(expected);
});

const few: fc.Arbitrary<Few> = fc.record(
  {
    services: fc.subarray(["training", "remediation", "hotline", "funding"]),
    scope: fc.constantFrom("global", "regional", "national"),
    state: fc.constantFrom("active", "unknown", "closed"),
  },
  { requiredKeys: ["state"] },
);
const total = (table: InsightTable) => table.rows.map(({ count }) => Number(count));

test("order doesn't matter, one listing more lowers no count, and a step has no more listings than its facet", () => {
  fc.assert(
    fc.property(fc.array(few, { maxLength: 8 }), few, (listings, more) => {
      const register = registerOf(listings);
      const before = measureDueDiligence(register).map(total);
      expect(measureDueDiligence(registerOf([...listings].reverse())).map(total)).toEqual(before);
      const after = measureDueDiligence(registerOf([...listings, more])).map(total);
      expect(after.every((counts, t) => counts.every((count, row) => count >= (before[t]?.[row] ?? 0)))).toBe(true);
      const facet = facetsByKind.entity.find(({ name }) => name === "steps");
      for (const { step, reach, count } of measureSteps(register, "entity").rows) {
        if (reach !== "any") continue;
        const behind = register.listings.filter(
          (listing) =>
            listing.status.state !== "closed" &&
            facet?.idsOf(listing, { state: "undated", quiet: false }, "2026-11-25").includes(String(step)),
        );
        expect(count).toBe(behind.length);
      }
    }),
  );
});
