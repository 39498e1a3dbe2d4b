import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.en.ts";
import type { KindOfWorkId } from "../../core/exists/ontology.ts";
import { messages as match } from "../match/words.en.ts";

/** Kinds of work as written within a sentence. */
export const kindsOfWork: Readonly<Record<KindOfWorkId, string>> = {
  "recruiter-reviews": "reviews of recruiters by workers",
  "worker-surveys": "surveys of workers",
  "worker-complaints": "complaints of workers",
  "migrant-guide": "what migrants should know",
  "job-placement": "jobs without a middleman",
  "recruitment-guidance": "guidance for fair recruitment",
  "mineral-tracing": "tracing of minerals",
  "seafood-tracing": "tracing of seafood",
  "gem-tracing": "tracing of gems",
  "garment-tracing": "tracing of clothes and cotton",
  "shopper-apps": "telling shoppers about brands",
  "company-benchmarks": "rating of companies",
  "statement-register": "registers of company statements",
  "statement-analysis": "checks of company statements",
  "supplier-questionnaire": "questionnaires for suppliers",
  "company-self-check": "self-checks for companies",
  "trade-screening": "screening of trade and suppliers",
  "uyghur-lists": "companies tied to Uyghur forced labour",
  "employer-blacklist": "lists of named employers",
  "goods-risk": "risk by goods",
  "risk-index": "risk by country and sector",
  "farm-child-labour": "child labour on farms",
  "watch-from-space": "watching from space",
  "worker-contracts": "contracts that cannot be swapped",
  "audit-sharing": "shared audits",
  "seafood-guidance": "labour risk in seafood",
  "worker-screening": "screening interviews with workers",
  "victim-hotline": "hotlines for victims",
  "public-reports": "reports by the public",
  "crisis-button": "a button for those in danger",
  "sex-adverts": "analysis of sex adverts",
  "web-intelligence": "search of the open and dark web",
  "platform-moderation": "keeping abuse material off platforms",
  "abuse-hashes": "fingerprints of abuse images",
  "abuse-classifier": "recognising unknown abuse images",
  "abuse-blocklist": "blocking of abuse sites",
  "own-image-removal": "removal of one's own images",
  "grooming-detection": "detection of grooming",
  "report-clearing": "sorting of reports of abuse online",
  "bank-monitoring": "signs of trafficking in payments",
  "crypto-tracing": "tracing of virtual currency",
  "case-management": "case management",
  "case-data": "data on cases and victims",
  "survivor-referral": "referral of survivors",
  "legal-help": "lawyers for survivors",
  "survivor-banking": "bank accounts for survivors",
  "patient-screening": "recognising victims among patients",
  "staff-training": "training of staff",
  "missing-children": "finding missing children",
  "deterrent-chat": "chats that deter buyers",
  "awareness-game": "games that raise awareness",
  "tool-catalogue": "catalogues of tools",
  "law-database": "databases of law",
  "photo-clues": "clues in photographs",
  "seized-devices": "search of seized devices",
  "job-fraud": "detection of fake job offers",
};

