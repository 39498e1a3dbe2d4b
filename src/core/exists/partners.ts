import type { MatchCriteria } from "../match/criteria.ts";
import type { OverlapFile } from "./overlap-file.ts";
import type { Overlap } from "./overlap.ts";
import type { Tags } from "./overlap-record.ts";

/** The help that organisations give where a tool would do this: a tool's function to services. */
const servicesOfFunction: Readonly<Record<string, readonly string[]>> = {
  "supply-chain-risk": ["risk-assessment"],
  traceability: ["supply-chain-mapping"],
  "worker-voice": ["worker-voice-grievance"],
  "ethical-recruitment": ["ethical-recruitment"],
  "compliance-reporting": ["benchmarking-reporting"],
  "data-analytics": ["research-data"],
  "financial-crime-detection": ["investigation-intelligence"],
  "victim-identification": ["investigation-intelligence"],
  "suspect-identification": ["investigation-intelligence"],
  "content-detection": ["technology"],
  "reporting-hotline": ["hotline"],
  "case-management": ["survivor-support"],
  "survivor-support": ["survivor-support"],
  "awareness-education": ["awareness-raising"],
  training: ["training"],
  "knowledge-sharing": ["research-data"],
};

/** The question of matching that finds organisations to talk to about an idea, from what is said and inferred of it. */
export function partnerCriteria({ functions = [], issues, industries, countries }: Tags): MatchCriteria {
  const services = [...new Set(functions.flatMap((id) => servicesOfFunction[id] ?? []))];
  return {
    kind: "entity",
    ...(services.length > 0 && { services }),
    ...(issues && { issues }),
    ...(industries && { industries }),
    ...(countries && { countries }),
  };
}

/** An organisation behind tools that are like an idea. */
export interface Builder {
  /** The organisation's id. */
  readonly id: string;
  /** The tools, the likest first. */
  readonly tools: readonly Overlap["id"][];
}

/** The organisations behind tools, those of the likest first. */
export function buildersOf(overlaps: readonly Pick<Overlap, "id">[], behind: OverlapFile["behind"]): Builder[] {
  const found = new Map<string, Overlap["id"][]>();
  for (const { id: tool } of overlaps) {
    for (const id of behind[tool.slice(tool.indexOf("/") + 1)] ?? []) found.set(id, [...(found.get(id) ?? []), tool]);
  }
  return [...found].map(([id, tools]) => ({ id, tools }));
}
