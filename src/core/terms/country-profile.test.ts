import { expect, test } from "vitest";
import type { Entity, Listing } from "../../dataset/model.ts";
import { parseQuery } from "../facets/directory-query.ts";
import { engineOf, entityWith, toolWith } from "../facets/facet-fixture.ts";
import { findRows } from "../facets/find-listings.ts";
import { countByReach, findHelpLines, listCountryFilters } from "./country-profile.ts";
import { countListingsWithTerm } from "./term-coverage.ts";

const national: NonNullable<Listing["reach"]> = { scope: "national", regions: ["africa"], countries: ["KE"] };
const worldwide: NonNullable<Listing["reach"]> = { scope: "global", countries: ["KE"] };
const offerOf = (...services: NonNullable<NonNullable<Entity["offer"]>["services"]>) => ({ offer: { services } });
const engines = {
  entity: engineOf([
    entityWith("line", { reach: national, ...offerOf("hotline", "training") }),
    entityWith("closed-line", { reach: national, status: { state: "closed" }, ...offerOf("hotline") }),
    entityWith("a-worldwide-line", { reach: worldwide, ...offerOf("hotline") }),
    entityWith("unnamed-line", { reach: { scope: "global" }, ...offerOf("hotline") }),
    entityWith("regional-line", { reach: { scope: "regional", regions: ["africa"] }, ...offerOf("hotline") }),
    entityWith("trainer", {
      reach: { countries: ["KE"] },
      focus: { industries: ["fishing-seafood"] },
      ...offerOf("training"),
    }),
    entityWith("elsewhere", { reach: { scope: "national", regions: ["europe"], countries: ["DE"] } }),
  ]),
  tool: engineOf(
    [toolWith("app", { reach: national, work: ["worker-helpline"] }), toolWith("worldwide-app", { reach: worldwide })],
    "tool",
  ),
};

/** Returns the number of listings that the directory shows at an address. */
function countAt(kind: "entity" | "tool", address: string): number {
  const engine = engines[kind];
  return findRows(engine, parseQuery(new URLSearchParams(address.split("?")[1]), engine).terms).length;
}

test("counts who is at work there before who is worldwide, each listing once, as the directory does", () => {
  const rows = countByReach(engines, "KE");
  expect(rows.map(({ reach, counts }) => [reach, ...counts.map(({ count }) => count)])).toEqual([
    ["there", 2, 1],
    ["named", 1, 1],
    ["regional", 1, 0],
    ["global", 1, 0],
  ]);
  for (const { kind, count, address } of rows.flatMap(({ counts }) => counts))
    expect(countAt(kind, address), address).toBe(count);
  const { total } = countListingsWithTerm(engines, "country", "KE");
  expect(
    rows
      .slice(0, 2)
      .flatMap(({ counts }) => counts.map(({ count }) => count))
      .reduce((a, b) => a + b),
  ).toBe(total);
});

test("finds hotlines there before worldwide ones, and tools that are one, without closed ones, and counts wider ones", () => {
  const { there, wider } = findHelpLines(engines, "KE", []);
  expect(there.map(({ id }) => id)).toEqual(["line", "app", "a-worldwide-line"]);
  expect(wider.count).toBe(2);
  expect(countAt("entity", wider.address)).toBe(2);
  expect(findHelpLines(engines, "TH", []).there).toEqual([]);
});

test("has the numbers that can be dialled there, also of listings that name no hotline, and none of ended ones", () => {
  const line = { telephone: "1195", countries: ["KE" as const] };
  const elsewhere = { telephone: "116 006", countries: ["DE" as const] };
  const { there } = findHelpLines(engines, "KE", [
    entityWith("trainer", { help_lines: [line] }),
    entityWith("elsewhere", { help_lines: [elsewhere] }),
    entityWith("closed-line", { status: { state: "closed" }, help_lines: [line] }),
    toolWith("app", { help_lines: [elsewhere, line] }),
  ]);
  expect(there.map(({ id, lines }) => [id, ...lines.map(({ telephone }) => telephone)])).toEqual([
    ["line"],
    ["app", "1195"],
    ["a-worldwide-line"],
    ["trainer", "1195"],
  ]);
});

test("offers filters with as many listings as the directory shows, the most first", () => {
  const groups = listCountryFilters(engines, "KE");
  expect(
    groups.map(({ kind, facet, terms }) => [kind, facet, ...terms.map(({ id, count }) => `${id} ${count}`)]),
  ).toEqual([
    ["entity", "industries", "fishing-seafood 1"],
    ["tool", "functions", "training 2"],
  ]);
  for (const { kind, terms } of groups)
    for (const { count, address } of terms) expect(countAt(kind, address), address).toBe(count);
  expect(listCountryFilters(engines, "TH")).toEqual([]);
});
