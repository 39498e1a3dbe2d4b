import { expect, test } from "vitest";
import type { Law } from "../../dataset/laws.ts";
import { entityWith, registerOf, toolWith } from "../facets/facet-fixture.ts";
import { findStepHelp } from "./step-help.ts";

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
  const { listings } = findStepHelp(law, step, register, 9);
  expect(listings.map(({ id }) => id)).toEqual(["tied", "there", "narrow", "traces", "broad", "elsewhere", "silent"]);
  expect(findStepHelp(law, step, register, 2).listings).toHaveLength(2);
});

test("counts all helping listings by kind, and leaves out a kind without any", () => {
  const { directories } = findStepHelp(law, step, register);
  expect(directories.map(({ kind, count }) => [kind, count])).toEqual([
    ["entity", 6],
    ["tool", 1],
  ]);
  expect(directories[0]?.address).toMatch(/^\/entities\/\?services=supply-chain-mapping&status=/);
  expect(findStepHelp(law, { ...step, services: [] }, register)).toEqual({ listings: [], directories: [] });
});
