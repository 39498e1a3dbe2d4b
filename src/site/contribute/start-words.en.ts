/** What a reader may come for: on the front page, and where one of these is a step away. */
export const enStart = {
  label: "What you may have come for",
  partner:
    "Say your industry, country and the help you want. Get a shortlist with the reasons, criterion by criterion.",
  exists:
    "Before you build or pay for a tool: see which ones do the same work, which of them ended and why, and whom to ask.",
  thin: "See where help is thin",
  thinText: "Help by region, issues by region, industries by issue. Every number opens the listings behind it.",
  contribute: "Correct or propose a listing",
  beforeTool: "Before you build or pay for another:",
};
