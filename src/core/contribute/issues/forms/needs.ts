import type { IssueForm } from "../issue-form.ts";
import { neverSend } from "./shared.ts";

export const businessNeed: IssueForm = {
  id: "business-need",
  name: "What a business looked for",
  description: "You looked for a partner or a tool and did not find one, or found the wrong one.",
  title: "Need: ",
  intro: `${neverSend}\n\nName no company and no supplier, your own neither. What is asked for and not listed is counted, and shows where help is wanted.`,
  inputs: [
    {
      id: "need",
      label: "What you looked for",
      example: "Somebody who trains recruitment agents for hotels, in Arabic.",
      isRequired: true,
      asks: { type: "text" },
    },
    { id: "industries", label: "Industry", asks: { type: "terms", vocabulary: "industry" } },
    {
      id: "countries",
      label: "Countries",
      help: "Names or codes, parted by commas.",
      asks: { type: "codes", vocabulary: "country" },
    },
    { id: "issues", label: "Issue", asks: { type: "terms", vocabulary: "issue" } },
    { id: "services", label: "Help wanted", asks: { type: "terms", vocabulary: "service" } },
    {
      id: "outcome",
      label: "What you found",
      isRequired: true,
      asks: {
        type: "choice",
        options: [
          "Nothing that fits",
          "Something, but not for our country or industry",
          "Something that fits",
          "I could not tell",
        ],
      },
    },
    { id: "better", label: "What would have helped", asks: { type: "text" } },
  ],
};

export const bug: IssueForm = {
  id: "bug",
  name: "Fault of the site, the data or a command",
  description: "Something does not work, cannot be read, or says what is not so.",
  title: "Fault: ",
  intro:
    "For a fault in one listing, choose “Correction”. For a fault that puts anyone at risk, see SECURITY.md: do not open an issue.",
  inputs: [
    {
      id: "where",
      label: "Where",
      help: "The address of the page, or the command.",
      isRequired: true,
      asks: { type: "line" },
    },
    { id: "happened", label: "What happened", isRequired: true, asks: { type: "text" } },
    { id: "expected", label: "What you expected", isRequired: true, asks: { type: "text" } },
    {
      id: "with",
      label: "With what",
      help: "Browser and system, screen reader if you use one, or the version of Node.",
      asks: { type: "line" },
    },
  ],
};
