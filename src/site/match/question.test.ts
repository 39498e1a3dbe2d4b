import { expect, test } from "vitest";
import {
  includesTools,
  toCriteria,
  formatQuestion,
  hasCriteria,
  listKindsToMatch,
  parseQuestion,
  withTerms,
  removeTools,
  addTools,
  type TermOptions,
} from "./question.ts";

const choices: TermOptions = {
  industries: [
    ["hospitality-tourism", "hospitality and tourism"],
    ["construction", "construction"],
  ],
  countries: [
    ["QA", "Qatar"],
    ["NP", "Nepal"],
  ],
  regions: [["africa", "Africa"]],
  issues: [["forced-labour", "forced labour"]],
  services: [
    ["training", "training"],
    ["funding", "funding"],
  ],
  functions: [["training", "training"]],
  work: [["staff-training", "staff training"]],
  target_users: [["suppliers", "suppliers"]],
  partnerships: [["membership", "membership"]],
  languages: [["ar", "Arabic"]],
  regulations: [["uk-msa", "UK Modern Slavery Act 2015, s. 54"]],
  cost: [
    ["free", "free"],
    ["membership-fee", "membership fee"],
    ["paid", "paid"],
  ],
};
const parse = (query: string) => parseQuestion(new URLSearchParams(query), choices);

test.each([
  { name: "parses terms by key", query: "industries=construction&countries=QA,NP", expected: "same" },
  {
    name: "formats keys in a fixed order",
    query: "countries=QA&industries=construction",
    expected: "industries=construction&countries=QA",
  },
  {
    name: "ignores unknown parameters and terms",
    query: "utm=x&countries=QA,ZZ&services=magic",
    expected: "countries=QA",
  },
  {
    name: "ignores case, repetition and spaces",
    query: "countries=qa,QA&countries=%20np",
    expected: "countries=QA,NP",
  },
  { name: "reads access as cost", query: "access=free", expected: "cost=free" },
  { name: "parses an empty value as no choice", query: "countries=", expected: "" },
  { name: "parses a kind with tools", query: "countries=QA&kind=entity,tool", expected: "same" },
  {
    name: "parses the single kind of tools as both kinds",
    query: "kind=TOOL&countries=QA",
    expected: "countries=QA&kind=entity,tool",
  },
  { name: "ignores the kinds if no term is chosen", query: "kind=entity,tool", expected: "" },
])("$name", ({ query, expected }) => {
  expect(formatQuestion(parse(query))).toBe(expected === "same" ? query : expected);
});

test("returns the criteria that apply to each kind", () => {
  const question = parse("services=training&functions=training&countries=QA&cost=free&target_users=suppliers");
  expect(toCriteria(question, "entity")).toEqual({
    kind: "entity",
    services: ["training"],
    countries: ["QA"],
    cost: ["free"],
  });
  expect(toCriteria(question, "tool")).toEqual({
    kind: "tool",
    functions: ["training"],
    countries: ["QA"],
    target_users: ["suppliers"],
    access: ["free"],
  });
});

test("returns no criteria for tools if only keys of organisations are chosen", () => {
  expect(hasCriteria(toCriteria(parse("services=training"), "tool"))).toBe(false);
  expect(hasCriteria(toCriteria(parse("cost=membership-fee"), "tool"))).toBe(false);
});

test("changes the terms of a key, and drops the key without any", () => {
  const question = parse("countries=QA&issues=forced-labour");
  expect(formatQuestion(withTerms(question, "countries", ["QA", "NP", "NP"]))).toBe(
    "countries=QA,NP&issues=forced-labour",
  );
  expect(formatQuestion(withTerms(question, "countries", [""]))).toBe("issues=forced-labour");
});

test.each([
  { query: "countries=QA&services=training", kinds: ["entity"] },
  { query: "services=training&functions=training", kinds: ["entity", "tool"] },
  { query: "countries=QA&kind=entity,tool", kinds: ["entity", "tool"] },
  { query: "countries=QA&functions=training", kinds: ["tool", "entity"] },
  { query: "functions=training", kinds: ["tool"] },
  { query: "countries=QA&work=staff-training", kinds: ["tool", "entity"] },
  { query: "target_users=suppliers&countries=QA", kinds: ["entity", "tool"] },
])("lists the kinds to search: $query", ({ query, kinds }) => {
  expect(listKindsToMatch(parse(query))).toEqual(kinds);
});

test("adds tools that do the same work as the services, else any tools, and removes them again", () => {
  for (const [query, added] of [
    ["countries=QA&services=training", "countries=QA&services=training&functions=training"],
    ["countries=QA&services=funding", "countries=QA&services=funding&kind=entity,tool"],
    ["countries=QA", "countries=QA&kind=entity,tool"],
  ] as const) {
    const withThem = addTools(parse(query), { training: ["training"] });
    expect(formatQuestion(withThem)).toBe(added);
    expect(includesTools(withThem)).toBe(true);
    expect(formatQuestion(removeTools(withThem))).toBe(query);
  }
});
