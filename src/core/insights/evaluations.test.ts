import { expect, test } from "vitest";
import { buildInsightRegister } from "../../testing/insight-register.ts";
import type { Evaluation } from "../register/evaluations.ts";
import { buildComparedLists, collectEvaluations, evaluationMeasures } from "./evaluations.ts";
import { computeWilsonInterval } from "./then-and-now.ts";

/** Returns an evaluation with the given parts. */
function evaluationOf(parts: Partial<Evaluation>): Evaluation {
  return {
    title: "Evaluation",
    url: "https://example.edu/evaluation",
    year: 2020,
    by: "Example University",
    independence: "independent",
    method: "survey",
    about: "The line in twelve plants",
    finding: "It found this. It could not show that.",
    ...parts,
  };
}

const commissioned = evaluationOf({ independence: "commissioned", year: 2024 });
const compared = evaluationOf({ method: "randomised", year: 2021, countries: ["KH", "TH"] });
const globalReach = { scope: "global" } as const;
const nine = Array(9).fill({ reach: globalReach, focus: { industries: ["cross-industry"] } });
const register = buildInsightRegister([
  {
    reach: globalReach,
    focus: { industries: ["healthcare", "cross-industry"] },
    evaluations: [compared, commissioned],
  },
  { reach: { scope: "national" }, offer: { services: ["training"] }, evaluations: [commissioned], state: "closed" },
  ...nine,
  { kind: "tool", functions: ["worker-voice"], evaluations: [evaluationOf({ independence: "own" })] },
] as never);

const [organisations, tools] = evaluationMeasures.evaluated(register);

test("counts listings with any evaluation, an independent one, and one that compares, ended ones too", () => {
  expect(organisations?.id).toBe("evaluated-organisations");
  expect(organisations?.rows).toMatchObject([
    {
      evaluation: "any",
      count: 2,
      of: 11,
      share: 2 / 11,
      listings: "/entities/?evaluated=independent,commissioned,own",
    },
    {
      evaluation: "independent",
      count: 1,
      of: 11,
      listings: "/entities/?evaluated=independent",
      of_listings: "/entities/",
    },
    { evaluation: "compared", count: 1, of: 11, listings: "/lists/entities-evaluated-against-others/" },
  ]);
  expect(organisations?.rows[0]).toMatchObject(computeWilsonInterval(2, 11));
});

test("a kind with fewer than ten listings has counts, but no share and no interval", () => {
  expect(tools?.rows).toMatchObject([
    { evaluation: "any", count: 1, of: 1, share: null, low: null, high: null },
    { evaluation: "independent", count: 0, of: 1, listings: null },
    { evaluation: "compared", count: 0, of: 1, listings: null },
  ]);
});

test("lists the listings whose evaluation compares with others, each once", () => {
  const lists = buildComparedLists(register).map(({ name, listings }) => [name, listings.map(({ id }) => id)]);
  expect(lists).toEqual([
    ["entities-evaluated-against-others", ["e0"]],
    ["tools-evaluated-against-others", []],
  ]);
});

test("counts by reach, by focus, and by kind of help with the most evaluated first; empty groups are left out", () => {
  const rowsOf = (figure: "evaluated-by-scope" | "evaluated-by-focus" | "evaluated-by-help") =>
    evaluationMeasures[figure](register)[0]?.rows.map(({ group, count, of: whole, independent }) => [
      group,
      count,
      whole,
      independent,
    ]);
  expect(rowsOf("evaluated-by-scope")).toEqual([
    ["global", 1, 10, 1],
    ["national", 1, 1, 0],
  ]);
  expect(rowsOf("evaluated-by-focus")).toEqual([
    ["cross-industry", 1, 10, 1],
    ["named-industries", 1, 1, 1],
  ]);
  expect(rowsOf("evaluated-by-help")).toEqual([["training", 1, 1, 0]]);
});

test("lists evaluations newest first, then by the listing's name", () => {
  const years = collectEvaluations(register).map(({ listing, evaluation }) => [listing.id, evaluation.year]);
  expect(years).toEqual([
    ["e0", 2024],
    ["e1", 2024],
    ["e0", 2021],
    ["t11", 2020],
  ]);
  expect(evaluationMeasures.evaluations(register).rows[2]).toMatchObject({
    listing: "entities/e0",
    method: "randomised",
    countries: "KH; TH",
  });
});

test("a register without evaluations has tables of zeros, and no list", () => {
  const empty = buildInsightRegister(nine as never);
  expect(collectEvaluations(empty)).toEqual([]);
  expect(evaluationMeasures.evaluated(empty)[0]?.rows[0]).toMatchObject({ count: 0, of: 9, listings: null });
});
