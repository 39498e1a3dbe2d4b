import { expect, test } from "vitest";
import { engineOf, toolWith } from "../facets/facet-fixture.ts";
import { findChoiceParameters, formatChoices, guessIdea, parseChoices, rankTools } from "./idea.ts";

const tools = engineOf(
  [
    toolWith("alpha", { name: "Alpha", work: ["worker-complaints"], focus: { industries: ["fishing-seafood"] } }),
    toolWith("beta", { name: "Beta", work: ["worker-surveys", "worker-complaints"] }),
    toolWith("gamma", { name: "Gamma", work: ["hash-matching"] }),
    toolWith("zeta", { name: "Zeta" }),
  ],
  "tool",
);
const rowOf = (id: string) => tools.rows.findIndex((row) => row.id === id);
const scoresOf = (byTool: Readonly<Record<string, number>>, byKind: Readonly<Record<string, number>> = {}) => ({
  unknown: [],
  named: [[{ facet: "industries", id: "fishing-seafood" }], [{ facet: "countries", id: "ID" }]],
  terms: Object.entries(byKind).map(([id, score]) => ({ facet: "work", id, score })),
  tools: new Map(Object.entries(byTool).map(([id, score]) => [rowOf(id), score])),
  entities: new Map(),
});
const idsOf = (found: readonly { row: number }[]) => found.map(({ row }) => tools.rows[row]?.id);

test("guesses kinds by their own words and by the tools that have the idea's words", () => {
  const { kinds, choices } = guessIdea(tools, scoresOf({ gamma: 2, alpha: 1 }, { "worker-complaints": 5 }));
  expect(kinds).toEqual(["worker-complaints", "hash-matching"]);
  expect(choices).toEqual({ work: ["worker-complaints"], industries: ["fishing-seafood"], countries: ["ID"] });
});

test("an idea without known words is no kind", () => {
  const { kinds, choices } = guessIdea(tools, { ...scoresOf({}), named: [] });
  expect(kinds).toEqual([]);
  expect(choices).toEqual({});
});

test("shows every tool of a chosen kind, the nearest first, then others with many of the words", () => {
  const scores = scoresOf({ gamma: 4, beta: 1, zeta: 1 }, { "worker-complaints": 5 });
  const { same, others } = rankTools(tools, scores, { work: ["worker-complaints"], industries: ["fishing-seafood"] });
  expect(idsOf(same)).toEqual(["alpha", "beta"]);
  expect(same[0]?.shared).toMatchObject({ work: ["worker-complaints"], industries: ["fishing-seafood"] });
  expect(idsOf(others)).toEqual(["gamma"]);
});

test("an industry that the author took away counts no longer", () => {
  const { same } = rankTools(tools, scoresOf({ beta: 1 }), { work: ["worker-complaints"] });
  expect(idsOf(same)).toEqual(["beta", "alpha"]);
  expect(same[1]?.shared["industries"]).toEqual([]);
});

test("choices alone show the tools of their kinds", () => {
  expect(idsOf(rankTools(tools, undefined, { work: ["hash-matching"] }).same)).toEqual(["gamma"]);
  expect(rankTools(tools, undefined, { countries: ["ID"] })).toEqual({ same: [], others: [] });
});

const known = {
  work: [
    ["worker-surveys", "Worker survey"],
    ["hash-matching", "Hash matching"],
  ],
  industries: [],
  countries: [["KE", "Kenya"]],
} as const;

test("an address holds choices, and no text", () => {
  const choices = { work: ["worker-surveys", "hash-matching"], countries: ["KE"] };
  expect(formatChoices(choices)).toBe("#work=worker-surveys,hash-matching&countries=KE");
  expect(parseChoices(findChoiceParameters({ search: "?utm=x", hash: formatChoices(choices) }), known)).toEqual(
    choices,
  );
  expect(formatChoices({})).toBe("");
});

test("unknown terms are left out, case doesn't count, and a text is not read", () => {
  const parameters = new URLSearchParams("countries=ke,zz&issues=x&text=secret&work=hash-matching,hash-matching");
  expect(parseChoices(parameters, known)).toEqual({ work: ["hash-matching"], countries: ["KE"] });
});

test("a link from elsewhere may hold choices after a question mark, and an anchor holds none", () => {
  const choices = parseChoices(findChoiceParameters({ search: "?countries=KE", hash: "#checklist" }), known);
  expect(choices).toEqual({ countries: ["KE"] });
});
