/** The words of the insights: the pages' names. Each page has its findings in a file of its own. */
export const enInsights = {
  title: "Insights",
  lead: "What the field has, lacks and repeats, counted from the register. Every number opens the listings behind it.",
  pages: "More insights",
  overview: "Overview",
};
