import { expect, test } from "vitest";
import type { SizeTest, Threshold } from "../../dataset/laws.ts";
import { compareCompanySize } from "./law-size.ts";

const turnover = (amount: number, currency = "GBP") => ({ turnover: { amount, currency } });
const lawWith = (...thresholds: Threshold[]) => ({ any_size: false, thresholds });
const threshold = (count: number, ...tests: SizeTest[]) => ({ least: count, tests });

const atLeastPounds: SizeTest = { measure: "turnover", bound: "at-least", amount: 36, currency: "GBP" };
const abovePounds: SizeTest = { measure: "turnover", bound: "above", amount: 36, currency: "GBP" };
const staff: SizeTest = { measure: "employees", bound: "at-least", amount: 250 };
const assets: SizeTest = { measure: "assets", bound: "at-least", amount: 20, currency: "GBP" };
const staffInFrance: SizeTest = { ...staff, where: "in France" };
const staffWorldwide: SizeTest = { ...staff, where: "worldwide" };

test.each([
  { name: "no threshold stated", law: lawWith(), company: { employees: 9 }, expected: "not-stated" },
  { name: "any size", law: { any_size: true, thresholds: [] }, company: {}, expected: "any-size" },
  { name: "no figure entered", law: lawWith(threshold(1, atLeastPounds)), company: {}, expected: "open" },
  {
    name: "exactly at least the bound",
    law: lawWith(threshold(1, atLeastPounds)),
    company: turnover(36),
    expected: "reached",
  },
  { name: "one below the bound", law: lawWith(threshold(1, atLeastPounds)), company: turnover(35), expected: "below" },
  {
    name: "exactly the bound, where more is needed",
    law: lawWith(threshold(1, abovePounds)),
    company: turnover(36),
    expected: "below",
  },
  { name: "one above the bound", law: lawWith(threshold(1, abovePounds)), company: turnover(37), expected: "reached" },
  { name: "zero counts as a figure", law: lawWith(threshold(1, staff)), company: { employees: 0 }, expected: "below" },
  {
    name: "another currency",
    law: lawWith(threshold(1, atLeastPounds)),
    company: turnover(9999, "NOK"),
    expected: "open",
  },
  {
    name: "two of three, two met",
    law: lawWith(threshold(2, assets, atLeastPounds, staff)),
    company: { ...turnover(40), employees: 300 },
    expected: "reached",
  },
  {
    name: "two of three, one met, one failed, one not entered",
    law: lawWith(threshold(2, assets, atLeastPounds, staff)),
    company: { ...turnover(40), employees: 3 },
    expected: "open",
  },
  {
    name: "two of three, two failed",
    law: lawWith(threshold(2, assets, atLeastPounds, staff)),
    company: { ...turnover(4), employees: 3 },
    expected: "below",
  },
  {
    name: "of one place, worldwide enough",
    law: lawWith(threshold(1, staffInFrance)),
    company: { employees: 250 },
    expected: "open",
  },
  {
    name: "of one place, worldwide too few",
    law: lawWith(threshold(1, staffInFrance)),
    company: { employees: 249 },
    expected: "below",
  },
  {
    name: "of the world, worldwide enough",
    law: lawWith(threshold(1, staffWorldwide)),
    company: { employees: 250 },
    expected: "reached",
  },
  {
    name: "one of two thresholds is enough",
    law: lawWith(threshold(1, atLeastPounds), threshold(1, staff)),
    company: { ...turnover(1), employees: 250 },
    expected: "reached",
  },
  {
    name: "one of two thresholds open",
    law: lawWith(threshold(1, atLeastPounds), threshold(1, staff)),
    company: { employees: 1 },
    expected: "open",
  },
])("$name: $expected", ({ law, company, expected }) => {
  expect(compareCompanySize(law, company)).toBe(expected);
});
