import { expect, test } from "vitest";
import { fieldLexicon } from "./field-lexicon.ts";
import { profileOfIdea } from "./idea-profile.ts";
import { evidenceFor, likenessesToIdea, likenessToIdea, sharing, type Evidence } from "./likeness.ts";
import { scoreIdea } from "./idea-score.ts";
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
const much: Evidence = { amount: 9, asked: 0, field: 1, missed: 0, unknown: 0, use: 0, place: 0, covered: 0.9 };
const likeness = (text: string, id: keyof typeof tools, evidence: Partial<Evidence> = {}) => {
  const tool = index.profiles[Object.keys(tools).indexOf(id)] as Profile;
  const asked = profileOfIdea({ text }, index);
  const shares = sharing(asked.profile, tool, { concepts: new Set() }, fieldLexicon);
  return likenessToIdea(asked, tool, { ...much, ...evidence }, shares);
};
const idea = "trace cotton picked by slaves with a blockchain";

test.each([
  { name: "the same work on the same goods is very similar", id: "cotton", expected: "very similar" },
  { name: "the same work on other goods is not", id: "tuna", expected: "only related" },
  { name: "a technology in common is not enough", id: "contracts", expected: "nothing" },
] as const)("$name, however much speaks for it", ({ id, expected }) => {
  expect(likeness(idea, id)).toBe(expected);
});

test.each([
  { name: "little evidence is no likeness", evidence: { amount: -3, covered: 0 }, expected: "nothing" },
  { name: "nor is some, outside the field", evidence: { amount: 0.1, field: 0, covered: 0 }, expected: "nothing" },
  { name: "in the field the same is related", evidence: { amount: 0.1 }, expected: "only related" },
  { name: "with much it is similar", evidence: { amount: 1.2 }, expected: "similar" },
  { name: "unless half of its words mean nothing", evidence: { amount: 1.2, unknown: 0.5 }, expected: "only related" },
  { name: "or something telling is missed", evidence: { amount: 1.2, missed: 3 }, expected: "only related" },
  {
    name: "and very similar if the place is the same too",
    evidence: { amount: 1.2, place: 1 },
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

test("what speaks for a tool is told tool by tool: one that has most of an idea misses least", () => {
  const asked = profileOfIdea({ text: idea }, index);
  const scores = scoreIdea(asked, index);
  const found = evidenceFor(asked, scores, index);
  expect(found[2]?.missed).toBeLessThan(found[3]?.missed ?? NaN);
  expect(found[2]?.amount).toBeGreaterThan(found[1]?.amount ?? NaN);
  expect(likenessesToIdea(asked, scores, index)[3]).toBe("nothing");
});
