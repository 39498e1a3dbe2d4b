import { enFormat } from "../../core/language/format.en.ts";

const { number, date, count } = enFormat;

/** The words of the front page. */
export const enHome = {
  title: "Who works with business against human trafficking, and with what",
  lead: "An open register of organisations and technology tools. Facts stand with their sources, dated where the page shows a date, and the register says what it could not find.",
  forExample: "For example",
  examples: ["recruitment fees Nepal", "seafood worker voice", "survivor employment"],
  tally: "In this edition",
  rowEntities: "Organisations and initiatives",
  rowTools: "Technology tools",
  rowTotal: "Listings",
  reviewed: (n: number, total: number) =>
    n === 0
      ? "Compiled from public sources. No listing has yet been checked on its own site."
      : `${number(n)} of ${number(total)} listings have been checked by a person on the listing's own site.`,
  ways: "Start from what you need",
  waysNote: "Ended ones included; a region counts where it is named itself, not by its countries.",
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
  addedNews: "What readers can do now",
  endedAll: (n: number) => `All ${count(n, "ended listing", "ended listings")}`,
  addedFirst: (n: number, day: string) =>
    `All ${count(n, "listing", "listings")} came with the first edition, on ${date(day)}. New ones will stand here.`,
  ended: "Ended",
  contribute: "Something is missing or wrong?",
  contributeText:
    "Much of what a company needs to know could not be found in public sources. If you know it, and can point to a page that shows it, supply it. The form checks it in your browser and shows what changes before anything is sent.",
  endedOn: (state: string, day: string) => `${state}, ${date(day)}`,
};

/** What the 2021 report asked for, and what answers it. */
export const enAsked = {
  partner: "It is hard to find the most relevant partner",
  partnerAnswer: "Say what you need and get a shortlist with the reasons, or start from a list:",
  unclear: "Services, partnership types, workstreams, outputs and contacts are unclear",
  unclearAnswer:
    "Every listing says what could be found in public sources and what could not, and takes what you supply.",
  outdated: "Information is out of date; tools lack follow-up",
  outdatedAnswer: "Every listing shows the date of its newest evidence, and what ended stays.",
  recruitment: "Few organisations help with recruitment",
  recruitmentAnswer: "What the register holds on it:",
  recruitmentHelp: (title: string, n: number) => `${title}: ${count(n, "organisation", "organisations")}`,
  recruitmentTools: (title: string, n: number) => `${title}: ${count(n, "tool", "tools")}`,
  recruitmentIssue: (title: string, n: number) => `${title} as an issue: ${count(n, "listing", "listings")}`,
  countries: (n: number) => `${count(n, "country", "countries")} with a listing`,
  regions: "Business needs expertise in the Middle East, Africa, Latin America and the Caribbean",
  regionsAnswer: "Listings by region; on the page of a country, those who work there stand first.",
  cases: "Show sector-specific case studies and examples",
  casesAnswer: "Published accounts stand with their listing, most with industry and country.",
  alike: "Many tools share function, goal and target user",
  alikeAnswer: "Tools that do the same work stand together, and an idea can be held against them:",
};

/** What a reader may come for. */
export const enStart = {
  label: "What you may have come for",
  partner:
    "Say your industry, country and the help you want. Get a shortlist with the reasons, criterion by criterion.",
  exists:
    "Before you build or pay for a tool: see which ones do the same work, which of them ended and why, and whom to ask.",
  thin: "See where help is thin",
  thinText: "Help by region, issues by region, industries by issue. Every number opens the listings behind it.",
  contribute: "Correct or propose a listing",
};
