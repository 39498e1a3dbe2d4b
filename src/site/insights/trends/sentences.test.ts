import { expect, test } from "vitest";
import {
  formatBeginningsFinding,
  formatEndingsFinding,
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

test.each([
  {
    kind: "tool",
    count: 1,
    dated: 20,
    expected: "1 of 20 tools with a known year was launched since 2021",
  },
  {
    kind: "entity",
    count: 9,
    dated: 224,
    expected: "9 of 224 organisations with a known year were founded since 2021",
  },
  { kind: "tool", count: 0, dated: 0, expected: "No tool's launch year is known" },
] as const)("words beginnings: $expected", ({ kind, count, dated, expected }) => {
  expect(formatBeginningsFinding(kind, { count, since: "2021" }, dated)).toBe(expected);
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
