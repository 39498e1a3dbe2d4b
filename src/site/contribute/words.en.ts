import type { Way } from "../../core/contribute/task.ts";
import { format } from "../../core/language/words.en.ts";
import { messages as ui } from "../ui/words.ts";

const { longDate } = format;

/** The words of the form, in English: those that a browser needs from the start, apart from all others. */
export const contributeWords = {
  ways: {
    new: { title: "Propose a listing", text: "An organisation or a tool that is not in the register." },
    edit: { title: "Correct a listing", text: "Something is wrong, missing or out of date." },
    confirm: {
      title: "Confirm that a listing is still right",
      text: "You compared it with its own site, or it is yours.",
    },
    ended: { title: "Say that it ended", text: "An organisation closed or merged, or a tool was discontinued." },
    reply: { title: "Reply as the listed organisation", text: "Answer what the listing says about you." },
    remove: { title: "Ask for removal", text: "A listing should not be in the register." },
  } satisfies Readonly<Record<Way, { title: string; text: string }>>,
  start: "What would you like to do?",
  wrong: {
    title: "What is wrong?",
    options: {
      fact: { title: "A fact", text: "Something that the listing says is not right, or out of date." },
      ended: { title: "It has ended", text: "It closed, merged, or can no longer be used." },
      name: { title: "The name or the site", text: "What it is called, or the address of its own site." },
      missing: { title: "Something is missing", text: "Something that could not be found, and a page shows it." },
      remove: { title: "It should not be listed", text: "Ask for its removal." },
    },
    all: "See every question on one page",
    which: {
      fact: "Which facts are wrong?",
      name: "What of it is wrong?",
      missing: "What is missing?",
    },
    choose: "Choose at least one",
    change: (title: string) => `Give another answer for “${title}”, or go back`,
    give: (title: string) => `Answer “${title}”, or go back`,
    chooseEnd: "Choose what became of it",
    nowSays: "The listing says now:",
    page: "Which public page shows this?",
    pageHint: "One page is enough, with the newest date that it shows itself. The organisation's own site is best.",
    known: (n: number) => `It is a page that the listing names already (${n})`,
    noPage: "No public page shows it",
    noPageText: "You can still send it. A reviewer will ask for a page.",
    givePage: "Enter the address of a page that shows it, or say that there is none",
    giveEndPage: "Enter the address of a page that shows that it ended",
    step: (n: number, total: number) => `Step ${n} of ${total}`,
    next: "Next",
    back: "Back",
  },
  technical: "Technical",
  other: "Do something else",
  jump: "Sections of the form",
  kind: "What is it?",
  kinds: {
    entity: { title: "An organisation or initiative", text: "It works with business against trafficking." },
    tool: { title: "A technology tool", text: "An app, a platform or a data set built against it." },
  },
  pick: {
    title: "Which listing?",
    hint: "Its name, or a part of it",
    kinds: { entities: "Organisation", tools: "Tool" },
    none: "No listing has these words in its name.",
    failed: "The list of names could not be loaded. Open the listing's own page and choose “Suggest a change” there.",
    more: (n: number) => `and ${n} more: keep typing`,
  },
  loading: "Loading",
  failed: "The listing could not be loaded. Check the connection and load the page again.",
  unknownListing: "There is no such listing. It may have moved: look for it by its name.",
  heading: {
    new: { entity: "Propose an organisation", tool: "Propose a tool" },
    edit: (name: string) => `Correct ${name}`,
    confirm: (name: string) => `Is the listing of ${name} still right?`,
    ended: (name: string) => `What became of ${name}?`,
    reply: (name: string) => `Reply for ${name}`,
    remove: (name: string) => `Ask to remove ${name}`,
  },
  lead: {
    new: "Fill in what a public page shows and leave out the rest. What is left out is shown as “not found”, never as “no”.",
    edit: "The form asks only what is wrong and for a page that shows what is right.",
    all: "Change what is wrong. For each change, name the public page that shows it.",
    confirm: "Look through what the register says. If something is off, change it here too.",
    ended: "Say what a source shows, and name the page. The listing stays, with its status.",
  },
  private: "Your answers stay in this browser until you send them yourself.",
  given: (what: string) => `Filled in for you: ${what}. Remove what no page shows.`,
  sections: { about: "About", ties: "Relations", sources: "Sources", notes: "Note for reviewers" },
  notFound: "Not found in public sources",
  change: "Change",
  add: "Add",
  done: "Done",
  undo: "Undo the change",
  changed: "Changed",
  required: "needed",
  of: (action: string, title: string) => `${action}: ${title}`,
  example: (text: string) => `For example: ${text}`,
  choose: "Choose one",
  addTerm: (title: string) => `Add to: ${title.toLowerCase()}`,
  findTerm: (title: string) => `${title}: type to find`,
  findTermShort: "Or type a name",
  remove: "Remove",
  another: "Add another",
  item: (title: string, n: number) => `${title} ${n}`,
  source: {
    title: "Which page shows this?",
    hint: "A public page, if possible the organisation's own. Tick the pages that show it, or add one.",
    others: (n: number) => `Other pages of this listing (${n})`,
    add: "Add a page",
    undated: "no date shown",
    supports: "Shows",
  },
  id: {
    title: "File name",
    hint: "The address of its page: lower-case letters and digits, joined by hyphens. It never changes later.",
    taken: (id: string) => `${id} is taken by another listing. Choose another, or correct that listing.`,
    wrong: "Use lower-case letters and digits, joined by single hyphens",
  },
  confirm: {
    who: "Who confirms it?",
    choose: "Choose who confirms it",
    options: {
      confirmed: { title: "I speak for the organisation", text: "It becomes “confirmed by the organisation”." },
      checked: { title: "I compared it with its own site today", text: "It becomes “checked”." },
    },
    proof:
      "A reviewer must see that you speak for the organisation. Send this from an address of its own domain, or put a note on its own site and add that page below.",
  },
  saved: {
    offer: (day: string) => `You began this on ${longDate(day)}. It is kept in this browser only.`,
    restore: "Continue",
    drop: "Start again",
    note: "Saved in this browser",
    rivalled: "Saved in this browser. This form has other answers in another tab: those are not saved.",
    refused:
      "Not saved: your browser's storage is full, or turned off for this site. Press “Check and send” and send your answers, or copy them, before you close this page.",
    held: (day: string | undefined) =>
      `Not saved: this browser keeps other answers to this form${day === undefined ? "" : `, of ${longDate(day)}`}, from another tab or from earlier. Which do you want to keep?`,
    mine: "Keep what I entered here",
    theirs: "Continue with the others",
    leave: "Your answers are not saved. Leave the form and lose them?",
  },
  paste: { title: "Do you have it as YAML?", open: "Paste YAML" },
  go: "Check and send",
  problems: {
    title: "Fix this first",
    give: (title: string) => `Enter the ${title.toLowerCase()}`,
    noSource: (title: string) => `Name a page that shows the ${title.toLowerCase()}, or leave it out`,
    noEndSource: "Name the page that shows that it ended: add one, or give a newer date for one that is here",
    worth: "Worth a look",
    nothing: "Nothing is changed yet. Change something first.",
    engine: "The checks could not be loaded. Check the connection and try again. Your answers are not lost.",
  },
};

