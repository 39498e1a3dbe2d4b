import type { Kind } from "../../dataset/model.ts";
import type { ListedVocabulary } from "../register/terms.ts";

/** The vocabulary of each key of a criteria file. */
export const vocabularyOfKey = {
  countries: "country",
  regions: "region",
  services: "service",
  functions: "tool-function",
  industries: "industry",
  issues: "issue",
  target_users: "target-user",
  partnerships: "partnership",
  languages: "language",
  cost: "cost",
  access: "access",
} as const satisfies Record<string, ListedVocabulary>;

export type CriterionKey = keyof typeof vocabularyOfKey;

/** In the order in which reasons stand. */
export const criterionKeys = Object.keys(vocabularyOfKey) as CriterionKey[];

/** Term ids by key; a key without any may be left out. */
export type TermsByKey = Readonly<Partial<Record<CriterionKey, readonly string[]>>>;

/** What a reader asks for: terms by key, all optional; an empty list asks for nothing. */
export interface MatchCriteria extends TermsByKey {
  readonly kind: Kind;
}

/** What is judged: countries and regions are one question, "where?". */
export type Criterion = "place" | Exclude<CriterionKey, "countries" | "regions">;

/** What is asked of each kind, in the order in which reasons stand. Other keys say nothing about it and are passed over. */
export const criteriaOfKind = {
  entity: ["place", "services", "industries", "issues", "partnerships", "languages", "cost"],
  tool: ["place", "functions", "industries", "issues", "target_users", "partnerships", "languages", "access"],
} as const satisfies Record<Kind, readonly Criterion[]>;

/** The keys that a criterion reads. */
export function keysOf(criterion: Criterion): readonly CriterionKey[] {
  return criterion === "place" ? ["countries", "regions"] : [criterion];
}
