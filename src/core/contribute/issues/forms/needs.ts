import type { IssueForm } from "../issue-form.ts";
import { neverSend } from "./shared.ts";

export const businessNeed: IssueForm = {
  id: "business-need",
  name: "What a business looked for",
  description: "You looked for a partner or a tool and did not find one, or found the wrong one.",
  title: "Need: ",
  intro: `${neverSend}\n\nDon't name a company or a supplier, not even your own. The register counts what is asked for and not listed, to show where help is needed.`,
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
      help: "Names or codes, separated by commas.",
      asks: { type: "codes", vocabulary: "country" },
    },
    { id: "issues", label: "Issue", asks: { type: "terms", vocabulary: "issue" } },
    { id: "services", label: "Help you looked for", asks: { type: "terms", vocabulary: "service" } },
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
  name: "Problem with the site, the data or a command",
  description: "Something does not work, cannot be read, or is wrong.",
  title: "Problem: ",
  intro:
    "For a mistake in one listing, choose “Correction”. If a problem puts anyone at risk, do not open an issue: see SECURITY.md.",
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
      label: "What you used",
      help: "Browser and system, screen reader if you use one, or the version of Node.",
      asks: { type: "line" },
    },
  ],
};
