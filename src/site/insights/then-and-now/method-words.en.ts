import type { Baseline } from "../../../core/insights/then-and-now/baseline.ts";
import { enFormat } from "../../../core/language/format.en.ts";

const { number, percent } = enFormat;

export type Wording = NonNullable<Baseline["qualifier"]> | null;

/** A value of an earlier map as its source words it. */
export function worded(text: string, wording: Wording = null): string {
  return wording === null ? text : `${wording} ${text}`;
}

/** What the figures of earlier maps counted. */
const counted: Readonly<Record<string, string>> = {
  recruitment: "of listed entities support business on recruitment",
  "cross-industry": "of listed entities have a cross-industry focus",
  global: "of listed entities have a global focus",
  "identify-victims": "of tools identify victims",
  "interactive-map": "entities at its launch",
  "tat-landscape": "tools",
  "osce-tat-tools": "tools and initiatives",
  "osce-tat-apps": "of these tools are apps",
  "gmsd-2014": "organisations",
  "gmsd-2021": "organisations",
};

/** How "then and now" counts, and the sources of the earlier figures. */
export const enThenMethod = {
  sources: {
    title: "Sources of the earlier figures",
    lead: "They are cited, not counted here. “About”, “over” and “nearly” are their sources’ words.",
    said: ({ id, value, unit, qualifier }: Baseline) =>
      `${upperFirst(worded(unit === "share" ? percent(value) : number(value), qualifier))} ${counted[id] ?? ""}`,
    secondHand: "second-hand",
    year: (year: number, isAbout: boolean) => (isAbout ? `c. ${year}` : String(year)),
  },

  rulesTitle: "How the register counts them",
  rulesOf: {
    recruitment: "Recruitment: the issue abusive recruitment or the service ethical recruitment.",
    "cross-industry":
      "Across industries: the industry is given as cross-industry, whether or not others are named too.",
    global: "Globally: the scope is given as global, whether or not countries are named.",
    "identify-victims": "Identify victims: the tool has the function victim identification.",
  } as Readonly<Record<string, string>>,
  recentRule:
    "Evidence from the last two years: a review on the listing's own site, or a source that shows its date, at most 730 days before this edition.",
  topicsRule:
    "Topics looked for: recruitment; employment of survivors; the Middle East and North Africa, Africa, Latin America and the Caribbean; health care, sport, forestry and fishing.",
  interval: "Intervals are Wilson's score intervals at 95%:",
  wilson: "Wilson 1927",
  wilsonUrl: "https://doi.org/10.1080/01621459.1927.10502953",
};

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
