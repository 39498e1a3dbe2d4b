import catalogue from "#words/insights-freshness.json" with { type: "json" };
import { messagesOf } from "../../../core/language/messages.ts";

export const insightsFreshnessMessages = messagesOf("insights-freshness", catalogue);

const words = messagesOf("insights-freshness", catalogue);
const { levels, states, years, queue } = words;

/** The sentence for none, for all or for some of the listings. */
function partOf({ none, all, some }: typeof levels.title, part: number, whole: number): string {
  if (part === 0) return none;
  return part === whole ? all({ count: whole }) : some({ count: part, listings: words.listings({ count: whole }) });
}

/** The words of the page of freshness: what it finds is worded from the numbers. */
export const freshnessWords = {
  ...words,
  levels: {
    ...levels,
    title: (reviewed: number, all: number) => partOf(levels.title, reviewed, all),
  },
  states: {
    ...states,
    title: (active: number, unknown: number, all: number): string => {
      const title = partOf(states.title, active, all);
      return unknown === 0 ? title : states.title.unknown({ title, unknown });
    },
  },
  years: {
    ...years,
    title: (year: number | undefined, isEarlier: boolean, count: number): string => {
      const { none, fewer, since, until } = years.title;
      if (year === undefined) return count === 0 ? none : fewer({ count });
      return (isEarlier ? until : since)({ count, year: String(year) });
    },
    label: (year: number | undefined, isEarlier: boolean): string => {
      if (year === undefined) return years.label.undated;
      return isEarlier ? years.label.earlier({ year: String(year) }) : String(year);
    },
    list: {
      title: (year: number | undefined, isEarlier: boolean) => ofYear(years.list.title, year, isEarlier),
      lead: (year: number | undefined, isEarlier: boolean) => ofYear(years.list.lead, year, isEarlier),
    },
  },
  queue: {
    ...queue,
    of: (shown: number, all: number) => queue.of({ shown, listings: words.listings({ count: all }) }),
  },
};

function ofYear(
  { undated, earlier, year: single }: typeof years.list.title,
  year: number | undefined,
  isEarlier: boolean,
) {
  return year === undefined ? undated : (isEarlier ? earlier : single)({ year: String(year) });
}
