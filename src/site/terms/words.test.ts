import { expect, test } from "vitest";
import { termsWords } from "./words.ts";

test.each([
  { entities: 0, tools: 0, current: 0, text: "Nobody is listed here yet." },
  {
    entities: 1,
    tools: 0,
    current: 0,
    text: "1 organisation is listed here. No evidence from the last year was found.",
  },
  { entities: 0, tools: 1, current: 1, text: "1 tool is listed here. Its evidence is from the last year." },
  {
    entities: 2,
    tools: 1,
    current: 1,
    text: "2 organisations and 1 tool are listed here. 1 of the 3 shows evidence from the last year.",
  },
  {
    entities: 1200,
    tools: 3,
    current: 1203,
    text: "1,200 organisations and 3 tools are listed here. All show evidence from the last year.",
  },
])("$entities organisations and $tools tools, $current current", ({ text, ...counts }) => {
  expect(termsWords.counted(counts)).toBe(text);
});

const none = { entities: 0, tools: 0, current: 0, regional: 0, global: 0 };
test.each([
  { counts: none, text: "No listing names Kenya." },
  {
    counts: { ...none, global: 1 },
    text: "No listing names Kenya. 1 works globally without naming it, tools included.",
  },
  {
    counts: { ...none, regional: 1, global: 2 },
    text: "No listing names Kenya. 1 works across its region and 2 work globally without naming it, tools included.",
  },
  {
    counts: { ...none, entities: 1, current: 1, regional: 2 },
    text: "1 organisation names Kenya. Its evidence is from the last year. Beyond these, 2 work across its region without naming it, tools included.",
  },
  { counts: { ...none, tools: 2 }, text: "2 tools name Kenya. None shows evidence from the last year." },
])("of a place, $text", ({ counts, text }) => {
  expect(termsWords.countedPlace(counts, "Kenya", "country")).toBe(text);
});

test("of a region, a country in it counts, and is said", () => {
  const counts = { ...none, entities: 54, tools: 22, current: 1, global: 3 };
  expect(termsWords.countedPlace(counts, "Africa", "region")).toBe(
    "54 organisations and 22 tools name Africa or a country in it. 1 of the 76 shows evidence from the last year. Beyond these, 3 work globally without naming it, tools included.",
  );
});

test.each([
  [0, 0, "Organisations and tools"],
  [1, 0, "Organisations"],
  [0, 1, "Tools"],
  [1, 1, "Organisations and tools"],
])("%i organisations and %i tools are %s", (entities, tools, text) => {
  expect(termsWords.who(entities, tools)).toBe(text);
});

test("titles answer a searcher's question", () => {
  const who = "Organisations and tools";
  expect(termsWords.title("issue", who, "forced labour", "forced-labour")).toBe(
    "Organisations and tools against forced labour",
  );
  expect(termsWords.title("industry", who, "cross-industry", "cross-industry")).toBe(
    "Organisations and tools for business in any industry",
  );
  expect(termsWords.title("country", who, "Kenya", "KE")).toBe("Kenya: organisations and tools against trafficking");
  expect(termsWords.title("service", who, "hotline", "hotline")).toBe(
    "Organisations that help business with a hotline",
  );
});
