import type { IssueForm } from "../issue-form.ts";
import { listingInput, neverSend, pledge, sourcesInput, standing, yamlInput } from "./shared.ts";

export const correction: IssueForm = {
  id: "correction",
  name: "Correction",
  description: "Something in a listing is wrong, out of date or missing.",
  title: "Correct: ",
  intro: neverSend,
  inputs: [
    listingInput,
    {
      id: "wrong",
      label: "What is wrong or missing",
      example: "Cost: it says that nothing was found.",
      isRequired: true,
      asks: { type: "text" },
    },
    {
      id: "right",
      label: "What it should say",
      example: "A membership fee.",
      isRequired: true,
      asks: { type: "text" },
    },
    sourcesInput,
    standing,
    yamlInput,
    pledge,
  ],
};

export const ended: IssueForm = {
  id: "ended",
  name: "It ended",
  description: "A listed organisation closed or merged, or a tool was discontinued.",
  title: "Ended: ",
  intro: `${neverSend}\n\nWhat ended stays listed, with what became of it, so that others can learn from it. A page that has disappeared does not prove an end. You need a page that says so.`,
  inputs: [
    listingInput,
    {
      id: "became",
      label: "What became of it",
      isRequired: true,
      asks: { type: "choice", options: ["It closed", "It merged into another", "The tool was discontinued"] },
    },
    {
      id: "since",
      label: "Since when",
      help: "As exactly as the page says: a year, a month or a day.",
      example: "2025-06",
      asks: { type: "line" },
    },
    {
      id: "note",
      label: "Why, in one sentence",
      help: "In your own words, as the page says it.",
      isRequired: true,
      asks: { type: "text" },
    },
    {
      id: "successor",
      label: "What took its place",
      help: "If it is listed: the last two parts of the address of its page.",
      example: "entities/other-initiative",
      asks: { type: "line" },
    },
    sourcesInput,
    standing,
    pledge,
  ],
};

export const confirmation: IssueForm = {
  id: "confirmation",
  name: "Confirmed by the organisation",
  description: "You speak for a listed organisation or tool, and want to say that its listing is right.",
  title: "Confirm: ",
  intro: `${neverSend}\n\nA reviewer must be able to see that the organisation says so: from a page on its own site, or by an e-mail from its own domain. Nobody's name is published.`,
  inputs: [
    listingInput,
    {
      id: "proof",
      label: "How a reviewer can see that you speak for it",
      help: "The address of a page on its own site that says so, or: by e-mail from our domain.",
      isRequired: true,
      asks: { type: "line" },
    },
    {
      id: "scope",
      label: "What you confirm",
      isRequired: true,
      asks: { type: "choice", options: ["All of the listing", "All but what I write below"] },
    },
    { id: "but", label: "What should change", help: "With the public page that shows it.", asks: { type: "text" } },
    pledge,
  ],
};

export const removal: IssueForm = {
  id: "removal",
  name: "Reply or removal",
  description: "A listed organisation replies to what its listing says, or asks to be removed.",
  title: "Reply or remove: ",
  intro: `${neverSend}\n\nIf safety is the reason, give no details here: write “safety” and nothing more. A reviewer acts first and asks later. A removed listing leaves the site and the data with the next build. Earlier versions remain in the public history of the repository.`,
  inputs: [
    listingInput,
    {
      id: "asks",
      label: "What you ask for",
      isRequired: true,
      asks: {
        type: "choice",
        options: ["A reply to what the listing says", "Removal of a fact", "Removal of the listing"],
      },
    },
    {
      id: "why",
      label: "Why",
      help: "As much as you want to say in public.",
      isRequired: true,
      asks: { type: "text" },
    },
    { id: "page", label: "A public page that shows it", help: "If there is one.", asks: { type: "line" } },
    standing,
  ],
};
