import { expect, test } from "vitest";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { vocabularyOfKey } from "./criteria.ts";
import { countryWords, regionWords } from "./place-words.ts";
import { mentionsOf } from "./text.ts";
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
  { key: "issues", words: issueWords, without: [] },
  { key: "industries", words: industryWords, without: ["cross-industry"] },
  { key: "services", words: serviceWords, without: [] },
  { key: "functions", words: functionWords, without: [] },
  { key: "target_users", words: userWords, without: [] },
  { key: "countries", words: countryWords, without: [] },
  { key: "regions", words: regionWords, without: [] },
] as const)("there are words for every term of $key and for no other", ({ key, words, without }) => {
  const terms = vocabularyByName(vocabularyOfKey[key]).terms.map(({ id }) => id);
  expect(Object.keys(words).sort()).toEqual(terms.filter((id) => !(without as readonly string[]).includes(id)).sort());
});
