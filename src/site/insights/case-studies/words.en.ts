import { format } from "../../../core/language/words.en.ts";

const { number, count, list } = format;

const studies = (n: number) => count(n, "case study", "case studies");
const outputs = (n: number) => count(n, "output", "outputs");

/** Words of the pages of case studies and of outputs. */
export const caseStudiesWords = {
  title: "Case studies",
  lead: "Published accounts of work with business, by industry, country and year, each with the listing that has it.",
  finding: (n: number, listings: number) => `${studies(n)} from ${count(listings, "listing", "listings")}`,
  without: (titles: readonly string[]) =>
    titles.length === 0
      ? "Every industry has a case study."
      : `Without any case study: ${list(titles)}. The gap may be in the register, not in the field.`,
  supply: "Supply a case study, with its source",
  toOutputs: "Outputs that a company can use: guidance, toolkits, training",
  contents: "Industries",
  noIndustry: "Industry not stated",
  yearless: "year not shown",
  counted: (n: number, listings: number) => `${studies(n)}, ${count(listings, "listing", "listings")}`,
  ended: "ended",

  figure: {
    title: (titles: readonly string[], most: number, n: number) =>
      titles.length === 1
        ? `${titles[0]} has the most: ${number(most)} of ${studies(n)}`
        : `${list(titles)} have the most: ${number(most)} each, of ${studies(n)}`,
    none: "No case study is listed",
    unit: "Listings with a case study, by the industry that it is about",
    leftOut:
      "Nothing is left out; ended listings are counted too. A listing counts once in each industry. The register does not judge what a case study tells.",
    text: (listings: number, n: number) => (listings === 0 ? "none" : `${number(listings)} (${studies(n)})`),
    about: (bars: readonly { readonly label: string; readonly text: string }[]) =>
      list(bars.map(({ label, text }) => `${label}: ${text}`)),
    heads: { title: "Industry", case_studies: "Case studies", count: "Listings" },
  },

  filter: {
    label: "Filter the case studies",
    country: "Country",
    year: "Year",
    service: "Help that the listing offers",
    any: "Any",
    choice: (title: string, n: number) => `${title} (${number(n)})`,
    shown: "shown of",
    none: "No case study is of that country, year and help together.",
    all: "Show all",
  },

  table: {
    title: "By country, year and help",
    note: "A case study counts once under each of its countries, and under each kind of help that its listing offers.",
    by: { country: "Country", year: "Year", service: "Kind of help" },
    studies: "Case studies",
  },

  outputs: {
    title: "Outputs that a company can use",
    lead: "Guidance, toolkits, training and data that listings publish, by type.",
    finding: (n: number, listings: number) =>
      `${outputs(n)} that a company can use, from ${count(listings, "listing", "listings")}`,
    contents: "Types",
    noType: "Type not stated",
    counted: (n: number, listings: number) => `${outputs(n)}, ${count(listings, "listing", "listings")}`,
    back: "Case studies",
    figure: {
      title: (titles: readonly string[], most: number, n: number) =>
        titles.length === 1
          ? `${titles[0]} comes first: ${number(most)} of ${outputs(n)}`
          : `${list(titles)} come first: ${number(most)} each, of ${outputs(n)}`,
      none: "No output is listed",
      unit: "Listings with an output, by its type",
      leftOut: "Nothing is left out; ended listings are counted too. A listing counts once in each type.",
      text: (listings: number, n: number) => (listings === 0 ? "none" : `${number(listings)} (${outputs(n)})`),
      heads: { title: "Type", outputs: "Outputs", count: "Listings" },
    },
  },
  files: "Every row as CSV",
};
