import { enClarity } from "../insights/clarity/words.en.ts";
import { enCoverage } from "../insights/coverage/words.en.ts";
import { enContributePage } from "../contribute/page-words.en.ts";
import { enStart } from "../contribute/start-words.en.ts";
import { enArticle } from "../insights/article.en.ts";
import { enListing } from "../listing/words.en.ts";
import { enMatch } from "../match/words.en.ts";
import { enDirectory } from "../directory/words.en.ts";
import { enExists } from "../exists/words.en.ts";
import { enInsights } from "../insights/words.en.ts";
import { enThen } from "../insights/then-and-now/words.en.ts";
import { enFreshness } from "../insights/freshness/words.en.ts";
import { enOverlap } from "../insights/overlap/words.en.ts";
import { enTrends } from "../insights/trends/words.en.ts";
import { enTerms } from "../terms/words.en.ts";
import { enMap } from "../map/words.en.ts";
import { enNeighbourhood } from "../listing/neighbourhood-words.en.ts";
import { enComparePage } from "../compare/words.en.ts";
import { enShortlistPage } from "../shortlist/words.en.ts";
import { enCaseStudies } from "../insights/case-studies/words.en.ts";
import { enDueDiligence } from "../insights/due-diligence/words.en.ts";
import { enLaws } from "../laws/words.en.ts";
import { enNeeds } from "../insights/needs/words.en.ts";

const { format } = enDirectory;
const { number, date, count, list } = format;

/**
 * Every word of the interface, in English. Terms have their words in schemas/vocabularies/, guides in their own files.
 * A second language is a second file of this shape.
 */
