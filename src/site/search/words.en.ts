import { formsOf } from "../../core/language/format.ts";
import { messages as terms } from "../terms/words.ts";

/** The words of the search. */
export const searchWords = {
  title: "Search",
  lead: "Listings, terms, laws and guides, in your own words. What you type stays in this browser.",
  label: "Search the register",
  placeholder: "Name, country, kind of help",
  submit: "Search",
  filters: "Narrow by",
  any: "Any",
  kind: "Kind",
  kinds: { entity: "Organisations", tool: "Tools", term: "Terms", law: "Laws", guide: "Guides" },
  region: "Region",
  issue: "Issue",
  industry: "Industry",
  country: "Country",
  status: "Status",
  freshness: "Newest evidence",
  start:
    "Type a name, a country, an industry, a law or a question. Spanish, French, Portuguese and German words work too.",
  startNote: "You can bookmark a search: its address holds your words.",
  noScript:
    "Search needs JavaScript. Without it, you find every listing in a list from A to Z, and every term has a page:",
  /** What a page is that answers. */
  what: { page: "Page", law: "Law", guide: "Guide" },

  /** A directory with all that is asked. */
  directory: { entity: "Filter organisations: {terms} ({n})", tool: "Filter tools: {terms} ({n})", what: "Directory" },
  /** For the page's script: `{…}` is filled in there. */
  script: {
    first: "Start here",
    groups: { entity: "Organisations", tool: "Tools", page: "Terms, laws and guides" },
    meant: "Did you mean “{query}”?",
    without: "No results for {words}.",
    most: "The first results leave out {words}.",
    noneMeant: "No results for “{query}”.",
    results: formsOf({ one: "{n} result", other: "{n} results" }),
    forQuery: " for “{query}”",
    forMeant: " for it",
    more: "Show {n} more",
    loading: "Searching…",
    none: "No results for “{query}”",
    noneFiltered: "No results with these filters",
    noneText: "Try fewer or simpler words, or remove a filter. The gap may be in the register, not in the field.",
    noneNext: {
      "/browse/": "Browse by topic",
      "/match/": "Find a partner",
      "/contribute/?new=entity": "Propose what is missing",
    },
    offline: "Search needs the network the first time. The lists from A to Z that you opened still work.",
    failed: "The search index could not be loaded. The lists from A to Z have every listing.",
  },
};

/** What the page hands to its script. */
export type SearchWords = typeof searchWords.script;

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...terms,
  search: searchWords,
}))();

export type Messages = typeof messages;
