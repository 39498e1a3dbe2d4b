import type { Kind } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import { descending } from "d3-array";
import type { FacetEngine } from "../../facets/facet-engine.ts";
import { measureCoverage, type Coverage } from "./coverage.ts";

/** A page of heat maps: what is crossed with what, for each kind that has both. */
export interface CoverageTopic {
  /** Kebab-case; its address and the beginning of its figures' ids. */
  readonly id: string;
  readonly facets: Readonly<Partial<Record<Kind, readonly [rows: string, columns: string]>>>;
  /** Whether rows and columns are the same for both kinds, so that they can be counted together. */
  readonly hasBoth: boolean;
}

/** In order of reading. */
export const coverageTopics: readonly CoverageTopic[] = [
  {
    id: "help-by-region",
    facets: { entity: ["services", "regions"], tool: ["functions", "regions"] },
    hasBoth: false,
  },
  { id: "issues-by-region", facets: { entity: ["issues", "regions"], tool: ["issues", "regions"] }, hasBoth: true },
  {
    id: "industries-by-issue",
    facets: { entity: ["industries", "issues"], tool: ["industries", "issues"] },
    hasBoth: true,
  },
  {
    id: "industries-by-help",
    facets: { entity: ["industries", "services"], tool: ["industries", "functions"] },
    hasBoth: false,
  },
  { id: "functions-by-user", facets: { tool: ["functions", "target_users"] }, hasBoth: false },
];

/** Regions that the 2021 report calls under-served. */
export const underServedRegions: readonly string[] = vocabularyByName("region")
  .terms.filter(({ under_served }) => under_served === true)
  .map(({ id }) => id);

/** Those come first. */
export function compareRegions(a: string, b: string): number {
  return descending(underServedRegions.includes(a), underServedRegions.includes(b));
}

/** The coverages of a topic by kind. */
export function measureTopic(
  { facets }: CoverageTopic,
  engines: Readonly<Record<Kind, FacetEngine>>,
): Partial<Record<Kind, Coverage>> {
  const measure = (kind: Kind, [rows, columns]: readonly [string, string]) =>
    measureCoverage(engines[kind], rows, columns, columns === "regions" ? compareRegions : undefined);
  return {
    ...(facets.entity && { entity: measure("entity", facets.entity) }),
    ...(facets.tool && { tool: measure("tool", facets.tool) }),
  };
}
