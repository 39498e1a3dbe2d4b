/** The words of the search. */
export const enSearch = {
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
  startNote: "A search can be kept as a bookmark: its address holds what was asked.",
  noScript:
    "Searching needs JavaScript. Without it, every listing stands in a list from A to Z, and every term has a page:",
  /** In the development server, which has no index. */
  unbuilt: "`npm run dev` has no search index. Run `npm start` to search.",
  /** For the page's script: `{…}` is filled in there. */
  script: {
    groups: { entity: "Organisations", tool: "Tools", term: "Terms", guide: "Guides" },
    named: "Terms that you name",
    without: ". {words} stands nowhere in the register.",
    results: { one: "{n} result", other: "{n} results" },
    forQuery: " for “{query}”",
    more: "Show {n} more",
    loading: "Searching…",
    none: "Nothing found for “{query}”",
    noneFiltered: "Nothing found with these filters",
    noneText: "Try fewer or plainer words, or leave out a filter. The gap may be the register's own.",
    failed: "The search index could not be loaded. The lists from A to Z hold every listing.",
    evidence: "Evidence from {date}",
  },
};
