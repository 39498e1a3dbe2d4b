import catalogue from "#words/insights-then-and-now.json" with { type: "json" };
import type { Baseline, Comparison, Rule, Wording } from "../../../core/insights/then-and-now.ts";
import { messagesOf } from "../../../core/language/messages.ts";
import { format } from "../../../core/language/page-format.ts";
import type { Kind } from "../../../dataset/model.ts";
import { messages as directory } from "../../directory/words.ts";

export const insightsThenAndNowMessages = messagesOf("insights-then-and-now", catalogue);

const words = messagesOf("insights-then-and-now", catalogue);
const { finding, shares, sensitivity, sizes, sources, lists, rules } = words;
const { total } = directory.filter;

type Figure = keyof typeof words.that;

const labels: Readonly<Record<string, string>> = words.labels;
const kinds = {
  entity: directory.kinds.entity.many,
  tool: directory.kinds.tool.many,
  app: words.app,
};

function yearOf(year: number, isAbout: boolean): string {
  return isAbout ? words.aboutYear({ year: String(year) }) : String(year);
}

/** A value of an earlier map as its source words it. */
function worded(value: string, wording: Wording | null): string {
  return wording === null ? value : words.worded[wording]({ value });
}

/** A share of an earlier map as its source words it, and its year. */
function thenOf(baseline: Baseline) {
  const { value: share, qualifier = null, year, is_year_about: isAbout = false } = baseline;
  const plain = qualifier === null ? format.percent(share) : words.wordedShare[qualifier]({ share });
  return { value: share === 0.25 ? worded(words.quarter, qualifier) : plain, year: yearOf(year, isAbout) };
}

export const thenWords = {
  ...words,
  labels,
  kinds,

  /** How many shares compare with the earlier ones in which way. */
  finding: (comparisons: readonly Comparison[]): string => {
    if (comparisons.length === 0) return finding.none;
    const count = (...those: readonly Comparison[]) => comparisons.filter((each) => those.includes(each)).length;
    return finding.all({
      all: comparisons.length,
      same: count("about-the-same"),
      more: count("more", "at-least-twice"),
      less: count("less", "at-most-half"),
    });
  },
  /** A share in a sentence, with how it compares with an earlier one. */
  sentence: (baseline: Baseline, now: number, comparison: Comparison): string => {
    const said = finding.that[baseline.id as Figure]({ now });
    const { value: then, year } = thenOf(baseline);
    return finding.compared[comparison]({ said, then, year });
  },
  shares: { ...shares, then: (baseline: Baseline) => shares.then(thenOf(baseline)) },

  sensitivity: {
    ...sensitivity,
    /** @param move of the share that moves most with the rule, in whole points */
    title: (move: { figure: string; rule: Rule; points: number } | undefined): string => {
      if (move === undefined || move.points <= 5) return sensitivity.title.little;
      const { figure, rule, points } = move;
      return sensitivity.title.most({ that: words.that[figure as Figure], points, where: sensitivity.where[rule] });
    },
  },

  sizes: {
    ...sizes,
    /** @param largest of the earlier lists */
    title: (own: number, largest: number): string => {
      const organisations = total.entity({ count: own });
      return own >= largest ? sizes.title.most({ organisations }) : sizes.title.fewer({ organisations, largest });
    },
    size: (size: number, wording: Wording | null) => worded(format.number(size), wording),
  },

  sources: {
    ...sources,
    said: ({ id, value }: Baseline) => sources.said[id as keyof typeof sources.said]({ value }),
    year: yearOf,
  },

  lists: {
    ...lists,
    met: (figure: string, rule: Rule) => lists.met({ figure: labels[figure] ?? figure, rule: rules[rule] }),
    metLead: (rule: Rule) => lists.metLead({ rule: rules[rule] }),
    without: (kind: Kind, topic: string | undefined) => lists.without[topic === undefined ? "all" : "others"][kind],
    withoutLead: (topic: string | undefined) => lists.withoutLead[topic === undefined ? "all" : "others"],
  },
};
