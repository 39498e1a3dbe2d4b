import { expect, test } from "vitest";
import { isCredible, planChecks } from "./link-decision.ts";
import type { LinkRecord } from "./link-state.ts";

const options = { today: "2026-11-25", again: 6, perHost: 2 };
const checked = (day: string): LinkRecord => ({ checked: day, outcome: "ok" });

test("plans what is due: never checked first, then longest ago, at most so many a host", () => {
  const urls = [
    "https://b.example/3",
    "https://b.example/1",
    "https://b.example/2",
    "https://a.example/",
    "https://b.example/3",
  ];
  const links = { "https://b.example/1": checked("2026-11-10"), "https://b.example/2": checked("2026-11-01") };
  expect([...planChecks(urls, links, options)]).toEqual([
    ["a.example", ["https://a.example/"]],
    ["b.example", ["https://b.example/3", "https://b.example/2"]],
  ]);
});

test.each([
  { day: "2026-11-19", isDue: true },
  { day: "2026-11-20", isDue: false },
  { day: "2026-11-25", isDue: false },
])("what was checked on $day is due on the 25th after six days: $isDue", ({ day, isDue }) => {
  const url = "https://a.example/";
  expect(planChecks([url], { [url]: checked(day) }, options).size).toBe(isDue ? 1 : 0);
});

test("plans nothing for what is no address, or is called as an object's own word", () => {
  expect(planChecks(["http://[", "constructor"], {}, options).size).toBe(0);
});

test.each([
  { failed: 19, fine: 0, expected: true },
  { failed: 20, fine: 0, expected: false },
  { failed: 90, fine: 10, expected: false },
  { failed: 89, fine: 11, expected: true },
])("$failed failures beside $fine answers are credible: $expected", ({ failed, fine, expected }) => {
  const outcomes = [...Array(failed).fill("no-answer"), ...Array(fine).fill("ok")] as ("ok" | "no-answer")[];
  expect(isCredible(outcomes)).toBe(expected);
});
