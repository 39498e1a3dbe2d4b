import type { IssueInput } from "../issue-form.ts";

/** What keeps people safe is at the top of every form. */
export const neverSend =
  "An issue is public at once. Never write the name of a person, a private address or telephone number, the place of a shelter, or anything about a victim or a case.";

export const listingInput: IssueInput = {
  id: "listing",
  label: "Which listing",
  help: "The last two parts of the address of its page.",
  example: "entities/example-initiative",
  isRequired: true,
  asks: { type: "line" },
};

export const sourcesInput: IssueInput = {
  id: "sources",
  label: "Public pages that show it",
  help: "One page on each line: its address, who publishes it, and the newest date that the page itself shows, separated by |. If the page shows no date, leave it out.",
  example: "https://example.org/annual-report | Example Initiative | 2026-03",
  isRequired: true,
  asks: { type: "lines" },
};

export const pledge: IssueInput = {
  id: "pledge",
  label: "Before you send",
  isRequired: true,
  asks: {
    type: "pledge",
    options: [
      "What I wrote is in my own words, names no person, and is shown by the pages that I gave.",
      "What I wrote may be published under the licence of the data, CC BY 4.0.",
    ],
  },
};

/** Whoever speaks for what is listed may say so; it counts neither for nor against a change. */
export const standing: IssueInput = {
  id: "standing",
  label: "Do you work for it",
  help: "It counts neither for nor against you.",
  isRequired: true,
  asks: { type: "choice", options: ["I work for it", "I worked for it or with it", "I have no part in it"] },
};

export const idInput: IssueInput = {
  id: "id",
  label: "Its id",
  help: "Filled in by the site's own form: the last part of the address of its page. If you leave it empty, it is made from the name.",
  example: "example-initiative",
  asks: { type: "line" },
};

export const yamlInput: IssueInput = {
  id: "yaml",
  label: "The listing as a file",
  help: "Filled in by the site's own form. If you write by hand, leave it empty.",
  asks: { type: "yaml" },
};
