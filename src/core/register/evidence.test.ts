import { expect, test } from "vitest";
import type { Listing } from "../../dataset/model.ts";
import { findFieldEvidence } from "./evidence.ts";

const listing = (sources: object[]) => ({ kind: "entity", id: "a", name: "A", sources }) as unknown as Listing;

test.each([
  { name: "finds the field itself", supports: ["offer.cost"], path: "offer.cost", expected: [0] },
  { name: "finds a source of the field's parent", supports: ["offer"], path: "offer.cost", expected: [0] },
  { name: "finds a source of a field's child", supports: ["reach.scope"], path: "reach", expected: [0] },
  { name: "does not take a longer name for the field", supports: ["names"], path: "name", expected: [] },
  {
    name: "falls back to sources of the summary for a reading",
    supports: ["summary"],
    path: "focus.issues",
    expected: [0],
  },
  {
    name: "does not fall back to sources of the summary for a fact",
    supports: ["summary"],
    path: "founded",
    expected: [],
  },
])("$name", ({ supports, path, expected }) => {
  expect(findFieldEvidence(listing([{ url: "https://example.org", supports }]), path).sources).toEqual(expected);
});

test("prefers a source of the reading to sources of the summary", () => {
  const sources = [{ supports: ["summary"] }, { supports: ["type"] }];
  expect(findFieldEvidence(listing(sources), "type")).toEqual({ isReading: true, sources: [1] });
});

test("puts the newest first and undated sources last", () => {
  const supports = ["status"];
  const sources = [{ supports }, { supports, as_of: "2021-05" }, { supports, as_of: "2021" }];
  expect(findFieldEvidence(listing(sources), "status").sources).toEqual([1, 2, 0]);
});
