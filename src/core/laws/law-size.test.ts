import { expect, test } from "vitest";
import type { SizeTest, Threshold } from "../../dataset/laws.ts";
import { compareCompany, listPlaceFigures } from "./law-size.ts";

const turnover = (amount: number, currency = "GBP") => ({ turnover: { amount, currency } });
const lawWith = (...thresholds: Threshold[]) => ({ any_size: false, thresholds, steps: [] });
const onSuppliers = { steps: [{}, { suppliers: true as const }] };
const anySize = { any_size: true, thresholds: [], steps: [] };
const threshold = (count: number, ...tests: SizeTest[]) => ({ least: count, tests });

const atLeastPounds: SizeTest = { measure: "turnover", bound: "at-least", amount: 36, currency: "GBP" };
const abovePounds: SizeTest = { measure: "turnover", bound: "above", amount: 36, currency: "GBP" };
const staff: SizeTest = { measure: "employees", bound: "at-least", amount: 250 };
const assets: SizeTest = { measure: "assets", bound: "at-least", amount: 20, currency: "GBP" };
const staffInFrance: SizeTest = { ...staff, where: "in France" };
const staffWorldwide: SizeTest = { ...staff, where: "worldwide" };

test.each([
  { name: "no threshold stated", law: lawWith(), company: { employees: 9 }, expected: "not-stated" },
  { name: "any size", law: anySize, company: {}, expected: "any-size" },
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
    name: "of one place, enough there",
    law: lawWith(threshold(1, staffInFrance)),
    company: { employees: 249, places: { "in France": { employees: 250 } } },
    expected: "reached",
  },
  {
    name: "of one place, too few there",
    law: lawWith(threshold(1, staffInFrance)),
    company: { employees: 9000, places: { "in France": { employees: 249 } } },
    expected: "below",
  },
  {
    name: "of one place, enough in another one",
    law: lawWith(threshold(1, staffInFrance)),
    company: { places: { "in Germany": { employees: 250 } } },
    expected: "open",
  },
  {
    name: "of the world, enough in one place",
    law: lawWith(threshold(1, staffWorldwide)),
    company: { places: { "in France": { employees: 250 } } },
    expected: "reached",
  },
  {
    name: "of the world, too few in one place",
    law: lawWith(threshold(1, staffWorldwide)),
    company: { places: { "in France": { employees: 249 } } },
    expected: "open",
  },
  {
    name: "for companies with a seat in the EU, which it has",
    law: lawWith({ ...threshold(1, staff), seat: "eu" }),
    company: { employees: 250, seat: "eu" as const },
    expected: "reached",
  },
  {
    name: "for companies with a seat in the EU, which it has not",
    law: lawWith({ ...threshold(1, staff), seat: "eu" }),
    company: { employees: 250, seat: "outside-eu" as const },
    expected: "below",
  },
  {
    name: "for companies with a seat in the EU, which France is in",
    law: lawWith({ ...threshold(1, staff), seat: "eu" }),
    company: { employees: 250, seat: "france" as const },
    expected: "reached",
  },
  {
    name: "for companies with a seat in France, which the EU is more than",
    law: lawWith({ ...threshold(1, staff), seat: "france" }),
    company: { employees: 250, seat: "eu" as const },
    expected: "below",
  },
  {
    name: "for companies with a seat in the EU, large enough, seat not entered",
    law: lawWith({ ...threshold(1, staff), seat: "eu" }),
    company: { employees: 250 },
    expected: "open",
  },
  {
    name: "for companies with a seat in the EU, too small, seat not entered",
    law: lawWith({ ...threshold(1, staff), seat: "eu" }),
    company: { employees: 249 },
    expected: "below",
  },
  {
    name: "too small, a supplier, and the law reaches suppliers",
    law: { ...lawWith(threshold(1, staff)), ...onSuppliers },
    company: { employees: 3, isSupplier: true },
    expected: "supplier",
  },
  {
    name: "too small, a supplier, and the law does not reach suppliers",
    law: lawWith(threshold(1, staff)),
    company: { employees: 3, isSupplier: true },
    expected: "below",
  },
  {
    name: "a supplier without figures, and the law reaches suppliers",
    law: { ...lawWith(threshold(1, staff)), ...onSuppliers },
    company: { isSupplier: true },
    expected: "supplier",
  },
  {
    name: "a supplier whose figures do not decide it",
    law: { ...lawWith(threshold(1, atLeastPounds)), ...onSuppliers },
    company: { employees: 3, isSupplier: true },
    expected: "open",
  },
  {
    name: "large enough, and a supplier",
    law: { ...lawWith(threshold(1, staff)), ...onSuppliers },
    company: { employees: 300, isSupplier: true },
    expected: "reached",
  },
  {
    name: "another activity than the law's",
    law: { ...anySize, activity: "imports-us" as const },
    company: { activities: { "imports-us": false } },
    expected: "other-activity",
  },
  {
    name: "another activity than the law's, and a supplier",
    law: { ...anySize, ...onSuppliers, activity: "imports-us" as const },
    company: { activities: { "imports-us": false }, isSupplier: true },
    expected: "supplier",
  },
  {
    name: "the activity of the law",
    law: { ...anySize, activity: "imports-us" as const },
    company: { activities: { "imports-us": true } },
    expected: "any-size",
  },
  {
    name: "an activity that was not answered",
    law: { ...lawWith(threshold(1, staff)), activity: "imports-us" as const },
    company: { employees: 3, activities: { goods: false } },
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
  expect(compareCompany(law, company)).toBe(expected);
});

test("lists each figure of one place once", () => {
  const laws = [lawWith(threshold(1, staffInFrance)), lawWith(threshold(2, staffInFrance, staffWorldwide, staff))];
  expect(listPlaceFigures(laws)).toEqual([{ measure: "employees", where: "in France" }]);
});
