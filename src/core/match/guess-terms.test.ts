import { expect, test } from "vitest";
import { createNameLookup } from "../facets/find-terms.ts";
import type { TermReference } from "../facets/selection.ts";
import type { TextScores } from "../search/finder.ts";
import { guessTerms } from "./guess-terms.ts";

const namesOf = createNameLookup({ cost: { free: ["free of charge", "without fees", "free courses"] } });

/** Guesses the terms of a text with these named terms, each list of one name, and scored terms. */
const guess = (namedTerms: TermReference[][], terms: TextScores["terms"] = [], text = "") =>
  guessTerms(
    text,
    { namedTerms, terms, unknownWords: [], tools: new Map(), entities: new Map(), entitiesByOwnWords: new Map() },
    ["free", "paid"],
    namesOf,
  );
const term = (facet: string, id: string): TermReference => ({ facet, id });
const scored = (id: string, score: number, facet = "services") => ({ facet, id, score });

test("takes the terms and laws that the text names", () => {
  const named = [
    [term("countries", "QA")],
    [term("industries", "hospitality-tourism")],
    [term("issues", "debt-bondage")],
    [term("regulations", "uk-msa")],
    [term("partnerships", "membership")],
  ];
  expect(guess(named)).toEqual({
    countries: ["QA"],
    industries: ["hospitality-tourism"],
    issues: ["debt-bondage"],
    regulations: ["uk-msa"],
    partnerships: ["membership"],
  });
});

test.each([
  {
    name: "the two best of those that are named",
    named: ["training", "hotline", "funding"],
    expected: ["funding", "hotline"],
  },
  { name: "those near the best score if none is named", named: [], expected: ["funding", "hotline"] },
])("takes as help $name", ({ named, expected }) => {
  const terms = [
    scored("funding", 10),
    scored("hotline", 8),
    scored("training", 7.9),
    scored("worker-voice", 20, "functions"),
  ];
  expect(
    guess(
      named.map((id) => [term("services", id)]),
      terms,
    ).services,
  ).toEqual(expected);
});

test("takes work of tools only if the name is none of a service", () => {
  const tool = [term("work", "worker-surveys")];
  const users = [term("target_users", "law-enforcement")];
  const both = [term("services", "training"), term("functions", "training")];
  expect(guess([tool, users])).toEqual({
    work: ["worker-surveys"],
    target_users: ["law-enforcement"],
  });
  expect(guess([both, users])).toEqual({ services: ["training"] });
});

test("guesses no service by its score if more than two score alike", () => {
  const terms = [scored("funding", 10), scored("hotline", 9), scored("training", 8.5)];
  expect(guess([], terms).services).toBeUndefined();
});

test("guesses no service by its score if the text names a tool's work", () => {
  expect(guess([[term("work", "worker-surveys")]], [scored("funding", 10)]).services).toBeUndefined();
});

test("takes a word for a country and a language as the one that no other word names", () => {
  const chinese = [term("countries", "CN"), term("languages", "zh")];
  const malaysia = [term("countries", "MY")];
  expect(guess([chinese])).toEqual({ countries: ["CN"] });
  expect(guess([chinese, malaysia])).toEqual({ countries: ["MY"], languages: ["zh"] });
  expect(guess([chinese, malaysia, [term("languages", "ar")]])).toEqual({ countries: ["MY"], languages: ["ar"] });
});

test("takes a word for help and an industry as the one that no other word names", () => {
  const software = [term("industries", "media-technology"), term("services", "technology")];
  const training = [term("services", "training")];
  const garments = [term("industries", "apparel-textiles")];
  const tracing = [term("functions", "traceability")];
  expect(guess([software])).toEqual({ services: ["technology"] });
  expect(guess([software, training])).toEqual({ industries: ["media-technology"], services: ["training"] });
  expect(guess([software, tracing, garments])).toEqual({
    industries: ["apparel-textiles"],
    functions: ["traceability"],
  });
});

test("drops a region with a country of the text, and any industry", () => {
  const named = [[term("regions", "africa")], [term("countries", "KE")], [term("industries", "cross-industry")]];
  expect(guess(named)).toEqual({ countries: ["KE"] });
});

test.each([
  ["Courses, free of charge", ["free"]],
  ["Courses without fees!", ["free"]],
  ["A free course", ["free"]],
  ["A slavery-free supply chain", undefined],
  ["", undefined],
])("reads the cost of %j", (text, cost) => {
  expect(guess([], [], text).cost).toEqual(cost);
});

test.each([term("services", "ethical-recruitment"), term("industries", "recruitment-staffing")])(
  "reads fees beside $facet of recruitment as those of workers",
  (named) => {
    expect(guess([[named]], [], "Recruitment without fees").cost).toBeUndefined();
  },
);
