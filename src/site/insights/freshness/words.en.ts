import { format } from "../../../core/language/words.en.ts";
import { queueWords } from "../../../core/review/words.en.ts";

const { number, percent, count, list, date } = format;

const kinds = { entity: "Organisations", tool: "Tools" } as const;
type Kind = keyof typeof kinds;

interface Bar {
  readonly label: string;
  readonly text: string;
}

const listings = (n: number) => count(n, "listing", "listings");
const aboutBars = (bars: readonly Bar[]) => list(bars.map(({ label, text }) => `${label}: ${text}`));

/** "No listing", "1 of 20 listings", "All 20 listings". */
const part = (some: number, all: number) =>
  some === 0 ? "No listing" : some === all ? `All ${listings(all)}` : `${number(some)} of ${listings(all)}`;
const verb = (some: number, one: string, other: string) => (some <= 1 ? one : other);

/** The words of the page of freshness: what it finds is worded from the numbers. */
export const freshnessWords = {
  title: "Freshness and the review queue",
  lead: "How much of the register a person has checked, how old its evidence is, and which listings to look at next.",
  text: (value: number, share: number) => `${number(value)} (${percent(share)})`,
  about: aboutBars,

  levels: {
    title: (reviewed: number, all: number) =>
      `${part(reviewed, all)} ${verb(reviewed, "has", "have")} been checked by a person on the organisation's own site or confirmed by it`,
    unit: "Listings by how far a person has checked them",
    leftOut: "Nothing is left out. A link that answers is not a review, and neither is an edit.",
    label: (kind: Kind, level: string) => `${kinds[kind]}, ${level}`,
    heads: { kind: "Kind", level: "Review", count: "Listings", share: "Share of its kind" },
  },
  states: {
    title: (active: number, unknown: number, all: number) =>
      `${part(active, all)} ${verb(active, "is", "are")} shown to be active by a dated source${unknown === 0 ? "" : `; for ${number(unknown)}, no dated source says`}`,
    unit: "Listings by state",
    leftOut: "Nothing is left out. Unknown does not mean closed.",
    label: (kind: Kind, state: string) => `${kinds[kind]}, ${state}`,
    heads: { kind: "Kind", state: "State", count: "Listings", share: "Share of its kind" },
  },
  years: {
    title: (year: number | undefined, isEarlier: boolean, all: number) =>
      year === undefined
        ? all === 0
          ? "No listing has dated evidence"
          : `Fewer than half of the ${listings(all)} have dated evidence`
        : `For at least half of the ${listings(all)}, the newest dated evidence is from ${year} or ${isEarlier ? "earlier" : "later"}`,
    unit: "Listings by the year of their newest dated evidence",
    leftOut: "Nothing is left out; ended listings are counted too. Old evidence does not mean that the work has ended.",
    label: (year: number | undefined, isEarlier: boolean) =>
      year === undefined ? "No date shown" : isEarlier ? `${year} or earlier` : String(year),
    earlier: { yes: "yes", no: "no" },
    heads: { year: "Year", earlier: "Earlier ones too", count: "Listings", share: "Share of all" },
    list: {
      title: (year: number | undefined, isEarlier: boolean) =>
        year === undefined ? "No dated evidence" : `Newest evidence from ${isEarlier ? `${year} or earlier` : year}`,
      lead: (year: number | undefined, isEarlier: boolean) =>
        year === undefined
          ? "Listings without a dated source and without a review by a person."
          : `Listings whose newest dated evidence is from ${isEarlier ? `${year} or an earlier year` : year}.`,
    },
  },

  trend: {
    title: "The register over time",
    lead: "At the end of each quarter, from the register's own history.",
    heads: { day: "Day", listings: "Listings", current: "Evidence within a year", reviewed: "Checked or confirmed" },
    tooShort: (day: string) =>
      `The register's history begins on ${date(day)}. A trend shows here once it is older than a quarter.`,
    none: "This edition was built without the register's full history, so it shows no trend.",
  },

  queue: {
    reasons: queueWords.reasons,
    title: "What to review next",
    order: "Most urgent first",
    narrow: "Filter:",
    lead: "Most urgent first. The order says nothing about a listing's quality. Ended listings are left out.",
    of: (shown: number, all: number) => `The first ${number(shown)} of ${listings(all)}`,
    all: (all: number) => (all === 0 ? "Nothing waits for a review here." : `All ${listings(all)}`),
    review: "Review this",
    reviewLabel: (name: string) => `Review this: ${name}`,
    how: "How to review a listing in five minutes",
    regions: "By region",
    industries: "By industry",
    everything: "The whole queue",
    waiting: (n: number) => `${number(n)} waiting`,
    filtered: (term: string) => `What to review next: ${term}`,
    filteredLead: (term: string, n: number) =>
      `${listings(n)} for ${term} in the review queue, most urgent first. The order says nothing about a listing's quality.`,
    command: "The same on the command line:",
    formula: "How the order is made",
    formulaLead:
      "Each part is a share from 0 to 1, multiplied by its weight. The sum is a need from 0 to 100. Ties are ordered by id.",
    heads: { part: "Part", weight: "Weight", share: "Share" },
    parts: {
      age: [
        "Age of the evidence",
        "Days since the newest dated evidence, divided by 1,095 (three years), at most 1; 1 if nothing is dated",
      ],
      links: [
        "Links that fail",
        "1 if its own website fails, else failing addresses divided by those checked by the weekly link check; 0 in a copy that was built without its results",
      ],
      unknown: [
        "Facts not found",
        "Facts of the clarity checklist that could not be found, divided by those asked for",
      ],
      pointed: ["How often others point to it", "Other listings that are tied to it, divided by 5, at most 1"],
      reach: ["Reach", "Global 1, regional 2/3, national or not stated 1/3"],
    },
  },
};

export type FreshnessMessages = typeof freshnessWords;
