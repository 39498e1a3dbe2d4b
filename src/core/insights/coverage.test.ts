import { expect, test } from "vitest";
import type { Entity } from "../../dataset/model.ts";
import { engineOf, entityWith } from "../facets/facet-fixture.ts";
import { findThinCells, measureCoverage, type Coverage } from "./coverage.ts";

const kenya: Partial<Entity> = { reach: { scope: "national", countries: ["KE"] } };
const global: Partial<Entity> = { reach: { scope: "global" } };
const globalInAsia: Partial<Entity> = { reach: { scope: "global", regions: ["south-asia"] } };
const trains: Partial<Entity> = { offer: { services: ["training"] } };
const helpsAndTrains: Partial<Entity> = { offer: { services: ["hotline", "training"] } };
const dated = (as_of: string): Partial<Entity> => ({ sources: [{ url: "https://example.org", as_of }] });

const listings = [
  entityWith("a", { ...kenya, ...trains, ...dated("2026-06") }),
  entityWith("b", { ...kenya, ...helpsAndTrains, ...dated("2020") }),
  entityWith("c", { ...global, ...trains }),
  entityWith("d", { ...globalInAsia, ...helpsAndTrains, ...dated("2026-01") }),
  entityWith("e", { ...kenya, ...trains, status: { state: "closed" } }),
  entityWith("f", trains),
];

function coverageOf(entities: readonly Entity[]): Coverage {
  return measureCoverage(engineOf(entities), "services", "regions");
}

const findCell = ({ cells }: Coverage, row: string, column: string) =>
  cells.find((cell) => cell.row === row && cell.column === column);

test("counts listings that name a region apart from those of global scope, without ended ones", () => {
  const coverage = coverageOf(listings);
  expect(findCell(coverage, "training", "africa")).toMatchObject({ count: 2, current: 1 });
  expect(findCell(coverage, "hotline", "africa")).toMatchObject({ count: 1, current: 0 });
  expect(findCell(coverage, "training", "south-asia")).toMatchObject({ count: 1, current: 1 });
  expect(findCell(coverage, "training", "europe")).toMatchObject({ count: 0, current: 0 });
  const [training] = coverage.rows.filter(({ row }) => row === "training");
  expect(training?.cells.slice(-2)).toMatchObject([
    { column: "global-scope", count: 2, current: 1 },
    { column: "all", count: 5, current: 2 },
  ]);
});

test("under-served regions come first, each group in the order of the vocabulary", () => {
  expect(coverageOf([]).columns.slice(0, 5)).toEqual([
    "africa",
    "middle-east-north-africa",
    "latin-america-caribbean",
    "north-america",
    "europe",
  ]);
});

test("sorts thin cells by prevalence, then by count, then by the listings of the row", () => {
  const thin = findThinCells(coverageOf(listings), 4).map(({ row, column, count }) => [row, column, count]);
  expect(thin).toEqual([
    ["training", "middle-east-north-africa", 0],
    ["hotline", "middle-east-north-africa", 0],
    ["training", "europe", 0],
    ["training", "central-asia", 0],
  ]);
});
