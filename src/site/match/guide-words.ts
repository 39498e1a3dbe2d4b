import catalogue from "#words/match-guide.json" with { type: "json" };
import type { Criterion } from "../../core/match/criteria.ts";
import type { Answer } from "../../core/match/weights.ts";
import { messagesOf } from "../../core/language/messages.ts";

const words = messagesOf("match-guide", catalogue);

/** The tables of the guide "How matching works". */
export const matchGuideWords = {
  ...words,
  answers: words.answers satisfies Readonly<Record<Answer, string>>,
  criteria: words.criteria satisfies Readonly<Record<Criterion, { readonly point: string; readonly why: string }>>,
};
