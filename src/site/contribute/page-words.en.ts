/** The words of the page with the form, in English. */
export const enContributePage = {
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
