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
  schemas: "The schemas change too. This comment uses those of main; the check itself uses the new ones.",
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
    ended: "A dated source shows the state, and the note says what it says.",
    removed: "Nothing is removed that could be marked as ended: removing an id breaks links to it.",
    moved: "The old id leads to the new one: a tombstone is in its place.",
    added: "It meets the rule of inclusion, and is not listed already under another name.",
    reworded: "The wording is neutral and not copied.",
    code: "Code, schemas or workflows change too: someone who knows them has read the change.",
    always: "No person is named, no private address or place of shelter.",
  },
  more: (items: number) => `${count(items, "more item", "more items")}`,
};
