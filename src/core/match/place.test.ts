import { expect, test } from "vitest";
import { record } from "./record-fixture.ts";
import { answerCountry, answerRegion, tellingRegions } from "./place.ts";

test.each([
  { name: "a national listing of it", scope: "national", stated: { countries: ["KE"] }, expected: "stated" },
  {
    name: "a regional listing that names it",
    scope: "regional",
    stated: { countries: ["KE", "UG"] },
    expected: "stated",
  },
  { name: "a global listing that names it", scope: "global", stated: { countries: ["KE"] }, expected: "stated-global" },
  { name: "a region without countries", scope: "regional", stated: { regions: ["africa"] }, expected: "regional" },
  {
    name: "a region with other countries",
    scope: "regional",
    stated: { regions: ["africa"], countries: ["UG"] },
    expected: "nearby",
  },
  { name: "another region", scope: "regional", stated: { regions: ["europe"] }, expected: "other" },
  {
    name: "another country of its region",
    scope: "national",
    stated: { regions: ["africa"], countries: ["UG"] },
    expected: "other",
  },
  { name: "the world", scope: "global", stated: {}, expected: "global" },
  { name: "the world, its region named", scope: "global", stated: { regions: ["africa"] }, expected: "global-region" },
  {
    name: "the world, another region named",
    scope: "global",
    stated: { regions: ["europe"] },
    expected: "global-elsewhere",
  },
  { name: "nothing", scope: undefined, stated: {}, expected: "not-stated" },
] as const)("Kenya is answered by $name: $expected", ({ scope, stated, expected }) => {
  expect(answerCountry("KE", record("a", { ...(scope && { scope }), stated }))).toBe(expected);
});

test.each([
  { name: "lifts a global listing", scope: "global", stated: {}, expected: ["case-study", "summary"] },
  {
    name: "does not bring back a national one of elsewhere",
    scope: "national",
    stated: { countries: ["UG"] },
    expected: ["other", "other"],
  },
] as const)("a case study or the summary $name", ({ scope, stated, expected }) => {
  const fields = { scope, stated, mentioned: {} };
  const studied = record("a", { ...fields, studied: { countries: ["KE"] } });
  const mentioned = record("a", { ...fields, mentioned: { countries: ["KE"] } });
  expect([answerCountry("KE", studied), answerCountry("KE", mentioned)]).toEqual(expected);
});

test.each([
  { name: "the region", scope: "regional", stated: { regions: ["africa"] }, expected: "stated" },
  { name: "a country in it", scope: "national", stated: { countries: ["KE"] }, expected: "stated" },
  { name: "the world and the region", scope: "global", stated: { regions: ["africa"] }, expected: "stated-global" },
  { name: "the world", scope: "global", stated: {}, expected: "global" },
  {
    name: "the world and another region",
    scope: "global",
    stated: { regions: ["europe"] },
    expected: "global-elsewhere",
  },
  { name: "another region", scope: "regional", stated: { regions: ["europe"] }, expected: "other" },
  { name: "nothing", scope: undefined, stated: {}, expected: "not-stated" },
] as const)("Africa is answered by $name: $expected", ({ scope, stated, expected }) => {
  expect(answerRegion("africa", record("a", { ...(scope && { scope }), stated }))).toBe(expected);
});

test.each([
  {
    name: "a region that contains an asked country",
    regions: ["africa", "europe"],
    countries: ["KE"],
    left: ["europe"],
  },
  {
    name: "every region of a country that lies in two",
    regions: ["africa", "middle-east-north-africa"],
    countries: ["EG"],
    left: [],
  },
  { name: "no region of other countries", regions: ["south-asia"], countries: ["CO"], left: ["south-asia"] },
  {
    name: "no region that only shares countries with another",
    regions: ["africa", "middle-east-north-africa"],
    countries: [],
    left: ["africa", "middle-east-north-africa"],
  },
])("leaves out $name", ({ regions, countries, left }) => {
  expect(tellingRegions(regions, countries)).toEqual(left);
});

test("leaves out a region that contains another asked region", () => {
  const within = new Map([
    ["wide", new Set(["A", "B", "C"])],
    ["narrow", new Set(["A", "B"])],
  ]);
  expect(tellingRegions(["wide", "narrow"], [], within)).toEqual(["narrow"]);
});
