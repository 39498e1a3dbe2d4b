import { ascending, descending } from "d3-array";
import { addressOfDirectory, addressOfFilteredDirectory, addressOfList } from "../../dataset/address.ts";
import { folderByKind, referenceOf, type Kind, type Listing } from "../../dataset/model.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { findRows } from "../facets/find-listings.ts";
import type { Selection } from "../facets/selection.ts";
import { comparesOthers, listEvaluations, type Evaluation } from "../register/evaluations.ts";
import { sortKey, type Register } from "../register/register.ts";
import { minGroupSize } from "./clarity.ts";
import { pluralByKind } from "./coverage.ts";
import { buildInsightTable, toCountCells, type CountCells, type FigureId, type InsightTable } from "./insight-table.ts";
import { computeWilsonInterval } from "./then-and-now.ts";

export const addressOfEvaluations = "/insights/evaluations/";

/** An evaluation, and the listing whose work it is about. */
export interface EvaluatedWork {
  readonly listing: Listing;
  readonly evaluation: Evaluation;
}

/**
 * Returns all evaluations as `{listing, evaluation}`, those of ended listings too. [] if there are none.
 *
 * They are sorted by year, newest first, then by the name of their listing, ignoring case, accents and punctuation, then by the
 * reference of the listing and in the order of the file.
 */
export function collectEvaluations({ listings }: Pick<Register, "listings">): EvaluatedWork[] {
  const works = listings.flatMap((listing) =>
    listEvaluations(listing).map((evaluation) => ({ listing, evaluation }) satisfies EvaluatedWork),
  );
  return works.sort(
    (a, b) =>
      descending(a.evaluation.year, b.evaluation.year) ||
      ascending(sortKey(a.listing.name), sortKey(b.listing.name)) ||
      ascending(referenceOf(a.listing), referenceOf(b.listing)),
  );
}

const kinds = ["entity", "tool"] as const satisfies readonly Kind[];

/** Selection of the listings with an evaluation, whoever made it. */
const anyEvaluation: Selection = { evaluated: listTermIds("evaluation-independence") };

/** List of the listings of a kind with an evaluation that compares with others who did not take part. */
interface ComparedList {
  readonly kind: Kind;
  /** Last part of its address: `entities-evaluated-against-others`. */
  readonly name: string;
  /** Listings in the order of the register. */
  readonly listings: readonly Listing[];
}

/** Returns the list of each kind with an evaluation that compares with others, which no directory query finds. Both may be empty. */
export function buildComparedLists({ listings }: Pick<Register, "listings">): ComparedList[] {
  return kinds.map((kind) => ({
    kind,
    name: `${folderByKind[kind]}-evaluated-against-others`,
    listings: listings.filter((listing) => listing.kind === kind && listing.evaluations?.some(comparesOthers)),
  }));
}

/** Cells of a share: its numerator, denominator, value and confidence interval. */
type ShareCells = CountCells &
  Readonly<{
    of: number;
    of_listings: string | null;
    /** count / of, 0 to 1. It and its interval are null if `of` is below `minGroupSize`. */
    share: number | null;
    low: number | null;
    high: number | null;
  }>;

/**
 * Returns the cells of a share: `{count, listings, of, of_listings, share, low, high}`, with the Wilson score interval at 95 %.
 *
 * `share`, `low` and `high` are null for fewer than `minGroupSize` (10) listings, where one listing would move a share by more
 * than ten points.
 */
function toShareCells(counted: CountCells, whole: CountCells): ShareCells {
  const isLarge = whole.count >= minGroupSize;
  const interval = isLarge ? computeWilsonInterval(counted.count, whole.count) : { low: null, high: null };
  return {
    ...counted,
    of: whole.count,
    of_listings: whole.listings,
    share: isLarge ? counted.count / whole.count : null,
    ...interval,
  };
}

/** Counts the listings of a kind that a selection finds, as cells with their address in the directory. */
function countSelected(register: Register, kind: Kind, selection: Selection): CountCells {
  const isAll = Object.keys(selection).length === 0;
  const address = isAll ? addressOfDirectory(kind) : addressOfFilteredDirectory(kind, selection);
  return toCountCells(findRows(enginesOf(register)[kind], selection).length, address);
}

/** Row of the figure `evaluated`. */
type EvaluatedRow = ShareCells & Readonly<{ evaluation: "any" | "independent" | "compared" }>;

/** Table of the listings of a kind, ended ones included. */
type KindTable<Row extends ShareCells> = InsightTable<Row> & { readonly kind: Kind };

/** Builds a table of a kind, whose id ends in `-organisations` or `-tools`. */
function buildKindTable<Row extends ShareCells>(
  figure: FigureId,
  register: Register,
  kind: Kind,
  rows: readonly Row[],
): KindTable<Row> {
  const plural = pluralByKind[kind];
  const base = kind === "entity" ? "entities" : "tools";
  return {
    ...buildInsightTable(figure, register, rows, { id: `${figure}-${plural}`, base, values: { kinds: plural } }),
    kind,
  };
}

