import { sum } from "d3-array";
import { groupByEvidenceYear } from "../../../core/insights/freshness.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { toBarRow, formatKindLabel, buildBarsView, type ListingList, type View } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";
import { addressOfFreshness } from "./queue.ts";

const { levels, states, years, title } = t.freshness;
const { kinds } = t.thenAndNow;

function buildReviewLevelsView({ rows, n }: FigureTable<"review-level">): View {
  const reviewed = sum(rows, ({ level, count }) => (level === "compiled" ? 0 : count));
  const said = {
    ...levels,
    title: levels.title(reviewed, n),
    terms: { kind: kinds, level: termWords("review-level") },
  };
  return buildBarsView(
    said,
    rows.map((row) => toBarRow(row, formatKindLabel(row.kind, termWord("review-level", row.level)))),
  );
}

function buildStatesView({ rows, n }: FigureTable<"listing-state">): View {
  const [active = 0, unknown = 0] = ["active", "unknown"].map((id) =>
    sum(rows, ({ state, count }) => (state === id ? count : 0)),
  );
  const terms = { kind: kinds, state: { ...termWords("entity-state"), ...termWords("tool-state") } };
  return buildBarsView(
    { ...states, title: states.title(active, unknown, n), terms },
    rows.map((row) => toBarRow(row, formatKindLabel(row.kind, termWord(`${row.kind}-state`, row.state)))),
  );
}

/** Years; the finding is the one with which half of all listings are reached, from the newest on, undated ones included. */
function buildEvidenceYearsView({ rows, n }: FigureTable<"evidence-year">): View {
  let seen = 0;
  const median = rows.find(({ year, count }) => {
    seen += count;
    return year !== null && n > 0 && seen * 2 >= n;
  });
  const said = years.title(median?.year ?? undefined, median?.earlier === "yes", n);
  return buildBarsView(
    { ...years, title: said, terms: { earlier: years.earlier } },
    rows.map((row) => toBarRow(row, years.label(row.year ?? undefined, row.earlier === "yes"))),
  );
}

function termWords(vocabulary: string): Readonly<Record<string, string>> {
  return Object.fromEntries(vocabularyByName(vocabulary).terms.map(({ id }) => [id, termWord(vocabulary, id)]));
}

const termWord = (vocabulary: string, id: string) => inSentence(termTitle(vocabulary, id));

export const freshnessViews = {
  "review-level": buildReviewLevelsView,
  "evidence-year": buildEvidenceYearsView,
  "listing-state": buildStatesView,
};

export function buildFreshnessLists({ register, byKind }: Catalogue): ListingList[] {
  const groups = groupByEvidenceYear([...byKind.entity, ...byKind.tool], register);
  return groups.map(({ name, year, isEarlier, listings }) => ({
    name,
    listings,
    title: years.list.title(year, isEarlier),
    lead: years.list.lead(year, isEarlier),
    figurePage: { title, address: addressOfFreshness },
  }));
}