/** The words of the page that compares an idea with what is listed. */
export const existsWords = {
  title: ui.nav.exists,
  lead: "Describe the tool that you want to build. See who has built it already, what became of it, and who to ask first.",
  description:
    "Before you build another tool against trafficking, describe it. See which tools do the same work, including ended ones, who to talk to, and what to decide first.",
  how: "Your idea is compared with every listed tool, by its words and by what you choose. What you write stays in this field: it is not sent, and it is not in the address.",
  noScriptTitle: "Looking by hand",
  noScript:
    "The comparison runs in your browser and needs JavaScript. Without it, look at the groups of tools that do the same work, and start from what your tool would do:",
  groups: "Groups of tools that do the same work",
  checklistTitle: "Before you build",
  checklistLead: "Questions to answer before you write the first line.",
  checklist: [
    {
      title: "Money to maintain it",
      text: "Who pays for hosting, translation, repairs and support in the third year, when the prize or the grant is spent? A tool that stops answering harms those who relied on it.",
    },
    {
      title: "Survivors and workers",
      text: "Did people who would use it, or who lived through exploitation, help to shape it? Are they paid for that, and can they say no?",
    },
    {
      title: "Protection of data",
      text: "What is the least that you must know about a person? Where is it stored, who can see it, under which law, and what happens if it is seized or leaks?",
    },
    {
      title: "A way out",
      text: "How will it end? Say who takes over the data and the users, how they are told, and what stays online. An announced end is not a failure.",
    },
    {
      title: "Those who do it already",
      text: "Have you asked the tools and organisations above whether you could add to theirs: a language, a country, a channel? Joining costs less than starting.",
    },
    {
      title: "An answer at the other end",
      text: "If it gathers reports or requests, who answers them, in which languages, how fast, and with what power to help?",
    },
  ],

  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Your idea",
    text: "What would it do, and who for?",
    textHint: "A paragraph in your own words. It stays in this browser.",
    refine: "If you like, say more:",
    sentence:
      "It is a tool for {functions}, made for {target_users}. It is about {issues}, in {industries}, in {countries}.",
    labels: {
      functions: "What it does",
      target_users: "Who it is for",
      issues: "Issue",
      industries: "Industry",
      countries: "Country",
    },
    any: {
      functions: "anything",
      target_users: "anyone",
      issues: "any issue",
      industries: "any industry",
      countries: "any country",
    },
    another: "{label}, one more",
    anotherOption: "+ one more",
    ask: "See what exists",
    clear: "Start again",
    empty: "Write a few words, or choose something.",
    loading: "Comparing…",
    failed: "The listings could not be loaded. The groups of tools that do the same work can still be read.",
    status: {
      "very similar": formsOf({ one: "{n} very similar tool", other: "{n} very similar tools" }),
      similar: formsOf({ one: "{n} similar tool", other: "{n} similar tools" }),
      "only related": formsOf({ one: "{n} related tool", other: "{n} related tools" }),
    },
    answers: "What is listed",
    steps: {
      "very similar": {
        title: "Very similar to your idea",
        lead: "The same work for the same people, as far as the register can tell. Read their pages before you decide.",
      },
      similar: { title: "Similar", lead: "Much of the same work, or the same work for other people." },
      "only related": {
        title: "Only related",
        lead: "They share a part of your idea: its subject, its users or how it works.",
      },
      nothing: { title: "Shares a word or two", lead: "Probably something else." },
    },
    verdicts: {
      similar: "We found similar tools, none very similar",
      "only related": "We found only related tools among {n} tools",
      nothing: "We found nothing similar among {n} tools",
    },
    noneText:
      "There may still be one: the register knows each tool by a few words. Try other words for the same thing, or ask those below.",
    unread: "Not used: {words}. No listed tool and no term of the register has them.",
    noneTags: "Choices alone can't show what is very similar. Describe your idea in a few words as well.",
    propose: "Know a tool that does it? Propose it",
    partnersTitle: "Organisations to talk to",
    partnersLead: "They work on what your idea is about.",
    partnersLeadBehind: "First those behind the tools above, then those who work on what your idea is about.",
    behind: "Developer or operator of",
    partnersMore: "Search more precisely in Match",
    more: formsOf({ one: "Show {n} more", other: "Show {n} more" }),
    shares: "Shares",
    ended: "Why it ended:",
    endedUnknown: "It has ended. The reason could not be found.",
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords = {
  howTitle: "How overlap works",
  kindsOfWork: kindsOfWork,
  aspects: {
    work: "Work",
    words: "Words",
    functions: "Functions",
    target_users: "Users",
    issues: "Issues",
    industries: "Industries",
    technologies: "Technologies",
    place: "Place",
  },

  others: {
    title: { close: "Others that do this", related: "Related tools" },
    note: {
      close: "The same work for the same people, as far as the register can tell",
      related: "No listed tool is very similar",
    },
    shares: "Shares",
    different: "Only here",
    differentLead: "What this one states and none of those above do:",
    propose: "Are you thinking of building one more?",
    exists: "See what exists already",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...match,
  exists: existsWords,
  alike: alikeWords,
}))();

export type Messages = typeof messages;
