import { expect, test } from "vitest";
import type { Entity } from "../../dataset/model.ts";
import { engineOf, entityWith, toolWith } from "../facets/facet-fixture.ts";
import { measureRelatedTerms, measureSurprise } from "./related-terms.ts";

test.each([
  {
    name: "two terms that are always together",
    counts: { together: 10, tagged: 10, others: 10, total: 20 },
    expected: 27.73,
  },
  { name: "chance", counts: { together: 5, tagged: 10, others: 10, total: 20 }, expected: 0 },
  { name: "less than chance", counts: { together: 1, tagged: 10, others: 10, total: 20 }, expected: 0 },
  { name: "a term that all have", counts: { together: 10, tagged: 10, others: 20, total: 20 }, expected: 0 },
  // 2 (8 ln 1.6 + 2 ln 0.4 + 2 ln 0.4 + 8 ln 1.6)
  { name: "a little more than chance", counts: { together: 8, tagged: 10, others: 10, total: 20 }, expected: 7.71 },
])("$name", ({ counts, expected }) => {
  expect(measureSurprise(counts)).toBeCloseTo(expected, 2);
});

const many = (count: number, prefix: string, focus: object, reach?: object) =>
  Array.from({ length: count }, (_, index) =>
    entityWith(`${prefix}-${index}`, { focus, ...(reach && { reach }) } as Partial<Entity>),
  );

test("names what is together beyond chance, and not what all have", () => {
  const entity = engineOf([
    ...many(10, "a", { issues: ["debt-bondage", "forced-labour"], industries: ["construction", "cross-industry"] }),
    ...many(10, "b", { issues: ["forced-labour"], industries: ["agriculture"] }),
  ]);
  const engines = { entity, tool: engineOf([toolWith("t")], "tool") };
  const related = measureRelatedTerms(engines, { facet: "issues", id: "debt-bondage" });
  expect(related.map(({ facet, id }) => `${facet}=${id}`)).toEqual(["industries=construction"]);
  expect(related[0]).toMatchObject({ kind: "entity", together: 10, tagged: 10, others: 10, total: 20 });
  expect(related[0]?.surprise).toBeGreaterThan(10.83);
});

test("two listings are too few, and a place has no related place", () => {
  const few = engineOf([
    ...many(2, "a", { issues: ["debt-bondage"], industries: ["construction"] }),
    ...many(60, "b", {}),
  ]);
  const tool = engineOf([], "tool");
  expect(measureRelatedTerms({ entity: few, tool }, { facet: "issues", id: "debt-bondage" })).toEqual([]);
  const placed = engineOf([
    ...many(9, "a", { issues: ["debt-bondage"] }, { scope: "national", regions: ["africa"], countries: ["KE"] }),
    ...many(30, "b", {}),
  ]);
  const related = measureRelatedTerms({ entity: placed, tool }, { facet: "countries", id: "KE" });
  expect(related.map(({ facet }) => facet)).toEqual(["issues"]);
});
