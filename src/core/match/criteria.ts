import type { Kind } from "../../dataset/model.ts";
import type { ListedVocabulary } from "../register/terms.ts";

/** What to ask in a first call where a criterion is left open. */
type OpenQuestion =
  | "works-there"
  | "offers-help"
  | "knows-industry"
  | "covers-issue"
  | "serves-users"
  | "speaks-language"
  | "ways-to-engage"
  | "price";

/** How a criterion is asked and judged. */
interface CriterionRow {
  /** The kinds that are asked. */
  readonly kinds: readonly Kind[];
  /** The keys of a criteria file that it reads, each with its vocabulary. */
  readonly keys: Readonly<Record<string, ListedVocabulary>>;
  /** How much it says, as an exponent: 0 would leave it out, 1 takes an answer's value as it is. */
  readonly weight: number;
  /** The share of it that its best answered term decides; all its terms share the rest. */
  readonly bestShare: number;
  readonly question: OpenQuestion;
  /** Its place in the question on the page; without one it is asked by another name. */
  readonly place?: number;
  /** Summaries name its terms, so that their silence says something. */
  readonly isWorded?: true;
  /** The titles of its terms are names, and keep their capitals within a sentence. */
  readonly isNamed?: true;
  /** A criteria file may give a single term. */
  readonly isSingle?: true;
}

const both: readonly Kind[] = ["entity", "tool"];

/**
 * What is asked and judged, in the order in which reasons stand: one row a criterion.
 *
 * Help and place stand close to hard: without them a partner is no partner. A tool's kind of work is its help, said more
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
    question: "works-there",
    place: 2,
    isNamed: true,
  },
  services: {
    kinds: ["entity"],
    keys: { services: "service" },
    weight: 1.2,
    bestShare: 0.5,
    question: "offers-help",
    place: 4,
    isWorded: true,
  },
  functions: {
    kinds: ["tool"],
    keys: { functions: "tool-function" },
    weight: 1.2,
    bestShare: 0.5,
    question: "offers-help",
    place: 5,
    isWorded: true,
  },
  work: {
    kinds: ["tool"],
    keys: { work: "kind-of-work" },
    weight: 1.2,
    bestShare: 0.5,
    question: "offers-help",
    place: 6,
  },
  industries: {
    kinds: both,
    keys: { industries: "industry" },
    weight: 0.8,
    bestShare: 0.7,
    question: "knows-industry",
    place: 1,
    isWorded: true,
  },
  issues: {
    kinds: both,
    keys: { issues: "issue" },
    weight: 0.5,
    bestShare: 0.6,
    question: "covers-issue",
    place: 3,
    isWorded: true,
  },
  target_users: {
    kinds: ["tool"],
    keys: { target_users: "target-user" },
    weight: 0.4,
    bestShare: 0.7,
    question: "serves-users",
    place: 7,
    isWorded: true,
  },
  partnerships: {
    kinds: both,
    keys: { partnerships: "partnership" },
    weight: 0.2,
    bestShare: 0.7,
    question: "ways-to-engage",
    place: 8,
  },
  languages: {
    kinds: both,
    keys: { languages: "language" },
    weight: 0.3,
    bestShare: 0.7,
    question: "speaks-language",
    place: 9,
    isNamed: true,
  },
  cost: {
    kinds: ["entity"],
    keys: { cost: "cost" },
    weight: 0.3,
    bestShare: 1,
    question: "price",
    place: 10,
    isSingle: true,
  },
  // Asked by `cost`.
  access: { kinds: ["tool"], keys: { access: "access" }, weight: 0.3, bestShare: 1, question: "price", isSingle: true },
} as const satisfies Record<string, CriterionRow>;

/** What is judged. */
export type Criterion = keyof typeof criterionTable;

/** A key of a criteria file. */
export type CriterionKey = { [Name in Criterion]: keyof (typeof criterionTable)[Name]["keys"] }[Criterion];

const rows = Object.entries(criterionTable) as [Criterion, CriterionRow][];

/** The vocabulary of each key of a criteria file. */
export const vocabularyOfKey = Object.assign({}, ...rows.map(([, { keys }]) => keys)) as Readonly<
  Record<CriterionKey, ListedVocabulary>
>;

/** In the order in which reasons stand. */
export const criterionKeys = Object.keys(vocabularyOfKey) as CriterionKey[];

/** Term ids by key; a key without any may be left out. */
export type TermsByKey = Readonly<Partial<Record<CriterionKey, readonly string[]>>>;

/** What a reader asks for: terms by key, all optional; an empty list asks for nothing. */
export interface MatchCriteria extends TermsByKey {
  readonly kind: Kind;
}

/** What is asked of each kind, in the order in which reasons stand. Other keys say nothing about it and are passed over. */
export const criteriaOfKind: Readonly<Record<Kind, readonly Criterion[]>> = {
  entity: rows.flatMap(([criterion, { kinds }]) => (kinds.includes("entity") ? [criterion] : [])),
  tool: rows.flatMap(([criterion, { kinds }]) => (kinds.includes("tool") ? [criterion] : [])),
};

/** The keys that a criterion reads. */
export function keysOf(criterion: Criterion): readonly CriterionKey[] {
  return Object.keys(criterionTable[criterion].keys) as CriterionKey[];
}

/** The row of the criterion that reads each key. */
export const rowOfKey = Object.fromEntries(
  rows.flatMap(([, row]) => Object.keys(row.keys).map((key) => [key, row])),
) as Readonly<Record<CriterionKey, CriterionRow>>;

/** The keys of the question on the page, in the order of its address. */
export const questionKeys = rows
  .flatMap(([criterion, { place }]) => (place === undefined ? [] : [{ criterion, place }]))
  .sort((a, b) => a.place - b.place)
  .flatMap(({ criterion }) => keysOf(criterion)) as readonly QuestionKey[];

type QuestionCriterion = {
  [Name in Criterion]: (typeof criterionTable)[Name] extends { readonly place: number } ? Name : never;
}[Criterion];
export type QuestionKey = {
  [Name in QuestionCriterion]: keyof (typeof criterionTable)[Name]["keys"];
}[QuestionCriterion];
