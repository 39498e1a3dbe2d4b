import catalogue from "#words/insights-then-and-now.json" with { type: "json" };
import type { Baseline, Comparison, Rule, Wording } from "../../../core/insights/then-and-now.ts";
import { messagesOf } from "../../../core/language/messages.ts";
import { format } from "../../../core/language/page-format.ts";
import type { Kind } from "../../../dataset/model.ts";
import { messages as directory } from "../../directory/words.ts";

const words = messagesOf("insights-then-and-now", catalogue);
const { finding, shares, sensitivity, sizes, sources, lists, rules } = words;
const { total } = directory.filter;

type Figure = keyof typeof words.that;

const labels: Readonly<Record<string, string>> = words.labels;
const kinds: Readonly<Record<string, string>> = {
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

function wordedShare(share: number, wording: Wording | null): string {
  if (share === 0.25) return worded(words.quarter, wording);
  return wording === null ? format.percent(share) : words.wordedShare[wording]({ share });
}

/** The words of "then and now". */
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
    const { id, value, qualifier = null, year, is_year_about: isAbout = false } = baseline;
    const said = finding.that[id as Figure]({ now });
    return finding.compared[comparison]({ said, then: wordedShare(value, qualifier), year: yearOf(year, isAbout) });
  },
  shares: {
    ...shares,
    then: (share: number, wording: Wording | null, year: number, isAbout: boolean) =>
      shares.then({ value: wordedShare(share, wording), year: yearOf(year, isAbout) }),
    about: (rows: readonly { label: string; then: { text: string }; now: { text: string; detail: string } }[]) =>
      rows
        .map(({ label, then, now }) => shares.about({ label, then: then.text, now: now.text, detail: now.detail }))
        .join(" "),
  },

  sensitivity: {
    ...sensitivity,
    /** @param points by which the share that moves most does so, whole */
    title: (figure: string, rule: Rule, points: number): string =>
      points <= 5
        ? sensitivity.title.little
        : sensitivity.title.most({ that: words.that[figure as Figure], points, where: sensitivity.where[rule] }),
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
