import { expect, test } from "vitest";
import { buildInsightRegister } from "../../testing/insight-register.ts";
import {
  collectWorks,
  groupWorks,
  countListings,
  measureStudiesBy,
  measureWorksBy,
  notStated,
} from "./case-studies.ts";
import type { InsightTable } from "./insight-table.ts";

const small = buildInsightRegister([
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
] as never);
const studies = collectWorks(small, "case_studies");
const findRow = (table: InsightTable, name: string, id: string) => table.rows.find((row) => row[name] === id);

test("sorts case studies by year, newest first and undated last, then by title", () => {
  expect(studies.map(({ work }) => work.title)).toEqual(["Fir", "Oak", "Zinc", "Ash", "Elm"]);
  expect(collectWorks(small, "outputs").map(({ work }) => work.title)).toEqual(["Guide", "Kit"]);
});

test("counts each case study in one industry, and each listing once in each of its industries", () => {
  const table = measureWorksBy(small, "case_studies");
  expect(findRow(table, "industry", "construction")).toMatchObject({
    title: "Construction",
    case_studies: 3,
    count: 2,
    listings: "/insights/case-studies/#construction",
  });
  expect(findRow(table, "industry", "agriculture")).toMatchObject({ case_studies: 1, count: 1 });
  expect(findRow(table, "industry", notStated)).toMatchObject({ title: null, case_studies: 1, count: 1 });
  expect(findRow(table, "industry", "automotive")).toMatchObject({ case_studies: 0, count: 0, listings: null });
  expect(table.n).toBe(3);
});

test("counts a listing with several works in a group once", () => {
  const [construction] = groupWorks(studies, "case_studies").filter(({ id }) => id === "construction");
  expect([construction?.works.length, countListings(construction?.works ?? [])]).toEqual([3, 2]);
});

test("counts case studies by country, year and service, most first", () => {
  const rows = measureStudiesBy(small).rows.map(({ by, id, title, case_studies: count }) => [by, id, title, count]);
  expect(rows).toEqual([
    ["country", "QA", "Qatar", 2],
    ["country", "NP", "Nepal", 1],
    ["year", "2022", "2022", 2],
    ["year", "2020", "2020", 1],
    ["service", "hotline", "Hotline", 2],
    ["service", "training", "Training", 2],
  ]);
});

test("counts outputs by type", () => {
  const table = measureWorksBy(small, "outputs");
  expect(findRow(table, "type", "guidance")).toMatchObject({
    outputs: 1,
    count: 1,
    listings: "/insights/case-studies/outputs/#guidance",
  });
  expect(findRow(table, "type", notStated)).toMatchObject({ outputs: 1, count: 1 });
  expect(findRow(table, "type", "toolkit")).toMatchObject({ outputs: 0, count: 0, listings: null });
});
