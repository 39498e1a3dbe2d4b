import { quote, type Finding } from "../diagnostic.ts";
import { addressKeys, listValues, isNameText, listProse } from "./listing-text.ts";
import { memo } from "../memo.ts";
import type { Entry, Rule } from "../rule.ts";
import { writtenHostOf, asciiHostOf } from "../web-host.ts";
import { isPlainAscii } from "../plain-text.ts";

type Words = Pick<Finding, "message" | "hint">;

export const webAddress: Rule = {
  name: "web-address",
  description:
    "A web address can be opened by anyone: well formed, http or https, on a public host, without credentials.",
  severity: "error",
  *check(entry) {
    for (const [pointer, address] of listWebAddresses(entry)) {
      const words = findFault(address);
      if (words) yield { pointer, ...words };
    }
  },
};

/** Every web address of a listing, with its pointer. */
export const listWebAddresses = memo(({ draft }: Entry) => listValues(draft, addressKeys));

function findFault(address: string): Words | undefined {
  const shown = quote(address);
  const copy = "copy it from the browser's address bar";
  const written = writtenHostOf(address);
  if (!URL.canParse(address) || written !== written.normalize("NFKC") || /[%\u3002]/.test(written))
    return { message: `not a web address: ${shown}`, hint: copy };
  const { protocol, username, password, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol))
    return { message: `not a web address: ${shown}`, hint: "write an address that starts with https:// or http://" };
  if (username !== "" || password !== "") {
    return { message: `credentials in a web address: ${shown}`, hint: "leave out the user name and password before @" };
  }
  if (isPublic(hostname)) return undefined;
  return {
    message: `not a public address: ${shown}`,
    hint: "give the address that anyone can open, such as https://example.org",
  };
}

function isPublic(hostname: string): boolean {
  const host = hostname.replace(/\.$/, "");
  if (host.split(".").includes("")) return false;
  const last = host.slice(host.lastIndexOf(".") + 1);
  const isNumeric = host.startsWith("[") || /^\d+$/.test(last);
  return host.includes(".") && !isNumeric && !/^(?:local|localhost|internal|lan)$/.test(last);
}

export const lookAlikeHost: Rule = {
  name: "look-alike-host",
  description: "A person looks at a host with letters other than ASCII: it may be made to look like another.",
  severity: "warning",
  *check(entry) {
    const mail = ["/contact/email", entry.draft.contact?.email ?? ""] as const;
    for (const [pointer, address] of [...listWebAddresses(entry), mail]) {
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
    for (const text of listProse(entry)) {
      const mixed = findMixedWord(text.text);
      if (mixed === undefined || !isNameText(text)) continue;
      yield {
        pointer: text.pointer,
        message: `letters of ${mixed.scripts.join(" and ")} in one word: ${quote(mixed.word)}`,
        hint: "retype the word in the letters of one script",
      };
    }
  },
};

/** Scripts with letters that look alike: `А` of Cyrillic, `Α` of Greek and `A` of Latin are three letters. */
const scripts =
  "Latin Cyrillic Greek Armenian Georgian Cherokee Coptic Lisu Deseret Osage Gothic Glagolitic Tifinagh Vai".split(" ");

const letterOf = new Map(scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")]));
const beyondLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * The first word of a text that mixes scripts whose letters look alike, as a forged name does.
 *
 * Latin letters beside Arabic, Thai, Chinese and the like are no such mix: nobody takes one for the other, and some of these are
 * written without spaces.
 *
 * @see https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
function findMixedWord(text: string): { word: string; scripts: string[] } | undefined {
  if (isPlainAscii(text) || !beyondLatin.test(text)) return undefined;
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const found = scripts.filter((script) => letterOf.get(script)?.test(word));
    if (found.length > 1) return { word, scripts: found };
  }
  return undefined;
}
