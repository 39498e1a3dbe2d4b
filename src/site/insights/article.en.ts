import { enFormat } from "../../core/language/format.en.ts";

const { number, count, longDate } = enFormat;

/** The words of the overview of the insights, which reads as an article: what its figures can't say by themselves. */
export const enArticle = {
  finding: "What the field has, lacks and repeats",
  lead: (entities: number, tools: number, day: string) =>
    `The register lists ${count(entities, "organisation", "organisations")} that work with business against human trafficking and ${count(tools, "technology tool", "technology tools")} built against it, including ended ones. Counted on ${longDate(day)}. Every number opens the listings behind it.`,
  opening: {
    before:
      "Two maps of this field were drawn between 2018 and 2021, and no later edition of either was found. In 2021",
    report: "a report on what they showed",
    after:
      "said that a quarter of those listed help with recruitment, that most work across industries and many everywhere, and that many tools do the same. Here these shares are counted again with each edition.",
  },
  short: "In short",
  then: {
    title: "Then and now",
    text: "The report gave shares of the organisations on its map, and the map of tools gave shares too. The register's shares, counted by the same words, are next to them. The listings were gathered in different ways, so a difference may come from that.",
    more: "How the figures change with what is counted",
  },
  coverage: {
    title: "Where there is help, and where there is little",
    text: "The report asked for knowledge of the Middle East, Africa, Latin America and the Caribbean. To work there is not the same as to work everywhere without naming a place.",
    more: "All of the coverage, by region, issue, industry and user",
  },
  trends: {
    title: "What lasts",
    text: "The 2021 report said that tools lack follow-up. Few sources say, with a date, whether a tool is still in use. So the register looks for dated signs of life, and for the date of any evidence.",
    more: "All of the trends",
  },
  care: {
    title: "How far to trust this",
    text: (n: number) =>
      `The ${number(n)} listings are not a sample of the field. They were gathered mostly from pages in English, and on purpose for some topics and regions. Software compiled them from stored pages. What could not be found is not counted, and missing is not “no”. A share describes the register first.`,
    method: "Method",
    data: "All rows as data",
  },
};
