import { expect, test } from "vitest";
import type { ListingChange } from "./change-log.ts";
import { countChangedFacts } from "./format-change.ts";

const change = (type: ListingChange["type"], ...fields: string[]): ListingChange => ({
  day: "2026-11-25",
  type,
  reference: "entities/a",
  kind: "entity",
  name: "A",
  fields,
  terms: { industry: [], region: [], issue: [] },
});

test("counts the listings in which each fact changed, the most frequent first", () => {
  const changes = [
    change("changed", "status.state", "status.since", "sources"),
    change("ended", "sources", "acronym"),
    change("added", "sources"),
    change("removed", "sources"),
  ];
  expect(countChangedFacts(changes)).toEqual([
    { fact: "sources", count: 2 },
    { fact: "acronym", count: 1 },
    { fact: "status", count: 1 },
  ]);
});

test("counts nothing on a day with new listings alone", () => {
  expect(countChangedFacts([change("added")])).toEqual([]);
});
