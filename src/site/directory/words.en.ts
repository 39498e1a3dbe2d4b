import { upperFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.en.ts";
import { rowWords, messages as rows } from "../rows/words.en.ts";
import { messages as vocabulary } from "../vocabulary/words.en.ts";

const { number, count, list } = format;

/** Facets: their titles, where their names don't serve as such, and what they have many of. */
const facets: Readonly<Record<string, { readonly title?: string; readonly many: string }>> = {
  issues: { title: "Issue", many: "issues" },
  industries: { title: "Industry", many: "industries" },
  regions: { title: "Region", many: "regions" },
  countries: { title: "Country", many: "countries" },
  locality: { title: "How near", many: "ways" },
  services: { title: "Help they give", many: "kinds of help" },
  functions: { title: "What it does", many: "functions" },
  work: { title: "Kind of work", many: "kinds of work" },
  target_users: { title: "Made for", many: "target users" },
  technologies: { title: "Technology", many: "technologies" },
  platforms: { title: "Platform", many: "platforms" },
  access: { many: "kinds of access" },
  partnerships: { title: "How a company can engage", many: "ways" },
  type: { title: "Type of organisation", many: "types" },
  cost: { many: "kinds of cost" },
  languages: { title: "Language", many: "languages" },
  scope: { many: "scopes" },
  status: { many: "states" },
  freshness: { title: "Newest evidence", many: "ages" },
  review: { many: "levels" },
  steps: { title: "Due-diligence step", many: "steps" },
  has: { many: "facts" },
};

/** Facts that a listing can have, where their names don't serve as titles. */
const facts: Readonly<Record<string, string>> = {
  contact: "A contact",
  cost: "What it costs",
  partnerships: "Ways to engage",
};

/** "case-studies" as "Case studies". */
const titleOfName = (name: string) => upperFirst(name.replace(/[_-]/g, " "));

/** The words of rows and of the directory's filters: those that a browser needs, apart from all others. */
export const directoryWords = {
  ...rowWords,

  filter: {
    label: "Filters",
    inForce: (n: number) => `${number(n)} in force`,
    chosen: (n: number) => `${number(n)} chosen`,
    open: "Filters",
    close: "Close without applying",
    apply: (n: number) => `Show ${count(n, "listing", "listings")}`,
    nothing: "Nothing to show",
    text: "Name or words",
    unsearched: "The text could not be searched: that needs the network the first time. The filters work.",
    placeholder: "Name or words",
    suggest: {
      label: "Filters for these words",
      by: (facet: string, term: string, n: number) => `Filter by ${facet.toLowerCase()}: ${term} (${number(n)})`,
    },
    sort: "Order",
    sorts: { relevance: "Best fit", name: "Name", freshness: "Newest evidence", newest: "Newly listed" },
    total: {
      entity: (n: number) => count(n, "organisation", "organisations"),
      tool: (n: number) => count(n, "tool", "tools"),
    },
    of: (n: number, total: number) => `${number(n)} of ${number(total)}`,
    remove: "Remove filter",
    quoted: (text: string) => `“${text}”`,
    clear: "Clear all",
    keep: "Download or print",
    csv: "CSV",
    json: "JSON",
    print: "Print",
    more: (n: number) => `Show ${number(n)} more`,
    all: (n: number, what: string) => `All ${number(n)} ${what}`,
    fewer: "Fewer",
    find: (what: string) => `Search ${what}`,
    found: (n: number) => count(n, "match", "matches"),
    none: "No results with these filters",
    noneText: "The gap may be in the register, not in the field. To see more, remove:",
    noneHelps: "Removing one or two filters does not help. Clear all and start again.",
    propose: "Know one? Propose it",
    without: (filters: readonly string[]) => list(filters),
    gives: (n: number) => `gives ${count(n, "listing", "listings")}`,
    filter: (facet: string, terms: readonly string[]) => `${facet}: ${list(terms)}`,
    notStated: "Not stated",
    licence: "CC BY 4.0, Anti-Trafficking Register",
    facet: (name: string) => facets[name]?.title ?? titleOfName(name),
    many: (name: string) => facets[name]?.many ?? name,
    /** A fact that was found, as an answer to the facet "Has". */
    has: (fact: string) => facts[fact] ?? titleOfName(fact),
  },
};

export type DirectoryMessages = typeof directoryWords;

/** Words of the directory that are needed at build. */
export const directoryPageWords = {
  organisations: {
    title: "Organisations",
    lead: (n: number) =>
      `${count(n, "organisation or initiative that works", "organisations and initiatives that work")} with business. The order does not say which is better.`,
  },
  tools: {
    title: "Tools",
    lead: (n: number) =>
      `${count(n, "technology tool", "technology tools")} built against human trafficking. The order does not say which is better.`,
  },
  letters: "A to Z",
  letter: (letter: string) => `Names that begin with ${letter}`,
  continued: ", continued",
  digits: "0–9",
  other: "Other",
  browseBy: "Browse by",
  beforeTool: "Before you build or pay for another:",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  ...rows,
  filter: directoryWords.filter,
  directory: directoryPageWords,
}))();

export type Messages = typeof messages;
