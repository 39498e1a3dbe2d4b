import { describe, expect, test } from "vitest";
import { termById } from "../../dataset/vocabularies.ts";
import { fieldConcepts, fieldLexicon } from "./field-lexicon.ts";
import { phraseStemsOf } from "./stem.ts";
import { kindsOfWork } from "./ontology.ts";

describe("synonyms", () => {
  test.each([
    ["scan", "a bar code", "point the camera at the packet"],
    ["document", "a passport", "an identity document"],
    ["hotline", "a hotline", "a toll-free helpline"],
    ["complaint", "a grievance channel", "to complain"],
    ["rate", "rating", "to review"],
    ["face", "face recognition", "facial recognition"],
    ["advert", "escort ads", "commercial-sex advertisements"],
    ["chatbot", "a chatbot", "a bot"],
    ["trace", "traceability", "chain of custody"],
  ])("%s: %s is %s", (concept, one, other) => {
    expect(fieldLexicon.read(one).concepts).toContain(concept);
    expect(fieldLexicon.read(other).concepts).toContain(concept);
  });
});

test("finds a phrase only as it is", () => {
  expect(fieldLexicon.read("a code in a bar").concepts).not.toContain("scan");
});

test.each(["trabajo infantil", "travail des enfants", "trabalho infantil", "Kinderarbeit"])(
  "reads %s, which is another language's word for a term",
  (text) => expect(fieldLexicon.read(text).concepts).toContain("childLabour"),
);

describe("kinds of work", () => {
  test("need all that a sign names", () => {
    expect(fieldLexicon.read("workers abroad rate their recruiters").kindsOfWork).toContain("recruiter-reviews");
    expect(fieldLexicon.read("workers abroad find recruiters").kindsOfWork).not.toContain("recruiter-reviews");
  });

  test("need one of their functions, where functions are known", () => {
    const text = "workers abroad rate their recruiters";
    expect(fieldLexicon.read(text, ["ethical-recruitment"]).kindsOfWork).toContain("recruiter-reviews");
    expect(fieldLexicon.read(text, ["case-management"]).kindsOfWork).not.toContain("recruiter-reviews");
  });

  test.each(Object.entries(kindsOfWork))(
    "%s names functions and concepts that there are",
    (_, { functions, signs }) => {
      expect(functions.split(" ").filter((id) => termById("tool-function", id) === undefined)).toEqual([]);
      const named = signs.flatMap((sign) => sign.split(" ")).map((part) => part.replace(/^!/, ""));
      expect(named.filter((concept) => !(concept in fieldConcepts))).toEqual([]);
    },
  );
});

test.each(Object.entries(fieldConcepts))("%s has no phrase that only articles make, and none twice", (_, words) => {
  const phrases = words.split(",").map((phrase) => phraseStemsOf(phrase).join(" "));
  expect(phrases).not.toContain("");
  expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
});

test("a product's name is no sight from space", () => {
  expect(fieldLexicon.read("Sedex Radar").concepts).not.toContain("lookFromSpace");
  expect(fieldLexicon.read("Radar images of vessels").concepts).toContain("lookFromSpace");
});
