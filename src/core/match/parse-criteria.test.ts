import { expect, test } from "vitest";
import { parseCriteria } from "./parse-criteria.ts";

const faultsOf = (value: unknown) =>
  parseCriteria(value).faults.map(({ pointer, message, hint }) => `${pointer} ${message} | ${hint}`);

test("parses every key, and keeps empty lists and keys of the other kind", () => {
  const value = {
    kind: "entity",
    countries: ["KE"],
    services: [],
    functions: [],
    cost: "free",
    access: [],
    target_users: ["business"],
  };
  expect(parseCriteria(value)).toEqual({
    criteria: { ...value, cost: ["free"] },
    faults: [],
  });
});

test.each([
  {
    name: "a misspelt term",
    value: { issues: ["forced-labor"] },
    expected:
      "/issues/0 unknown issue: forced-labor | did you mean forced-labour? issues are listed in schemas/vocabularies/issue.json",
  },
  {
    name: "a country by habit",
    value: { countries: ["UK"] },
    expected:
      "/countries/0 unknown country: UK | did you mean GB? countries are listed in schemas/vocabularies/country.json",
  },
  {
    name: "a single price",
    value: { cost: "fre" },
    expected: "/cost unknown cost: fre | did you mean free? costs are listed in schemas/vocabularies/cost.json",
  },
  {
    name: "a misspelt key",
    value: { servics: [] },
    expected: "/servics unknown key: servics | did you mean services?",
  },
  {
    name: "a key in the singular",
    value: { industry: [] },
    expected: "/industry unknown key: industry | did you mean industries?",
  },
  {
    name: "a key of nothing",
    value: { budget: 5 },
    expected:
      "/budget unknown key: budget | keys are kind, countries, regions, services, functions, work, industries, issues, target_users, partnerships, languages, regulations, cost, access",
  },
  {
    name: "a term without a list",
    value: { services: "training" },
    expected: '/services not a list: training | write "services": ["training"]',
  },
  { name: "null", value: { languages: null }, expected: '/languages not a list: null | write "languages": ["aa"]' },
  {
    name: "a number among terms",
    value: { issues: [5] },
    expected: "/issues/0 not a single issue: 5 | write one term, such as human-trafficking",
  },
  {
    name: "help of the other kind",
    value: { functions: ["training"] },
    expected: "/functions not asked of this kind: functions | entities have services",
  },
  {
    name: "work of the other kind",
    value: { work: ["hash-matching"] },
    expected: "/work not asked of this kind: work | entities have services",
  },
])("finds $name", ({ value, expected }) => {
  expect(faultsOf({ kind: "entity", ...value })).toEqual([expected]);
});

test.each([
  { value: {}, expected: ' missing key: kind | write "kind": "entity" or "kind": "tool"' },
  { value: { kind: "entitty" }, expected: '/kind unknown kind: entitty | write "kind": "entity" or "kind": "tool"' },
  { value: [], expected: ' not criteria: [] | write an object, such as {"kind": "entity", "countries": ["KE"]}' },
  { value: null, expected: ' not criteria: null | write an object, such as {"kind": "entity", "countries": ["KE"]}' },
])("finds a missing or wrong kind: $value", ({ value, expected }) => {
  expect(faultsOf(value)).toEqual([expected]);
});

test("finds every fault at once", () => {
  expect(faultsOf({ kind: "tools", services: "x", functions: ["x", "training", "y"], colour: [] })).toHaveLength(5);
});

test("rejects keys that every object inherits", () => {
  expect(faultsOf(JSON.parse('{"kind": "tool", "__proto__": [], "constructor": []}'))).toHaveLength(2);
});
