import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { matchRecords } from "./records.ts";

const listing = {
  kind: "entity",
  id: "a",
  name: "A",
  summary: "Trains hotels in Kenya.",
  reach: { scope: "national", countries: ["KE"] },
  focus: { industries: ["hospitality-tourism"] },
  offer: {
    cost: "free",
    case_studies: [{ title: "B", industry: "healthcare", countries: ["UG", "UG"] }, { title: "C" }],
  },
  status: { state: "merged", successor: "entities/b" },
  sources: [],
} as unknown as Listing;

test("reads what matching needs", () => {
  const freshness = new Map([["entities/a" as const, { state: "current" as const, age_in_days: 5, quiet: false }]]);
  const [record] = matchRecords({ listings: [listing], freshness, today: "2026-11-25" });
  expect(record).toMatchObject({
    id: "entities/a",
    kind: "entity",
    name: "A",
    scope: "national",
    stated: { countries: ["KE"], industries: ["hospitality-tourism"], cost: ["free"] },
    studied: { countries: ["UG"], industries: ["healthcare"] },
    mentioned: { countries: ["KE"], industries: ["hospitality-tourism"], services: ["training"] },
    state: "merged",
    successor: "entities/b",
    ageInDays: 5,
    missing: ["services", "partnerships", "workstreams", "outputs", "contact", "languages"],
  });
});

test("terms that are next to one another name each other", () => {
  const freshness = new Map([["entities/a", { state: "undated", quiet: false }]] as const);
  const [record] = matchRecords({ listings: [listing], freshness, today: "2026-11-25" });
  for (const [key, terms] of Object.entries(record?.near ?? {})) {
    for (const [id, others] of Object.entries(terms)) {
      for (const other of others) expect(terms[other], `${key} ${other}`).toContain(id);
    }
  }
  expect(record?.near.services?.["risk-assessment"]).toContain("supply-chain-mapping");
});

test("an undated listing has no age", () => {
  const freshness = new Map([["entities/a", { state: "undated", quiet: false }]] as const);
  expect(matchRecords({ listings: [listing], freshness, today: "2026-11-25" })[0]).not.toHaveProperty("ageInDays");
});
