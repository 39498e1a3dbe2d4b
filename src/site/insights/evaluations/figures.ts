import type { EvaluatedByFigure } from "../../../core/insights/evaluations.ts";
import type { FigureTable } from "../../../core/insights/figures.ts";
import type { BarRow } from "../../../core/charts/bars.ts";
import { format } from "../../../core/language/page-format.ts";
import { buildComparedLists } from "../../../core/insights/evaluations.ts";
import { addressOfEvaluations } from "../../../core/insights/evaluations.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import { facetTermTitle } from "../../vocabulary/terms.ts";
import { buildBarsView, kindTitles, type FigureTexts, type ListingList, type View } from "../figure-shapes.ts";
import { insightsEvaluationsMessages } from "../words.ts";
import { formatDetail, formatEvaluatedByFinding, formatEvaluatedFinding } from "./sentences.ts";

const { by, compared, heads, leftOut, overall, share: shareMessages, title: pageTitle } = insightsEvaluationsMessages;

/** Table of a figure on groups of listings. */
type ByTable = FigureTable<EvaluatedByFigure>;
type ShareRow = FigureTable<"evaluated" | EvaluatedByFigure>["rows"][number];

/**
 * Builds the bar of a share, with the text "4% (9 of 254)". A group that is too small for a share has no bar, and the text "1 of 4".
 * So has a group without any, as "0 of 163". The interval is in the table: over bars this short, its line would be longer than they.
 */
function toShareBar({ share, count, of: whole, listings }: ShareRow, label: string): BarRow {
  const detail = formatDetail(count, whole);
  if (share === null || count === 0) return { label, value: 0, count, text: detail, address: listings };
  const text = shareMessages({ share: format.percent(share), detail });
  return { label, value: share, count, text, address: listings };
}

/** Builds the bar of a count, with the text "16 of 211". */
function toCountBar({ count, of: whole, listings }: ShareRow, label: string): BarRow {
  return { label, value: count, text: formatDetail(count, whole), address: listings };
}

/** Share that fills the width of a drawing, unless one is larger. It gives the bars of organisations and of tools one scale. */
const fullShare = 0.3;

/**
 * Builds the view of bars of shares (0 to 1) or of counts. If all are 0 there is nothing to draw, and the finding stands alone.
 */
function buildEvaluationBarsView(texts: FigureTexts, bars: readonly BarRow[], measure: "share" | "count"): View {
  const values = bars.map(({ value }) => value);
  const largest = measure === "share" ? Math.max(fullShare, ...values) : undefined;
  return { ...buildBarsView(texts, bars, largest), isSentence: values.every((value) => value === 0) };
}

/**
 * Builds the bars of the listings of a kind with any evaluation, an independent one, and one that compares with others. The finding
 * is that of `formatEvaluatedFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildEvaluatedView({ kind, rows }: FigureTable<"evaluated">): View {
  const countOf = (evaluation: string) => rows.find((row) => row.evaluation === evaluation)?.count ?? 0;
  const counts = { evaluated: countOf("any"), independent: countOf("independent"), all: rows[0]?.of ?? 0 };
  const texts = {
    title: formatEvaluatedFinding(kind, counts),
    unit: overall.unit({ kind: kindTitles[kind] }),
    leftOut,
    heads,
    terms: { evaluation: overall.terms },
  };
  return buildEvaluationBarsView(
    texts,
    rows.map((row) => toShareBar(row, overall.terms[row.evaluation])),
    "share",
  );
}

/** Returns the title of a group: that of its term, or for the focus "Cross-industry" and "Named industries". */
function toGroupTitle({ figure, kind }: Pick<ByTable, "figure" | "kind">, id: string): string {
  if (figure === "evaluated-by-focus") return by["evaluated-by-focus"].groups[id as "cross-industry"];
  if (figure === "evaluated-by-scope") return facetTermTitle("scope", id);
  return facetTermTitle(kind === "entity" ? "services" : "functions", id);
}

/**
 * Builds the bars of the listings of a kind with an evaluation, a bar a group in the order of the rows. The finding is that of
 * `formatEvaluatedByFinding`.
 *
 * @returns `{title, unit, leftOut, heads, terms, about, draw}`; `title` is the finding
 */
function buildEvaluatedByView(table: ByTable): View {
  const figure = table.figure as EvaluatedByFigure;
  const { kind, rows } = table;
  const titled = rows.map((row) => ({ row, title: toGroupTitle(table, row.group) }));
  const texts = {
    title: formatEvaluatedByFinding(
      figure,
      kind,
      titled.map(({ row, title }) => ({ title, count: row.count, of: row.of, share: row.share })),
    ),
    unit: by[figure].unit({ kind: kindTitles[kind] }),
    leftOut: [by.note, leftOut].join(" "),
    heads: { ...heads, group: by[figure].head },
    terms: { group: Object.fromEntries(titled.map(({ row, title }) => [row.group, title])) },
  };
  // Its finding is on numbers, those of the others on shares.
  const isCount = figure === "evaluated-by-help";
  const toBar = isCount ? toCountBar : toShareBar;
  return buildEvaluationBarsView(
    texts,
    titled.map(({ row, title }) => toBar(row, title)),
    isCount ? "count" : "share",
  );
}

export const evaluationViews = {
  evaluated: buildEvaluatedView,
  "evaluated-by-scope": buildEvaluatedByView,
  "evaluated-by-focus": buildEvaluatedByView,
  "evaluated-by-help": buildEvaluatedByView,
};

/**
 * Builds the lists of the listings with an evaluation that compares with others, which no directory query finds: `{name, title,
 * lead, listings, figurePage}`, organisations first. Either may be empty.
 */
export function buildEvaluationLists({ register }: Catalogue): ListingList[] {
  const figurePage = { title: pageTitle, address: addressOfEvaluations };
  return buildComparedLists(register).map(({ kind, name, listings }) => {
    return { name, title: compared.title({ kind: kindTitles[kind] }), lead: compared.lead, listings, figurePage };
  });
}
