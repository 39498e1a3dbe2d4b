import { expect, test } from "vitest";
import { createNameLookup } from "../facets/find-terms.ts";
import type { TermReference } from "../facets/selection.ts";
import type { TextScores } from "../search/finder.ts";
import { guessTerms } from "./guess-terms.ts";

const namesOf = createNameLookup({ cost: { free: ["free of charge", "without fees", "free courses"] } });

/** Guesses the terms of a text with these named terms, each list of one name, and other scores. */
const guess = (namedTerms: TermReference[][], scores: Partial<TextScores> = {}, text = "") => {
  const noScores: TextScores = {
    namedTerms,
    nearNames: [],
    terms: [],
    unknownWords: [],
    tools: new Map(),
    entities: new Map(),
    entitiesByOwnWords: new Map(),
  };
  return guessTerms(text, { ...noScores, ...scores }, ["free", "paid"], namesOf);
};
const term = (facet: string, id: string): TermReference => ({ facet, id });
const scored = (id: string, score: number) => ({ facet: "services", id, score });
const near = (terms: TermReference[], ...words: number[]) => ({ terms, words, isLiteral: false, isInOrder: false });
const literal = (terms: TermReference[], ...words: number[]) => ({ terms, words, isLiteral: true, isInOrder: true });

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

test("takes the three best of the kinds of help that are named", () => {
  const terms = [
    scored("funding", 10),
    scored("hotline", 8),
    scored("remediation", 7.9),
    scored("training", 7.8),
    scored("awareness-raising", 20),
  ];
  const named = ["training", "hotline", "funding", "remediation"].map((id) => [term("services", id)]);
  expect(guess(named, { terms }).services).toEqual(["funding", "hotline", "remediation"]);
});

test("takes no help that is not named", () => {
  expect(guess([], { terms: [scored("funding", 10)] }).services).toBeUndefined();
});

test("takes help, issues and laws whose words stand near each other", () => {
  const nearNames = [near([term("services", "remediation")], 4), near([term("issues", "child-labour")], 6, 9)];
  expect(guess([], { nearNames })).toEqual({ services: ["remediation"], issues: ["child-labour"] });
});

test("takes a law with other words between only with its country or in the order of its name", () => {
  const law = near([term("regulations", "uk-msa")], 2, 3, 6);
  const country = [term("countries", "GB")];
  expect(guess([], { nearNames: [law] })).toEqual({});
  expect(guess([], { nearNames: [{ ...law, isInOrder: true }] })).toEqual({ regulations: ["uk-msa"] });
  expect(guess([country], { nearNames: [literal(country, 6), law] })).toEqual({
    countries: ["GB"],
    regulations: ["uk-msa"],
  });
});

test("takes the wider one of two names, but none of another facet that is not there literally", () => {
  const issue = [term("issues", "sexual-exploitation")];
  const partOfIssue = near([term("issues", "child-sexual-exploitation")], 2, 3, 6);
  expect(guess([issue], { nearNames: [literal(issue, 2, 3), partOfIssue] }).issues).toEqual([
    "child-sexual-exploitation",
  ]);
  const service = [term("services", "training")];
  const work = [term("work", "staff-training")];
  expect(guess([service], { nearNames: [literal(service, 3), near(work, 1, 3)] })).toEqual({ services: ["training"] });
  expect(guess([work], { nearNames: [literal(service, 3), literal(work, 2, 3)] })).toEqual({
    work: ["staff-training"],
  });
});

test("reads words of other names as no other form of a name", () => {
  const users = [term("target_users", "workers-migrants")];
  const issue = [term("issues", "abusive-recruitment")];
  const nearNames = [
    literal(users, 1, 2),
    literal(issue, 5, 6),
    near([term("services", "ethical-recruitment")], 1, 2, 5),
  ];
  expect(guess([users, issue], { nearNames })).toEqual({ issues: ["abusive-recruitment"] });
});

test("takes nothing from within the name of a law, but what is named in a tool's work", () => {
  const law = [term("regulations", "uk-msa")];
  const issue = [term("issues", "forced-labour")];
  const work = [term("work", "trade-screening")];
  expect(guess([law], { nearNames: [literal(law, 1, 2, 3), literal(issue, 1, 2)] })).toEqual({
    regulations: ["uk-msa"],
  });
  expect(guess([work], { nearNames: [literal(work, 1, 2, 3), literal(issue, 2, 3)] })).toEqual({
    issues: ["forced-labour"],
    work: ["trade-screening"],
  });
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

test("takes work of tools beside a service only if the text names a technology", () => {
  const named = [[term("work", "worker-surveys")], [term("services", "training")]];
  expect(guess(named)).toEqual({ services: ["training"] });
  expect(guess([...named, [term("technologies", "mobile-app")]])).toEqual({
    services: ["training"],
    work: ["worker-surveys"],
  });
});

test("takes a word for a country and a language as the one that no other word names", () => {
  const chinese = [term("countries", "CN"), term("languages", "zh")];
  const malaysia = [term("countries", "MY")];
  expect(guess([chinese])).toEqual({ countries: ["CN"] });
  expect(guess([chinese, malaysia])).toEqual({ countries: ["MY"], languages: ["zh"] });
  expect(guess([chinese, malaysia, [term("languages", "ar")]])).toEqual({ countries: ["MY"], languages: ["ar"] });
});

test("takes a word for an issue and help as the issue", () => {
  const fees = [term("issues", "abusive-recruitment"), term("services", "ethical-recruitment")];
  expect(guess([fees])).toEqual({ issues: ["abusive-recruitment"] });
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
  ["A free online course", ["free"]],
  ["Free to choose between two courses", undefined],
  ["A slavery-free supply chain", undefined],
  ["", undefined],
])("reads the cost of %j", (text, cost) => {
  expect(guess([], {}, text).cost).toEqual(cost);
});

test.each([term("services", "ethical-recruitment"), term("industries", "recruitment-staffing")])(
  "reads fees beside $facet of recruitment as those of workers",
  (named) => {
    expect(guess([[named]], {}, "Recruitment without fees").cost).toBeUndefined();
  },
);
