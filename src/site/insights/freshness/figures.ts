import { groupByEvidenceYear } from "../../../core/insights/freshness.ts";
import type { InsightRow, InsightTable } from "../../../core/insights/insight-table.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import type { Kind } from "../../../dataset/model.ts";
import { termById, vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { FigureView } from "../../charts/figure-view.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-shapes.ts";
import { barOf, kindLabel, viewBars, withShare } from "../figure-shapes.ts";
import { messages as t } from "../words.ts";
import { addressOfFreshness } from "./queue.ts";

const { levels, states, years, title } = t.freshness;
const { kinds } = t.thenAndNow;

export function viewLevels(table: InsightTable) {
  const reviewed = sumOf(table, ({ level }) => level !== "compiled");
  const terms = { kind: kinds, level: termWords("review-level") };
  const label = ({ kind, level }: InsightRow) => kindLabel(kind as Kind, termWord("review-level", level));
  return view(table, { ...levels, title: levels.title(reviewed, table.n), terms }, label);
}

export function viewStates(table: InsightTable) {
  const [active, unknown] = ["active", "unknown"].map((id) => sumOf(table, ({ state }) => state === id));
  const terms = { kind: kinds, state: { ...termWords("entity-state"), ...termWords("tool-state") } };
  const label = ({ kind, state }: InsightRow) => kindLabel(kind as Kind, termWord(`${String(kind)}-state`, state));
  return view(table, { ...states, title: states.title(active ?? 0, unknown ?? 0, table.n), terms }, label);
}

export function viewYears(table: InsightTable) {
  const median = medianRow(table);
  const year = median === undefined ? undefined : Number(median["year"]);
  const words = { ...years, title: years.title(year, median?.["earlier"] === "yes", table.n) };
  return view(table, { ...words, terms: { earlier: years.earlier } }, (row) =>
    years.label(row["year"] === null ? undefined : Number(row["year"]), row["earlier"] === "yes"),
  );
}

/** The year with which half of all listings, or more, are reached, from the newest on: those without a date are listings too. */
function medianRow({ rows, n }: InsightTable): InsightRow | undefined {
  let seen = 0;
  return rows.find(({ year, count }) => {
    seen += Number(count);
    return year !== null && n > 0 && seen * 2 >= n;
  });
}

function view(
  table: InsightTable,
  { title, unit, leftOut, heads, terms }: Omit<FigureView, "table" | "about" | "draw">,
  label: (row: InsightRow) => string,
) {
  const bars = table.rows.map((row) => barOf(row, label(row), withShare(Number(row["count"]), Number(row["share"]))));
  return { title, unit, leftOut, heads, ...(terms && { terms }), ...viewBars(bars) };
}

function sumOf({ rows }: InsightTable, isCounted: (row: InsightRow) => boolean): number {
  return rows.filter(isCounted).reduce((sum, { count }) => sum + Number(count), 0);
}

function termWords(vocabulary: string): Readonly<Record<string, string>> {
  return Object.fromEntries(vocabularyByName(vocabulary).terms.map(({ id }) => [id, termWord(vocabulary, id)]));
}

function termWord(vocabulary: string, id: unknown): string {
  return inSentence(termById(vocabulary, String(id))?.title ?? String(id));
}

/** The listings of each year of newest evidence. */
export function freshnessLists({ register, byKind }: Catalogue): FigureList[] {
  const groups = groupByEvidenceYear([...byKind.entity, ...byKind.tool], register);
  return groups.map(({ name, year, isEarlier, listings }) => ({
    ...{ name, listings, title: years.list.title(year, isEarlier), lead: years.list.lead(year, isEarlier) },
    from: { title, address: addressOfFreshness },
  }));
}
