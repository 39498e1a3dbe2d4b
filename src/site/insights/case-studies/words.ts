import catalogue from "#words/insights-case-studies.json" with { type: "json" };
import { messagesOf } from "../../../core/language/messages.ts";

const words = messagesOf("insights-case-studies", catalogue);
const { figure, outputs } = words;

/** What is counted, with the number of listings that it is from. */
function fromListings(say: typeof words.finding) {
  return (count: number, listings: number) => say({ count, listings: words.listings({ count: listings }) });
}

/** A figure's sentences about the terms that have most, and about a term's listings. */
function figureWords({ title, text }: Pick<typeof figure, "title" | "text">) {
  return {
    title: (titles: readonly string[], most: number, count: number) =>
      (titles.length === 1 ? title.single : title.several)({ titles, most, count }),
    text: (listings: number, count: number) => (listings === 0 ? figure.noListing : text({ listings, count })),
  };
}

/** Words of the pages of case studies and of outputs. */
export const caseStudiesWords = {
  ...words,
  finding: fromListings(words.finding),
  counted: fromListings(words.counted),
  without: (titles: readonly string[]) => (titles.length === 0 ? words.everyIndustry : words.without({ titles })),
  figure: { ...figure, ...figureWords(figure) },
  outputs: {
    ...outputs,
    finding: fromListings(outputs.finding),
    counted: fromListings(outputs.counted),
    figure: { ...outputs.figure, ...figureWords(outputs.figure) },
  },
};
