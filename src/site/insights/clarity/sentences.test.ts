import { expect, test } from "vitest";
import {
  formatClarityCell,
  formatClarityFinding,
  formatClarityNote,
  formatClarityShare,
  formatGapFinding,
} from "./sentences.ts";

test.each([
  { counts: [0, 0], n: 0, title: "No organisation is listed" },
  { counts: [1, 1], n: 1, title: "Each fact could be found for the only organisation" },
  { counts: [3, 3], n: 3, title: "Each fact could be found for all 3 organisations" },
  { counts: [0, 0], n: 3, title: "No fact could be found for 3 organisations" },
  { counts: [3, 1], n: 3, title: "Services could be found for all 3 organisations, cost for 1" },
  { counts: [2, 0], n: 3, title: "Services could be found for 2 of 3 organisations, cost for none" },
])("words $counts of $n: $title", ({ counts: [services = 0, cost = 0], n, title }) => {
  const facts = [
    { fact: "services", count: services },
    { fact: "cost", count: cost },
  ] as const;
  expect(formatClarityFinding("entity", facts, n)).toBe(title);
});

test("words a checklist without facts as one of which no fact was found", () => {
  expect(formatClarityFinding("tool", [], 5)).toBe("No fact could be found for 5 tools");
  expect(formatClarityFinding("tool", [], 0)).toBe("No tool is listed");
});

test("names facts that were found equally often together", () => {
  const facts = [
    { fact: "services", count: 4 },
    { fact: "outputs", count: 4 },
    { fact: "contact", count: 3 },
    { fact: "cost", count: 1 },
    { fact: "languages", count: 1 },
  ] as const;
  expect(formatClarityFinding("tool", facts, 5)).toBe(
    "Services and outputs could be found for 4 of 5 tools, cost and languages for 1",
  );
});

test.each([
  { share: 0, text: "0%" },
  { share: 0.0049, text: "under 1%" },
  { share: 0.005, text: "1%" },
  { share: 0.9949, text: "99%" },
  { share: 0.995, text: "over 99%" },
  { share: 1, text: "100%" },
])("never rounds a share of $share to none or all: $text", ({ share, text }) => {
  expect(formatClarityShare(share)).toBe(text);
});

test.each([
  { share: 0.5, label: "50% 6 of 12 organisations: Funder, cost" },
  { share: null, label: "6 of 12 organisations: Funder, cost" },
])("begins a cell's name with what it shows: $label", ({ share, label }) => {
  expect(formatClarityCell("entity", "Funder", { fact: "cost", count: 6, n: 12, share })).toBe(label);
});

test("words the widest gap in numbers, or that there is none", () => {
  const gap = {
    fact: "cost",
    highest: { title: "service provider", count: 6, n: 12 },
    lowest: { title: "funder", count: 0, n: 10 },
  } as const;
  expect(formatGapFinding("entity", "type", gap)).toBe(
    "What was found about organisations differs most by type for cost: found for 6 of 12 (service provider) and for 0 of 10 (funder)",
  );
  expect(formatGapFinding("tool", "regions", undefined)).toBe(
    "No difference by region was found in what is known about tools",
  );
});

test.each([
  { checked: 0, text: "No reviewer has opened the website of any of these tools yet" },
  { checked: 3, text: "A reviewer has opened the websites of 3 of 9" },
  { checked: 9, text: "A reviewer has opened the website of each" },
])("says how many of 9 are checked: $text", ({ checked, text }) => {
  expect(formatClarityNote(checked, 9, "tool")).toContain(text);
});
