import { expect, test } from "vitest";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { buildersOf, partnerCriteria } from "./partners.ts";

test("asks for help of the kind, and for issue, industry and country", () => {
  expect(partnerCriteria({ functions: ["worker-voice", "reporting-hotline"], countries: ["KE"] })).toEqual({
    kind: "entity",
    services: ["worker-voice-grievance", "hotline"],
    countries: ["KE"],
  });
  expect(partnerCriteria({})).toEqual({ kind: "entity" });
});

test("those behind the likest tools come first, each once with all of theirs", () => {
  const overlaps = [{ id: "tools/a" }, { id: "tools/b" }, { id: "tools/c" }] as const;
  expect(buildersOf(overlaps, { b: ["x", "y"], c: ["x"], d: ["z"] })).toEqual([
    { id: "x", tools: ["tools/b", "tools/c"] },
    { id: "y", tools: ["tools/b"] },
  ]);
});

test.each(vocabularyByName("tool-function").terms)("$id leads to services that there are", ({ id }) => {
  const { services = [] } = partnerCriteria({ functions: [id] });
  expect(services.length).toBeGreaterThan(0);
  expect(services.filter((service) => termById("service", service) === undefined)).toEqual([]);
});
