import { expect, test } from "vitest";
import { formatPlaceCounts, formatTermCounts, formatTermPageTitle } from "./term-sentences.ts";

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
])("counts $entities organisations and $tools tools, $current current", ({ text, ...counts }) => {
  expect(formatTermCounts(counts)).toBe(text);
});

const noListings = { entities: 0, tools: 0, current: 0, regional: 0, global: 0 };
test.each([
  { counts: noListings, text: "No listing names Kenya." },
  {
    counts: { ...noListings, global: 1 },
    text: "No listing names Kenya. 1 works globally without naming it, tools included.",
  },
  {
    counts: { ...noListings, regional: 1, global: 2 },
    text: "No listing names Kenya. 1 works across its region and 2 work globally without naming it, tools included.",
  },
  {
    counts: { ...noListings, entities: 1, current: 1, regional: 2 },
    text: "1 organisation names Kenya. Its evidence is from the last year. Beyond these, 2 work across its region without naming it, tools included.",
  },
  { counts: { ...noListings, tools: 2 }, text: "2 tools name Kenya. None shows evidence from the last year." },
])("counts listings of a place: $text", ({ counts, text }) => {
  expect(formatPlaceCounts(counts, "Kenya", "country")).toBe(text);
});

test("counts listings of a region that name a country in it, and says so", () => {
  const counts = { ...noListings, entities: 54, tools: 22, current: 1, global: 3 };
  expect(formatPlaceCounts(counts, "Africa", "region")).toBe(
    "54 organisations and 22 tools name Africa or a country in it. 1 of the 76 shows evidence from the last year. Beyond these, 3 work globally without naming it, tools included.",
  );
});

test.each([
  { entities: 0, tools: 0, title: "Organisations and tools against forced labour" },
  { entities: 1, tools: 0, title: "Organisations against forced labour" },
  { entities: 0, tools: 1, title: "Tools against forced labour" },
  { entities: 1, tools: 1, title: "Organisations and tools against forced labour" },
])("names the kinds of $entities organisations and $tools tools in a title", ({ title, ...counts }) => {
  expect(formatTermPageTitle("issue", { id: "forced-labour", title: "Forced labour" }, counts)).toBe(title);
});

test.each([
  {
    vocabulary: "industry",
    term: { id: "cross-industry", title: "Any industry" },
    title: "Organisations and tools for business in any industry",
  },
  {
    vocabulary: "country",
    term: { id: "KE", title: "Kenya" },
    title: "Kenya: organisations and tools against trafficking",
  },
  {
    vocabulary: "service",
    term: { id: "hotline", title: "Hotline" },
    title: "Organisations that help business with a hotline",
  },
] as const)("words the title of a $vocabulary as a searcher would ask: $title", ({ vocabulary, term, title }) => {
  expect(formatTermPageTitle(vocabulary, term, { entities: 1, tools: 1 })).toBe(title);
});
