import type { Rule } from "../rule.ts";

const maxWords = 60;

export const summaryLength: Rule = {
  name: "summary-length",
  description: "A summary has at most 60 words.",
  severity: "error",
  *check({ draft: { summary = "" } }) {
    const words = summary.split(/\s+/).filter(Boolean).length;
    if (words > maxWords)
      yield { pointer: "/summary", message: `summary too long: ${words} words`, hint: `at most ${maxWords}` };
  },
};
