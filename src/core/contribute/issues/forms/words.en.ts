/** The texts of GitHub's issue forms, in English; titles and hints of a listing's own fields are the schemas'. */
export const issueFormWords = {
  /** What keeps people safe is at the top of every form. */
  neverSend:
    "An issue is public at once. Never write the name of a person, a private address or telephone number, the place of a shelter, or anything about a victim or a case.",
  /** In which language reviewers answer; nothing where the form is in it. */
  answered: "",
  /** After the hint of a field whose terms are too many for a list. */
  byCode: "Names or codes, separated by commas.",
  byLine: "One on each line.",
  state: "State",
  stateNote: "What shows this state",
  listing: { label: "Which listing", help: "The last two parts of the address of its page." },
  sources: {
    label: "Public pages that show it",
    help: "One page on each line: its address, who publishes it, and the newest date that the page itself shows, separated by |. If the page shows no date, leave it out.",
  },
  pledge: {
    label: "Before you send",
    options: {
      own: "What I wrote is in my own words, names no person, and is shown by the pages that I gave.",
      licence: "What I wrote may be published under the licence of the data, CC BY 4.0.",
    },
  },
  /** Whoever speaks for what is listed may say so; it counts neither for nor against a change. */
  standing: {
    label: "Do you work for it",
    help: "It counts neither for nor against you.",
    options: { works: "I work for it", worked: "I worked for it or with it", none: "I have no part in it" },
  },
  id: {
    label: "Its id",
    help: "Filled in by the site's own form: the last part of the address of its page. If you leave it empty, it is made from the name.",
  },
  yaml: {
    label: "The listing as a file",
    help: "Filled in by the site's own form. If you write by hand, leave it empty.",
  },
  newListing: {
    intro:
      "Search the register first: it may be listed under another name. Leave empty what no public page shows. Empty answers do no harm.",
    entity: {
      name: "New organisation",
      description: "Propose an organisation or initiative for the register.",
      title: "New organisation: ",
    },
    tool: { name: "New tool", description: "Propose a technology tool for the register.", title: "New tool: " },
  },
  correction: {
    name: "Correction",
    description: "Something in a listing is wrong, out of date or missing.",
    title: "Correct: ",
    wrong: { label: "What is wrong or missing", example: "Cost: it says that nothing was found." },
    right: { label: "What it should say", example: "A membership fee." },
  },
  ended: {
    name: "It ended",
    description: "A listed organisation closed or merged, or a tool was discontinued.",
    title: "Ended: ",
    intro:
      "What ended stays listed, with what became of it, so that others can learn from it. A page that has disappeared does not prove an end. You need a page that says so.",
    became: {
      label: "What became of it",
      options: { closed: "It closed", merged: "It merged into another", discontinued: "The tool was discontinued" },
    },
    since: { label: "Since when", help: "As exactly as the page says: a year, a month or a day." },
    note: { label: "Why, in one sentence", help: "In your own words, as the page says it." },
    successor: {
      label: "What took its place",
      help: "If it is listed: the last two parts of the address of its page.",
    },
  },
  confirmation: {
    name: "Confirmed by the organisation",
    description: "You speak for a listed organisation or tool, and want to say that its listing is right.",
    title: "Confirm: ",
    intro:
      "A reviewer must be able to see that the organisation says so: from a page on its own site, or by an e-mail from its own domain. Nobody's name is published.",
    proof: {
      label: "How a reviewer can see that you speak for it",
      help: "The address of a page on its own site that says so, or: by e-mail from our domain.",
    },
    scope: {
      label: "What you confirm",
      options: { all: "All of the listing", but: "All but what I write below" },
    },
    but: { label: "What should change", help: "With the public page that shows it." },
  },
  removal: {
    name: "Reply or removal",
    description: "A listed organisation replies to what its listing says, or asks to be removed.",
    title: "Reply or remove: ",
    intro:
      "If safety is the reason, give no details here: write “safety” and nothing more. A reviewer acts first and asks later. A removed listing leaves the site and the data with the next build. Earlier versions remain in the public history of the repository.",
    asks: {
      label: "What you ask for",
      options: {
        reply: "A reply to what the listing says",
        fact: "Removal of a fact",
        listing: "Removal of the listing",
      },
    },
    why: { label: "Why", help: "As much as you want to say in public." },
    page: { label: "A public page that shows it", help: "If there is one." },
  },
  businessNeed: {
    name: "What a business looked for",
    description: "You looked for a partner or a tool and did not find one, or found the wrong one.",
    title: "Need: ",
    intro:
      "Don't name a company or a supplier, not even your own. The register counts what is asked for and not listed, to show where help is needed.",
    need: {
      label: "What you looked for",
      example: "Somebody who trains recruitment agents for hotels, in Arabic.",
    },
    industries: { label: "Industry" },
    countries: { label: "Countries" },
    issues: { label: "Issue" },
    services: { label: "Help you looked for" },
    outcome: {
      label: "What you found",
      options: {
        nothing: "Nothing that fits",
        elsewhere: "Something, but not for our country or industry",
        something: "Something that fits",
        unsure: "I could not tell",
      },
    },
    better: { label: "What would have helped" },
  },
  bug: {
    name: "Problem with the site, the data or a command",
    description: "Something does not work, cannot be read, or is wrong.",
    title: "Problem: ",
    intro:
      "For a mistake in one listing, choose “Correction”. If a problem puts anyone at risk, do not open an issue: see SECURITY.md.",
    where: { label: "Where", help: "The address of the page, or the command." },
    happened: { label: "What happened" },
    expected: { label: "What you expected" },
    with: {
      label: "What you used",
      help: "Browser and system, screen reader if you use one, or the version of Node.",
    },
  },
};

export type IssueFormWords = typeof issueFormWords;
