import type { Kind } from "../../dataset/model.ts";
import type { TagVocabulary } from "../register/terms.ts";

/** Scoring parameters of a criterion. */
interface CriterionRow {
  /** Kinds of listings that the criterion applies to. */
  readonly kinds: readonly Kind[];
  /** Keys of a criteria file that the criterion reads, each with its vocabulary. */
  readonly keys: Readonly<Record<string, TagVocabulary>>;
  /** Weight of the criterion's value in the weighted mean. */
  readonly weight: number;
  /** True if summaries name its terms. A tag that the summary does not support then counts less. */
  readonly isInSummaries?: true;
  /** True if the titles of its terms are proper names, which keep their capitals within a sentence. */
  readonly hasProperNames?: true;
  /** True if a criteria file may have a single term instead of a list. */
  readonly takesSingleTerm?: true;
}

const bothKinds: readonly Kind[] = ["entity", "tool"];

/**
 * Criteria in the order in which reasons are shown.
 *
 * Help and place weigh most: without them a listing is no partner. A tool's kind of work describes its help more exactly; it is
 * compared by tags only, since few summaries name it. Industry comes next: a partner who knows the industry need not learn it.
 * Issues overlap, and two in three listings have forced labour. The users of a tool often follow from its functions. The rest are
 * facts that few listings state, so that they only decide between similar listings. The guide "How matching works" shows this
 * table to readers.
 */
export const criterionTable = {
  // Countries and regions are one criterion, since both say where.
  place: {
    kinds: bothKinds,
    keys: { countries: "country", regions: "region" },
    weight: 1,
    hasProperNames: true,
  },
  services: { kinds: ["entity"], keys: { services: "service" }, weight: 1.2, isInSummaries: true },
  functions: {
    kinds: ["tool"],
    keys: { functions: "tool-function" },
    weight: 1.2,
    isInSummaries: true,
  },
  work: { kinds: ["tool"], keys: { work: "kind-of-work" }, weight: 1.2 },
  industries: { kinds: bothKinds, keys: { industries: "industry" }, weight: 0.8, isInSummaries: true },
  issues: { kinds: bothKinds, keys: { issues: "issue" }, weight: 0.5, isInSummaries: true },
  target_users: {
    kinds: ["tool"],
    keys: { target_users: "target-user" },
    weight: 0.4,
    isInSummaries: true,
  },
  partnerships: { kinds: bothKinds, keys: { partnerships: "partnership" }, weight: 0.2 },
  languages: { kinds: bothKinds, keys: { languages: "language" }, weight: 0.3, hasProperNames: true },
  regulations: { kinds: bothKinds, keys: { regulations: "regulation" }, weight: 0.3, hasProperNames: true },
  cost: { kinds: ["entity"], keys: { cost: "cost" }, weight: 0.3, takesSingleTerm: true },
  // The match page has no field for access: the cost is used for it.
  access: { kinds: ["tool"], keys: { access: "access" }, weight: 0.3, takesSingleTerm: true },
} as const satisfies Record<string, CriterionRow>;

/** Name of a criterion, such as "place" or "services". */
export type Criterion = keyof typeof criterionTable;

/** Key of a criteria file, such as "countries" or "services". A criterion has one or more. */
export type CriterionKey = { [Name in Criterion]: keyof (typeof criterionTable)[Name]["keys"] }[Criterion];

const rows = Object.entries(criterionTable) as [Criterion, CriterionRow][];

/** Vocabulary name by key of a criteria file, such as `countries: "country"`. */
export const vocabularyByKey = Object.assign({}, ...rows.map(([, { keys }]) => keys)) as Readonly<
  Record<CriterionKey, TagVocabulary>
>;

/** All keys of a criteria file, in the order in which reasons are shown. */
export const criterionKeys = Object.keys(vocabularyByKey) as CriterionKey[];

/** Term ids by key. A key without terms may be absent. */
export type TermsByKey = Readonly<Partial<Record<CriterionKey, readonly string[]>>>;

/** Criteria for listings of a kind: terms by key, all optional. An empty list is the same as none. */
export interface MatchCriteria extends TermsByKey {
  readonly kind: Kind;
}

/** Criteria that apply to each kind, in the order in which reasons are shown. */
export const criteriaByKind: Readonly<Record<Kind, readonly Criterion[]>> = {
  entity: rows.flatMap(([criterion, { kinds }]) => (kinds.includes("entity") ? [criterion] : [])),
  tool: rows.flatMap(([criterion, { kinds }]) => (kinds.includes("tool") ? [criterion] : [])),
};

/** Returns the keys that a criterion reads: "place" → `["countries", "regions"]`, any other its own name, as `["services"]`. */
export function listCriterionKeys(criterion: Criterion): readonly CriterionKey[] {
  return Object.keys(criterionTable[criterion].keys) as CriterionKey[];
}

/** Scoring parameters of the criterion that reads a key. */
export const criterionByKey = Object.fromEntries(
  rows.flatMap(([, row]) => Object.keys(row.keys).map((key) => [key, row])),
) as Readonly<Record<CriterionKey, CriterionRow>>;

/** Keys that the match page has a field for, in the order of its address. `cost` also sets `access`. */
export const questionKeys = [
  "industries",
  "countries",
  "regions",
  "issues",
  "services",
  "functions",
  "work",
  "target_users",
  "partnerships",
  "languages",
  "regulations",
  "cost",
] as const satisfies readonly CriterionKey[];

export type QuestionKey = (typeof questionKeys)[number];
