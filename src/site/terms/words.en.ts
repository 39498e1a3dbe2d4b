import { format } from "../../core/language/words.en.ts";
import { inSentence, lowerFirst, upperFirst } from "../../core/language/phrases.ts";
import { messages as lists } from "../lists/words.ts";
import { messages as match } from "../match/words.en.ts";
import { messages as map } from "../map/words.ts";

const { number, count, list } = format;

type Place = "region" | "country";

/** How many listings have a term. */
export interface TermCounts {
  readonly entities: number;
  readonly tools: number;
  /** Of both, those whose newest evidence is at most a year old. */
  readonly current: number;
}

/** Of a place: how many name it, and how many more may come. */
export interface PlaceCounts extends TermCounts {
  readonly regional: number;
  readonly global: number;
}

/** The words of the pages of terms that are worded from numbers, and of what stands around their list, in English. */
export const termsWords = {
  title: {
    issue: (who: string, term: string) => `${who} against ${term}`,
    industry: (who: string, term: string, id: string) =>
      id === "cross-industry"
        ? `${who} for business in any industry`
        : `${upperFirst(term)}: ${lowerFirst(who)} against trafficking`,
    region: (who: string, term: string) => `${term}: ${lowerFirst(who)} against trafficking`,
    country: (who: string, term: string) => `${term}: ${lowerFirst(who)} against trafficking`,
    service: (_: string, term: string, id: string) =>
      `Organisations that help business with ${id === "hotline" ? "a hotline" : term}`,
    "tool-function": (_: string, term: string, id: string) => `Tools for ${forFunction[id] ?? term}`,
    "kind-of-work": (_: string, term: string) => `${upperFirst(term)}: tools that do this work`,
    "target-user": (_: string, term: string, id: string) =>
      `Tools made for ${id === "general-public" ? "the general public" : term}`,
    technology: (_: string, term: string) => `${upperFirst(term)}: tools that use this technology`,
  },

  /** Who is listed; where nobody is, who could be. */
  who: (entities: number, tools: number): string =>
    entities > 0 === tools > 0 ? "Organisations and tools" : entities > 0 ? "Organisations" : "Tools",

  /** How many, and how recent what is known of them is. */
  counted({ entities, tools, current }: TermCounts): string {
    const total = entities + tools;
    if (total === 0) return "Nobody is listed here yet.";
    return `${listed(entities, tools)} ${total === 1 ? "is" : "are"} listed here. ${evidence(current, total)}`;
  },

  countedPlace({ entities, tools, current, regional, global }: PlaceCounts, title: string, isRegion = false): string {
    const place = isRegion ? `${title} or a country in it` : title;
    const total = entities + tools;
    const more = [
      ...(regional > 0 ? [`${number(regional)} ${regional === 1 ? "works" : "work"} across its region`] : []),
      ...(global > 0 ? [`${number(global)} ${global === 1 ? "works" : "work"} globally`] : []),
    ];
    const first =
      total === 0
        ? `No listing names ${place}.`
        : `${listed(entities, tools)} ${total === 1 ? "names" : "name"} ${place}. ${evidence(current, total)}`;
    if (more.length === 0) return first;
    return `${first} ${total === 0 ? upperFirst(list(more)) : `Beyond these, ${list(more)}`} without naming it.`;
  },

  /** Of a place, the directory holds more than what names it. */
  directory: {
    entity: (n: number, place?: Place) =>
      place === undefined
        ? `Filter ${n === 1 ? "this organisation" : `these ${number(n)} organisations`}`
        : `Filter ${count(n, "organisation", "organisations")} ${reaching(n, place)}`,
    tool: (n: number, place?: Place) =>
      place === undefined
        ? `Filter ${n === 1 ? "this tool" : `these ${number(n)} tools`}`
        : `Filter ${count(n, "tool", "tools")} ${reaching(n, place)}`,
  },

  strongest: "Best matches",
  strongestNearest: "Nearest matches",
  strongestText:
    "Those whose tags and summary name it come first, then those with newer evidence. The order says how well they fit, not how good they are.",
  strongestMore: "Match with more choices",
  how: "How matching works",

  coverage: "Coverage",
  coverageText: "This counts listings, not work done. A gap may be in the register, not in the field.",
  by: {
    regions: "By region",
    industries: "By industry",
    services: "By kind of help",
    functions: "By what tools do",
    work: "By kind of work",
  } as Readonly<Record<string, string>>,
  column: {
    entity: "Organisations",
    tool: "Tools",
    current: "of them current",
    local: "Name it",
    regional: "Across its region",
    global: "Global",
  },
  currentNote: "Current: evidence within a year.",
  caption: (by: string, term: string) => `${term}, ${lowerFirst(by)}`,

  related: "Often tagged together",
  relatedText: "Terms that the same listings have more often than chance would explain.",
  relatedAmong: { entity: "Among organisations", tool: "Among tools" },
  relatedCount: (together: number, tagged: number) => `${number(together)} of ${number(tagged)}`,
  relatedBoth: (title: string) => `, with ${title}`,
  relatedHow: "How it is computed",

  gaps: "Nobody listed yet",
  /** Of how many terms none has a listing beside this one. */
  gapsText: (n: number, total: number, what: string): string =>
    `No listing for ${number(n)} of ${number(total)} ${what}:`,
  propose: "Know one? Propose it",
};

