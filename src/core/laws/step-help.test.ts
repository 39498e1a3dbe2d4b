import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { addressOfLawMatch } from "../../dataset/address.ts";
import type { Law } from "../../dataset/laws.ts";
import { entityWith, registerOf, toolWith } from "../facets/facet-fixture.ts";
import { findStepHelp, groupSteps } from "./step-help.ts";

const law = { id: "uk-msa", country: "GB" } as Law;
const step = { step: "identify", text: "Map your supply chain.", services: ["supply-chain-mapping"], sources: [1] };
const maps = { services: ["supply-chain-mapping" as const] };
const recent = { sources: [{ url: "https://example.org", as_of: "2026-10" }] };

const register = registerOf([
  entityWith("silent", { offer: maps, regulations: ["uk-msa"] }),
  entityWith("closed", { offer: maps, status: { state: "closed" }, ...recent }),
  entityWith("trains", { offer: { services: ["training"] }, ...recent }),
  entityWith("broad", { offer: { services: ["supply-chain-mapping", "training"] }, ...recent }),
  entityWith("narrow", { offer: maps, ...recent }),
  entityWith("elsewhere", { offer: maps, reach: { scope: "national", countries: ["AU"] }, ...recent }),
  entityWith("there", { offer: maps, reach: { countries: ["GB"] }, ...recent }),
  entityWith("tied", { offer: maps, regulations: ["uk-msa"], ...recent }),
  toolWith("traces", { functions: ["traceability"], ...recent }),
]);

test("ranks active listings first, then tied, near and specialised ones; leaves out ended ones", () => {
  const { helpers } = findStepHelp(law, step, register, 9);
  expect(helpers.map(({ listing }) => listing.id)).toEqual([
    "tied",
    "there",
    "narrow",
    "traces",
    "broad",
    "elsewhere",
    "silent",
  ]);
  expect(findStepHelp(law, step, register, 2).helpers).toHaveLength(2);
});

test("counts all helping listings by kind, and leaves out a kind without any", () => {
  const { directories } = findStepHelp(law, step, register);
  expect(directories.map(({ kind, count }) => [kind, count])).toEqual([
    ["entity", 6],
    ["tool", 1],
  ]);
  expect(directories.map(({ tied }) => tied.count)).toEqual([2, 0]);
  expect(directories[0]?.tied.address).toMatch(/&regulations=uk-msa$/);
  expect(directories[0]?.address).toMatch(/^\/entities\/\?services=supply-chain-mapping&status=/);
  expect(findStepHelp(law, { ...step, services: [] }, register)).toEqual({ helpers: [], directories: [] });
});

test("shows for an industry those that work with it first, then those that work with any, and no other", () => {
  const industries = (id: string, ...ids: string[]) =>
    entityWith(id, { offer: maps, focus: { industries: ids as never }, ...recent });
  const ofIndustries = registerOf([
    industries("anything", "cross-industry"),
    industries("cars", "automotive"),
    industries("clothes", "apparel-textiles"),
    industries("dresses", "apparel-textiles", "cross-industry"),
    entityWith("silent-on-industry", { offer: maps, ...recent }),
  ]);
  const { helpers } = findStepHelp(law, step, ofIndustries, 3);
  const shownFor = (choice: string) =>
    helpers.filter((helper) => helper.shownFor.includes(choice)).map(({ listing }) => listing.id);
  expect(shownFor("any")).toEqual(["anything", "cars", "clothes"]);
  expect(shownFor("apparel-textiles")).toEqual(["anything", "clothes", "dresses"]);
  expect(shownFor("automotive")).toEqual(["anything", "cars", "dresses"]);
  expect(shownFor("construction")).toEqual(["anything", "dresses"]);
});

test("the style sheet can show the listings of each industry alone", () => {
  const css = readFileSync(new URL("../../site/laws/laws.css", import.meta.url), "utf8");
  const rules = [...css.matchAll(/option\[value="([a-z-]+)"\]:checked\) \[data-for\]:not\(\[data-for~="\1"\]\)/g)];
  const industries = listTermIds("industry");
  expect(rules.map(([, id]) => id).sort()).toEqual(
    ["any", ...industries].filter((id) => id !== "cross-industry").sort(),
  );
});

test("the address of match has the law, and the services of a step if it has any", () => {
  expect(addressOfLawMatch("uk-msa", ["training", "hotline"])).toBe(
    "/match/?services=training,hotline&regulations=uk-msa",
  );
  expect(addressOfLawMatch("uk-msa")).toBe("/match/?regulations=uk-msa");
});

test("groups duties in the order of due diligence, with who helps with each step", () => {
  const steps = [
    { ...step, step: "track", services: ["auditing-monitoring"] },
    { ...step, step: "identify", services: ["supply-chain-mapping"] },
    { ...step, step: "identify", services: ["risk-assessment"] },
    { ...step, step: "embed", services: [] },
  ];
  const ofSteps = registerOf([
    entityWith("both", { offer: { services: ["auditing-monitoring", "risk-assessment"] }, ...recent }),
    entityWith("maps", { offer: maps, ...recent }),
    entityWith("audits", { offer: { services: ["auditing-monitoring"] }, ...recent }),
  ]);
  const groups = groupSteps({ ...law, steps } as unknown as Law, ofSteps);
  expect(
    groups.map(({ step: id, duties, help }) => [id, duties.length, help.helpers.map(({ listing }) => listing.id)]),
  ).toEqual([
    ["embed", 1, []],
    ["identify", 2, ["maps", "both"]],
    ["track", 1, ["audits", "both"]],
  ]);
  expect(groupSteps({ ...law, steps: [] } as unknown as Law, ofSteps)).toEqual([]);
});
