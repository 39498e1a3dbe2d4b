import { expect, test } from "vitest";
import { fieldLexicon } from "./field-lexicon.ts";
import { kindsOfWork, sayings } from "./ontology.ts";
import { Sayings } from "./sayings.ts";
import { stemsOf } from "./stem.ts";

const asked = new Sayings(
  {
    hotline: "Who do I ring when locked in? A number to call at night. Somebody answers the phone.",
    scan: "Point the phone at a label. Is this shirt clean? Scan before you buy.",
  },
  (text) => ({ stems: stemsOf(text), concepts: new Set() }),
);
const kindsIn = (text: string) => asked.kindsIn({ stems: stemsOf(text), concepts: new Set() });

test("an idea sounds most like the kind whose wishes have its rare words", () => {
  const found = kindsIn("a phone number to ring when locked up");
  expect([...found.keys()][0]).toBe("hotline");
  expect(found.get("hotline") ?? 0).toBeGreaterThan(found.get("scan") ?? 0);
});

test("an idea without any of the words sounds like nothing", () => {
  expect(kindsIn("rainfall").size).toBe(0);
  expect(
    new Sayings({}, () => ({ stems: new Map(), concepts: new Set() })).kindsIn({
      stems: stemsOf("ring"),
      concepts: new Set(),
    }).size,
  ).toBe(0);
});

test("every kind of work has wishes, each of some words", () => {
  expect(Object.keys(sayings).sort()).toEqual(Object.keys(kindsOfWork).sort());
  for (const text of Object.values(sayings)) expect(text.split(/[.?!]\s/).length).toBeGreaterThanOrEqual(8);
});

test("of a tool only kinds of work count that its functions allow", () => {
  const features = fieldLexicon.read("Free number day and night for somebody who is held against her will");
  expect([...fieldLexicon.kindsAsked(features, ["reporting-hotline"]).keys()]).toContain("victim-hotline");
  expect([...fieldLexicon.kindsAsked(features, ["training"]).keys()]).not.toContain("victim-hotline");
});
