import { expect, test } from "vitest";
import type { TermsByKey } from "./criteria.ts";
import { findMatch, record } from "./record-fixture.ts";
import { listCallQuestions } from "./call-questions.ts";
import type { MatchRecord } from "./record.ts";

const questionsFor = (criteria: TermsByKey, fields: Partial<MatchRecord>) => {
  const match = findMatch(criteria, record("a", fields));
  if (match === undefined) throw new RangeError("no match");
  return listCallQuestions(match);
};

test("asks nothing if everything is stated", () => {
  expect(questionsFor({ countries: ["KE"] }, { scope: "national", stated: { countries: ["KE"] } })).toEqual([]);
});

test("asks about terms that are not stated or answered in part", () => {
  const fields = { scope: "regional", stated: { services: ["training"], regions: ["africa"] } } as const;
  expect(questionsFor({ countries: ["KE"], services: ["training"], languages: ["sw"] }, fields)).toEqual([
    { id: "place", about: [{ key: "countries", term: "KE" }] },
    { id: "languages", about: [{ key: "languages", term: "sw" }] },
  ]);
});

test("asks about activity, cost, references and results if they could not be found", () => {
  const missing = ["partnerships", "cost", "case-studies", "outputs", "currency", "workstreams", "languages"] as const;
  const ids = questionsFor({}, { state: "unknown", missing }).map(({ id }) => id);
  expect(ids).toEqual(["still-active", "partnerships", "cost", "references", "results"]);
});

test("asks nothing about a plain no", () => {
  const fields = {
    scope: "national",
    stated: { countries: ["KE"], services: ["training"], languages: ["sw"] },
  } as const;
  expect(questionsFor({ countries: ["KE"], services: ["training"], languages: ["en"] }, fields)).toEqual([]);
});
