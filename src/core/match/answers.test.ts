import { expect, test } from "vitest";
import { answerTerm, dropRedundantRegions } from "./answers.ts";
import { record } from "./record-fixture.ts";
import type { MatchRecord } from "./record.ts";

type Row = readonly [name: string, scope: MatchRecord["scope"], stated: MatchRecord["stated"], expected: string];

const answerRow = (key: "countries" | "regions", term: string, [, scope, stated]: Row) =>
  answerTerm(key, term, record("a", { ...(scope && { scope }), stated, mentioned: {} }));

test.each<Row>([
  ["a national listing of it", "national", { countries: ["KE"] }, "stated"],
  ["a regional listing that names it", "regional", { countries: ["KE", "UG"] }, "stated"],
  ["a global listing that names it", "global", { countries: ["KE"] }, "stated-global"],
  ["a region without countries", "regional", { regions: ["africa"] }, "regional"],
  ["a region with other countries", "regional", { regions: ["africa"], countries: ["UG"] }, "nearby"],
  ["another region", "regional", { regions: ["europe"] }, "other"],
  ["another country of its region", "national", { regions: ["africa"], countries: ["UG"] }, "other"],
  ["the world", "global", {}, "global"],
  ["the world, its region named", "global", { regions: ["africa"] }, "global-region"],
  [
    "the world, other countries of its region named",
    "global",
    { regions: ["africa"], countries: ["UG"] },
    "global-region",
  ],
  [
    "the world, its region and other ones' countries named",
    "global",
    { regions: ["africa"], countries: ["US"] },
    "global-region",
  ],
  ["the world, another region named", "global", { regions: ["europe"] }, "global"],
  ["the world, other countries named", "global", { countries: ["US"] }, "global"],
  ["nothing", undefined, {}, "not-stated"],
])("Kenya is answered by %s", (...row) => {
  expect(answerRow("countries", "KE", row)).toBe(row[3]);
});

test.each<Row>([
  ["the region", "regional", { regions: ["africa"] }, "stated"],
  ["a country in it", "national", { countries: ["KE"] }, "stated"],
  ["the world and the region", "global", { regions: ["africa"] }, "stated-global"],
  ["the world", "global", {}, "global"],
  ["the world and another region", "global", { regions: ["europe"] }, "global"],
  ["another region", "regional", { regions: ["europe"] }, "other"],
  ["nothing", undefined, {}, "not-stated"],
])("Africa is answered by %s", (...row) => {
  expect(answerRow("regions", "africa", row)).toBe(row[3]);
});

test.each([
  ["lifts a global listing", "global", {}, ["case-study", "summary"]],
  ["does not bring back a national one of elsewhere", "national", { countries: ["UG"] }, ["other", "other"]],
] as const)("a case study or the summary %s", (_, scope, stated, expected) => {
  const studied = record("a", { scope, stated, mentioned: {}, studied: { countries: ["KE"] } });
  const mentioned = record("a", { scope, stated, mentioned: { countries: ["KE"] } });
  expect([answerTerm("countries", "KE", studied), answerTerm("countries", "KE", mentioned)]).toEqual(expected);
});

test.each([
  ["a tag that the summary supports", { stated: { services: ["hotline"] } }, "stated"],
  ["a tag alone", { stated: { services: ["hotline"] }, mentioned: {} }, "tagged"],
  ["a tag next to it", { stated: { services: ["worker-voice-grievance"] } }, "related"],
  ["the summary alone", { stated: { services: ["funding"] }, mentioned: { services: ["hotline"] } }, "other"],
  ["nothing", {}, "not-stated"],
  ["a forum of governments", { type: "intergovernmental", stated: { services: ["hotline"] } }, "to-states"],
  [
    "states that companies can join",
    { type: "intergovernmental", stated: { services: ["hotline"], partnerships: ["membership"] } },
    "stated",
  ],
] as const)("a hotline is answered by %s: %s", (_, fields, expected) => {
  const near = { services: { hotline: ["worker-voice-grievance"] } };
  expect(answerTerm("services", "hotline", record("a", { ...fields, near }))).toBe(expected);
});

test.each([
  ["paid", "paid", "stated"],
  ["free", "paid", "stated"],
  ["mixed", "paid", "mixed"],
  ["membership-fee", "paid", "other"],
  ["free", "restricted", "other"],
])("the price %s answers the criterion %s with %s", (price, term, expected) => {
  expect(answerTerm("cost", term, record("a", { stated: { cost: [price] } }))).toBe(expected);
});

test.each([
  ["a region that contains a country of the query", ["africa", "europe"], ["KE"], ["europe"]],
  ["every region of a country that lies in two", ["africa", "middle-east-north-africa"], ["EG"], []],
  ["neither an unknown region nor another because of it", ["africa", "atlantis"], [], ["africa", "atlantis"]],
  ["no region of other countries", ["south-asia"], ["CO"], ["south-asia"]],
  [
    "no region that only shares countries with another",
    ["africa", "middle-east-north-africa"],
    [],
    ["africa", "middle-east-north-africa"],
  ],
])("leaves out %s", (_, regions, countries, expected) => {
  expect(dropRedundantRegions(regions, countries)).toEqual(expected);
});

test("leaves out a region that contains another region of the query", () => {
  const membersByRegion = new Map([
    ["wide", new Set(["A", "B", "C"])],
    ["narrow", new Set(["A", "B"])],
  ]);
  expect(dropRedundantRegions(["wide", "narrow"], [], membersByRegion)).toEqual(["narrow"]);
});
