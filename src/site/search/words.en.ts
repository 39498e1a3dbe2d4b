import { formsOf } from "../../core/language/format.ts";
import { messages as terms } from "../terms/words.en.ts";

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
  status: "Status",
  freshness: "Newest evidence",
  start:
    "Type a name, a country, an industry, a law or a question. Spanish, French, Portuguese and German words work too.",
  startNote: "You can bookmark a search: its address holds your words.",
  noScript:
    "Search needs JavaScript. Without it, you find every listing in a list from A to Z, and every term has a page:",
  /** What a page is that answers. */
  what: { task: "Page", law: "Law", guide: "Guide" },
  /** For the page's script: `{…}` is filled in there. */
  script: {
    first: "Start here",
    groups: { entity: "Organisations", tool: "Tools", page: "Terms, laws and guides" },
    directory: { entity: "Organisations: {terms}", tool: "Tools: {terms}", what: "Directory" },
    counts: {
      entity: formsOf({ one: "{n} organisation", other: "{n} organisations" }),
      tool: formsOf({ one: "{n} tool", other: "{n} tools" }),
    },
    meant: "Did you mean “{query}”?",
    without: "No results for {words}.",
    most: "Nothing has all of your words. These have most of them.",
    someWhole: "The first have all of your words, the others most of them.",
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
    failed: "The search index could not be loaded. The lists from A to Z have every listing.",
    evidence: "Evidence from {date}",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...terms,
  search: searchWords,
}))();

export type Messages = typeof messages;
