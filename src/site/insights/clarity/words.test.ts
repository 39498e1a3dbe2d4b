import { expect, test } from "vitest";
import { clarityWords } from "./words.ts";

const { all, by } = clarityWords;

test.each([
  { counts: [0, 0], n: 0, title: "No organisation is listed" },
  { counts: [1, 1], n: 1, title: "Each fact could be found for the only organisation" },
  { counts: [3, 3], n: 3, title: "Each fact could be found for all 3 organisations" },
  { counts: [0, 0], n: 3, title: "No fact could be found for 3 organisations" },
  { counts: [3, 1], n: 3, title: "Services could be found for all 3 organisations, cost for 1" },
  { counts: [2, 0], n: 3, title: "Services could be found for 2 of 3 organisations, cost for none" },
])("$counts of $n: $title", ({ counts: [services = 0, cost = 0], n, title }) => {
  const facts = [
    { fact: "services", count: services },
    { fact: "cost", count: cost },
  ] as const;
  expect(all.finding("entity", facts, n)).toBe(title);
});

test("facts that are found equally often are together", () => {
  const facts = [
    { fact: "services", count: 4 },
    { fact: "outputs", count: 4 },
    { fact: "contact", count: 3 },
    { fact: "cost", count: 1 },
    { fact: "languages", count: 1 },
  ] as const;
  expect(all.finding("tool", facts, 5)).toBe(
    "Services and outputs could be found for 4 of 5 tools, cost and languages for 1",
  );
});

test.each([
  { part: 0, said: "0%" },
  { part: 0.0049, said: "under 1%" },
  { part: 0.005, said: "1%" },
  { part: 0.9949, said: "99%" },
  { part: 0.995, said: "over 99%" },
  { part: 1, said: "100%" },
])("a share of $part never rounds to none or all: $said", ({ part, said }) => {
  expect(by.share(part)).toBe(said);
});

test.each([
  { part: 0.5, said: "50% 6 of 12 organisations: Funder, cost" },
  { part: null, said: "6 of 12 organisations: Funder, cost" },
])("a cell's name begins with what it shows: $said", ({ part, said }) => {
  expect(by.cell("entity", "Funder", "cost", 6, 12, part)).toBe(said);
});

test("the widest gap is told in numbers, or that there is none", () => {
  const gap = {
    fact: "cost",
    most: { title: "service provider", count: 6, n: 12 },
    least: { title: "funder", count: 0, n: 10 },
  } as const;
  expect(by.finding("entity", "type", gap)).toBe(
    "What was found about organisations differs most by type for cost: found for 6 of 12 (service provider) and for 0 of 10 (funder)",
  );
  expect(by.finding("tool", "regions", undefined)).toBe(
    "No difference by region was found in what is known about tools",
  );
});

test.each([
  { checked: 0, text: "No reviewer has opened the website of any of these tools yet" },
  { checked: 3, text: "A reviewer has opened the websites of 3 of 9" },
  { checked: 9, text: "A reviewer has opened the website of each" },
])("$checked of 9 checked: $text", ({ checked, text }) => {
  expect(clarityWords.leftOut(checked, 9, "tool")).toContain(text);
});
