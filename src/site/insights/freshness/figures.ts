import { sum } from "d3-array";
import { groupByEvidenceYear } from "../../../core/insights/freshness.ts";
import type { TableOf } from "../../../core/insights/figures.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { termTitle } from "../../vocabulary/terms.ts";
import { barOf, kindLabel, viewBars, type FigureList, type View } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";
import { addressOfFreshness } from "./queue.ts";

const { levels, states, years, title } = t.freshness;
const { kinds } = t.thenAndNow;

function viewLevels({ rows, n }: TableOf<"review-level">): View {
  const reviewed = sum(rows, ({ level, count }) => (level === "compiled" ? 0 : count));
  const said = {
    ...levels,
    title: levels.title(reviewed, n),
    terms: { kind: kinds, level: termWords("review-level") },
  };
  return viewBars(
    said,
    rows.map((row) => barOf(row, kindLabel(row.kind, termWord("review-level", row.level)))),
  );
}

function viewStates({ rows, n }: TableOf<"listing-state">): View {
  const [active = 0, unknown = 0] = ["active", "unknown"].map((id) =>
    sum(rows, ({ state, count }) => (state === id ? count : 0)),
  );
  const terms = { kind: kinds, state: { ...termWords("entity-state"), ...termWords("tool-state") } };
  return viewBars(
    { ...states, title: states.title(active, unknown, n), terms },
    rows.map((row) => barOf(row, kindLabel(row.kind, termWord(`${row.kind}-state`, row.state)))),
  );
}

/** Years; the finding is the one with which half of all listings are reached, from the newest on, undated ones included. */
function viewYears({ rows, n }: TableOf<"evidence-year">): View {
  let seen = 0;
  const median = rows.find(({ year, count }) => {
    seen += count;
    return year !== null && n > 0 && seen * 2 >= n;
  });
  const said = years.title(median?.year ?? undefined, median?.earlier === "yes", n);
  return viewBars(
    { ...years, title: said, terms: { earlier: years.earlier } },
    rows.map((row) => barOf(row, years.label(row.year ?? undefined, row.earlier === "yes"))),
  );
}

function termWords(vocabulary: string): Readonly<Record<string, string>> {
  return Object.fromEntries(vocabularyByName(vocabulary).terms.map(({ id }) => [id, termWord(vocabulary, id)]));
}

const termWord = (vocabulary: string, id: string) => inSentence(termTitle(vocabulary, id));

export const freshnessViews = { "review-level": viewLevels, "evidence-year": viewYears, "listing-state": viewStates };

export function freshnessLists({ register, byKind }: Catalogue): FigureList[] {
  const groups = groupByEvidenceYear([...byKind.entity, ...byKind.tool], register);
  return groups.map(({ name, year, isEarlier, listings }) => ({
    name,
    listings,
    title: years.list.title(year, isEarlier),
    lead: years.list.lead(year, isEarlier),
    from: { title, address: addressOfFreshness },
  }));
}
