import { format } from "../../core/language/words.en.ts";

/** What is said when the shortlist takes no more: of every page, and of the shortlist in the browser. */
export const keptWords = {
  full: "Your shortlist is full: it holds 50 listings. Remove one to add another.",
  lost: "Not saved: your browser keeps nothing for this site, because its storage is full or turned off. Private windows and strict settings can cause this.",
};

const { number, date, count } = format;

/**
 * The words of the frame that every page has, in English; each topic has its own in a file of this name.
 *
 * A second language is a second file of this shape.
 */
export const messages = {
  language: "en",
  locale: "en-GB",
  ogLocale: "en_GB",
  direction: "ltr" as "ltr" | "rtl",
  format,

  site: {
    name: "Anti-Trafficking Register",
    wordmark: ["Anti-Trafficking", "Register"] as readonly [string, string],
    description:
      "An open register of the organisations and technology tools that work with business against human trafficking. Every fact links to its source, with a date where there is one.",
    title: (page: string) => `${page} · Anti-Trafficking Register`,
    skip: "Skip to content",
    sections: "Sections",
    breadcrumb: "Breadcrumb",
    contents: "On this page",
    table: "Table",
    home: "Home",
    edition: (day: string) => `Edition of ${date(day)}`,
    aged: (days: number) =>
      `This copy of the register is more than ${number(days)} days old. What it says about age may no longer be true.`,
    endorsement: "Listing is not endorsement",
    organisations: (n: number) => count(n, "organisation", "organisations"),
    tools: (n: number) => count(n, "tool", "tools"),
    listings: (n: number) => count(n, "listing", "listings"),
    citations: (n: number) => count(n, "citation", "citations"),
    countries: (n: number) => count(n, "country", "countries"),
    pictureText: "Facts with their sources. Listing is not endorsement.",
    pictureAlt:
      "The title of the page, with the number of organisations, tools and citations in the Anti-Trafficking Register.",
    ownPictureAlt:
      "Anti-Trafficking Register: who works with business against human trafficking, and with what, with the number of organisations, tools and citations.",
    organisationsWord: "organisations",
    toolsWord: "tools",
    citationsWord: "citations",
    /** Names the kind of a term or a listing where another has the same title. */
    kindOf: (title: string, kind: string) => `${title}: ${kind}`,
  },

  nav: {
    organisations: "Organisations",
    tools: "Tools",
    match: "Match",
    insights: "Insights",
    browse: "Browse",
    browseBy: "Browse by topic",
    guides: "Guides",
    data: "Data",
    changes: "Changes",
    embed: "Embed",
    search: "Search",
    menu: "Menu",
    shortlist: "Shortlist",
    compare: "Compare",
    contribute: "Contribute",
    exists: "Does this exist already?",
    map: "World map",
    laws: "Laws",
    dueDiligence: "Due diligence",
    glossary: "Glossary",
    terms: {
      issue: "Issues",
      industry: "Industries",
      region: "Regions",
      country: "Countries",
      service: "Kinds of help",
      "tool-function": "Tool functions",
      "kind-of-work": "Kinds of work",
      "target-user": "Target users",
      technology: "Technologies",
    },
  },

  kept: keptWords,

  help: {
    exit: "Leave this page now",
    exitNote: "Opens Wikipedia. It does not clear your browser's history.",
    foot: "In danger, or met someone who may be?",
    footLink: "Where to get help",
  },

  foot: {
    about:
      "An open dataset, published from Git. It continues the work of two maps that are no longer updated: the Interactive Map for Business of Anti-Human Trafficking Organisations (2018–2021) and Tech Against Trafficking's landscape of tools (2020). It is affiliated with neither.",
    endorsement:
      "A listing says what public sources say. It is not an endorsement, and a missing fact does not mean “no”.",
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

  pager: {
    label: "Pages",
    previous: "Previous",
    next: "Next",
    page: (n: number) => `Page ${number(n)}`,
    range: (first: number, last: number, total: number) => `${number(first)}–${number(last)} of ${number(total)}`,
    titled: (page: number, title: string) => `${title}, page ${number(page)}`,
  },

  missing: {
    title: "There is no page at this address",
    lead: "The address may have a typing mistake, or the page may have moved. Ended listings stay, and renamed ones link to their new address. A listing can also be removed on request.",
  },
};

export type Messages = typeof messages;
