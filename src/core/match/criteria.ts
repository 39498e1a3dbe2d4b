import type { Kind } from "../../dataset/model.ts";
import type { ListedVocabulary } from "../register/terms.ts";

/** How a criterion is judged. */
interface CriterionRow {
  /** The kinds that it applies to. */
  readonly kinds: readonly Kind[];
  /** The keys of a criteria file that it reads, each with its vocabulary. */
  readonly keys: Readonly<Record<string, ListedVocabulary>>;
  /** How much it says, as an exponent: 0 would leave it out, 1 takes an answer's value as it is. */
  readonly weight: number;
  /** The share of it that its best answered term decides; all its terms share the rest. */
  readonly bestShare: number;
  /** Summaries name its terms, so that their silence says something. */
  readonly isInSummaries?: true;
  /** The titles of its terms are names, and keep their capitals within a sentence. */
  readonly hasProperNames?: true;
  /** A criteria file may give a single term. */
  readonly takesSingleTerm?: true;
}

const both: readonly Kind[] = ["entity", "tool"];

/**
 * The criteria in the order of the reasons shown: one row each.
 *
 * Help and place are almost required: without them a listing is no partner. A tool's kind of work is its help, said more
 * exactly, and is compared by tags alone: few summaries name it. Industry comes next, since one who knows the
 * trade need not learn it. Issues overlap, and two listings in three have forced labour. Who a tool is made for can be read
 * from what it does. The rest are facts that few listings state, so that they tip a balance and don't make one. The guide
 * "How matching works" shows this table to readers.
 */
export const criterionTable = {
  // Countries and regions are one question, "where?".
  place: {
    kinds: both,
    keys: { countries: "country", regions: "region" },
    weight: 1,
    bestShare: 0.6,
    hasProperNames: true,
  },
  services: { kinds: ["entity"], keys: { services: "service" }, weight: 1.2, bestShare: 0.5, isInSummaries: true },
  functions: {
    kinds: ["tool"],
    keys: { functions: "tool-function" },
    weight: 1.2,
    bestShare: 0.5,
    isInSummaries: true,
  },
  work: { kinds: ["tool"], keys: { work: "kind-of-work" }, weight: 1.2, bestShare: 0.5 },
  industries: { kinds: both, keys: { industries: "industry" }, weight: 0.8, bestShare: 0.7, isInSummaries: true },
  issues: { kinds: both, keys: { issues: "issue" }, weight: 0.5, bestShare: 0.6, isInSummaries: true },
  target_users: {
    kinds: ["tool"],
    keys: { target_users: "target-user" },
    weight: 0.4,
    bestShare: 0.7,
    isInSummaries: true,
  },
  partnerships: { kinds: both, keys: { partnerships: "partnership" }, weight: 0.2, bestShare: 0.7 },
  languages: { kinds: both, keys: { languages: "language" }, weight: 0.3, bestShare: 0.7, hasProperNames: true },
  cost: { kinds: ["entity"], keys: { cost: "cost" }, weight: 0.3, bestShare: 1, takesSingleTerm: true },
  // Asked by `cost`.
  access: { kinds: ["tool"], keys: { access: "access" }, weight: 0.3, bestShare: 1, takesSingleTerm: true },
} as const satisfies Record<string, CriterionRow>;

/** What is judged. */
export type Criterion = keyof typeof criterionTable;

/** A key of a criteria file. */
export type CriterionKey = { [Name in Criterion]: keyof (typeof criterionTable)[Name]["keys"] }[Criterion];

const rows = Object.entries(criterionTable) as [Criterion, CriterionRow][];

/** The vocabulary of each key of a criteria file. */
export const vocabularyByKey = Object.assign({}, ...rows.map(([, { keys }]) => keys)) as Readonly<
  Record<CriterionKey, ListedVocabulary>
>;

/** In the order of the reasons shown. */
export const criterionKeys = Object.keys(vocabularyByKey) as CriterionKey[];

/** Term ids by key; a key without any may be left out. */
export type TermsByKey = Readonly<Partial<Record<CriterionKey, readonly string[]>>>;

/** What a reader asks for: terms by key, all optional; an empty list asks for nothing. */
export interface MatchCriteria extends TermsByKey {
  readonly kind: Kind;
}

/** The criteria of each kind, in the order of the reasons shown. Other keys are ignored. */
export const criteriaByKind: Readonly<Record<Kind, readonly Criterion[]>> = {
  entity: rows.flatMap(([criterion, { kinds }]) => (kinds.includes("entity") ? [criterion] : [])),
  tool: rows.flatMap(([criterion, { kinds }]) => (kinds.includes("tool") ? [criterion] : [])),
};

/** The keys that a criterion reads. */
export function listCriterionKeys(criterion: Criterion): readonly CriterionKey[] {
  return Object.keys(criterionTable[criterion].keys) as CriterionKey[];
}

/** The row of the criterion that reads each key. */
export const criterionByKey = Object.fromEntries(
  rows.flatMap(([, row]) => Object.keys(row.keys).map((key) => [key, row])),
) as Readonly<Record<CriterionKey, CriterionRow>>;

/** The keys of the match page, in the order of its address; `cost` also sets `access`. */
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
  "cost",
] as const satisfies readonly CriterionKey[];

export type QuestionKey = (typeof questionKeys)[number];
