import { format } from "../../core/language/words.en.ts";
import { placeWords } from "../../core/register/words.en.ts";
import { messages as ui } from "../ui/words.en.ts";

const { number, date, count } = format;

/** The words of a listing's row: those that a browser needs, apart from all others. */
export const rowWords = {
  format,

  fresh: {
    evidence: (day: string) => `Evidence from ${date(day)}`,
    checked: (day: string) => `Checked ${date(day)}`,
    confirmed: (day: string) => `Confirmed by the organisation ${date(day)}`,
    undated: "No source shows a date",
    age: {
      current: ", within a year",
      ageing: ", one to two years old",
      stale: ", over two years old",
      undated: "",
    },
    tally: {
      current: "Evidence within a year",
      ageing: "One to two years old",
      stale: "Older than that",
      undated: "No source shows a date",
    },
    quiet: "No recent sign of activity found",
    quietTag: "No recent sign of activity",
    quietReason:
      "It is listed as active, but the newest evidence is more than three years old. That is not the same as closed.",
    quietUndated: "It is listed as active, but no source shows a date. That is not the same as closed.",
  },

  status: {
    active: "Active",
    unknown: "Status unknown",
    closed: "Closed",
    merged: "Merged",
    "in-development": "In development",
    discontinued: "Discontinued",
    since: (day: string) => `since ${date(day)}`,
  },

  row: {
    ...placeWords.row,
    near: { local: "Names the place", regional: "Works in its region", global: "Works globally" },
    offers: "Offers",
    does: "Does",
    more: (n: number) => `and ${number(n)} more`,
    sources: (n: number) => count(n, "source", "sources"),
    engage: "Ways to engage:",
    shortlist: "Shortlist",
  },
};

export type RowMessages = typeof rowWords;

/** The words on the picture of a listing, beside a number and a year. */
export const picturedWords = {
  sources: (n: number): string => (n === 1 ? "source" : "sources"),
  newest: "newest evidence",
};

/** The words over groups of rows. */
export const groupWords = {
  entity: "Organisations",
  tool: "Tools",
  "entity-local": "Organisations at work there",
  "tool-local": "Tools made for it",
  "entity-global": "Organisations that work globally and name it",
  "tool-global": "Tools of global use that name it",
  continued: ", continued",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...rowWords,
  groups: groupWords,
  pictured: picturedWords,
}))();

export type Messages = typeof messages;
