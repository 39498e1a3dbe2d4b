import { format } from "../../core/language/words.en.ts";
import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.ts";
import { messages as match } from "../match/words.en.ts";

const { number } = format;

/** The words of the page that compares an idea with what is listed. */
export const existsWords = {
  title: ui.nav.exists,
  lead: "Describe the tool that you want to build. See which tools do that work already, which of them ended and why, and who to ask first.",
  description:
    "Before you build another tool against trafficking, describe it. See which tools do the same work, including ended ones, who to talk to, and what to decide first.",
  how: "Your idea is looked up among the listed tools by its words and by the kinds of work that you tick. What you write stays in this field: it is not sent, and it is not in the address.",
  noScriptTitle: "Looking by hand",
  noScript:
    "Reading your idea needs JavaScript. Without it, choose the kind of work that your tool would do, and see which tools do it:",
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
    ask: "See what exists",
    clear: "Start again",
    empty: "Write a few words, or choose something.",
    loading: "Comparing…",
    failed: "The listings could not be loaded. Tools by kind of work can still be read.",
    answers: "What is listed",
    unread: "Not used: {words}. No tool and no term in the register has these words.",
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
    offline: "Finding tools by your words needs the network the first time.",
    kinds: "The kinds of work that it seems to be",
    kindsHint: "Tick what fits. Every listed tool of a ticked kind is shown below.",
    otherKind: "Another kind of work",
    choose: "Choose",
    sentence: "It is about {industries}, in {countries}.",
    labels: { industries: "Industry", countries: "Country" },
    any: { industries: "any industry", countries: "any country" },
    another: "{label}, one more",
    anotherOption: "+ one more",
    status: { same: "Tools that do this work: {n}.", others: "Others that mention your words: {m}." },
    sameTitle: "Tools that do this work",
    othersTitle: "Others that mention your words",
    none: "No listed tool does this work",
    noneText:
      "There may still be one: the register knows each tool by what public pages say. Tick another kind, or ask those below.",
    tally: {
      tools: formsOf({ one: "{n} listed tool", other: "{n} listed tools" }),
      recent: "{n} with evidence from the last two years",
      ended: "{n} ended",
      within: "{n} in {term}",
    },
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords = {
  howTitle: "How overlap works",

  others: {
    title: "Does the same work",
    note: "Tools that share a kind of work, ended ones last",
    shares: "Shares",
    differs: "Differs by",
    differentLead: "Only this tool says:",
    more: (n: number) => `Show ${number(n)} more`,
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
