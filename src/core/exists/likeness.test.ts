import { expect, test } from "vitest";
import { fieldLexicon } from "./field-lexicon.ts";
import { profileOfIdea } from "./idea-profile.ts";
import { evidenceFor, likenessesToIdea, likenessToIdea, type Evidence } from "./likeness.ts";
import { measureOverlapIndex } from "./overlap-index.ts";
import type { Profile } from "./overlap-index.ts";

const tools = {
  contracts: "Migrant workers' employment contracts on a blockchain.",
  tuna: "Blockchain that traces tuna from the vessel to the shop.",
  cotton: "Blockchain that traces cotton from the field to the garment.",
  alerts: "An app.",
};
const records = Object.entries(tools).map(([id, summary]) => ({
  id: `tools/${id}` as const,
  name: "",
  summary,
  tags: {},
}));
const index = measureOverlapIndex(records, fieldLexicon);
const much: Evidence = { amount: 9, asked: 0, covered: 0.9, field: 1, length: 1 };
const likeness = (text: string, id: keyof typeof tools, evidence: Partial<Evidence> = {}) => {
  const tool = index.profiles[Object.keys(tools).indexOf(id)] as Profile;
  return likenessToIdea(profileOfIdea({ text }, index), tool, { ...much, ...evidence }, fieldLexicon);
};
const idea = "trace cotton with a blockchain";

test.each([
  { name: "the same work on the same goods is very similar", id: "cotton", expected: "very similar" },
  { name: "the same work on other goods is not", id: "tuna", expected: "only related" },
  { name: "a technology in common is not enough", id: "contracts", expected: "nothing" },
] as const)("$name, however much speaks for it", ({ id, expected }) => {
  expect(likeness(idea, id)).toBe(expected);
});

test.each([
  { name: "little evidence is no likeness", evidence: { amount: -3, covered: 0.1 }, expected: "nothing" },
  { name: "nor is some, outside the field", evidence: { amount: 0.2, covered: 0.3, field: 0 }, expected: "nothing" },
  { name: "in the field the same is related", evidence: { amount: 0.3, covered: 0.2 }, expected: "only related" },
  {
    name: "with little of the concepts it stays so",
    evidence: { amount: 1.5, covered: 0.1 },
    expected: "only related",
  },
  { name: "with more of them it is similar", evidence: { amount: 1.3, covered: 0.7 }, expected: "similar" },
  {
    name: "and very similar if it sounds like the work",
    evidence: { amount: 1.3, covered: 0.7, asked: 0.9 },
    expected: "very similar",
  },
])("$name", ({ evidence, expected }) => {
  expect(likeness(idea, "cotton", evidence)).toBe(expected);
});

test("a channel alone is no likeness", () => {
  expect(likeness("an app", "alerts")).toBe("nothing");
});

test("what has half of an idea in two or three words is related, however little it is", () => {
  expect(likeness("cotton blockchain", "cotton", { amount: -3, covered: 0.5 })).toBe("only related");
});

test("what speaks for a tool is told tool by tool: one that has all concepts of an idea has all of it covered", () => {
  const asked = profileOfIdea({ text: idea }, index);
  const scores = { shared: [1, 2, 9, 0], ordering: [1, 2, 9, 0], said: 10, asked: [0, 0, 0.5, 0] };
  const found = evidenceFor(asked, scores, index);
  expect(found[2]?.covered).toBeCloseTo(1);
  expect(found[3]?.covered).toBe(0);
  expect(found.map(({ asked }) => asked)).toEqual([0, 0, 0.5, 0]);
  expect(found[2]?.amount).toBeGreaterThan(found[1]?.amount ?? NaN);
  expect(likenessesToIdea(asked, scores, index)[3]).toBe("nothing");
});
