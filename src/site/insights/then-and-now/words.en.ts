import type { Comparison, Baseline } from "../../../core/insights/then-and-now/baseline.ts";
import type { Rule } from "../../../core/insights/then-and-now/then-criteria.ts";
import { upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.en.ts";

const { number, percent, count, list } = format;

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
export const thenMethodWords = {
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
    recruitment: "Recruitment: it works against abusive recruitment, or offers help with ethical recruitment.",
    "cross-industry":
      "Across industries: its industry is given as cross-industry, whether or not others are named too.",
    global: "Globally: its scope is given as global, whether or not countries are named.",
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

/** What a figure counts, after "organisations that" or "tools that". */
const verbs: Readonly<Record<string, string>> = {
  recruitment: "address recruitment",
  "cross-industry": "work across industries",
  global: "work globally",
  "identify-victims": "identify victims",
};
const labels: Readonly<Record<string, string>> = {
  recruitment: "Organisations that address recruitment",
  "cross-industry": "Organisations that work across industries",
  global: "Organisations that work globally",
  "identify-victims": "Tools that identify victims",
};
/** Shares are compared, not numbers: the registers are of different sizes. */
const clauses: Readonly<Record<Comparison, string>> = {
  "at-least-twice": "at least twice as large",
  more: "larger",
  "about-the-same": "about as large",
  less: "smaller",
  "at-most-half": "half as large or less",
};
const ofTools: readonly string[] = ["identify-victims"];
const rules: Readonly<Record<Rule, string>> = {
  open: "All that have not ended",
  recent: "With evidence from the last two years",
  apart: "Without the topics looked for",
};

/** The words of "then and now". */
export const thenWords = {
  title: "Then and now",
  lead: "What maps of 2018 to 2021 reported about themselves, next to what this register counts today. Only indicative: they listed other organisations, by other rules.",
  labels,
  rules,
  kinds: { entity: "Organisations", tool: "Tools", app: "Mobile apps" } as Readonly<Record<string, string>>,

  /** How the shares compare with the earlier ones: a sentence for those that compare alike. */
  finding: (figures: readonly { figure: string; comparison: Comparison }[]) => {
    if (figures.length === 0) return "Nothing to compare yet";
    const said = [...Map.groupBy(figures, ({ comparison }) => comparison)].map(([comparison, group]) => {
      const ofThem = [false, true].flatMap((isTool) => {
        const those = group.filter(({ figure }) => ofTools.includes(figure) === isTool);
        const each = list(those.map(({ figure }) => `that ${verbs[figure] ?? figure}`));
        return those.length === 0 ? [] : [`of ${isTool ? "tools" : "organisations"} ${each}`];
      });
      return `the ${group.length === 1 ? "share" : "shares"} ${list(ofThem)} ${group.length === 1 ? "is" : "are"} ${clauses[comparison]}`;
    });
    return `Compared with earlier maps, ${said.map((each, index) => (index === 0 ? each : upperFirst(each))).join(". ")}`;
  },
  shares: {
    unit: "Share of organisations (of tools in the last pair), hatched as an earlier map reported it, solid as the register counts it; the line is the 95% interval",
    leftOut:
      "Only indicative: the maps listed other organisations. Ended listings are left out. The register looked on purpose for some topics, including recruitment, and is not a sample of the field. The interval covers chance alone.",
    then: (share: number, wording: Wording, year: number, isAbout: boolean) =>
      `${worded(share === 0.25 ? "one in four" : percent(share), wording)}, ${isAbout ? "c. " : ""}${year}`,
    now: (share: number) => percent(share),
    detail: (n: number, of: number) => `${number(n)} of ${number(of)}`,
    about: (rows: readonly { label: string; then: { text: string }; now: { text: string; detail: string } }[]) =>
      rows.map(({ label, then, now }) => `${label}: then ${then.text}; now ${now.text}, ${now.detail}.`).join(" "),
    heads: {
      figure: "Figure",
      then: "Then",
      then_year: "Year",
      count: "Now",
      of: "Of",
      share: "Share",
      low: "From",
      high: "To",
    },
  },

  sensitivity: {
    /** @param points by which the share that moves most does so, whole */
    title: (figure: string, rule: Rule, points: number) =>
      points <= 5
        ? "No stricter rule moves a share by more than 5 points"
        : `The share of those that ${verbs[figure] ?? figure} moves most with the rule: by ${points} points ${ruleWhere[rule]}`,
    unit: "The same shares under three rules of which listings count, on a scale from 0 to 100%; the line through each dot is its 95% interval, the dashed line the earlier map's figure",
    leftOut:
      "No listing says by which search it was found. So “without the topics looked for” leaves out every listing that has one of them, however it was found. That goes too far. Recruitment is one of these topics itself, so for it only the other topics can be left out.",
    reference: (text: string) => `then ${text}`,
    text: (share: number, low: number, high: number, n: number, of: number) =>
      `${percent(share)} (${percent(low)} to ${percent(high)}), ${number(n)} of ${number(of)}`,
    none: "no listing counts",
    heads: {
      figure: "Figure",
      rule: "Which listings count",
      count: "Meet it",
      of: "Of",
      share: "Share",
      low: "From",
      high: "To",
    },
  },

  sizes: {
    title: (own: number, largest: { of: string; size: number }) =>
      own >= largest.size
        ? `With ${count(own, "organisation", "organisations")} the register lists at least as many as any list cited here`
        : `The register lists ${count(own, "organisation", "organisations")}; the largest list cited here had ${number(largest.size)}`,
    unit: "Organisations, tools and mobile apps, as each map counted them",
    leftOut:
      "Each map has rules of its own: the Global Modern Slavery Directory lists services for survivors too, which the register leaves out unless they work with business. The number of apps in 2020 is second-hand. Ended listings of the register are counted, as in its directories.",
    label: (kind: string, map: string, when: string) => `${kind}: ${map}, ${when}`,
    register: "this register",
    now: "now",
    size: (size: number, wording: Wording) => worded(number(size), wording),
    about: (rows: readonly { label: string; text: string }[]) =>
      rows.map(({ label, text }) => `${label}: ${text}.`).join(" "),
    heads: { map: "Map", kind: "Of", year: "Year", wording: "In its source", size: "Size", count: "Listings" },
  },

  ...thenMethodWords,

  lists: {
    met: (figure: string, rule: Rule) => `${labels[figure] ?? figure}: ${lowerFirst(rules[rule])}`,
    all: (kind: "entity" | "tool", topic: string | undefined) =>
      `${kind === "entity" ? "Organisations" : "Tools"} without the ${topic === undefined ? "" : "other "}topics looked for`,
    metLead: (rule: Rule) => `Counted in “then and now” under the rule: ${lowerFirst(rules[rule])}.`,
    allLead: (topic: string | undefined): string =>
      topic === undefined
        ? "Listings that have not ended and have none of the topics that were looked for on purpose at first."
        : "Listings that have not ended and have none of the topics, except recruitment, that were looked for on purpose at first.",
  },
};

const ruleWhere: Readonly<Record<Rule, string>> = {
  open: "where all count",
  recent: "where only recent evidence counts",
  apart: "without the topics looked for",
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
