import { enDiff } from "./diff-words.en.ts";

const { count } = enDiff.format;

/** The words in which a pull request is described, in English. */
export const enDescribe = {
  diff: enDiff,
  title: "What this change does",
  change: "To the published data",
  checks: "Checks",
  valid: "The listings are valid.",
  invalid: (errors: number) => `${count(errors, "error keeps", "errors keep")} the listings from being published:`,
  unknown: "The check of the listings gave no result; see its log.",
  schemas: "The schemas change too: this was judged by those of main, and the check itself judges by the new ones.",
  line: (line: number) => `line ${line}`,
  evidence: "Evidence",
  newSources: "New or changed sources, with the newest date that each shows:",
  undated: "no date",
  noSources: "No source comes with this change.",
  duplicates: "Possible duplicates:",
  noDuplicates: "No listing with a like name, website or id was found.",
  lookAlikes: "Names or hosts that may be made to look like others:",
  preview: "Preview of the changed pages, and screenshots",
  noPreview: "There is no preview of the changed pages.",
  checklist: "For the reviewer",
  tasks: {
    sources: "I opened each new source and found in it what it supports.",
    ended: "A dated source says so of the state, and the note tells what it says.",
    removed: "Nothing is removed that could have been ended: an id that goes for good breaks links to it.",
    moved: "The old id leads on: a tombstone stands in its place.",
    added: "It belongs here by the rule of inclusion, and is not listed yet under another name.",
    reworded: "The wording is neutral and its own, copied from nowhere.",
    code: "Code, schemas or workflows change too: someone who knows them has read that.",
    always: "No person is named, no private address or place of shelter.",
  },
  more: (items: number) => `${count(items, "more item", "more items")}`,
};
