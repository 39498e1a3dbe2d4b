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
  cost: [
    ["free", "free"],
    ["membership-fee", "membership fee"],
    ["paid", "paid"],
  ],
};
const parse = (query: string) => parseQuestion(new URLSearchParams(query), choices);

test.each([
  { name: "reads the listing's own names", query: "industries=construction&countries=QA,NP", expected: "same" },
  {
    name: "writes keys in one order",
    query: "countries=QA&industries=construction",
    expected: "industries=construction&countries=QA",
  },
  {
    name: "passes over unknown parameters and terms",
    query: "utm=x&countries=QA,ZZ&services=magic",
    expected: "countries=QA",
  },
  {
    name: "does not mind case, repeats and spaces",
    query: "countries=qa,QA&countries=%20np",
    expected: "countries=QA,NP",
  },
  { name: "reads access as cost", query: "access=free", expected: "cost=free" },
  { name: "asks nothing of an empty address", query: "countries=", expected: "" },
  { name: "asks for tools too", query: "countries=QA&kind=entity,tool", expected: "same" },
  { name: "reads one kind as tools too", query: "kind=TOOL&countries=QA", expected: "countries=QA&kind=entity,tool" },
  { name: "asks for no kind alone", query: "kind=entity,tool", expected: "" },
])("$name", ({ query, expected }) => {
  expect(formatQuestion(parse(query))).toBe(expected === "same" ? query : expected);
});

test("asks each kind for what it can answer", () => {
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

test("asks nothing of a tool where only services are asked", () => {
  expect(hasCriteria(toCriteria(parse("services=training"), "tool"))).toBe(false);
  expect(hasCriteria(toCriteria(parse("cost=membership-fee"), "tool"))).toBe(false);
});

test("changes one key and drops it when nothing is left", () => {
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
])("tools answer only where they are asked for: $query", ({ query, kinds }) => {
  expect(listKindsToMatch(parse(query))).toEqual(kinds);
});

test("adds tools that do the work of the help, else whatever tools there are, and takes them out again", () => {
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
