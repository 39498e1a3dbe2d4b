import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mean } from "d3-array";
import { afterAll, describe, expect, test } from "vitest";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { readDataset } from "../../disk/read-dataset.ts";
import { matchListings } from "./match.ts";
import { parseCriteria } from "./match-parse.ts";
import { matchRecords } from "./match-records.ts";
import { ndcgOf } from "../ranking-fixture.ts";
import { measureRegister } from "../register.ts";

/**
 * Judged scenarios: what a company asks, and graded listings.
 *
 * 3: what an expert would hand over first; 2: good; 1: will do for want of better; 0: tempting, but wrong. Whoever judged had
 * read the listings, before any weight was set. Weights were tried on the half "tuned"; "held-out" shows
 * what that is worth, and the guide tells what was changed after a look at it.
 */
interface Scenario {
  readonly ask: string;
  readonly half: "tuned" | "held-out";
  readonly criteria: unknown;
  readonly grades: Readonly<Record<"0" | "1" | "2" | "3", readonly string[]>>;
}

const folder = fileURLToPath(new URL("../fixtures/match/", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
// The judgements are of the listings as they stood then, so that age must not move on either.
const today = "2026-11-25";
const { dataset } = parseDataset(readDataset(root), { today });
const records = matchRecords(measureRegister(dataset, today));
const ids = new Set<string>(records.map(({ id }) => id));

const scenarios = readdirSync(folder)
  .sort()
  .map((file) => {
    const scenario = JSON.parse(readFileSync(folder + file, "utf8")) as Scenario;
    const grades = new Map(
      Object.entries(scenario.grades).flatMap(([grade, of]) => of.map((id) => [id, Number(grade)])),
    );
    const { criteria, faults } = parseCriteria(scenario.criteria);
    const order = criteria === undefined ? [] : matchListings(criteria, records).map(({ id }) => grades.get(id));
    return {
      name: file.replace(/\.json$/, ""),
      ...scenario,
      grades,
      faults,
      order,
      ndcg: ndcgOf(order, grades.values()),
    };
  });

const meanOf = (half: Scenario["half"]) =>
  mean(scenarios.filter((each) => each.half === half).map(({ ndcg }) => ndcg)) ?? 0;

describe.each(scenarios)("$half, $name: $ask", ({ grades, faults, order }) => {
  test("is judged well: 15 listings or more, all of them listed", () => {
    expect(faults).toEqual([]);
    expect(grades.size).toBeGreaterThanOrEqual(15);
    expect([...grades.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  test("has nothing wrong among the first five", () => {
    expect(order.slice(0, 5)).not.toContain(0);
  });
});

test("nDCG@10 is 0.85 or better on average, in each half", () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(24);
  expect(meanOf("tuned")).toBeGreaterThanOrEqual(0.85);
  expect(meanOf("held-out")).toBeGreaterThanOrEqual(0.85);
});

afterAll(() => {
  const lines = scenarios.map(({ name, half, ndcg }) => `${ndcg.toFixed(3)}  ${half.padEnd(8)}  ${name}`);
  const means = (["tuned", "held-out"] as const).map((half) => `${meanOf(half).toFixed(3)}  ${half.padEnd(8)}  mean`);
  console.log(`nDCG@10\n${[...lines, ...means].join("\n")}`);
});
