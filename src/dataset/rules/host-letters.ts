import { quote } from "../diagnostic.ts";
import { isPlainAscii } from "../hidden-character.ts";
import { findMixedWord } from "../look-alike.ts";
import type { Rule } from "../rule.ts";
import { asciiHostOf, writtenHostOf } from "../web-host.ts";
import { addressesOf } from "./web-address.ts";
import { isName, proseOf } from "./listing-text.ts";

export const lookAlikeHost: Rule = {
  name: "look-alike-host",
  description: "A person looks at a host with letters other than ASCII: it may be made to look like another.",
  severity: "warning",
  *check(entry) {
    const mail: [string, string | undefined] = ["/contact/email", entry.draft.contact?.email];
    for (const [pointer, address = ""] of [...addressesOf(entry), mail]) {
      // Most need no closer look.
      if (isPlainAscii(address) && !/xn--/i.test(address)) continue;
      const host = asciiHostOf(address);
      if (host === undefined || !host.includes("xn--")) continue;
      const written = writtenHostOf(address);
      const mixed = findMixedWord(written);
      const what =
        mixed === undefined
          ? "host in other letters than ASCII"
          : `host that mixes letters of ${mixed.scripts.join(" and ")}`;
      yield {
        pointer,
        message: `${what}: ${isPlainAscii(written) ? host : `${quote(written)}, which is ${host}`}`,
        hint: "open it and make sure that it is the organisation's own",
      };
    }
  },
};

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
