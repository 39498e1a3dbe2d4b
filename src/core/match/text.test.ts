import { expect, test } from "vitest";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { vocabularyOfKey } from "./criteria.ts";
import { plainText, termsSpokenOf } from "./phrases.ts";
import { countryWords, regionWords } from "./place-words.ts";
import { mentionsOf } from "./text.ts";
import { withTitles } from "./title-words.ts";
import { functionWords, userWords } from "./tool-words.ts";
import { industryWords, issueWords, serviceWords } from "./words.ts";

test("finds what a summary speaks of", () => {
  const text = "Trains Kenyan hoteliers to hire without recruitment fees; runs a helpline.";
  expect(mentionsOf(text, "entity")).toEqual({
    countries: ["KE"],
    industries: ["hospitality-tourism"],
    issues: ["abusive-recruitment", "debt-bondage"],
    services: ["training", "ethical-recruitment", "hotline"],
  });
});

test.each([
  { name: "does not find tea in a team", text: "A team teaches.", key: "industries", expected: undefined },
  { name: "finds an abbreviation in capitals only", text: "Let us tell UK firms.", key: "countries", expected: ["GB"] },
  { name: "does not find Türkiye in Turkmen cotton", text: "Turkmen cotton", key: "countries", expected: undefined },
  { name: "does not mind accents", text: "Cocoa in Côte d’Ivoire", key: "countries", expected: ["CI"] },
  {
    name: "knows what the Gulf is",
    text: "Jobs in the Gulf",
    key: "countries",
    expected: ["AE", "BH", "KW", "OM", "QA", "SA"],
  },
  { name: "does not take Nigeria for Niger", text: "A Nigerian group", key: "countries", expected: ["NG"] },
] as const)("$name", ({ text, key, expected }) => {
  expect(mentionsOf(text, "entity")[key]).toEqual(expected);
});

test("a tool's functions and users are looked for, an entity's services are not", () => {
  const mentions = mentionsOf("App that lets workers rate employers", "tool");
  expect(mentions.target_users).toContain("workers-migrants");
  expect(mentions.services).toBeUndefined();
});

test.each([
  { key: "issues", words: issueWords },
  { key: "industries", words: industryWords },
  { key: "services", words: serviceWords },
  { key: "functions", words: functionWords },
  { key: "target_users", words: userWords },
  { key: "countries", words: countryWords },
  { key: "regions", words: regionWords },
] as const)("each term of $key that has words is in the vocabulary", ({ key, words }) => {
  const terms = vocabularyByName(vocabularyOfKey[key]).terms.map(({ id }) => id);
  expect(terms).toEqual(expect.arrayContaining(Object.keys(words)));
});

test.each([
  { text: "Fights forced labour in prisons.", expected: ["forced-labour"] },
  { text: "Works against people\ntrafficking.", expected: ["human-trafficking"] },
  { text: "Reports on TIP.", expected: ["human-trafficking"] },
  { text: "One more tip.", expected: [] },
])("without words of its own, a term is found by its title and synonyms: $expected", ({ text, expected }) => {
  expect(termsSpokenOf(plainText(text), withTitles("issue", {}))).toEqual(expected);
});

test("a term with words is found by these alone, and a term that is not looked for is not found", () => {
  const words = withTitles("issue", { "forced-labour": "slave" }, ["debt-bondage"]);
  expect(termsSpokenOf("forced labour, debt bondage", words)).toEqual([]);
  expect(termsSpokenOf("slaves", words)).toEqual(["forced-labour"]);
});
