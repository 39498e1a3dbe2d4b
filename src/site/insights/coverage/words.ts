import catalogue from "#words/insights-coverage.json" with { type: "json" };
import type { Kind } from "../../../dataset/model.ts";
import { messagesOf } from "../../../core/language/messages.ts";
import { messages as directory } from "../../directory/words.ts";

export const insightsCoverageMessages = messagesOf("insights-coverage", catalogue);

const words = messagesOf("insights-coverage", catalogue);
const { finding, pairFinding, bothFinding, leftOut, readings, thin, region } = words;
const { total } = directory.filter;
const kinds = { entity: directory.kinds.entity.many, tool: directory.kinds.tool.many };
const topics: Readonly<Record<string, { readonly title: string; readonly lead: string }>> = words.topics;

interface Named {
  readonly title: string;
  readonly count: number;
}

/** The words of coverage: what its findings say is worded from the numbers. */
export const coverageWords = {
  ...words,
  topics,
  ended: leftOut.ended,
  cell: (count: number, row: string, column: string, kind: Kind) =>
    words.cell({ listings: total[kind]({ count }), row, column }),
  /** The most and the least of what is there. */
  finding: (facet: "services" | "functions" | "issues", kind: Kind, rows: readonly Named[]): string => {
    const stated = rows.filter(({ count }) => count > 0);
    const most = stated[0];
    const least = stated.at(-1);
    if (most === undefined || least === undefined) return finding.none[kind];
    const said = finding[facet];
    const listings = total[kind](most);
    if (most.count > least.count)
      return said.most({ most: most.title, listings, least: least.title, fewest: least.count });
    return stated.length === 1
      ? said.only({ most: most.title, listings })
      : said.each({ terms: stated.length, listings });
  },
  /** Where two facets meet most often, and how often they do not: of pairs, which no row can tell alone. */
  pairFinding: (
    kind: Kind,
    top: { row: string; column: string; count: number } | undefined,
    empty: number,
    pairs: number,
  ): string =>
    top === undefined || top.count === 0
      ? pairFinding.none[kind]
      : pairFinding.most({
          row: top.row,
          column: top.column,
          listings: total[kind](top),
          empty: pairFinding.empty({ count: empty, pairs }),
        }),
  bothFinding: (top: Named | undefined): string =>
    top === undefined ? bothFinding.none : bothFinding.most({ title: top.title, listings: top.count }),
  unit: (kind: Kind) => words.unit({ kind: kinds[kind] }),
  n: (count: number, kind: Kind) => total[kind]({ count }),
  leftOut: (isPlace: boolean) => [leftOut.ended, ...(isPlace ? [leftOut.places] : []), leftOut.tags].join(" "),
  readings: {
    ...readings,
    regions: {
      ...readings.regions,
      text: (under: readonly Named[], rest: Named) =>
        readings.regions.text({
          under: under.map(({ title, count }) => readings.regions.named({ title, listings: count })),
          rest: rest.title,
          most: rest.count,
        }),
    },
    global: {
      ...readings.global,
      text: (all: number, local: number): string => {
        const { text } = readings.global;
        if (all === 0) return text.none;
        return local === all ? text.all({ all }) : text.some({ all, count: local, share: local / all });
      },
    },
  },
  thin: {
    ...thin,
    title: (kind: Kind) => thin.title({ kind: kinds[kind] }),
    need: (rate: number, of: string, isPart = false) => thin.need({ rate, of: isPart ? thin.partOf({ of }) : of }),
  },
  region: {
    ...region,
    /** Local organisations beside global ones: rules at the boundaries. */
    finding: (title: string, local: number, global: number): string => {
      const { none, local: named, others, twice, more, same, fewer } = region.finding;
      if (local === 0) return none({ region: title });
      const said = named({ count: local, region: title });
      if (global === 0) return said;
      const ratio = local / global;
      const compare = ratio >= 2 ? twice : ratio > 1.1 ? more : ratio >= 0.9 ? same : fewer;
      return compare({ local: said, others: others({ count: global }) });
    },
    by: (facet: string, kind: Kind) => region.by[facet as keyof typeof region.by]({ kind: kinds[kind] }),
    without: (names: readonly string[]) => (names.length === 0 ? region.everyNamed : region.without({ names })),
  },
};
