import catalogue from "#words/insights-due-diligence.json" with { type: "json" };
import type { Kind } from "../../../dataset/model.ts";
import { messagesOf } from "../../../core/language/messages.ts";
import { runOn } from "../../../core/language/phrases.ts";
import { messages as ui } from "../../ui/words.ts";

const words = messagesOf("insights-due-diligence", catalogue);
const { figure } = words;

/** Words of the page of due diligence. */
export const dueDiligenceWords = {
  ...words,
  title: ui.nav.dueDiligence,
  figure: {
    ...figure,
    /** The finding: which steps are thin, worded from the counts. */
    title: (kind: Kind, thin: readonly { readonly title: string; readonly count: number }[], all: number): string => {
      const { none, single, several } = figure.title;
      const [first] = thin;
      if (first === undefined) return none[kind];
      return thin.length === 1
        ? single[kind]({ step: first.title, count: first.count, all })
        : several[kind]({ steps: runOn(thin.map(({ title }) => title)) });
    },
  },
};
