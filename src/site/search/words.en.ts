import { messages as terms } from "../terms/words.en.ts";

/** The words of the search. */
export const searchWords = {
  title: "Search",
  lead: "Listings, terms and guides. What you type stays in this browser.",
  label: "Search the register",
  placeholder: "Name, country, kind of help",
  submit: "Search",
  filters: "Narrow by",
  any: "Any",
  kind: "Kind",
  region: "Region",
  issue: "Issue",
  status: "Status",
  freshness: "Newest evidence",
  start: "Type a name, a country, an industry or a kind of help.",
  startNote: "You can bookmark a search: its address holds your words.",
  noScript:
    "Search needs JavaScript. Without it, you find every listing in a list from A to Z, and every term has a page:",
  /** In the development server, which has no index. */
  unbuilt: "`npm run dev` has no search index. Run `npm start` to search.",
  /** For the page's script: `{…}` is filled in there. */
  script: {
    groups: { entity: "Organisations", tool: "Tools", term: "Terms", guide: "Guides" },
    named: "Terms that you name",
    without: ". No results for {words}.",
    results: { one: "{n} result", other: "{n} results" },
    forQuery: " for “{query}”",
    more: "Show {n} more",
    loading: "Searching…",
    none: "No results for “{query}”",
    noneFiltered: "No results with these filters",
    noneText: "Try fewer or simpler words, or remove a filter. The gap may be in the register, not in the field.",
    failed: "The search index could not be loaded. The lists from A to Z have every listing.",
    evidence: "Evidence from {date}",
  },
};

/** Every word of these pages: their own, and those of what they are made of. */
export const messages = {
  ...terms,
  search: searchWords,
};

export type Messages = typeof messages;
