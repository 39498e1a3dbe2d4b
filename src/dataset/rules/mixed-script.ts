import { quote } from "../diagnostic.ts";
import { findMixedWord } from "../look-alike.ts";
import type { Rule } from "../rule.ts";
import { isName, proseOf } from "./listing-text.ts";

export const mixedScript: Rule = {
  name: "mixed-script",
  description: "No word of a name mixes scripts whose letters look alike.",
  severity: "warning",
  *check(entry) {
    for (const text of proseOf(entry)) {
      const mixed = findMixedWord(text.text);
      if (mixed === undefined || !isName(text)) continue;
      yield {
        pointer: text.pointer,
        message: `letters of ${mixed.scripts.join(" and ")} in one word: ${quote(mixed.word)}`,
        hint: "retype the word in the letters of one script",
      };
    }
  },
};
