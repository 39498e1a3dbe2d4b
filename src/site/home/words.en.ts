import { format } from "../../core/language/words.en.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { messages as search } from "../search/words.en.ts";
import { messages as exists } from "../exists/words.en.ts";
import { messages as data } from "../data/words.en.ts";

const { number, date, count } = format;

/** The words of the front page. */
export const homeWords = {
  title: "Who works with business against human trafficking, and with what",
  lead: "An open register of organisations and technology tools. Every fact links to its source, with a date where there is one. The register says what it could not find.",
  forExample: "For example",
  examples: ["recruitment fees Nepal", "seafood worker voice", "survivor employment"],
  tally: "In this edition",
  rowEntities: "Organisations and initiatives",
  rowTools: "Technology tools",
  rowTotal: "Listings",
  reviewed: (n: number, total: number) =>
    n === 0
      ? "Compiled from public sources. No listing has yet been checked on its own site."
      : `${number(n)} of ${number(total)} listings ${n === 1 ? "has" : "have"} been checked by a person on the listing's own site.`,
  ways: "Start from what you need",
  waysNote: "Ended listings are counted too.",
  countedEntities: "Organisations",
  countedTools: "Tools",
  countedBoth: "Organisations and tools",
  byHelp: "By the help they give",
  byFunction: "By what a tool does",
  byIndustry: "By industry",
  byRegion: "By region",
  byIssue: "By issue",
  askedTitle: "What the 2021 report asked for",
  report: "Trends and Gaps, 2021",
  newest: "Newest evidence",
  newestAll: (n: number) => `All ${count(n, "listing", "listings")} with evidence within a year`,
  added: "Newly added",
  allChanges: "All changes, day by day",
  endedAll: (n: number) => `All ${count(n, "ended listing", "ended listings")}`,
  addedFirst: (n: number, day: string) =>
    `All ${count(n, "listing", "listings")} came with the first edition, on ${date(day)}. New ones will appear here.`,
  ended: "Ended",
  endedOn: (state: string, day: string) => `${state}, ${date(day)}`,
};

/** What the 2021 report asked for, and what answers it. */
export const askedWords = {
  partner: "It is hard to find the most relevant partner",
  partnerAnswer: "Say what you need and get a shortlist with the reasons, or start from a list:",
  unclear: "Services, partnership types, workstreams, outputs and contacts are unclear",
  unclearAnswer:
    "Every listing says what could be found in public sources and what could not. You can add what is missing.",
  outdated: "Information is out of date; tools lack follow-up",
  outdatedAnswer: "Every listing shows the date of its newest evidence. Ended listings stay.",
  recruitment: "Few organisations help with recruitment",
  recruitmentAnswer: "In the register:",
  recruitmentHelp: (title: string, n: number) => `${title}: ${count(n, "organisation", "organisations")}`,
  recruitmentTools: (title: string, n: number) => `${title}: ${count(n, "tool", "tools")}`,
  recruitmentIssue: (title: string, n: number) => `Against ${inSentence(title)}: ${count(n, "listing", "listings")}`,
  countries: (n: number) => `${count(n, "country", "countries")} with a listing`,
  regions: "Business needs expertise in the Middle East, Africa, Latin America and the Caribbean",
  regionsAnswer: "Listings by region. The page of a country shows those who work there first.",
  cases: "Show sector-specific case studies and examples",
  casesAnswer: "Published accounts are on their listing's page, most with industry and country.",
  alike: "Many tools share function, goal and target user",
  alikeAnswer: "Each tool says which kinds of work it does, and you can look up your own idea:",
};

/** What a reader may come for. */
export const startWords = {
  label: "What you may have come for",
  partner: "Say what help you need, and where. Get a shortlist with the reasons, point by point.",
  exists: "Before you build a tool: see which ones do the same work, and which of them ended.",
  thin: "See where help is thin",
  thinText: "Help, issues and industries by region. Every number opens the listings behind it.",
  contribute: "Correct or propose a listing",
  correct: "Correct or add a listing",
  correctText: "Something is wrong or missing? The form asks only for that, and for a page that shows it.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...search,
  ...exists,
  ...data,
  home: homeWords,
  asked: askedWords,
  start: startWords,
}))();

export type Messages = typeof messages;
