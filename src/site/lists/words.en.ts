import { format } from "../../core/language/words.en.ts";
import { messages as insights } from "../insights/words.ts";

const { number, count } = format;

/** The words of the lists behind figures. */
export const listsWords = {
  description: (lead: string) => `${lead} From the Anti-Trafficking Register, where every fact links to its source.`,
  title: "Lists",
  lead: "The listings behind the figures of this site.",
  all: (n: number) => `All ${number(n)} lists`,
  others: "Other lists",
  from: "These are the listings behind a number in",
  counted: (n: number) => `${count(n, "listing", "listings")}, in alphabetical order`,
  current: {
    title: "Evidence within a year",
    lead: "Listings whose newest evidence is dated within the year before this edition.",
  },
  ageing: {
    title: "Evidence one to two years old",
    lead: "Listings whose newest evidence was between one and two years old at this edition.",
  },
  stale: {
    title: "Evidence over two years old",
    lead: "Listings whose newest evidence was more than two years old at this edition. Old evidence does not mean that the work has ended.",
  },
  global: {
    title: "Global, no country named",
    lead: "Listings that work globally. Their sources document no country.",
  },
  undated: {
    title: "No source shows a date",
    lead: "Listings without a source that shows a date. The age of their evidence is not known.",
  },
  quiet: {
    title: "No recent sign of activity",
    lead: "Listings marked as active whose newest evidence is more than three years old. That is not the same as closed.",
  },
  ended: {
    title: "Ended",
    lead: "Listings that closed, merged or were discontinued. They stay listed, with what became of them.",
  },
  "case-studies": {
    title: "With a case study",
    lead: "Listings with at least one published account of their work, most with its industry and country.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...insights,
  lists: listsWords,
}))();

export type Messages = typeof messages;
