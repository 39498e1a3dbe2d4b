import catalogue from "#words/insights-overlap.json" with { type: "json" };
import { messagesOf } from "../../../core/language/messages.ts";

const words = messagesOf("insights-overlap", catalogue);
const { finding, kinds, again } = words;

/** Tools of a kind of work, and how many of them are in each state. */
interface Tools {
  readonly count: number;
  readonly active: number;
  readonly ended: number;
  readonly unknown: number;
}

/** The words of overlap in the insights: its findings are worded from the numbers. */
export const overlapWords = {
  ...words,
  finding: (title: string, { count, active, ended, unknown }: Tools) =>
    finding.work({
      title,
      count,
      states: [
        finding.active({ count: active }),
        finding.ended({ count: ended }),
        ...(unknown === 0 ? [] : [finding.unknown({ unknown })]),
      ],
    }),
  kinds: {
    ...kinds,
    finding: (several: number, all: number) =>
      several === all ? kinds.finding.all({ all }) : kinds.finding.some({ count: several, all }),
  },
  again: {
    ...again,
    years: (launched?: string, ended?: string): string => {
      if (ended === undefined) return launched === undefined ? "" : again.years.since({ launched });
      return launched === undefined ? again.years.ended({ ended }) : again.years.both({ launched, ended });
    },
  },
};
