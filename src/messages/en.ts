import { enClarity } from "./en-clarity.ts";
import { enCoverage } from "./en-coverage.ts";
import { enContributePage } from "./en-contribute-page.ts";
import { enStart } from "./en-start.ts";
import { enArticle } from "./en-article.ts";
import { enDirectory } from "./en-directory.ts";
import { enExists } from "./en-exists.ts";
import { enInsights } from "./en-insights.ts";
import { enThen } from "./en-then.ts";
import { enFreshness } from "./en-freshness.ts";
import { enOverlap } from "./en-overlap.ts";
import { enTrends } from "./en-trends.ts";
import { enTerms } from "./en-terms.ts";
import { enMap } from "./en-map.ts";
import { enNeighbourhood } from "./en-neighbourhood.ts";
import { enComparePage } from "./en-compare.ts";
import { enShortlistPage } from "./en-shortlist.ts";
import { enCaseStudies } from "./en-case-studies.ts";
import { enDueDiligence } from "./en-due-diligence.ts";
import { enLaws } from "./en-laws.ts";
import { enNeeds } from "./en-needs.ts";

const { format } = enDirectory;
const { number, date, longDate, count, list } = format;

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

  listing: {
    alsoListed: "Also known as",
    visit: (host: string) => `Visit ${host}`,
    correct: "Correct this listing",
    cite: "Cite",
    json: "JSON",
    founded: (year: number) => `founded ${year}`,
    launched: (year: number) => `launched ${year}`,
    source: (n: number) => `Source ${n}`,
    moreSources: (n: number) => `${count(n, "more source", "more sources")}`,
    sourceNumber: "Source",
    also: "also",
    undated: "undated",
    classified: "Classified from",
    noSource: "No source names this",
    missing: "Not found in public sources",
    notListed: "not in the register",
    yes: "found",
    no: "not found",

    newest: "Newest evidence",
    status: "Status",
    reviewed: "Reviewed by a person",
    links: "Links checked by a machine",
    changed: "Content changed",
    notYet: "Not yet",
    compiled: (day: string) => `No reviewer has opened its site yet; compiled from public sources on ${date(day)}`,
    reviewedOn: (day: string) => `Checked on its own site on ${date(day)}`,
    confirmedOn: (day: string) => `Confirmed by the organisation on ${date(day)}`,
    unknown: "Unknown",
    unknownReason: "No dated source shows whether it still works.",
    unknownLink: "How a status is told",
    ownReview: "The review itself",
    dating: (n: number) => `source ${number(n)}`,
    clarity: "Clarity",
    clarityCount: (found: number, total: number) => `${number(found)} of ${number(total)} found`,

    sections: {
      offer: "What it offers business",
      offered: "What it offered business",
      does: "What it does",
      did: "What it did",
      reach: "Where and on what it works",
      reached: "Where and on what it worked",
      show: "What it has to show",
      relations: "Relations",
      entity: "The organisation",
      tool: "The tool",
      history: "What became of it",
      alike: "Others for the same work",
      clarity: "Clarity",
      evidence: "Evidence",
      about: "About this listing",
    },
    fields: {
      services: "Services",
      partnerships: "Ways to engage",
      workstreams: "Workstreams",
      cost: "Cost",
      languages: "Languages",
      members: "Members",
      contact: "Contact",
      regulations: "Laws it helps with",
      functions: "Functions",
      target_users: "Made for",
      technologies: "Technologies",
      platforms: "Platforms",
      access: "Access",
      reach: "Reach",
      regions: "Regions",
      countries: "Countries",
      issues: "Issues",
      industries: "Industries",
      outputs: "Outputs",
      case_studies: "Case studies",
      type: "Type",
      founded: "Founded",
      headquarters: "Head office",
      website: "Website",
      name: "Name",
      names: "Names",
      identifiers: "Identifiers",
      developers: "Developed by",
      launched: "Launched",
      last_activity: "Last activity",
      licence: "Licence",
      repository: "Source code",
    },
    supply: {
      services: "Supply the services",
      partnerships: "Supply ways to engage",
      outputs: "Supply outputs",
      "case-studies": "Supply case studies",
      contact: "Supply a contact page",
      cost: "Supply the cost",
      languages: "Supply the languages",
      currency: "Supply newer evidence",
    },
    supplyThem: (n: number) => (n === 1 ? "Supply it" : "Supply them"),
    newerEvidence: "Newer evidence",
    notGathered: "not gathered yet",
    acronymOf: "acronym",
    alias: "other name",
    global: "Global",
    membersCount: (n: number) => number(n),
    identifierNames: { wikidata: "Wikidata", ror: "ROR", lei: "LEI" },

    clarityFacts: {
      services: "Which services it offers",
      partnerships: "How a company can engage",
      workstreams: "What it is working on now",
      outputs: "Outputs that a company can use",
      "case-studies": "Case studies with business",
      contact: "A way to get in touch",
      cost: "What it costs",
      languages: "In which languages",
      currency: "Dated evidence of the last two years",
    },
    clarityNote: (found: number, total: number) =>
      `What a company can find in public sources: ${number(found)} of ${number(total)}. Not found does not mean not offered, and this is no score of worth.`,
    evidenceNote: (n: number) => `${count(n, "source", "sources")}, numbered as cited`,
    supports: (fields: readonly string[]) => `supports ${list(fields)}`,
    noDate: "The page shows no date",
    archive: "Kept copy",

    inItsPlace: "In its place",
    ended: { closed: "It closed", merged: "It merged", discontinued: "It was discontinued" },
    alikeNote: "Ended ones included",
    noSuccessor: "No listing in the register succeeds it.",
    began: { entity: "Founded", tool: "Launched" },
    lastActivity: "The last sign of activity that a source dates",
    endReported: (state: string, day: string, publishers: readonly string[]) =>
      publishers.length === 0
        ? `${state}; reported ${longDate(day)}`
        : `${state}; reported ${longDate(day)} by ${list(publishers)}`,
    dateUnknown: "No date",
    endDateMissing: "A closing date was",
    notFoundInline: "not found in public sources",

    otherSide: "Stated by",
    relation: {
      develops: "Develops",
      "succeeded-by": "Succeeded by",
      "successor-of": "Successor of",
    },
    and: "and",

    reviewTitle: "Review",
    suggestTitle: "Suggest a change",
    citeTitle: "Cite this listing",
    added: (day: string) => `Listed since ${date(day)}.`,
    lastChanged: (day: string) => `Last changed on ${date(day)}.`,
    asJson: "This listing as JSON",
    editFile: "Edit its file",
    openIssue: "Open an issue",
    writeTo: "Write to",
    howToSuggest:
      "Corrections are welcome from anyone, the listed organisation included. Give the public page that shows it; without a source nothing is changed.",
    fileIs: "The listing is one file of the dataset:",
    noChannel:
      "This copy of the register names nobody to write to; whoever publishes it can be asked. This text says all that is needed. Copy it, fill it in and send it to them:",
    correctionTitle: (name: string) => `Correct: ${name}`,
    /** What a correction or a supplied fact has to say, to be filled in by a reader. */
    correction: (name: string, reference: string, facts: readonly string[]) =>
      [
        `Listing: ${name} (${reference})`,
        `Fact: ${list(facts)}`,
        "What it should say: ",
        "The public page that shows it: ",
      ].join("\n"),
    contributeLink: "How to contribute, reply or ask for removal",
    citation: (name: string, day: string, reference: string) =>
      `“${name}”, Anti-Trafficking Register, edition of ${date(day)}, ${reference}`,
    bibtex: "BibTeX",
    description: (kind: string, summary: string) => `${kind}: ${summary}`,
  },

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

  match: {
    title: "Match",
    lead: "Say what you need and see who answers it, with the reasons. Your choices stay in this browser.",
    description:
      "Say your industry, country, issue and the help you want: the register orders organisations and tools by how well they answer, and says why, point by point.",
    findPartner: "Find a partner",
    findPartnerFor: "Find a partner for this",
    findToolFor: "Find a tool for this",
    howTitle: "How matching works",
    how: "A match says how well a listing fits your question, not how good an organisation is.",
    before: "Before the first call",
    beforeText:
      "Ask about safeguarding, local staff, references from business, measurable results, fees, conflicts of interest, and what happens to your data. The register can't answer these for you.",
    noScriptTitle: "Matching by hand",
    noScript:
      "Matching needs JavaScript, since your question is answered in your browser. Without it you can go the same way by hand:",
    steps: {
      service: "Start from the help that you look for. Its page lists who gives it.",
      "tool-function": "For a tool, start from what it should do.",
      country: "Look at your country: those who work there stand before those who work worldwide and name it.",
      industry: "See who knows your industry; “cross-industry” means any.",
      issue: "See who works on your issue.",
    },
    stepsLast:
      "Keep the names that stand on several of these pages. Each listing says what could not be found: ask that in a first call.",
    /** For the page's script: `{…}` is filled in there. */
    script: {
      form: "What you need",
      sentence:
        "We are in {industries} with workers or suppliers in {place}. We are concerned about {issues} and look for help with {services}, or for a tool for {functions} made for {target_users}. We would engage by {partnerships}, in {languages}, at {cost}.",
      labels: {
        industries: "Industry",
        place: "Country or region",
        issues: "Issue",
        services: "Help",
        functions: "What a tool does",
        target_users: "Who a tool is for",
        partnerships: "Way to engage",
        languages: "Language",
        cost: "Cost",
      },
      any: {
        industries: "any industry",
        place: "any country",
        issues: "any issue",
        services: "anything",
        functions: "anything",
        target_users: "anyone",
        partnerships: "any way",
        languages: "any language",
        cost: "any price",
      },
      another: "{label}, one more",
      anotherOption: "+ one more",
      regions: "Regions",
      countries: "Countries",
      small: "We are a small supplier: prefer what is free",
      smallHint:
        "What is free counts for more, be it advice, training or a tool; what is free in part counts in part. What states no price stays in: ask.",
      clear: "Start again",
      print: "Print these answers",
      examplesTitle: "For example",
      examples: [
        {
          title: "A hotel group that recruits for Qatar without fees, in Arabic",
          query:
            "industries=hospitality-tourism&countries=QA&services=ethical-recruitment&functions=ethical-recruitment&languages=ar",
        },
        {
          title: "A seafood buyer that wants to hear workers in Thailand",
          query: "industries=fishing-seafood&countries=TH&services=worker-voice-grievance&functions=worker-voice",
        },
        {
          title: "A bank that looks for the money of traffickers",
          query:
            "industries=financial-services&services=investigation-intelligence&functions=financial-crime-detection",
        },
        {
          title: "A small garment supplier in Bangladesh that needs free training",
          query: "industries=apparel-textiles&countries=BD&services=training&functions=training&cost=free",
        },
      ],
      kinds: { entity: "Organisations", tool: "Tools" },
      counts: {
        entity: { one: "organisation", other: "organisations" },
        tool: { one: "tool", other: "tools" },
      },
      /** How many of a kind fit, after their number. */
      fits: {
        strong: { one: "fits well", other: "fit well" },
        partial: { one: "in part", other: "in part" },
        "worth-a-look": { one: "worth a look", other: "worth a look" },
      },
      fit: "{kind}: {fits}.",
      noFit: "none",
      loading: "Comparing…",
      failed:
        "The listings could not be loaded. They can still be browsed by kind of help, country, industry and issue.",
      groups: { strong: "Strong match", partial: "Partial", "worth-a-look": "Worth a look" },
      none: { entity: "No organisation answers this", tool: "No tool answers this" },
      propose: "Know one? Propose it",
      noneText: "Leave out a choice, or take a region instead of a country. The gap may be the register's own.",
      unasked: {
        entity: "Nothing that you chose can be asked of organisations.",
        tool: "Nothing that you chose can be asked of tools.",
      },
      noHelp: {
        entity: "You have not said what help you look for: these fit the rest of your question.",
        tool: "You have not said what a tool should do: these fit the rest of your question.",
      },
      more: "Show {n} more",
      key: "The marks",
      jump: "Answers",
      verdicts: {
        meets: "Met",
        partly: "Met in part",
        "does-not-meet": "Not met",
        "not-stated": "Not found in public sources",
      },
      criteria: {
        place: "Place",
        services: "Help",
        functions: "Function",
        industries: "Industry",
        issues: "Issue",
        target_users: "Made for",
        partnerships: "Engage",
        languages: "Language",
        cost: "Cost",
        access: "Access",
      },
      answers: {
        stated: "{term}",
        tagged: "{term}",
        "stated-global": "{term} named; works worldwide",
        "case-study": "{term}, in a case study",
        mixed: "Part of it free, part paid",
        regional: "Works in the region of {term}, names no country",
        summary: "{term}, mentioned in its summary",
        general: "Trafficking in general, {term} not named",
        kindred: "A related issue, {term} not named",
        "cross-industry": "Cross-industry, {term} not named",
        "global-region": "Global, with the region of {term}",
        nearby: "The region, but other countries than {term}",
        global: "Global, {term} not named",
        "global-elsewhere": "Global, other regions named",
        "not-stated": "Not found",
        other: "Others stated, not {term}",
      },
      free: "Free",
      ask: "Ask in a first call",
      questions: {
        entity: {
          "still-active": "Does the work go on?",
          "works-there": "Do you work in {terms}, and with whom there?",
          "offers-help": "Can you help with {terms}?",
          "knows-industry": "What have you done in {terms}?",
          "covers-issue": "What do you do about {terms}?",
          "serves-users": "Do you work with {terms}?",
          "speaks-language": "Can you work in {terms}?",
          "ways-to-engage": "How can a company engage with you?",
          price: "What does it cost, and who pays?",
          references: "Which companies can tell us of your work?",
          results: "What have you published that we could use?",
        },
        tool: {
          "still-active": "Is it still kept up?",
          "works-there": "Is it in use in {terms}?",
          "offers-help": "Can it be used for {terms}?",
          "knows-industry": "Who uses it in {terms}?",
          "covers-issue": "Does it deal with {terms}?",
          "serves-users": "Is it made for {terms}?",
          "speaks-language": "Can it be used in {terms}?",
          "ways-to-engage": "How can a company take part?",
          price: "What does it cost, and who may use it?",
          references: "Which companies use it?",
          results: "What results can you show?",
        },
      },
      succeeds: "{name} ({state}) was succeeded by this.",
    },
  },

  missing: {
    title: "There is no page at this address",
    lead: "It may have been mistyped, or the page may have moved. An ended listing stays and a renamed one links on; one may have been removed on request.",
  },
};

export type Messages = typeof en;