/**
 * Counts the listings of each kind with any evaluation, with an independent one, and with one that compares with others who did
 * not take part. Ended listings count: what was found about them still helps.
 *
 * @returns a table a kind, `evaluated-organisations` and `evaluated-tools`, with the rows `any`, `independent` and `compared`:
 *   `{evaluation: "any", count, listings, of, of_listings, share, low, high}`
 */
function measureEvaluated(register: Register): KindTable<EvaluatedRow>[] {
  return buildComparedLists(register).map(({ kind, name, listings }) => {
    const whole = countSelected(register, kind, {});
    const rows: EvaluatedRow[] = [
      { evaluation: "any", ...toShareCells(countSelected(register, kind, anyEvaluation), whole) },
      {
        evaluation: "independent",
        ...toShareCells(countSelected(register, kind, { evaluated: ["independent"] }), whole),
      },
      { evaluation: "compared", ...toShareCells(toCountCells(listings.length, addressOfList(name)), whole) },
    ];
    return buildKindTable("evaluated", register, kind, rows);
  });
}

/** Group of listings: its id in the table, and the selection that finds it. */
type Group = readonly [id: string, selection: Selection];

const namedIndustries = listTermIds("industry").filter((id) => id !== "cross-industry");

/** Groups of each figure, by kind. */
const groupsByFigure = {
  "evaluated-by-scope": () => toGroups("scope", listTermIds("scope")),
  "evaluated-by-focus": (): Group[] => [
    ["cross-industry", { industries: ["cross-industry"] }],
    ["named-industries", { industries: namedIndustries }],
  ],
  "evaluated-by-help": (kind: Kind) =>
    kind === "entity"
      ? toGroups("services", listTermIds("service"))
      : toGroups("functions", listTermIds("tool-function")),
} as const satisfies Partial<Record<FigureId, (kind: Kind) => readonly Group[]>>;
export type EvaluatedByFigure = keyof typeof groupsByFigure;

/** Returns a group for each term of a facet: `["global", {scope: ["global"]}]`. */
function toGroups(facet: string, ids: readonly string[]): Group[] {
  return ids.map((id) => [id, { [facet]: [id] }]);
}

/** Row of a figure on groups: those with any evaluation, and of these those with an independent one. */
type EvaluatedByRow = ShareCells &
  Readonly<{ group: string; independent: number; independent_listings: string | null }>;

/**
 * Counts the listings with an evaluation in each group: by reach, by focus on named industries or any, by kind of help or
 * function. A listing is in each of its groups, so that they overlap; groups without listings are left out.
 *
 * @returns a table a kind, with a row for each group in the order of its vocabulary, of kinds of help those with the most listings
 *   with an evaluation first: `{group: "global", count, listings, of, of_listings, share, low, high, independent,
 *   independent_listings}`
 */
function measureEvaluatedBy(register: Register, figure: EvaluatedByFigure): KindTable<EvaluatedByRow>[] {
  return kinds.map((kind) => {
    const rows = groupsByFigure[figure](kind).map(([group, selection]) => {
      const independent = countSelected(register, kind, { ...selection, evaluated: ["independent"] });
      const evaluated = countSelected(register, kind, { ...selection, ...anyEvaluation });
      return {
        group,
        ...toShareCells(evaluated, countSelected(register, kind, selection)),
        independent: independent.count,
        independent_listings: independent.listings,
      };
    });
    const filledRows = rows.filter(({ of: whole }) => whole > 0);
    if (figure === "evaluated-by-help") filledRows.sort((a, b) => descending(a.count, b.count));
    return buildKindTable(figure, register, kind, filledRows);
  });
}

/**
 * Lists all evaluations as the table `evaluations`, in the order of `collectEvaluations`: `{listing: "entities/a", name, year, by,
 * independence, method, title, url, about, finding, countries: "KH; TH"}`. `countries` is null if none is stated.
 */
function listAllEvaluations(register: Register): InsightTable {
  const rows = collectEvaluations(register).map(({ listing, evaluation }) => ({
    listing: referenceOf(listing),
    name: listing.name,
    ...evaluation,
    countries: evaluation.countries?.join("; ") ?? null,
  }));
  return buildInsightTable("evaluations", register, rows);
}

export const evaluationMeasures = {
  evaluated: measureEvaluated,
  "evaluated-by-scope": (register: Register) => measureEvaluatedBy(register, "evaluated-by-scope"),
  "evaluated-by-focus": (register: Register) => measureEvaluatedBy(register, "evaluated-by-focus"),
  "evaluated-by-help": (register: Register) => measureEvaluatedBy(register, "evaluated-by-help"),
  evaluations: listAllEvaluations,
};
