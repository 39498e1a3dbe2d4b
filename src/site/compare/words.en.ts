import { fieldLabels } from "../vocabulary/fields/words.ts";
import { format } from "../../core/language/words.en.ts";
import { messages as ui } from "../ui/words.ts";

const { number, date, count } = format;

/** Words of the comparison that are needed at build, in English. */
export const comparePageWords = {
  title: "Compare",
  lead: "Up to six listings side by side, fact by fact: what they share, where they differ, and what could not be found.",
  description:
    "Put up to six organisations and tools side by side: what they share, where they differ and what could not be found, each with its sources.",
  noScriptTitle: "Without script",
  noScript: "A script puts the columns together. It is turned off or could not be loaded. You can do the same by hand:",
  steps: {
    open: "Open the listings in tabs of their own, from the lists:",
    read: "Every listing has the same sections in the same order, each fact with its sources.",
    data: "For a table of all listings, download the CSV files:",
  },
  before: "How to read it",
  beforeText:
    "What is in bold is not in every column. “Not found in public sources” means that the register found nothing, not that there is nothing. If a row does not apply to a kind of listing, it says so. Nothing here is ranked: no column is better than another.",
};

/** Words of the comparison that a browser needs, in English. */
export const compareWords = {
  loading: "Loading the listings",
  failed: "The listings could not be loaded. Reload the page to try again.",
  none: "Nothing to compare yet",
  noneText: "Add two to six listings by their names above, or tick them on your shortlist.",
  shortlist: "Your shortlist",
  fromShortlist: (n: number) => `Compare the first ${number(n)} of your shortlist`,
  add: "Add a listing",
  addHint: "Name, acronym or other name",
  full: (limit: number) => `${number(limit)} listings fit side by side. Remove one to add another.`,
  one: "Add another listing to see where they differ.",
  counted: (n: number, differ: number) =>
    n < 2
      ? count(n, "listing", "listings")
      : `${count(n, "listing", "listings")}, ${count(differ, "row differs", "rows differ")}`,
  over: (limit: number, over: number) =>
    `${number(limit)} listings fit side by side: the first ${number(limit)} are shown, ${number(over)} left out.`,
  onlyDifferences: "Only rows that differ",
  noDifferences: "No row differs.",
  csv: "CSV",
  print: "Print",
  take: "Download or print",
  clear: "Clear all",
  remove: "Remove",
  of: (name: string) => `: ${name}`,
  removed: (name: string) => `${name} removed`,
  fact: "Fact",
  table: "Comparison",
  region: "Comparison, scrolls sideways",
  verdicts: {
    same: "All the same",
    differs: "Differs",
    "not-found": "Found for none",
    single: "Applies to one",
  },
  bold: "Bold: not in every column",
  notFound: "Not found in public sources",
  notApplicable: { entity: "Does not apply to an organisation", tool: "Does not apply to a tool" },
  notLoaded: "Could not be loaded",
  notLoadedNote: (name: string) => `The facts of ${name} could not be loaded.`,
  retry: "Try again",
  file: (day: string) => `comparison-${day}.csv`,
  source: "Source:",
  undated: "undated",
  moreSources: (n: number) => `and ${number(n)} more`,
  sourcesOf: (name: string) => ` sources of ${name}`,
  edition: (day: string) => `Anti-Trafficking Register, edition of ${date(day)}, CC BY 4.0`,
  reviewed: {
    compiled: (day: string) => `Compiled from public sources ${date(day)}, not yet checked`,
    checked: (day: string) => `Checked on its own site ${date(day)}`,
    confirmed: (day: string) => `Confirmed by the organisation ${date(day)}`,
  },
  groups: {
    dates: "State and dates",
    offer: "What it offers or does",
    reach: "Where and on what it works",
    show: "Outputs and case studies",
    identity: "Who or what it is",
  },
  /** What the register itself says of a listing. */
  rows: {
    fresh: "Newest evidence",
    review: "Reviewed by a person",
    sources: "Sources",
  },
  fields: fieldLabels,
};

export type CompareMessages = typeof compareWords;

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  compare: comparePageWords,
}))();

export type Messages = typeof messages;
