import { expect, test } from "vitest";
import type { SizeTest, Threshold } from "../../dataset/laws.ts";
import { measureLawSize } from "./law-size.ts";

const turnover = (amount: number, currency = "GBP") => ({ turnover: { amount, currency } });
const of = (...thresholds: Threshold[]) => ({ any_size: false, thresholds });
const least = (count: number, ...tests: SizeTest[]) => ({ least: count, tests });

const pounds: SizeTest = { measure: "turnover", bound: "at-least", amount: 36, currency: "GBP" };
const more: SizeTest = { measure: "turnover", bound: "above", amount: 36, currency: "GBP" };
const staff: SizeTest = { measure: "employees", bound: "at-least", amount: 250 };
const total: SizeTest = { measure: "assets", bound: "at-least", amount: 20, currency: "GBP" };
const local: SizeTest = { ...staff, where: "in France" };
const worldwide: SizeTest = { ...staff, where: "worldwide" };

test.each([
  { name: "no threshold stated", law: of(), company: { employees: 9 }, expected: "not-stated" },
  { name: "any size", law: { any_size: true, thresholds: [] }, company: {}, expected: "any-size" },
  { name: "nothing told", law: of(least(1, pounds)), company: {}, expected: "open" },
  { name: "exactly at least", law: of(least(1, pounds)), company: turnover(36), expected: "reached" },
  { name: "one below at least", law: of(least(1, pounds)), company: turnover(35), expected: "below" },
  { name: "exactly above", law: of(least(1, more)), company: turnover(36), expected: "below" },
  { name: "one more than above", law: of(least(1, more)), company: turnover(37), expected: "reached" },
  { name: "nothing at all is a figure too", law: of(least(1, staff)), company: { employees: 0 }, expected: "below" },
  { name: "another currency", law: of(least(1, pounds)), company: turnover(9999, "NOK"), expected: "open" },
  {
    name: "two of three, two met",
    law: of(least(2, total, pounds, staff)),
    company: { ...turnover(40), employees: 300 },
    expected: "reached",
  },
  {
    name: "two of three, one met, one failed, one not told",
    law: of(least(2, total, pounds, staff)),
    company: { ...turnover(40), employees: 3 },
    expected: "open",
  },
  {
    name: "two of three, two failed",
    law: of(least(2, total, pounds, staff)),
    company: { ...turnover(4), employees: 3 },
    expected: "below",
  },
  { name: "of one place, worldwide enough", law: of(least(1, local)), company: { employees: 250 }, expected: "open" },
  { name: "of one place, worldwide too few", law: of(least(1, local)), company: { employees: 249 }, expected: "below" },
  {
    name: "worldwide is what was told",
    law: of(least(1, worldwide)),
    company: { employees: 250 },
    expected: "reached",
  },
  {
    name: "one of two thresholds is enough",
    law: of(least(1, pounds), least(1, staff)),
    company: { ...turnover(1), employees: 250 },
    expected: "reached",
  },
  {
    name: "one of two thresholds open",
    law: of(least(1, pounds), least(1, staff)),
    company: { employees: 1 },
    expected: "open",
  },
])("$name: $expected", ({ law, company, expected }) => {
  expect(measureLawSize(law, company)).toBe(expected);
});
