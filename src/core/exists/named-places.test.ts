import { expect, test } from "vitest";
import { countryNamesOf } from "../language/country-names.ts";
import { fieldLexicon } from "./field-lexicon.ts";
import { ideaPlaces } from "./idea-places.ts";
import { profileOfIdea } from "./idea-profile.ts";
import { withNamesOfPlaces } from "./named-places.ts";
import { reviewSites } from "./overlap-fixture.ts";
import { measureOverlapIndex } from "./overlap-index.ts";

const index = measureOverlapIndex(reviewSites, fieldLexicon, withNamesOfPlaces(ideaPlaces, countryNamesOf));

test.each([
  { text: "un chatbot pour les travailleurs migrants au Liban", countries: ["LB"], concepts: ["chatbot", "worker"] },
  {
    text: "una aplicación móvil para trabajadores migrantes en México y Perú",
    countries: ["MX", "PE"],
    concepts: ["app"],
  },
  { text: "um chatbot para trabalhadores domésticos no Líbano", countries: ["LB"], concepts: ["chatbot", "worker"] },
  {
    text: "بوت محادثة للعمال المهاجرين في لبنان والأردن",
    countries: ["JO", "LB"],
    concepts: ["chatbot", "worker", "migrant"],
  },
  { text: "a chatbot for migrant workers in Lebanon", countries: ["LB"], concepts: ["chatbot", "worker"] },
])("reads $text", ({ text, countries, concepts }) => {
  const { profile } = profileOfIdea({ text }, index);
  expect(profile.tags.countries).toEqual(countries);
  expect([...fieldLexicon.readIdea(text).concepts]).toEqual(expect.arrayContaining(concepts));
});

test("words that say nothing in their language are not named as left unused", () => {
  const text = "zyxwvut para los trabajadores de una empresa con migrantes";
  const { unread } = profileOfIdea({ text }, index);
  expect(unread).toContain("zyxwvut");
  expect(unread).not.toEqual(expect.arrayContaining(["para"]));
  expect(unread).not.toEqual(expect.arrayContaining(["los"]));
});
