import { enDirectory } from "../directory/words.en.ts";

const { date } = enDirectory.format;

/** The words of the insights: the frame of figures, and the pages' names. Each page has its findings in a file of its own. */
export const enInsights = {
  title: "Insights",
  lead: "What the field has, lacks and repeats, counted from the register. Every number opens the listings behind it.",
  pages: "More insights",
  overview: "Overview",

  figure: {
    method: "How the register is made",
    csv: "Rows as CSV",
    json: "Rows as JSON",
    svg: "Drawing as SVG",
    table: "Read as a table",
    tableOf: "Table",
    aside: "About this figure",
    permalink: "Link to this figure",
    unknown: "not known",
    foot: (n: string, day: string, leftOut: string) =>
      `Anti-Trafficking Register, edition of ${date(day)}, CC BY 4.0. n = ${n}. ${leftOut}`,
  },
};
