import { expect, test } from "vitest";
import { fieldLexicon } from "./field-lexicon.ts";
import { profileOfIdea } from "./idea-profile.ts";
import { likenessesToIdea, likenessToIdea } from "./likeness.ts";
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
const likeness = (
  text: string,
  id: keyof typeof tools,
  evidence = { evidence: 999, share: 0.9, asked: 0, isForTheSame: false },
) => {
  const tool = index.profiles[Object.keys(tools).indexOf(id)] as Profile;
  return likenessToIdea(profileOfIdea({ text }, index), tool, evidence, fieldLexicon);
};
const idea = "trace cotton with a blockchain";

test.each([
  { name: "the same work on the same goods is very similar", id: "cotton", expected: "very similar" },
  { name: "the same work on other goods is not", id: "tuna", expected: "only related" },
  { name: "a technology in common is not enough", id: "contracts", expected: "nothing" },
] as const)("$name, however much speaks for it", ({ id, expected }) => {
  expect(likeness(idea, id)).toBe(expected);
});

test("what has a small share of a long idea is only related", () => {
  expect(likeness(idea, "cotton", { evidence: 999, share: 0.3, asked: 0, isForTheSame: false })).toBe("only related");
});

test("of tools that are like an idea, only those with about the most evidence are very similar", () => {
  const others = ["Blockchain that traces cotton.", "Site that tells buyers where cotton grows.", tools.tuna];
  const summaries = ["Blockchain that traces cotton picked by forced labour from the field to the garment.", ...others];
  const wide = measureOverlapIndex(
    summaries.map((summary, at) => ({ id: `tools/t${at}` as const, name: "", summary, tags: {} })),
    fieldLexicon,
  );
  const asked = profileOfIdea({ text: "trace cotton picked by forced labour with a blockchain" }, wide);
  const scores = { shared: [60, 30, 10, 10], ordering: [], said: 70, asked: [1, 1, 1, 1] };
  expect(likenessesToIdea(asked, scores, wide).slice(0, 2)).toEqual(["very similar", "similar"]);
});

test("little evidence is no likeness, and a channel alone never is one", () => {
  expect(likeness(idea, "cotton", { evidence: 1, share: 0.01, asked: 0, isForTheSame: false })).toBe("nothing");
  expect(likeness("an app", "alerts")).toBe("nothing");
});

test("what does the same for the same is related, however little speaks for it", () => {
  expect(likeness(idea, "cotton", { evidence: 1, share: 0.3, asked: 0, isForTheSame: true })).toBe("only related");
});

test("of an idea in two or three words, half is enough to be related", () => {
  expect(likeness("cotton blockchain", "cotton", { evidence: 1, share: 0.5, asked: 0, isForTheSame: false })).toBe(
    "only related",
  );
});
