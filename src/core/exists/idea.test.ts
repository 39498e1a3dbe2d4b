import { expect, test } from "vitest";
import { countryWords } from "../match/place-words.ts";
import { fieldLexicon } from "./field-lexicon.ts";
import { saysSomething } from "./idea.ts";
import { profileOfIdea } from "./idea-profile.ts";
import { reviewSites } from "./overlap-fixture.ts";
import { measureOverlapIndex } from "./overlap-index.ts";

test.each([
  { idea: {}, expected: false },
  { idea: { text: " …" }, expected: false },
  { idea: { text: "a line" }, expected: true },
  { idea: { text: "", issues: ["debt-bondage"] }, expected: true },
])("$idea says something: $expected", ({ idea, expected }) => {
  expect(saysSomething(idea)).toBe(expected);
});

test("the countries that a text names are places, until its author gives others", () => {
  const index = measureOverlapIndex(reviewSites, fieldLexicon, countryWords);
  const text = "Migrants from Nepal and the Philippines rate recruiters";
  const { profile, chosen } = profileOfIdea({ text }, index);
  expect(profile.tags.countries).toEqual(["NP", "PH"]);
  expect(chosen).toEqual({});
  expect(profileOfIdea({ text, countries: ["KE"] }, index).profile.tags.countries).toEqual(["KE"]);
});

test("a typing error is read as the one word that differs in a letter, and words that nothing knows are named", () => {
  const index = measureOverlapIndex(reviewSites, fieldLexicon, countryWords);
  const { profile, unread } = profileOfIdea({ text: "Migrants rate recruitmnet agencies, zyxwvut" }, index);
  expect(profile.vectors.concepts.features).toContain("recruitment");
  expect(unread).toEqual(["zyxwvut"]);
});

test("what a country is called is not a word that was left unused", () => {
  const index = measureOverlapIndex(reviewSites, fieldLexicon, countryWords);
  expect(profileOfIdea({ text: "Zyxwvut in Kuwait" }, index).unread).toEqual(["zyxwvut"]);
});
