import fc from "fast-check";
import { expect, test } from "vitest";
import { entityWith, registerOf as registerWith } from "../facets/facet-fixture.ts";
import type { Register } from "../register/register.ts";
import {
  collectStudies,
  collectOutputs,
  industriesWithout,
  measureOutputs,
  measureOutputsByType,
  measureStudies,
  measureStudiesBy,
  measureStudiesByIndustry,
  notStated,
} from "./case-studies.ts";
import type { InsightTable } from "./insight-table.ts";

type Parts = { readonly offer?: object; readonly state?: string };

function registerOf(parts: readonly Parts[]): Register {
  return registerWith(
    parts.map(({ offer, state = "active" }, index) => entityWith(`e${index}`, { offer, status: { state } } as object)),
  );
}

const small = registerOf([
  {
    offer: {
      services: ["training", "hotline"],
      case_studies: [
        { title: "Zinc", industry: "construction", year: 2020, countries: ["QA"] },
        { title: "Ash", industry: "construction", countries: ["QA", "NP"] },
      ],
      outputs: [{ title: "Guide", type: "guidance", year: 2021 }, { title: "Kit" }],
    },
  },
  { offer: { case_studies: [{ title: "Oak", industry: "construction", year: 2022 }, { title: "Elm" }] } },
  { offer: { case_studies: [{ title: "Fir", industry: "agriculture", year: 2022 }] }, state: "closed" },
  {},
]);
const studies = collectStudies(small);
const rowOf = (table: InsightTable, name: string, id: string) => table.rows.find((row) => row[name] === id);

test("case studies are newest first, without a year last, then by title", () => {
  expect(studies.map(({ work }) => work.title)).toEqual(["Fir", "Oak", "Zinc", "Ash", "Elm"]);
  expect(collectOutputs(small).map(({ work }) => work.title)).toEqual(["Guide", "Kit"]);
});

test("by industry: case studies add up, listings count once", () => {
  const table = measureStudiesByIndustry(small);
  expect(rowOf(table, "industry", "construction")).toMatchObject({
    title: "Construction",
    case_studies: 3,
    count: 2,
    listings: "/insights/case-studies/#construction",
  });
  expect(rowOf(table, "industry", "agriculture")).toMatchObject({ case_studies: 1, count: 1 });
  expect(rowOf(table, "industry", notStated)).toMatchObject({ title: null, case_studies: 1, count: 1 });
  expect(rowOf(table, "industry", "automotive")).toMatchObject({ case_studies: 0, count: 0, listings: null });
  expect(table.n).toBe(3);
});

test("industries without any are named, cross-industry is none", () => {
  const without = industriesWithout(studies);
  expect(without).toContain("automotive");
  for (const id of ["construction", "agriculture", "cross-industry", notStated]) expect(without).not.toContain(id);
});

test("by country, year and service, most first", () => {
  const rows = measureStudiesBy(small).rows.map(({ by, id, title, case_studies: n }) => [by, id, title, n]);
  expect(rows).toEqual([
    ["country", "QA", "Qatar", 2],
    ["country", "NP", "Nepal", 1],
    ["year", "2022", "2022", 2],
    ["year", "2020", "2020", 1],
    ["service", "hotline", "Hotline", 2],
    ["service", "training", "Training", 2],
  ]);
});

test("outputs by type", () => {
  const table = measureOutputsByType(small);
  expect(rowOf(table, "type", "guidance")).toMatchObject({
    outputs: 1,
    count: 1,
    listings: "/insights/case-studies/outputs/#guidance",
  });
  expect(rowOf(table, "type", notStated)).toMatchObject({ outputs: 1, count: 1 });
  expect(rowOf(table, "type", "toolkit")).toMatchObject({ outputs: 0, count: 0, listings: null });
});

const study = fc.record(
  {
    title: fc.string({ minLength: 1, maxLength: 5 }),
    industry: fc.constantFrom("construction", "agriculture", "cross-industry"),
    year: fc.integer({ min: 2000, max: 2026 }),
    countries: fc.subarray(["QA", "NP", "TH"], { minLength: 1 }),
  },
  { requiredKeys: ["title"] },
);
const parts: fc.Arbitrary<Parts> = fc.record({
  offer: fc.record({ case_studies: fc.array(study, { maxLength: 4 }), outputs: fc.array(study, { maxLength: 2 }) }),
});
const numbersOf = (tables: readonly InsightTable[], by: string) =>
  tables.flatMap(({ rows }) => rows.filter((row) => by in row).map((row) => Number(row[by])));

test("industries add up to all case studies, and one listing more lowers no count", () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), parts, (listings, more) => {
      const register = registerOf(listings);
      const all = collectStudies(register);
      const byIndustry = measureStudiesByIndustry(register);
      expect(numbersOf([byIndustry], "case_studies").reduce((sum, n) => sum + n, 0)).toBe(all.length);
      const larger = registerOf([...listings, more]);
      const grown = measureStudiesByIndustry(larger);
      const before = numbersOf([byIndustry], "count");
      expect(numbersOf([grown], "count").every((count, index) => count >= (before[index] ?? 0))).toBe(true);
      expect(measureStudies(register).rows).toHaveLength(all.length);
      expect(measureOutputs(register).rows).toHaveLength(collectOutputs(register).length);
    }),
  );
});
