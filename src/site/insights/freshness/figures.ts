import { sum } from "d3-array";
import type { Tone } from "../../../core/charts/stacked-bars.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { evidenceList, groupByEvidenceYear } from "../../../core/insights/freshness.ts";
import { findCellAddress, type InsightRow } from "../../../core/insights/insight-table.ts";
import { format } from "../../../core/language/page-format.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { addressOfFilteredDirectory } from "../../../dataset/address.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import {
  buildBarsView,
  buildStackedView,
  formatKindLabel,
  kindTitles,
  toBarRow,
  toSegment,
  type FigureTexts,
  type ListingList,
  type View,
} from "../figure-shapes.ts";
import { insightsFreshnessMessages } from "../words.ts";
import { addressOfFreshness } from "./queue.ts";
import {
  formatEvidenceAgeFinding,
  formatReviewFinding,
  formatStateFinding,
  formatYearFinding,
  formatYearLabel,
  formatYearListTitle,
} from "./sentences.ts";

const { ages, levels, states, years, title: pageTitle } = insightsFreshnessMessages;

/** Returns the number of listings in a row. */
const countOf = (row: InsightRow) => Number(row["count"]);

/** A part of each bar: its tone, its name in the key and within a sentence, and the terms that it counts. */
interface Part {
  readonly tone: Tone;
  readonly label: string;
  readonly ids: readonly string[];
}

/**
 * Builds two bars of equal length, of organisations and of tools, each divided into the same parts. A part without listings of either
 * kind is left out of the key.
 *
 * @param column of the rows with the term of a part, such as the review level
 * @param facet of the directory that finds the terms of a part with several of them
 * @returns `{…texts, about, isSentence, draw}`
 */
function buildKindsView(
  texts: FigureTexts,
  rows: readonly InsightRow[],
  parts: readonly Part[],
  { facet, column }: { readonly facet: string; readonly column: string },
): View {
  const stackedRows = (["entity", "tool"] as const).map((kind) => {
    const kindRows = rows.filter((row) => row["kind"] === kind);
    const whole = sum(kindRows, countOf);
    return {
      label: kindTitles[kind],
      note: format.number(whole),
      segments: parts.map(({ tone, label, ids }) => {
        const partRows = kindRows.filter((row) => ids.includes(String(row[column])) && countOf(row) > 0);
        const terms = partRows.map((row) => String(row[column]));
        const [address = null] = partRows.map((row) => findCellAddress(row, "count") ?? null);
        return toSegment(tone, formatKindLabel(kind, label), {
          count: sum(partRows, countOf),
          whole,
          address: terms.length > 1 ? addressOfFilteredDirectory(kind, { [facet]: terms }) : address,
        });
      }),
    };
  });
  const filledTones = new Set(
    stackedRows.flatMap(({ segments }) => segments.flatMap(({ tone, value }) => (value > 0 ? [tone] : []))),
  );
  const key = parts.filter(({ tone }) => filledTones.has(tone));
  return buildStackedView(texts, stackedRows, key);
}

/**
 * Builds the bars of listings by kind and age of their newest evidence. The finding is the share whose evidence is over two years
 * old: see `formatEvidenceAgeFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, isSentence, draw}`; `title` is the finding
 */
function buildEvidenceAgeView({ rows }: FigureTable<"evidence-age">): View {
  const ageTitles: Readonly<Record<string, string>> = ages.ages;
  /** Returns the share of a kind's listings with stale evidence, 0 to 1. Null without listings. */
  const findStaleShare = (kind: "entity" | "tool") =>
    rows.find((row) => row.kind === kind && row.age === "stale")?.share ?? null;
  const texts = {
    title: formatEvidenceAgeFinding({ entity: findStaleShare("entity"), tool: findStaleShare("tool") }),
    unit: ages.unit,
    leftOut: ages.leftOut,
    heads: ages.heads,
    terms: { kind: kindTitles, age: ageTitles },
  };
  const tones = { current: "full", ageing: "half", stale: "pale", undated: "empty" } as const;
  const parts = Object.entries(tones).map(([id, tone]) => ({ tone, label: ageTitles[id] ?? id, ids: [id] }));
  return buildKindsView(texts, rows, parts, { facet: "freshness", column: "age" });
}

/**
 * Builds the bars of listings by kind and review level. The finding is how many a person has checked: all levels but `compiled`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, isSentence, draw}`; `title` is the finding
 */
