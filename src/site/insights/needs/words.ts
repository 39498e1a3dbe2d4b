import catalogue from "#words/insights-needs.json" with { type: "json" };
import { messagesOf } from "../../../core/language/messages.ts";

const words = messagesOf("insights-needs", catalogue);
const { partner, named } = words;

/** Words of the page of what business asks for. */
export const needsWords = {
  ...words,
  partner: {
    ...partner,
    title: (least: readonly string[], stated: number, all: number) =>
      (least.length > 1 ? partner.title.several : partner.title.single)({ least, stated, all }),
  },
  named: {
    ...named,
    title: (regions: readonly string[], local: number) =>
      (regions.length > 1 ? named.title.several : named.title.single)({ regions, local }),
  },
};