export type TermMessages = typeof termsWords;

function listed(entities: number, tools: number): string {
  return list([
    ...(entities > 0 ? [count(entities, "organisation", "organisations")] : []),
    ...(tools > 0 ? [count(tools, "tool", "tools")] : []),
  ]);
}

/** How many of those listed show evidence within a year. */
function evidence(current: number, total: number): string {
  if (current === 0)
    return total === 1 ? "No evidence from the last year was found." : "None shows evidence from the last year.";
  if (total === 1) return "Its evidence is from the last year.";
  if (current === total) return `${total === 2 ? "Both" : "All"} show evidence from the last year.`;
  return `${number(current)} of the ${number(total)} ${current === 1 ? "shows" : "show"} evidence from the last year.`;
}

function reaching(n: number, place: Place): string {
  const near = place === "region" ? "or a country in it" : "or its region";
  return n === 1 ? `that names it ${near}, or works everywhere` : `that name it ${near}, or work everywhere`;
}

/** What tools with a function are for, where its title does not say so. */
const forFunction: Readonly<Record<string, string>> = {
  "supply-chain-risk": "finding supply chain risk",
  "reporting-hotline": "reporting and hotlines",
};

/** The words of terms: of their pages, and where they are counted. */
export const termWords = {
  counted: (title: string, n: number) => `${title}: ${number(n)}`,
  isic: "ISIC Rev. 4",
  steps: "Due-diligence steps",
  step: (n: number, title: string) => `${number(n)} ${title}`,
  regionsOf: "Regions",
  code: "Codes",
  report: "In 2021",
  countriesOf: "Countries",
  underServed: "The 2021 Trends and Gaps report names this region as one where business lacks expertise.",
  siblings: (vocabulary: string) => `Other ${vocabulary.toLowerCase()}`,
  neighbours: (region: string) => `Other countries of ${region}`,
  countsLabel: { region: "Name the region itself", country: "Name it", term: "Listings" },
  countsNote: "including ended ones",
  localNote: "Local knowledge comes first: national and regional listings come before global ones.",
  empty: (title: string, vocabulary?: string) =>
    vocabulary === "issue" ? `No listing found against ${inSentence(title)}` : `No listing found for ${title}`,
  emptyText:
    "The gap may be in the register, not in the field: the listings were gathered from public pages, most of them in English.",
  emptyAction: "Add a listing",
  emptyRegion: (n: number, region: string) => `${count(n, "listing works", "listings work")} in ${region}`,
  all: (title: string) => `All ${title.toLowerCase()}`,
  none: "None yet",
  counts: (entities: number, tools: number) =>
    [
      ...(entities > 0 ? [count(entities, "organisation", "organisations")] : []),
      ...(tools > 0 ? [count(tools, "tool", "tools")] : []),
    ].join(", ") || "No listing yet",
  without: "Without a listing so far",
  description: (term: string, entities: number, tools: number, vocabulary?: string) => {
    const title = vocabulary === "issue" ? `Against ${inSentence(term)}` : term;
    const counted = [
      ...(entities > 0 ? [count(entities, "organisation", "organisations")] : []),
      ...(tools > 0 ? [count(tools, "tool", "tools")] : []),
    ];
    return counted.length === 0
      ? `${title}: no listing yet in the Anti-Trafficking Register.`
      : `${title}: ${list(counted)} in the Anti-Trafficking Register. Every fact links to its source.`;
  },
  sameWork: { service: "Organisations that offer it", "tool-function": "Tools for the same work" },
  recent: (n: number, total: number) => `${number(n)} of ${number(total)} with evidence from the last two years`,
  recentLabel: "Evidence",
  engage: "Ways to engage:",
  unnamed: (n: number, region: string) =>
    `${number(n)} more ${n === 1 ? "works" : "work"} across ${region} without naming countries`,
  unnamedGlobal: (n: number) => `${number(n)} ${n === 1 ? "works" : "work"} globally without naming countries`,
  beyond: "Beyond this country",
};

/** The words of the page of all vocabularies. */
export const browseWords = {
  title: "Browse",
  lead: "Nine ways to find listings. Each term has its own page, with its meaning and who works on it.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...lists,
  ...match,
  ...map,
  landing: termsWords,
  term: termWords,
  browse: browseWords,
}))();

export type Messages = typeof messages;
