import catalogue from "#words/insights-then-and-now.json" with { type: "json" };
import type { Baseline, Comparison } from "../../../core/insights/then-and-now/baseline.ts";
import type { Rule } from "../../../core/insights/then-and-now/then-criteria.ts";
import { messagesOf } from "../../../core/language/messages.ts";
import { format } from "../../../core/language/page-format.ts";
import { upperFirst } from "../../../core/language/phrases.ts";
import type { Kind } from "../../../dataset/model.ts";
import { messages as directory } from "../../directory/words.ts";

const words = messagesOf("insights-then-and-now", catalogue);
const { finding, shares, sensitivity, sizes, sources, lists, rules } = words;
const { total } = directory.filter;

/** Words of a source for how exact its value is. */
type Wording = NonNullable<Baseline["qualifier"]> | null;
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
function worded(value: string, wording: Wording): string {
  return wording === null ? value : words.worded[wording]({ value });
}

function wordedShare(share: number, wording: Wording): string {
  if (share === 0.25) return worded(words.quarter, wording);
  return wording === null ? format.percent(share) : words.wordedShare[wording]({ share });
}

/** Of what some figures are shares. */
function ofFigures(figures: readonly string[]): string {
  const isOfTools = (figure: string) => figure === "identify-victims";
  const said = (those: readonly string[]) => those.map((figure) => words.that[figure as Figure]);
  const ofEntities = said(figures.filter((figure) => !isOfTools(figure)));
  const ofTools = said(figures.filter(isOfTools));
  const entities = finding.of.entity({ those: ofEntities });
  const tools = finding.of.tool({ those: ofTools });
  if (ofTools.length === 0) return entities;
  return ofEntities.length === 0 ? tools : finding.both({ entities, tools });
}

/** The words of "then and now". */
export const thenWords = {
  ...words,
  labels,
  kinds,

  /** How the shares compare with the earlier ones, not the numbers: a sentence for those that compare alike. */
  finding: (figures: readonly { figure: string; comparison: Comparison }[]): string => {
    if (figures.length === 0) return finding.none;
    const said = [...Map.groupBy(figures, ({ comparison }) => comparison)].map(([comparison, group]) =>
      finding.shares[comparison]({ count: group.length, of: ofFigures(group.map(({ figure }) => figure)) }),
    );
    return finding.all({ shares: said.map((each, index) => (index === 0 ? each : upperFirst(each))).join(". ") });
  },
  shares: {
    ...shares,
    then: (share: number, wording: Wording, year: number, isAbout: boolean) =>
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
    size: (size: number, wording: Wording) => worded(format.number(size), wording),
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
