import { quote } from "../diagnostic.ts";
import type { Rule } from "../rule.ts";
import { proseOf } from "./listing-text.ts";

export const curlyQuotes: Rule = {
  name: "curly-quotes",
  description: "No whole text is in curly quotes: YAML takes them for part of it.",
  severity: "warning",
  *check(entry) {
    for (const { pointer, text } of proseOf(entry)) {
      if (!enclosed.test(text)) continue;
      yield { pointer, message: `in curly quotes: ${quote(text)}`, hint: "use straight quotes or none" };
    }
  },
};

const enclosed = /^(?:“[^“”]*”|‘[^‘’]*’)$/;