function buildReviewLevelsView({ rows, n }: FigureTable<"review-level">): View {
  const reviewedCount = sum(rows, ({ level, count }) => (level === "compiled" ? 0 : count));
  const levelTitles = formatTerms("review-level");
  const texts = {
    title: formatReviewFinding(reviewedCount, n),
    unit: levels.unit,
    leftOut: levels.leftOut,
    heads: levels.heads,
    terms: { kind: kindTitles, level: levelTitles },
  };
  const tones = { confirmed: "full", checked: "half", compiled: "empty" } as const;
  const parts = Object.entries(tones).map(([id, tone]) => ({ tone, label: levelTitles[id] ?? id, ids: [id] }));
  return buildKindsView(texts, rows, parts, { facet: "review", column: "level" });
}

/**
 * Builds the bars of listings by kind and state; closed, merged and discontinued ones are one part, "ended". The finding is how many
 * are active, and for how many the state is unknown.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, isSentence, draw}`; `title` is the finding
 */
function buildStatesView({ rows, n }: FigureTable<"listing-state">): View {
  const sumState = (id: string) => sum(rows, ({ state, count }) => (state === id ? count : 0));
  const stateTitles = { ...formatTerms("entity-state"), ...formatTerms("tool-state") };
  const texts = {
    title: formatStateFinding(sumState("active"), sumState("unknown"), n),
    unit: states.unit,
    leftOut: states.leftOut,
    heads: states.heads,
    terms: { kind: kindTitles, state: stateTitles },
  };
  const parts: readonly Part[] = [
    { tone: "full", label: stateTitles["active"] ?? "", ids: ["active"] },
    { tone: "half", label: stateTitles["in-development"] ?? "", ids: ["in-development"] },
    { tone: "empty", label: stateTitles["unknown"] ?? "", ids: ["unknown"] },
    { tone: "pale", label: states.ended, ids: ["closed", "merged", "discontinued"] },
  ];
  return buildKindsView(texts, rows, parts, { facet: "status", column: "state" });
}

/**
 * Builds the bars of evidence years, labelled "2023", "2015 or earlier" and "No date shown", also of years without listings. The
 * finding is the year with which, from the newest on, at least half of all listings are reached, undated ones counted too.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildEvidenceYearsView({ rows, n }: FigureTable<"evidence-year">): View {
  let countSoFar = 0;
  const medianRow = rows.find(({ year, count }) => {
    countSoFar += count;
    return year !== null && n > 0 && countSoFar * 2 >= n;
  });
  const medianYear = { year: medianRow?.year ?? undefined, isEarlier: medianRow?.earlier === "yes" };
  const texts = {
    title: formatYearFinding(medianYear, n),
    unit: years.unit,
    leftOut: years.leftOut,
    heads: years.heads,
    terms: { earlier: years.earlier },
  };
  const bars = rows.map((row) =>
    toBarRow(row, formatYearLabel({ year: row.year ?? undefined, isEarlier: row.earlier === "yes" })),
  );
  return buildBarsView(texts, bars);
}

/** Returns the titles of a vocabulary's terms by id, as written within a sentence: `{checked: "checked", …}`. */
function formatTerms(vocabulary: string): Readonly<Record<string, string>> {
  return Object.fromEntries(vocabularyByName(vocabulary).terms.map(({ id }) => [id, formatTerm(vocabulary, id)]));
}

/** Returns the title of a term as written within a sentence: "checked" for "Checked". For an unknown term its id. */
function formatTerm(vocabulary: string, id: string): string {
  return inSentence(termTitle(vocabulary, id));
}

export const freshnessViews = {
  "evidence-age": buildEvidenceAgeView,
  "review-level": buildReviewLevelsView,
  "evidence-year": buildEvidenceYearsView,
  "listing-state": buildStatesView,
};

/**
 * Builds the list of all listings by the year of their newest evidence, the newest year first, older years and undated ones last,
 * with a part for each year that has listings: `{name: "evidence", title, lead, listings, parts, figurePage}`.
 */
export function buildFreshnessLists({ register, byKind }: Catalogue): ListingList[] {
  const allListings = [...byKind.entity, ...byKind.tool];
  const parts = groupByEvidenceYear(allListings, register)
    .filter(({ listings }) => listings.length > 0)
    .map(({ id, listings, ...evidenceYear }) => ({ id, title: formatYearListTitle(evidenceYear), listings }));
  const { title, lead } = years.list;
  const figurePage = { title: pageTitle, address: addressOfFreshness };
  return [{ name: evidenceList, title, lead, listings: allListings, parts, figurePage }];
}