export type ContributeMessages = typeof contributeWords;

/** The words of the page with the form, in English. */
export const contributePageWords = {
  title: "Contribute",
  heading: "Contribute to the register",
  description:
    "Propose a listing, correct one, confirm that it is still right, say that it ended, reply as the listed organisation or ask for removal.",
  lead: "Anyone can correct the register. What counts is a public page that shows it.",
  noScriptTitle: "The form needs JavaScript",
  noScript: "Without it, the same can be done by hand:",
  byListing:
    "To correct a listing, open its page and go to “Suggest a change” near the end. It has the links and the address of that listing's file.",
  byIssue: "Open an issue: say which listing, what it should say, and which public page shows it",
  byFile: "Write a new file on GitHub:",
  newEntity: "for an organisation",
  newTool: "for a tool",
  byMail: (address: string) => `Write to ${address}: no account is needed.`,
  noMail: "This copy of the register names no e-mail address. Ask whoever publishes it.",
  guide: "How to contribute, step by step, with an example of a file",
  before: "Before you send anything",
  beforeText:
    "Never send a person's name, a private address or telephone number, the place of a shelter, or anything about a victim or a case. For help with a case, see",
  help: "Help",
  more: "What reviewers look at, and how to do all this by hand:",
  correct: "Correct this listing in a form",
  ways: {
    confirm: "Confirm that it is still right",
    ended: "Say that it ended",
    reply: "Reply as the organisation",
    remove: "Ask for removal",
  },
  byHandToo: "The form needs no account and sends nothing by itself. By hand:",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  contribute: contributePageWords,
}))();

export type Messages = typeof messages;
