import { format } from "../../core/language/words.en.ts";
import { keptWords, messages as ui } from "../ui/words.ts";

const { number, date, count, list } = format;

/** Words of the shortlist that are needed at build, in English. */
export const shortlistPageWords = {
  title: "Shortlist",
  lead: "The listings that you saved, in your order, with your own notes. All of it stays in this browser: nothing is sent, and nobody else sees it.",
  description:
    "Save listings, add your own notes, compare them and give colleagues a brief. All of it stays in your browser.",
  noScriptTitle: "Without script",
  noScript:
    "A script in your browser keeps the shortlist. It is turned off or could not be loaded. You can do the same by hand:",
  steps: {
    bookmark:
      "Bookmark the pages of the listings that interest you, in a folder of their own. You find them in the lists:",
    compare: "Open two of them side by side: every listing has the same sections in the same order.",
    print: "Print the pages for colleagues. Each prints with its sources, their addresses and the date of the edition.",
  },
  before: "What stays with you",
  beforeText:
    "Your list, your notes and the question you asked in match are kept in this browser's storage for this site. They go when you clear its data. The address to share holds the listings, never your notes or your question. The brief states the question, unless you leave it out. Whoever opens it asks the host of this site for that address.",
  howTitle: "Privacy",
};

/** Words of the shortlist that a browser needs, in English. */
export const shortlistWords = {
  loading: "Loading the listings",
  failed: "The listings could not be loaded. Your list is still kept; reload the page to see it.",
  full: keptWords.full,
  lost: keptWords.lost,
  count: (n: number) => count(n, "listing", "listings"),
  heading: "Your list",
  empty: "Nothing is on your shortlist yet",
  emptyText: "Choose “Shortlist” next to any listing, or add one by its name above.",
  organisations: "All organisations",
  tools: "All tools",
  match: "Say what you need",

  add: "Add by name",
  addHint: "Name, acronym or other name",
  found: (n: number) => `${count(n, "listing", "listings")} found`,
  nothingFound: "No listing has that name",
  kinds: { entity: "organisation", tool: "tool" },
  added: (name: string) => `${name} added`,

  note: "Your note",
  noteHint: "Stays in this browser",
  noteRefused:
    "Not saved: your browser's storage is full, or turned off for this site. Copy your note before you leave this page.",
  noteHeld: "Not saved: this note was changed in another tab. Which do you want to keep?",
  noteRivalled: "Saved. Another tab has another text for this note, which is not saved.",
  noteMine: "Keep this text",
  noteTheirs: "Use the other text",
  changed: "The list was changed in another tab and is shown as it is now. Do it again if you still want to.",
  up: "Move up",
  down: "Move down",
  remove: "Remove",
  of: (name: string) => `: ${name}`,
  movedTo: (name: string, place: number, total: number) => `${name} is now ${number(place)} of ${number(total)}`,
  removed: (name: string) => `${name} removed`,
  clear: "Clear all",
  cleared: (n: number) => `${count(n, "listing", "listings")} removed`,
  undo: "Undo",
  undone: "Your list is back as it was",

  pick: "Compare",
  compare: (n: number) => (n < 2 ? "Compare" : `Compare ${number(n)}`),
  comparePick: (limit: number) => `Tick two to ${number(limit)} listings to compare them.`,

  share: "Copy address to share",
  shared: "Address copied. It holds the listings, not your notes.",
  copyFailed: "It could not be copied. Copy it from here:",
  sharedTitle: "A shortlist that was shared with you",
  sharedLead: (n: number) => `${count(n, "listing", "listings")}. Your own list is unchanged.`,
  keep: (n: number) => (n === 1 ? "Keep this one" : `Keep these ${number(n)}`),
  keepHas: "All of these are on your list.",
  keptNow: (added: number, left: number) =>
    left === 0
      ? `${count(added, "listing", "listings")} added to your list`
      : `${count(added, "listing", "listings")} added to your list; there was no room for ${number(left)}`,
  own: (n: number) => (n === 0 ? "Your own list" : `Your own list (${number(n)})`),

  over: (limit: number, over: number) =>
    `A shortlist holds ${number(limit)} listings: the first ${number(limit)} are shown, ${number(over)} left out.`,
  moved: (from: string, to: string) => `${from} has moved; it is now ${to}.`,
  unknown: (id: string) => `No listing has the address ${id}.`,
  meant: "Did you mean",
  forget: "Remove it",

  brief: {
    title: "Brief for colleagues",
    lead: "To print or download: each listing in short, contact and status first, with its address and the date of the edition.",
    notes: "With my notes",
    withQuestion: "With the question and the reasons",
    question: "Question asked",
    print: "Print",
    copy: "Copy as Markdown",
    copied: "Brief copied",
    download: "Download .md",
    heading: "Shortlist",
    from: (day: string) =>
      `From the Anti-Trafficking Register, edition of ${date(day)}, CC BY 4.0. Listing is not endorsement; “not found” does not mean “no”.`,
    file: (day: string) => `shortlist-${day}.md`,
    type: "Type",
    tool: "Technology tool",
    builtBy: "Built by",
    offers: "Offers",
    does: "Does",
    reach: "Reach",
    countries: "Countries named",
    website: "Website",
    contact: "Contact",
    status: "Status",
    fresh: "Newest evidence",
    sources: "Sources",
    address: "Listing",
    note: "Note",
    missing: "Not found in public sources",
    names: (names: readonly string[]) => list(names),
  },
};

export type ShortlistMessages = typeof shortlistWords;

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  shortlist: shortlistPageWords,
}))();

export type Messages = typeof messages;
