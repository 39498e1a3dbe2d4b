import { formsOf } from "../../core/language/format.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";
import { messages as vocabulary } from "../vocabulary/words.ts";

/** Match: the question, its answers and their reasons, in English. */
export const matchWords = {
  title: "Match",
  lead: "Say what you need and see who fits, with the reasons. Your choices stay in this browser.",
  description:
    "Say your industry, country, issue and the help you want: the register orders organisations and tools by how well they fit, and says why, point by point.",
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
    "Match needs JavaScript, because your browser compares the listings. Without it you can do the same by hand:",
  steps: {
    service: "Start from the help that you look for. Its page lists who offers it.",
    "tool-function": "For a tool, start from what it should do.",
    country: "Look at your country: those who work there come before those who work worldwide and name it.",
    industry: "See who knows your industry; “cross-industry” means any.",
    issue: "Look at your issue: its page lists who works against it.",
  },
  stepsLast:
    "Note the names that are on several of these pages. Each listing says what could not be found: ask about that in a first call.",
  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "What you need",
    sentence: "We need help with {services} in {place}, for {industries}, against {issues}.",
    fold: "More: {what}",
    foldEmpty: "tools, ways to engage, language, cost",
    foldSentence:
      "We need a tool for {functions} (kind of work: {work}), made for {target_users}. We would engage by {partnerships}, in {languages}, at {cost}.",
    labels: {
      industries: "Industry",
      place: "Country or region",
      issues: "Issue",
      services: "Help",
      functions: "What a tool does",
      work: "Kind of work",
      target_users: "Who a tool is for",
      partnerships: "Way to engage",
      languages: "Language",
      cost: fieldLabels["offer.cost"],
    },
    any: {
      industries: "any industry",
      place: "any country",
      issues: "any issue",
      services: "anything",
      functions: "anything",
      work: "any",
      target_users: "anyone",
      partnerships: "any way",
      languages: "any language",
      cost: "any price",
    },
    another: "{label}, one more",
    anotherOption: "+ more",
    find: "{label}: type to find",
    findShort: "or type",
    /** Groups of choices. */
    places: { regions: "Regions", countries: "Countries that listings name", others: "Other countries" },
    languages: { languages: "Languages that listings state", others: "Other languages" },
    small: "We are a small supplier: prefer what is free",
    smallHint:
      "Free advice, training and tools count for more. What is free in part counts in part. Listings with no stated price are included. Ask them.",
    clear: "Start again",
    print: "Print",
    order:
      "Listings that meet every point come first, then help and place count most, then industry; local comes before worldwide.",
    orderMore: "How matching works",
    toolsAdd: "Show tools too",
    toolsRemove: "Leave tools out",
    examplesTitle: "For example",
    examples: [
      {
        title: "A hotel group that recruits for Qatar without fees, in Arabic",
        query: "industries=hospitality-tourism&countries=QA&services=ethical-recruitment&languages=ar",
      },
      {
        title: "A seafood buyer that wants to hear workers in Thailand",
        query: "industries=fishing-seafood&countries=TH&services=worker-voice-grievance&functions=worker-voice",
      },
      {
        title: "A bank that looks for traffickers' money",
        query: "industries=financial-services&services=investigation-intelligence&functions=financial-crime-detection",
      },
      {
        title: "A small garment supplier in Bangladesh that needs free training",
        query: "industries=apparel-textiles&countries=BD&services=training&cost=free",
      },
    ],
    kinds: { entity: "Organisations", tool: "Tools" },
    counts: {
      entity: formsOf({ one: "{n} organisation", other: "{n} organisations" }),
      tool: formsOf({ one: "{n} tool", other: "{n} tools" }),
    },
    /** How many of a kind fit, after their number. */
    fits: {
      strong: formsOf({ one: "{n} fits well", other: "{n} fit well" }),
      partial: formsOf({ one: "{n} in part", other: "{n} in part" }),
      "worth-a-look": formsOf({ one: "{n} worth a look", other: "{n} worth a look" }),
    },
    fit: "{kind}: {fits}.",
    noFit: "none",
    loading: "Comparing…",
    failed: "The listings could not be loaded. You can still browse them by kind of help, country, industry and issue.",
    groups: { strong: "Strong match", partial: "Partial", "worth-a-look": "Worth a look" },
    /** What keeps a listing from being strong. */
    open: "Not as asked: {points}.",
    openPoint: "{point} ({how})",
    openPoints: {
      place: "place",
      services: "help",
      functions: "function",
      work: "kind of work",
      industries: "industry",
      issues: "issue",
      target_users: "users",
      partnerships: "way to engage",
      languages: "language",
      cost: "cost",
      access: "access",
    },
    openHow: { some: "met in part", partly: "only related", "not-stated": "not found", "does-not-meet": "not met" },
    none: { entity: "No organisation fits this", tool: "No tool fits this" },
    propose: "Know one? Propose it",
    noneText:
      "Remove a choice, or choose a region instead of a country. The gap may be in the register, not in the field.",
    unasked: {
      entity: "None of your choices applies to organisations.",
      tool: "None of your choices applies to tools.",
    },
    noHelp: {
      entity: "You have not said what help you look for: these fit the rest of your question.",
      tool: "You have not said what a tool should do: these fit the rest of your question.",
    },
    more: "Show {n} more",
    key: "What the marks mean",
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
      work: "Kind of work",
      industries: "Industry",
      issues: "Issue",
      target_users: "Made for",
      partnerships: "Engage",
      languages: "Language",
      cost: fieldLabels["offer.cost"],
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
      "to-states": "{term} among governments; nothing for companies found",
      other: "Others stated, not {term}",
    },
    free: "Free",
    ask: "Ask in a first call",
    questions: {
      entity: {
        "still-active": "Is the work still going on?",
        "works-there": "Do you work in {terms}, and who with?",
        "offers-help": "Can you help with {terms}?",
        "knows-industry": "What have you done in {terms}?",
        "covers-issue": "What do you do against {terms}?",
        "serves-users": "Do you work with {terms}?",
        "speaks-language": "Can you work in {terms}?",
        "ways-to-engage": "How can a company engage with you?",
        price: "What does it cost, and who pays?",
        references: "Which companies can tell us about your work?",
        results: "What have you published that we could use?",
      },
      tool: {
        "still-active": "Is it still maintained?",
        "works-there": "Is it in use in {terms}?",
        "offers-help": "Can it be used for {terms}?",
        "knows-industry": "Who uses it in {terms}?",
        "covers-issue": "Does it work against {terms}?",
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
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  match: matchWords,
}))();

export type Messages = typeof messages;
