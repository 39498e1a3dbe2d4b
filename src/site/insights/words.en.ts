import { format } from "../../core/language/words.en.ts";
import { messages as directory } from "../directory/words.ts";
import { messages as charts } from "../charts/words.en.ts";
import { messages as laws } from "../laws/words.en.ts";
import { caseStudiesWords } from "./case-studies/words.en.ts";
import { clarityWords } from "./clarity/words.en.ts";
import { coverageWords } from "./coverage/words.en.ts";
import { dueDiligenceWords } from "./due-diligence/words.en.ts";
import { freshnessWords } from "./freshness/words.en.ts";
import { needsWords } from "./needs/words.en.ts";
import { overlapWords } from "./overlap/words.en.ts";
import { thenWords } from "./then-and-now/words.en.ts";
import { trendsWords } from "./trends/words.en.ts";

/** The words of the insights: the pages' names. Each page has its findings in a file of its own. */
export const insightsWords = {
  title: "Insights",
  lead: "What the field has, lacks and repeats, counted from the register. Every number opens the listings behind it.",
  pages: "More insights",
  overview: "Overview",
};

const { number, count, longDate } = format;

/** The words of the overview of the insights, which reads as an article: what its figures can't say by themselves. */
export const articleWords = {
  finding: "What the field has, lacks and repeats",
  lead: (entities: number, tools: number, day: string) =>
    `${count(entities, "organisation", "organisations")} and ${count(tools, "tool", "tools")}, ended ones included, counted on ${longDate(day)}. Every number opens the listings behind it.`,
  opening: {
    before:
      "Two maps of this field were drawn between 2018 and 2021, and no later edition of either was found. In 2021",
    report: "a report on what they showed",
    after:
      "said that a quarter of those listed help with recruitment, that most work across industries and many everywhere, and that many tools do the same. Here these shares are counted again with each edition.",
  },
  short: "In three sentences",
  /** A finding that leaves out what ended, next to figures that do not. */
  open: (finding: string) => `${finding}, ended ones left out`,
  then: {
    more: "How the figures change with what is counted",
  },
  coverage: {
    title: "Where there is help, and where there is little",
    text: "The report asked for knowledge of the Middle East, Africa, Latin America and the Caribbean. To work there is not the same as to work everywhere without naming a place.",
    more: "All of the coverage, by region, issue, industry and user",
  },
  trends: {
    title: "What lasts",
    text: "The 2021 report said that tools lack follow-up. Few sources say, with a date, whether a tool is still in use. So the register looks for dated signs of life, and for the date of any evidence.",
    more: "All of the trends",
  },
  care: {
    title: "How far to trust this",
    text: (n: number) =>
      `The ${number(n)} listings are not a sample of the field. They were gathered mostly from pages in English, and on purpose for some topics and regions. Software compiled them from stored pages. What could not be found is not counted, and missing is not “no”. A share describes the register first.`,
    method: "Method",
    data: "All rows as data",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...directory,
  ...charts,
  ...laws,
  insights: insightsWords,
  article: articleWords,
  caseStudies: caseStudiesWords,
  clarity: clarityWords,
  coverage: coverageWords,
  dueDiligence: dueDiligenceWords,
  freshness: freshnessWords,
  needs: needsWords,
  overlap: overlapWords,
  thenAndNow: thenWords,
  trends: trendsWords,
}))();

export type Messages = typeof messages;
