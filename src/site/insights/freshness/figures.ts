import { sum } from "d3-array";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { groupByEvidenceYear } from "../../../core/insights/freshness.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { buildBarsView, formatKindLabel, kindTitles, toBarRow, type ListingList, type View } from "../figure-shapes.ts";
import { insightsFreshnessMessages } from "../words.ts";
import { addressOfFreshness } from "./queue.ts";
import {
  formatReviewFinding,
  formatStateFinding,
  formatYearFinding,
  formatYearLabel,
  formatYearList,
} from "./sentences.ts";

const { levels, states, years, title: pageTitle } = insightsFreshnessMessages;

/**
 * Builds the bars of listings by kind and review level, labelled "Organisations, checked". The finding is how many a person has
 * checked: all levels but `compiled`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildReviewLevelsView({ rows, n }: FigureTable<"review-level">): View {
  const reviewedCount = sum(rows, ({ level, count }) => (level === "compiled" ? 0 : count));
  const texts = {
    title: formatReviewFinding(reviewedCount, n),
    unit: levels.unit,
    leftOut: levels.leftOut,
    heads: levels.heads,
    terms: { kind: kindTitles, level: formatTerms("review-level") },
  };
  const bars = rows.map((row) => toBarRow(row, formatKindLabel(row.kind, formatTerm("review-level", row.level))));
  return buildBarsView(texts, bars);
}

/**
 * Builds the bars of listings by kind and state, labelled "Organisations, active". The finding is how many are active, and for
 * how many the state is unknown.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildStatesView({ rows, n }: FigureTable<"listing-state">): View {
  const sumState = (id: string) => sum(rows, ({ state, count }) => (state === id ? count : 0));
  const texts = {
    title: formatStateFinding(sumState("active"), sumState("unknown"), n),
    unit: states.unit,
    leftOut: states.leftOut,
    heads: states.heads,
    terms: { kind: kindTitles, state: { ...formatTerms("entity-state"), ...formatTerms("tool-state") } },
  };
  const bars = rows.map((row) => toBarRow(row, formatKindLabel(row.kind, formatTerm(`${row.kind}-state`, row.state))));
  return buildBarsView(texts, bars);
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
  "review-level": buildReviewLevelsView,
  "evidence-year": buildEvidenceYearsView,
  "listing-state": buildStatesView,
};

/**
 * Builds the lists of listings by the year of their newest evidence, newest first, those of older years and undated ones last:
 * `{name: "evidence-2026", title, lead, listings, figurePage}`. Some are empty.
 */
export function buildFreshnessLists({ register, byKind }: Catalogue): ListingList[] {
  const groups = groupByEvidenceYear([...byKind.entity, ...byKind.tool], register);
  return groups.map(({ name, year, isEarlier, listings }) => ({
    name,
    ...formatYearList({ year, isEarlier }),
    listings,
    figurePage: { title: pageTitle, address: addressOfFreshness },
  }));
}
