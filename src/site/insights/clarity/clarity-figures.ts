import { descending } from "d3-array";
import { addressOfQuery } from "../../../dataset/address.ts";
import { shareStep, type HeatRow } from "../../../core/charts/heat-map.ts";
import { measureClarities, type ClarityMeasure } from "../../../core/insights/clarity/clarity-tables.ts";
import {
  shareOf,
  smallestGroup,
  widestGap,
  type ClarityFacet,
  type ClarityGroup,
  type FactCount,
  type GapGroup,
} from "../../../core/insights/clarity/clarity-shares.ts";
import { isEnded, type Register } from "../../../core/register/register.ts";
import { aboutBars } from "../figure-words.ts";
import type { Messages } from "../words.ts";
import { inSentence } from "../../../core/language/phrases.ts";
import { facetTitle } from "../../vocabulary/terms.ts";
import { drawBars } from "../../charts/Bars.tsx";
import { drawHeatMap } from "../../charts/HeatMap.tsx";
import type { FigureView } from "../../charts/figure-view.ts";

/** A figure of clarity, with what it was counted from. */
export interface ClarityFigure extends FigureView {
  readonly measure: ClarityMeasure;
}

/** What a cell shows: its share where its group has one, else its number of how many. */
export interface ShareCell extends FactCount {
  readonly share: number | null;
  readonly step: number | null;
  readonly label: string;
}

/** The figures of clarity by the id of their rows, in the order of the page. */
export function clarityFigures(register: Register, t: Messages): Readonly<Record<string, ClarityFigure>> {
  const figures = measureClarities(register).map((measure): ClarityFigure => {
    const { kind, table, n, facet } = measure;
    const open = register.listings.filter((listing) => listing.kind === kind && !isEnded(listing));
    const checked = open.filter(({ review }) => review.level !== "compiled").length;
    const frame = { measure, table, n: t.clarity.n(n, kind), base: "open" as const };
    const leftOut = [t.clarity.leftOut(checked, n, kind), t.clarity.kinds[kind]];
    return facet === undefined
      ? { ...frame, leftOut: leftOut.join(" "), ...overall(measure, t) }
      : { ...frame, ...byGroup(measure, facet, leftOut, t) };
  });
  return Object.fromEntries(figures.map((figure) => [figure.table.id, figure]));
}

/** The title of a group within its figure. */
export function titleOfGroup({ id }: Pick<ClarityGroup, "id">, facet: ClarityFacet, t: Messages): string {
  return id === "global-scope" ? t.coverage.columns.global : facetTitle(facet, id);
}

/** The same within a sentence; regions have names. */
function saidOf(group: ClarityGroup, facet: ClarityFacet, t: Messages): string {
  const title = titleOfGroup(group, facet, t);
  return facet === "type" || group.id === "global-scope" ? inSentence(title) : title;
}

/** The cells of a row. */
export function shareCells({ kind }: ClarityMeasure, group: ClarityGroup, title: string, t: Messages): ShareCell[] {
  return group.facts.map((fact) => {
    const share = shareOf(fact, group);
    const label = t.clarity.by.cell(kind, title, fact.fact, fact.count, group.n, share);
    return { ...fact, share, step: share === null ? null : shareStep(share), label };
  });
}

function overall({ kind, n, groups: [all] }: ClarityMeasure, t: Messages) {
  const { all: words, names } = t.clarity;
  const facts = all?.facts ?? [];
  const sorted = [...facts].sort((a, b) => descending(a.count, b.count));
  const rows = sorted.map(({ fact, count, selection }) => ({
    label: names[fact],
    value: count,
    text: n < smallestGroup ? words.smallText({ found: count, all: n }) : words.text(count, count / n),
    address: count === 0 ? null : addressOfQuery(kind, selection),
  }));
  return {
    title: words.finding(kind, sorted, n),
    unit: words.unit(kind),
    about: aboutBars(rows),
    heads: t.clarity.heads,
    terms: { fact: names },
    draw: (options: Parameters<FigureView["draw"]>[0]) => drawBars(rows, options, n),
  };
}

function byGroup(measure: ClarityMeasure, facet: ClarityFacet, leftOut: readonly string[], t: Messages) {
  const { kind, groups } = measure;
  const { by: words, names } = t.clarity;
  const gap = widestGap(kind, groups);
  const columns = (groups[0]?.facts ?? []).map(({ fact }) => names[fact]);
  const named = ({ group, count }: GapGroup) => ({ title: saidOf(group, facet, t), count, n: group.n });
  return {
    title: words.finding(kind, facet, gap && { ...gap, most: named(gap.most), least: named(gap.least) }),
    unit: words.unit(kind, smallestGroup),
    leftOut: [...leftOut, ...(facet === "regions" ? [words.overlap] : []), words.chance].join(" "),
    about: words.about({ rows: groups.length, facts: columns.length }),
    heads: t.clarity.heads,
    terms: { fact: names },
    draw: (options: Parameters<FigureView["draw"]>[0]) =>
      drawHeatMap(heatRows(measure, facet, t), [...columns, words.listed], options),
  };
}

function heatRows(measure: ClarityMeasure, facet: ClarityFacet, t: Messages): HeatRow[] {
  const { all, by } = t.clarity;
  const { kind } = measure;
  return measure.groups.map((group) => {
    const { n } = group;
    const label = titleOfGroup(group, facet, t);
    const cells = shareCells(measure, group, label, t).map(({ count, share, step, label: said, selection }) => ({
      count,
      text: share === null ? all.smallText({ found: count, all: n }) : by.share(share),
      step,
      label: said,
      address: count === 0 ? null : addressOfQuery(kind, selection),
    }));
    const sum = {
      count: n,
      step: null,
      label: by.rowLabel(kind, label, n),
      address: addressOfQuery(kind, group.selection),
    };
    return { label, cells: [...cells, sum] };
  });
}
