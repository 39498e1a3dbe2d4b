import { enUi } from "../ui/words.en.ts";
import { enKindsOfWork } from "./kinds-of-work.en.ts";

/** The words of the page that holds an idea against what is listed. */
export const enExists = {
  title: enUi.nav.exists,
  lead: "Describe the tool that you think of building, and see who has built it, what became of it, and whom to ask first.",
  description:
    "Before you build another tool against trafficking: describe it, and see which tools do the same work, alive and ended, whom to talk to, and what to settle first.",
  how: "An idea is compared with every listed tool by its words and by what you choose. What you write stays in this field: it is sent to no one and does not stand in the address.",
  noScriptTitle: "Looking by hand",
  noScript:
    "The comparison needs JavaScript, since your idea is compared in your browser. Without it, look at the groups of tools that do the same work, and start from what your tool would do:",
  groups: "Groups of tools that do the same work",
  checklistTitle: "Before you build",
  checklistLead: "What is worth an answer before the first line is written.",
  checklist: [
    {
      title: "Money to keep it up",
      text: "Who pays for hosting, translation, repairs and support in the third year, when the prize or the grant is spent? A tool that stops answering harms those who relied on it.",
    },
    {
      title: "The part of survivors and workers",
      text: "Have people who would use it, or have lived through it, shaped what it does? Are they paid for that, and can they say no?",
    },
    {
      title: "Protection of data",
      text: "What is the least that you must know of a person? Where does it lie, who can see it, under which law, and what happens if it is seized or leaks?",
    },
    {
      title: "A way out",
      text: "How will it end? Say who takes over the data and the users, how they are told, and what stays online. An announced end is no failure.",
    },
    {
      title: "Those who are there already",
      text: "Have you asked the tools and organisations above whether you could add to theirs: a language, a country, a channel? To join costs less than to begin.",
    },
    {
      title: "An answer at the other end",
      text: "If it gathers reports or requests, who answers them, in which languages, how fast, and with what power to help?",
    },
  ],

  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Your idea",
    text: "What would it do, and for whom?",
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
      close: { one: "{n} listed tool is close to this", other: "{n} listed tools are close to this" },
      akin: { one: "{n} is akin", other: "{n} are akin" },
      noneClose: "Nothing close is listed",
      none: "Nothing listed is like this",
      both: "{close}, {akin}.",
    },
    answers: "What is listed",
    closeTitle: "Close to your idea",
    closeLead: "As far as the register tells, the same work for the same people. Read their pages before you decide.",
    noneTitle: "Nothing close is listed",
    noneText:
      "That is no proof that nothing exists: the register knows {n} tools, and each by few words. Try other words for the same thing, or ask those below.",
    noneTags: "Choices alone can't tell what is close. Describe your idea in a few words as well.",
    propose: "Know a tool that does it? Propose it",
    relatedTitle: "Akin",
    relatedLead: "Some of the same work, or the same work for others.",
    partnersTitle: "Organisations to talk to",
    partnersLead: "They work on what your idea is about.",
    partnersLeadBehind: "Those behind the tools above, then those who work on what your idea is about.",
    behind: "Developer or operator of",
    partnersMore: "Ask more precisely in Match",
    more: { one: "Show {n} more", other: "Show {n} more" },
    shares: "Shares",
    ended: "Why it ended:",
    endedUnknown: "It has ended; why could not be found.",
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const enAlike = {
  howTitle: "How overlap works",
  kindsOfWork: enKindsOfWork,
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
    title: { close: "Others that do this", akin: "Others akin to this" },
    note: { close: "The same work for the same people, as far as the register tells", akin: "Nothing listed is close" },
    shares: "Shares",
    different: "Only here",
    differentLead: "What this one states and none of those above does:",
    propose: "Do you think of building one more?",
    exists: "See what exists already",
  },
};