export const en = {
  language: "en",
  locale: "en-GB",
  ogLocale: "en_GB",
  direction: "ltr" as "ltr" | "rtl",
  format,
  landing: enTerms,
  map: enMap,
  neighbourhood: enNeighbourhood,

  site: {
    name: "Anti-Trafficking Register",
    wordmark: ["Anti-Trafficking", "Register"] as const,
    description:
      "An open register of the organisations and technology tools that work with business against human trafficking: facts with their sources, dated where the page shows a date.",
    title: (page: string) => `${page} · Anti-Trafficking Register`,
    skip: "Skip to content",
    sections: "Sections",
    breadcrumb: "Breadcrumb",
    contents: "On this page",
    table: "Table",
    home: "Home",
    edition: (day: string) => `Edition of ${date(day)}`,
    endorsement: "Listing is not endorsement",
    organisations: (n: number) => count(n, "organisation", "organisations"),
    tools: (n: number) => count(n, "tool", "tools"),
    listings: (n: number) => count(n, "listing", "listings"),
    citations: (n: number) => count(n, "citation", "citations"),
    sources: enDirectory.row.sources,
    countries: (n: number) => count(n, "country", "countries"),
    pictureText: "Facts with their sources. Listing is not endorsement.",
    pictureAlt:
      "The title of the page, with the number of organisations, tools and citations in the Anti-Trafficking Register.",
    ownPictureAlt:
      "Anti-Trafficking Register: who works with business against human trafficking, and with what, with the number of organisations, tools and citations.",
    organisationsWord: "organisations",
    toolsWord: "tools",
    citationsWord: "citations",
  },

  nav: {
    organisations: "Organisations",
    tools: "Tools",
    match: "Match",
    insights: "Insights",
    browse: "Browse",
    guides: "Guides",
    data: "Data",
    search: "Search",
    shortlist: "Shortlist",
    compare: "Compare",
    contribute: "Contribute",
  },

  shortlist: enShortlistPage,
  compare: enComparePage,

  guides: {
    title: "Guides",
    lead: "How the register is made, how far to trust it, and how to use it, mend it and take it along.",
    aside: "About this guide",
    others: "Other guides",
    updated: "Last changed",
  },

  glossary: {
    title: "Glossary",
    lead: "Every word that the register classifies by, with what it means and its nearest counterparts in ILO, OECD and ISO words.",
  },

  help: {
    exit: "Leave this page now",
    exitNote: "Opens Wikipedia. It does not clear your browser's history.",
    foot: "In danger, or met someone who may be?",
    footLink: "Where to turn",
  },

  lists: {
    description: (lead: string) => `${lead} In the Anti-Trafficking Register, facts with their sources.`,
    title: "Lists",
    lead: "The listings behind the figures of this site.",
    all: (n: number) => `All ${number(n)} lists`,
    others: "Other lists",
    from: "These are the listings behind a number of",
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
      lead: "Listings that work globally and whose sources document no single country.",
    },
    undated: {
      title: "No source shows a date",
      lead: "Listings none of whose sources shows a date. Their age can't be told.",
    },
    quiet: {
      title: "No recent sign of activity",
      lead: "Listings that are said to be active, but whose newest evidence is more than three years old. That is not the same as closed.",
    },
    ended: {
      title: "Ended",
      lead: "Listings that closed, merged or were discontinued. They stay, with what became of them.",
    },
    across: {
      title: (region: string) => `Across ${region}, no country named`,
      lead: (region: string) =>
        `Listings that work in ${region} and whose sources document no single country. Global ones are left out.`,
    },
    "case-studies": {
      title: "With a case study",
      lead: "Listings with at least one published account of their work, most with its industry and country.",
    },
  },

  data: {
    title: "Data",
    lead: "Everything in the register, to download and to build on: JSON, CSV, the schemas and the vocabularies.",
    filesTitle: "Files",
    filesLead: "All of them stand below data/v1/ and are made anew with each change.",
    files: {
      register: "The whole register in one file: every listing, every vocabulary, the build date and the commit.",
      entities: "Every organisation, as a list.",
      tools: "Every tool, as a list.",
      entitiesCsv:
        "Organisations as a table: one row each, several values in a cell joined by “; ”. It leaves out what a cell cannot hold: the addresses, types and years of outputs and case studies, publishers and dates of sources, clarity, and relations that only the other side states.",
      toolsCsv: "Tools as a table, likewise.",
      schema: "JSON Schema of register.json. The files beside it complete it; the data validates against them alone.",
      insights: "The rows behind every figure of the insights: what there is, each as JSON and CSV beside it.",
      listing: "One listing by itself; a listing's page links to its own.",
      vocabulary: "A vocabulary with titles, descriptions and the words of other bodies for its terms: ",
    },
    csv: "In CSV files texts are in double quotes, numbers are not, and an empty cell means “not found”. Where a spreadsheet could run a text as a formula, there is an apostrophe before the = + - @, tab or carriage return: at the start of a text, and within it after ; , | a tab or a line break. Take one apostrophe away at these places to get the exact text, or use the JSON files, which have none.",
    licence:
      "Licence: CC BY 4.0. Name the Anti-Trafficking Register and the date of the edition. The text of a source belongs to its publisher; summaries here are the register's own.",
    examplesTitle: "Examples",
    examplesLead:
      "They run as they stand while the register is served at the address in them; elsewhere, put this site's address in its place.",
    fieldsTitle: "Fields",
    fieldsLead:
      "Field by field, from the schemas themselves. A dot leads into a field; a field below a list is a field of its items. A field that is absent was not found in public sources: absent is not “no”.",
    computedFields: "Added by publication",
    computedLead:
      "A published listing is its file, without the reviewers' notes, and these fields. They are computed anew with each edition.",
    sample: { id: "<id>", name: "<name>" },
    only: { entity: "organisations only", tool: "tools only" },
    edition: "Edition",
    commit: "Commit",
    version: "Version of the format",
    licenceTitle: "Licence",
    methodTitle: "How far to trust it",
    method: "Method",
    citeTitle: "Licence and citing",
    citation: (day: string, commit: string | undefined, url: string | undefined) =>
      [
        "Anti-Trafficking Register",
        `edition of ${date(day)}`,
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
        "CC BY 4.0",
        ...(url === undefined ? [] : [url]),
      ].join(", "),
    stabilityTitle: "What stays the same",
    stability:
      "Within version 1 fields may be added; none is renamed, removed or given another meaning. Ids are never used again: a listing that ends stays, and one whose id changes leaves a tombstone, listed under “moved”. Terms of vocabularies may be added, none renamed.",
    always: "always there",
    such: "such as",
    types: {
      text: "text",
      integer: "whole number",
      list: "list",
      map: "group",
      term: "term of",
      const: "fixed word",
      boolean: "true or false",
    },
    listOf: "list of",
  },

  foot: {
    about:
      "An open dataset, published from Git. It takes up the work of two maps that stopped moving, the Interactive Map for Business of Anti-Human Trafficking Organisations (2018–2021) and Tech Against Trafficking's landscape of tools (2020), and is affiliated with neither.",
    endorsement: "A listing says what public sources say. It is no endorsement, and a missing fact is no “no”.",
    browse: "Browse",
    guides: "Guides",
    takePart: "Use and take part",
    licences: "Data CC BY 4.0, code MIT",
    built: (day: string) => `Built on ${date(day)}`,
    commit: (hash: string) => `from commit ${hash.slice(0, 7)}`,
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    shortcut: "Key “/” opens search",
    on: "On",
    off: "Off",
  },

  kinds: {
    entity: { one: "Organisation", many: "Organisations", lower: "organisations" },
    tool: { one: "Tool", many: "Tools", lower: "tools" },
  },

  terms: {
    issue: { title: "Issues", lead: "The wrongs that listings work against, and how each is defined elsewhere." },
    industry: { title: "Industries", lead: "The industries with which listings work, or whose workers they serve." },
    region: { title: "Regions", lead: "The parts of the world in which listings work. A country may lie in two." },
    country: {
      title: "Countries",
      lead: "Countries and territories in which the work of a listing is documented; those without one stand at the end.",
    },
    service: { title: "Kinds of help", lead: "The help that organisations offer business, workers or survivors." },
    "tool-function": { title: "Tool functions", lead: "What the technology tools are used for." },
    "target-user": { title: "Target users", lead: "The people and organisations that the tools are made for." },
    technology: { title: "Technologies", lead: "The technologies that the tools rest on." },
  },

  insights: enInsights,
  article: enArticle,
  thenAndNow: enThen,
  trends: enTrends,
  freshness: enFreshness,
  coverage: enCoverage,
  caseStudies: enCaseStudies,
  laws: enLaws,
  needs: enNeeds,
  dueDiligence: enDueDiligence,
  contribute: enContributePage,
  start: enStart,
  clarity: enClarity,
  overlap: enOverlap,
  exists: enExists,
  fresh: enDirectory.fresh,
  status: enDirectory.status,
  row: enDirectory.row,
  filter: enDirectory.filter,

  directory: {
    organisations: {
      title: "Organisations",
      lead: (n: number) =>
        `${count(n, "organisation or initiative that works", "organisations and initiatives that work")} with business. No order here says which is better.`,
    },
    tools: {
      title: "Tools",
      lead: (n: number) =>
        `${count(n, "technology tool", "technology tools")} built against human trafficking. No order here says which is better.`,
    },
    page: (page: number, title: string) => `${title}, page ${number(page)}`,
    letters: "A to Z",
    letter: (letter: string) => `Names that begin with ${letter}`,
    continued: ", continued",
    digits: "0–9",
    other: "Other",
    browseBy: "Browse by",
  },

  pager: {
    label: "Pages",
    previous: "Previous",
    next: "Next",
    page: (n: number) => `Page ${number(n)}`,
    range: (first: number, last: number, total: number) => `${number(first)}–${number(last)} of ${number(total)}`,
  },

  listing: enListing,

  moved: {
    title: "This listing has moved",
    text: "Its address changed to",
  },

  term: {
    counted: (title: string, n: number) => `${title}: ${number(n)}`,
    counterparts: "Compare",
    isic: "ISIC Rev. 4",
    steps: "Due-diligence steps",
    step: (n: number, title: string) => `${number(n)} ${title}`,
    regionsOf: "Lies in",
    code: "Codes",
    report: "In 2021",
    countriesOf: "Countries",
    underServed: "The 2021 Trends and Gaps report names this region as one in which business lacks expertise.",
    siblings: (vocabulary: string) => `Other ${vocabulary.toLowerCase()}`,
    neighbours: (region: string) => `Other countries of ${region}`,
    countsLabel: { region: "Name the region itself", country: "Name it", term: "Listings" },
    countsNote: "ended ones included",
    groups: {
      entity: "Organisations",
      tool: "Tools",
      "entity-local": "Organisations at work there",
      "tool-local": "Tools made for it",
      "entity-global": "Organisations that work globally and name it",
      "tool-global": "Tools of global use that name it",
    },
    localNote: "Local knowledge comes first: national and regional listings stand before global ones.",
    continued: ", continued",
    page: (page: number, title: string) => `${title}, page ${number(page)}`,
    empty: (title: string) => `No listing found for ${title}`,
    emptyText:
      "The gap may be the register's own and not the field's: the corpus was gathered from public pages, most of them in English.",
    emptyAction: "Add a listing",
    emptyRegion: (n: number, region: string) => `${count(n, "listing works", "listings work")} in ${region}`,
    all: (title: string) => `All ${title.toLowerCase()}`,
    none: "None yet",
    counts: (entities: number, tools: number) =>
      [
        ...(entities > 0 ? [count(entities, "organisation", "organisations")] : []),
        ...(tools > 0 ? [count(tools, "tool", "tools")] : []),
      ].join(", ") || "No listing yet",
    without: "Without a listing so far",
    description: (title: string, entities: number, tools: number) => {
      const counted = [
        ...(entities > 0 ? [count(entities, "organisation", "organisations")] : []),
        ...(tools > 0 ? [count(tools, "tool", "tools")] : []),
      ];
      return counted.length === 0
        ? `${title}: no listing yet in the Anti-Trafficking Register.`
        : `${title}: ${list(counted)} in the Anti-Trafficking Register, facts with their sources.`;
    },
    /** Names the kind of term where another vocabulary has one of the same title. */
    kindOf: (title: string, vocabulary: string) => `${title}: ${vocabulary}`,
    sameWork: { service: "Organisations that offer it", "tool-function": "Tools for the same work" },
    recent: (n: number, total: number) => `${number(n)} of ${number(total)} with evidence of the last two years`,
    recentLabel: "Evidence",
    engage: "Ways to engage:",
    unnamed: (n: number, region: string) => `${number(n)} more work across ${region} without naming countries`,
    unnamedGlobal: (n: number) => `${number(n)} work globally without naming countries`,
    beyond: "Beyond it",
  },

  browse: {
    title: "Browse",
    lead: "Eight ways into the register. Each word has a page of its own, with what it means and who works on it.",
    all: (n: number, title: string) => `All ${number(n)} ${title.toLowerCase()}`,
  },

  home: {
    title: "Who works with business against human trafficking, and with what",
    lead: "An open register of organisations and technology tools. Facts stand with their sources, dated where the page shows a date, and the register says what it could not find.",
    searchLabel: "Search the register",
    placeholder: "Name, country, kind of help",
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
  },

  asked: {
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
  },

  search: {
    title: "Search",
    lead: "Listings, terms and guides. What you type stays in this browser.",
    label: "Search the register",
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
  },

  match: enMatch,

  missing: {
    title: "There is no page at this address",
    lead: "It may have been mistyped, or the page may have moved. An ended listing stays and a renamed one links on; one may have been removed on request.",
  },
};

export type Messages = typeof en;
