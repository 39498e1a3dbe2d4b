import { describe, expect, test } from "vitest";
import {
  formatBeginningsFinding,
  formatEndingsFinding,
  formatEvidenceAgeFinding,
  formatLifeFinding,
  formatPeriod,
  formatPeriodInSentence,
  formatRiseFinding,
} from "./sentences.ts";

test.each([
  { id: "2014", expected: "2014", inSentence: "in 2014" },
  { id: "before-2000", expected: "before 2000", inSentence: "before 2000" },
  { id: "2015-2019", expected: "2015–2019", inSentence: "in 2015–2019" },
  { id: "since-2020", expected: "since 2020", inSentence: "since 2020" },
  { id: "unknown", expected: "not known", inSentence: "in an unknown year" },
])("formats $id as $expected, within a sentence $inSentence", ({ id, expected, inSentence }) => {
  expect(formatPeriod(id)).toBe(expected);
  expect(formatPeriodInSentence(id)).toBe(inSentence);
});

describe("beginnings", () => {
  test("name one year, or several with the same number", () => {
    expect(formatBeginningsFinding("tool", ["2019"], 20)).toBe(
      "More listed tools were launched in 2019 than in any other year: 20",
    );
    expect(formatBeginningsFinding("entity", ["2014", "2018"], 10)).toBe(
      "More listed organisations were founded in 2014 and 2018 than in any other year: 10 each",
    );
  });
  test("say so when nothing is known", () => {
    expect(formatBeginningsFinding("tool", [], 0)).toBe("No tool's launch year is known");
  });
});

test.each([
  { entities: 0, tools: 0, undated: 0, expected: "No listing has ended" },
  { entities: 1, tools: 0, undated: 0, expected: "Ended: 1 organisation, each with a date" },
  {
    entities: 4,
    tools: 17,
    undated: 11,
    expected: "Ended: 4 organisations and 17 tools; no source dates the end of 11 of them",
  },
])("words endings: $expected", ({ entities, tools, undated, expected }) => {
  expect(formatEndingsFinding(entities, tools, undated)).toBe(expected);
});

test.each([
  {
    alive: 1,
    dated: 2,
    all: 3,
    expected: "The year of launch is known for 2 of 3 tools: 1 of these shows a sign of life within the last two years",
  },
  {
    alive: 36,
    dated: 175,
    all: 240,
    expected:
      "The year of launch is known for 175 of 240 tools: 36 of these show a sign of life within the last two years",
  },
])("words signs of life: $alive of $dated", ({ alive, dated, all, expected }) => {
  expect(formatLifeFinding(alive, dated, all)).toBe(expected);
});

test("words a rise with both shares, or that there is none", () => {
  const rise = {
    technology: "Open data",
    earlier: { period: "2015-2019", share: 0.15 },
    later: { period: "since-2020", share: 0.28 },
  };
  expect(formatRiseFinding(rise)).toBe(
    "Open data rose most: from 15% of the tools launched in 2015–2019 to 28% of those since 2020",
  );
  expect(formatRiseFinding(undefined)).toBe("No technology is found in a clearly larger part of newer tools");
});

test("words the age of evidence for the kinds that have listings", () => {
  expect(formatEvidenceAgeFinding({ entity: 0.563, tool: 0.634 })).toBe(
    "For 56% of organisations and 63% of tools the newest evidence is over two years old",
  );
  expect(formatEvidenceAgeFinding({ entity: 0.5, tool: null })).toBe(
    "For 50% of organisations the newest evidence is over two years old",
  );
  expect(formatEvidenceAgeFinding({ entity: null, tool: null })).toBe("There is no evidence yet");
});
