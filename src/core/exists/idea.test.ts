import { expect, test } from "vitest";
import { engineOf, toolWith } from "../facets/facet-fixture.ts";
import { findChoiceParameters, formatChoices, guessIdea, parseChoices, rankTools } from "./idea.ts";

const tools = engineOf(
  [
    toolWith("alpha", { name: "Alpha", work: ["worker-complaints"], focus: { industries: ["fishing-seafood"] } }),
    toolWith("beta", { name: "Beta", work: ["worker-surveys", "worker-complaints"] }),
    toolWith("gamma", { name: "Gamma", work: ["hash-matching"] }),
    toolWith("delta", { name: "Delta", work: ["abuse-hashes"], reach: { scope: "national", countries: ["ID"] } }),
    toolWith("zeta", { name: "Zeta" }),
  ],
  "tool",
);
const rowOf = (id: string) => tools.rows.findIndex((row) => row.id === id);
const scoresOf = (byTool: Readonly<Record<string, number>>, byKind: Readonly<Record<string, number>> = {}) => ({
  unknownWords: [],
  nearNames: [],
  namedTerms: [[{ facet: "industries", id: "fishing-seafood" }], [{ facet: "countries", id: "ID" }]],
  terms: Object.entries(byKind).map(([id, score]) => ({ facet: "work", id, score })),
  tools: new Map(Object.entries(byTool).map(([id, score]) => [rowOf(id), score])),
  entities: new Map(),
  entitiesByOwnWords: new Map(),
});
const idsOf = (similar: readonly { row: number }[]) => similar.map(({ row }) => tools.rows[row]?.id);

test("scores kinds of work by their own text and by the tools that match the idea's text", () => {
  const { kinds, choices } = guessIdea(tools, scoresOf({ gamma: 2, alpha: 1 }, { "worker-complaints": 5 }));
  expect(kinds).toEqual(["worker-complaints", "hash-matching"]);
  expect(choices).toEqual({ work: ["worker-complaints"], industries: ["fishing-seafood"], countries: ["ID"] });
});

test("ticks at most two kinds of work, and only those that score nearly as much as the best", () => {
  const scores = { "worker-complaints": 5, "worker-surveys": 4.5, "job-fraud": 4.4, "legal-help": 4 };
  const { kinds, choices } = guessIdea(tools, scoresOf({}, scores));
  expect(kinds).toEqual(["worker-complaints", "worker-surveys", "job-fraud", "legal-help"]);
  expect(choices.work).toEqual(["worker-complaints", "worker-surveys"]);
  expect(guessIdea(tools, scoresOf({}, { "worker-complaints": 5, "worker-surveys": 3.9 })).choices.work).toEqual([
    "worker-complaints",
  ]);
});

test("guesses nothing for a text that matches nothing", () => {
  const { kinds, choices } = guessIdea(tools, { ...scoresOf({}), namedTerms: [] });
  expect(kinds).toEqual([]);
  expect(choices).toEqual({});
});

test("ranks every tool of a chosen kind, the most similar first, and other tools that match the text well", () => {
  const scores = scoresOf({ gamma: 4, beta: 1, zeta: 1 }, { "worker-complaints": 5 });
  const { sameWork, otherWork } = rankTools(tools, scores, {
    work: ["worker-complaints"],
    industries: ["fishing-seafood"],
  });
  expect(idsOf(sameWork)).toEqual(["alpha", "beta"]);
  expect(sameWork[0]?.shared).toMatchObject({ work: ["worker-complaints"], industries: ["fishing-seafood"] });
  expect(idsOf(otherWork)).toEqual(["gamma"]);
});

test("lists tools of other kinds in a chosen country apart from the others", () => {
  const scores = scoresOf({ gamma: 4, delta: 3 }, { "worker-complaints": 5 });
  const { inCountries, otherWork } = rankTools(tools, scores, { work: ["worker-complaints"], countries: ["ID"] });
  expect(idsOf(inCountries)).toEqual(["delta"]);
  expect(idsOf(otherWork)).toEqual(["gamma"]);
});

test("a tool for other industries only comes after one that states no industry", () => {
  const { sameWork } = rankTools(tools, scoresOf({}, { "worker-complaints": 5 }), {
    work: ["worker-complaints"],
    industries: ["agriculture"],
  });
  expect(idsOf(sameWork)).toEqual(["beta", "alpha"]);
});

test("an industry that the author removed does not count", () => {
  const { sameWork } = rankTools(tools, scoresOf({ beta: 1 }), { work: ["worker-complaints"] });
  expect(idsOf(sameWork)).toEqual(["beta", "alpha"]);
  expect(sameWork[1]?.shared["industries"]).toEqual([]);
});

test("ranks by choices alone if there is no text", () => {
  expect(idsOf(rankTools(tools, undefined, { work: ["hash-matching"] }).sameWork)).toEqual(["gamma"]);
  expect(rankTools(tools, undefined, { countries: ["ID"] })).toEqual({ sameWork: [], inCountries: [], otherWork: [] });
});

const options = {
  work: [
    ["worker-surveys", "Worker survey"],
    ["hash-matching", "Hash matching"],
  ],
  industries: [],
  countries: [["KE", "Kenya"]],
} as const;

test("formats and parses choices in a fragment", () => {
  const choices = { work: ["worker-surveys", "hash-matching"], countries: ["KE"] };
  expect(formatChoices(choices)).toBe("#work=worker-surveys,hash-matching&countries=KE");
  expect(parseChoices(findChoiceParameters({ search: "?utm=x", hash: formatChoices(choices) }), options)).toEqual(
    choices,
  );
  expect(formatChoices({})).toBe("");
});

test("ignores unknown terms and parameters, and case", () => {
  const parameters = new URLSearchParams("countries=ke,zz&issues=x&text=secret&work=hash-matching,hash-matching");
  expect(parseChoices(parameters, options)).toEqual({ work: ["hash-matching"], countries: ["KE"] });
});

test("reads choices from a query string if the fragment is an anchor", () => {
  const choices = parseChoices(findChoiceParameters({ search: "?countries=KE", hash: "#checklist" }), options);
  expect(choices).toEqual({ countries: ["KE"] });
});
