import { expect, test } from "vitest";
import { engineOf, toolWith } from "../../core/facets/facet-fixture.ts";
import { record } from "../../core/match/record-fixture.ts";
import { findToolOrganisations, rankPartners, toPartnerCriteria } from "./rank-partners.ts";

/** Organisations of an industry: with the services of an idea's kind of work, with its issue, and with neither. */
const records = [
  record("assessor", { stated: { industries: ["brick-making"], services: ["risk-assessment"] } }),
  record("campaigner", { stated: { industries: ["brick-making"], issues: ["debt-bondage"] } }),
  record("cleaning", { stated: { industries: ["brick-making"] } }),
];
const industries = ["brick-making"];
const servicesOfKind = { "remote-sensing": ["risk-assessment"] };
const idsOf = (partners: readonly { id: string }[]) => partners.map(({ id }) => id);

/** Returns scores in which organisations have words of the idea, by row: in their tags and text, and in their text alone. */
const scoresOf = (byRow: readonly number[], byOwnWords: readonly number[]) => ({
  entities: new Map(byRow.entries()),
  entitiesByOwnWords: new Map(byOwnWords.entries()),
});

test("takes services from kinds of work, and issues from the text", () => {
  expect(toPartnerCriteria({ work: ["remote-sensing"], industries }, ["debt-bondage"], servicesOfKind)).toEqual({
    kind: "entity",
    industries,
    services: ["risk-assessment"],
    issues: ["debt-bondage"],
  });
  expect(toPartnerCriteria({ work: ["nonsense"] }, [], servicesOfKind)).toEqual({ kind: "entity" });
});

test("the industry alone makes no partner", () => {
  const criteria = toPartnerCriteria({ work: ["remote-sensing"], industries }, ["debt-bondage"], servicesOfKind);
  expect(idsOf(rankPartners(criteria, records, scoresOf([3, 2, 2], [3, 2, 0])))).toEqual([
    "entities/assessor",
    "entities/campaigner",
  ]);
});

test("an organisation with a service that suits the idea must speak of it", () => {
  const criteria = toPartnerCriteria({ work: ["remote-sensing"], industries }, [], servicesOfKind);
  expect(idsOf(rankPartners(criteria, records, scoresOf([3, 0, 0], [3, 0, 0])))).toEqual(["entities/assessor"]);
  expect(idsOf(rankPartners(criteria, records, scoresOf([1, 0, 3], [0.2, 0, 3])))).not.toContain("entities/assessor");
  expect(idsOf(rankPartners(criteria, records, undefined))).toContain("entities/assessor");
});

test("without work and issue, all organisations of the industry are partners, the most similar text first", () => {
  const partners = rankPartners({ kind: "entity", industries }, records, scoresOf([1, 2, 3], [0, 0, 0]));
  expect(idsOf(partners)).toEqual(["entities/cleaning", "entities/campaigner", "entities/assessor"]);
});

test("finds organisations behind similar tools, each once, if they may be returned", () => {
  const tools = engineOf([toolWith("alpha", { name: "Alpha" }), toolWith("beta", { name: "Beta" })], "tool");
  const similar = [0, 1].map((row) => ({ row, shared: {} }));
  const overlapData = {
    tools,
    behind: { alpha: ["assessor", "cleaning"], beta: ["assessor"] },
  } as unknown as Parameters<typeof findToolOrganisations>[1];
  expect(findToolOrganisations(similar, overlapData, (_, id) => id !== "entities/cleaning")).toEqual([
    { id: "entities/assessor", toolNames: ["Alpha", "Beta"] },
  ]);
  expect(findToolOrganisations(similar, overlapData, () => false)).toEqual([]);
});
