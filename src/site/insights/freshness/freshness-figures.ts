import type { Kind } from "../../../dataset/model.ts";
import { termById, vocabularyByName } from "../../../dataset/vocabularies.ts";
import { measureEvidenceYears, groupByEvidenceYear } from "../../../core/insights/freshness/evidence-year.ts";
import { addressOfCell, countColumn, type InsightTable } from "../../../core/table/insight-table.ts";
import { measureReviewLevels, measureStates } from "../../../core/insights/freshness/review-state.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import type { Register } from "../../../core/register/register.ts";
import { drawBars } from "../../charts/Bars.tsx";
import type { FigureView } from "../../charts/figure-view.ts";
import type { Messages } from "../words.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { aboutBars, kindLabel, withShare } from "../figure-words.ts";
import type { FigureList } from "../figure-list.ts";
import { addressOfFreshness } from "./queue.ts";

/** The figures of the page of freshness. */
export function freshnessFigures(register: Register, t: Messages) {
  return { levels: levels(register, t), years: years(register, t), states: states(register, t) };
}

function levels(register: Register, t: Messages): FigureView {
  const table = measureReviewLevels(register);
  const words = t.freshness.levels;
  const reviewed = sumOf(table, ({ level }) => level !== "compiled");
  const label = ({ kind, level }: InsightTable["rows"][number]) =>
    kindLabel(kind as Kind, termWord("review-level", level));
  const terms = { kind: t.thenAndNow.kinds, level: termWords("review-level") };
  return view(table, { ...words, title: words.title(reviewed, table.n), terms }, label, t);
}

function states(register: Register, t: Messages): FigureView {
  const table = measureStates(register);
  const words = t.freshness.states;
  const active = sumOf(table, ({ state }) => state === "active");
  const unknown = sumOf(table, ({ state }) => state === "unknown");
  const label = ({ kind, state }: InsightTable["rows"][number]) =>
    kindLabel(kind as Kind, termWord(`${String(kind)}-state`, state));
  const terms = { kind: t.thenAndNow.kinds, state: { ...termWords("entity-state"), ...termWords("tool-state") } };
  return view(table, { ...words, title: words.title(active, unknown, table.n), terms }, label, t);
}

function years(register: Register, t: Messages): FigureView {
  const table = measureEvidenceYears(register);
  const words = t.freshness.years;
  const label = ({ year, earlier }: InsightTable["rows"][number]) =>
    words.label(year === null ? undefined : Number(year), earlier === "yes");
  const median = medianRow(table);
  const year = median === undefined ? undefined : Number(median["year"]);
  const title = words.title(year, median?.["earlier"] === "yes", table.n);
  return view(table, { ...words, title, terms: { earlier: words.earlier } }, label, t);
}

/** The year with which half of all listings, or more, are reached, from the newest on: those without a date are listings too. */
function medianRow({ rows, n }: InsightTable): InsightTable["rows"][number] | undefined {
  let seen = 0;
  return rows.find(({ year, count }) => {
    seen += Number(count);
    return year !== null && n > 0 && seen * 2 >= n;
  });
}

interface Words {
  readonly title: string;
  readonly unit: string;
  readonly leftOut: string;
  readonly heads: Readonly<Record<string, string>>;
  readonly terms: NonNullable<FigureView["terms"]>;
}

function view(
  table: InsightTable,
  { title, unit, leftOut, heads, terms }: Words,
  label: (row: InsightTable["rows"][number]) => string,
  t: Messages,
): FigureView {
  const bars = table.rows.map((row) => ({
    label: label(row),
    value: Number(row["count"]),
    text: withShare(Number(row["count"]), Number(row["share"])),
    address: addressOfCell(row, countColumn("")) ?? null,
  }));
  return {
    table,
    title,
    unit,
    n: t.site.listings({ count: table.n }),
    base: "all",
    leftOut,
    about: aboutBars(bars),
    heads,
    terms,
    draw: (options) => drawBars(bars, options),
  };
}

function sumOf({ rows }: InsightTable, isMeant: (row: InsightTable["rows"][number]) => boolean): number {
  return rows.filter(isMeant).reduce((sum, { count }) => sum + Number(count), 0);
}

function termWords(vocabulary: string): Readonly<Record<string, string>> {
  return Object.fromEntries(vocabularyByName(vocabulary).terms.map(({ id, title }) => [id, inSentence(title)]));
}

function termWord(vocabulary: string, id: unknown): string {
  return inSentence(termById(vocabulary, String(id))?.title ?? String(id));
}

/** The listings of each year of newest evidence. */
export function freshnessLists({ register, byKind }: Catalogue, { freshness }: Messages): FigureList[] {
  const from = { title: freshness.title, address: addressOfFreshness };
  const { list } = freshness.years;
  return groupByEvidenceYear([...byKind.entity, ...byKind.tool], register).map(
    ({ name, year, isEarlier, listings }) => ({
      name,
      title: list.title(year, isEarlier),
      lead: list.lead(year, isEarlier),
      listings,
      from,
    }),
  );
}
