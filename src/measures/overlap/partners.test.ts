import { expect, test } from "vitest";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { partnerCriteria } from "./partners.ts";

test("asks for help of the kind, and for issue, industry and country", () => {
  expect(partnerCriteria({ functions: ["worker-voice", "reporting-hotline"], countries: ["KE"] })).toEqual({
    kind: "entity",
    services: ["worker-voice-grievance", "hotline"],
    countries: ["KE"],
  });
  expect(partnerCriteria({})).toEqual({ kind: "entity" });
});

test.each(vocabularyByName("tool-function").terms)("$id leads to services that there are", ({ id }) => {
  const { services = [] } = partnerCriteria({ functions: [id] });
  expect(services.length).toBeGreaterThan(0);
  expect(services.filter((service) => termById("service", service) === undefined)).toEqual([]);
});
