import { enFormat } from "../../core/language/format.en.ts";

const { number, count, longDate } = enFormat;

/** The words of the overview of the insights, which reads as an article: what its figures can't say by themselves. */
export const enArticle = {
  finding: "What the field has, lacks and repeats",
  lead: (entities: number, tools: number, day: string) =>
    `The register lists ${count(entities, "organisation", "organisations")} that work with business against human trafficking and ${count(tools, "technology tool", "technology tools")} built against it, ended ones among them. Counted on ${longDate(day)}; every number opens the listings behind it.`,
  opening: {
    before:
      "Two maps of this field were drawn between 2018 and 2021, and no later edition of either was found. In 2021",
    report: "a report on what they showed",
    after:
      "said that a quarter of those listed help with recruitment, that most work across industries and many everywhere, and that many tools do the same. Here such shares are counted anew with each edition.",
  },
  short: "In short",
  then: {
    title: "Then and now",
    text: "The report gave shares of the organisations on its map; the mappers of tools gave theirs. Counted by the same words, the register's shares stand beside them. The two were gathered in different ways, so that a difference may lie in the gathering.",
    more: "How the figures change with what is counted",
  },
  coverage: {
    title: "Thick and thin",
    text: "The report asked for knowledge of the Middle East, Africa, Latin America and the Caribbean. Who is listed there, and who works everywhere without naming a place, are different things.",
    more: "All of the coverage, by region, issue, industry and user",
  },
  trends: {
    title: "What lasts",
    text: "The 2021 report said that tools lack follow-up. Whether one is still in use is seldom dated, so that the register looks for dated signs of life, and for the date of whatever evidence there is.",
    more: "All of the trends",
  },
  care: {
    title: "How far to trust this",
    text: (n: number) =>
      `The ${number(n)} listings are no sample of the field. They were gathered mostly from pages in English, on purpose for some topics and regions, and compiled from stored pages by software; what could not be found is not counted, and missing is not “no”. A share here says something about the register first.`,
    method: "Method",
    data: "All rows as data",
  },
};
