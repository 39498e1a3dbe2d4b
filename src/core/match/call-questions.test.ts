import { expect, test } from "vitest";
import type { TermsByKey } from "./criteria.ts";
import { findMatch, record } from "./record-fixture.ts";
import { listCallQuestions } from "./call-questions.ts";
import type { MatchRecord } from "./record.ts";

const ask = (criteria: TermsByKey, fields: Partial<MatchRecord>) => {
  const match = findMatch(criteria, record("a", fields));
  if (match === undefined) throw new RangeError("no match");
  return listCallQuestions(match);
};

test("asks nothing where all is stated", () => {
  expect(ask({ countries: ["KE"] }, { scope: "national", stated: { countries: ["KE"] } })).toEqual([]);
});

test("asks about what is not stated and what is answered in part, by term", () => {
  const fields = { scope: "regional", stated: { services: ["training"], regions: ["africa"] } } as const;
  expect(ask({ countries: ["KE"], services: ["training"], languages: ["sw"] }, fields)).toEqual([
    { id: "place", about: [{ key: "countries", term: "KE" }] },
    { id: "languages", about: [{ key: "languages", term: "sw" }] },
  ]);
});

test("asks whether it still works, for the price, references and results where they could not be found", () => {
  const missing = ["partnerships", "cost", "case-studies", "outputs", "currency", "workstreams", "languages"] as const;
  const ids = ask({}, { state: "unknown", missing }).map(({ id }) => id);
  expect(ids).toEqual(["still-active", "partnerships", "cost", "references", "results"]);
});

test("does not ask about a plain no", () => {
  const fields = {
    scope: "national",
    stated: { countries: ["KE"], services: ["training"], languages: ["sw"] },
  } as const;
  expect(ask({ countries: ["KE"], services: ["training"], languages: ["en"] }, fields)).toEqual([]);
});
