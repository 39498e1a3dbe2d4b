import { quote, type Finding } from "../diagnostic.ts";
import { addressKeys, listValues, isNameText, listProse } from "./listing-text.ts";
import { memo } from "../memo.ts";
import type { Entry, Rule } from "../rule.ts";
import { extractHost, parseAsciiHost } from "../web-host.ts";
import { isPlainAscii } from "../plain-text.ts";

type Description = Pick<Finding, "message" | "hint">;

export const webAddress: Rule = {
  name: "web-address",
  description:
    "A web address can be opened by anyone: well formed, http or https, on a public host and its usual port, without credentials.",
  severity: "error",
  /**
   * Yields the finding of `describeAddressFault`, such as `not a public address: http://localhost/`, for each web address of
   * the listing.
   */
  *check(entry): Generator<Finding> {
    for (const [pointer, address] of listWebAddresses(entry)) {
      const fault = describeAddressFault(address);
      if (fault) yield { pointer, ...fault };
    }
  },
};

/**
 * Returns the web addresses of a listing (`addressKeys`) as pairs of pointer and text, in the order of the file. [] if there
 * are none.
 */
export const listWebAddresses = memo(({ draft }: Entry) => listValues(draft, addressKeys));

/**
 * Describes the first fault of a web address: `not a web address: …` (not a URL, or not of http or https),
 * `credentials in a web address: …`, or `not a public address: …`. Undefined if anyone can open it.
 */
function describeAddressFault(address: string): Description | undefined {
  const host = extractHost(address);
  if (!URL.canParse(address) || host !== host.normalize("NFKC") || /[%\u3002]/.test(host))
    return { message: `not a web address: ${quote(address)}`, hint: "copy it from the browser's address bar" };
  const { protocol, username, password, hostname, port } = new URL(address);
  if (!/^https?:$/.test(protocol)) {
    const hint = "write an address that starts with https:// or http://";
    return { message: `not a web address: ${quote(address)}`, hint };
  }
  if (username !== "" || password !== "") {
    const hint = "leave out the user name and password before @";
    return { message: `credentials in a web address: ${quote(address)}`, hint };
  }
  if (!isPublicHost(hostname)) {
    const hint = "give the address that anyone can open, such as https://example.org";
    return { message: `not a public address: ${quote(address)}`, hint };
  }
  if (webPorts.has(port)) return undefined;
  const hint = "give the address that anyone can open, without a port";
  return { message: `port in a web address: ${quote(address)}`, hint };
}

/** Ports of web sites, as `URL` has them: "" is the usual one of the scheme. Others may be those of services that are no web site. */
const webPorts: ReadonlySet<string> = new Set(["", "80", "443"]);

/** Top-level domains of networks that only some can reach. */
const localDomain = /^(?:local|localdomain|localhost|internal|intranet|lan|home|corp|arpa)$/;

/**
 * Returns true for a host with a dot that is no IP address and not of a local network: true for `example.org`; false for
 * `localhost`, `printer.local`, `10.0.0.1` and "".
 */
function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, "");
  if (host.split(".").includes("")) return false;
  const topLevelDomain = host.slice(host.lastIndexOf(".") + 1);
  const isIpAddress = host.startsWith("[") || /^\d+$/.test(topLevelDomain);
  return host.includes(".") && !isIpAddress && !localDomain.test(topLevelDomain);
}

export const lookAlikeHost: Rule = {
  name: "look-alike-host",
  description: "A person looks at a host with letters other than ASCII: it may be made to look like another.",
  severity: "warning",
  /**
   * Yields a finding for each web address and the contact's e-mail address whose host has letters other than ASCII, also as
   * `xn--`: `host in other letters than ASCII: <host>`, or `host that mixes letters of Latin and Cyrillic: <host>`. The host is
   * followed by ", which is xn--…" if it is not written so.
   */
  *check(entry): Generator<Finding> {
    const email = ["/contact/email", entry.draft.contact?.email ?? ""] as const;
    for (const [pointer, address] of [...listWebAddresses(entry), email]) {
      // Most addresses are plain ASCII, and skip what follows.
      if (isPlainAscii(address) && !/xn--/i.test(address)) continue;
      const asciiHost = parseAsciiHost(address);
      if (asciiHost === undefined || !asciiHost.includes("xn--")) continue;
      const host = extractHost(address);
      const mixedWord = findMixedWord(host);
      const problem =
        mixedWord === undefined
          ? "host in other letters than ASCII"
          : `host that mixes letters of ${mixedWord.scripts.join(" and ")}`;
      const hosts = isPlainAscii(host) ? asciiHost : `${quote(host)}, which is ${asciiHost}`;
      yield {
        pointer,
        message: `${problem}: ${hosts}`,
        hint: "open it and make sure that it is the organisation's own",
      };
    }
  },
};

export const mixedScript: Rule = {
  name: "mixed-script",
  description: "No word of a name mixes scripts whose letters look alike.",
  severity: "warning",
  /** Yields `letters of Latin and Cyrillic in one word: <word>` for each name (see `isNameText`), for its first such word. */
  *check(entry): Generator<Finding> {
    for (const text of listProse(entry)) {
      const mixedWord = findMixedWord(text.text);
      if (mixedWord === undefined || !isNameText(text)) continue;
      yield {
        pointer: text.pointer,
        message: `letters of ${mixedWord.scripts.join(" and ")} in one word: ${quote(mixedWord.word)}`,
        hint: "retype the word in the letters of one script",
      };
    }
  },
};

/** Scripts with letters that look alike: `А` of Cyrillic, `Α` of Greek and `A` of Latin are three characters. */
const lookAlikeScripts =
  "Latin Cyrillic Greek Armenian Georgian Cherokee Coptic Lisu Deseret Osage Gothic Glagolitic Tifinagh Vai".split(" ");

const patternByScript = new Map(lookAlikeScripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")]));
const beyondLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Finds the first word of a text that mixes scripts whose letters look alike, as a forged name does. `scripts` has their names
 * in the order of `lookAlikeScripts`: `["Latin", "Cyrillic"]`. Undefined if there is none.
 *
 * Latin letters beside Arabic, Thai or Chinese ones do not count: nobody takes one for the other, and some of these scripts are
 * written without spaces.
 *
 * @see https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
function findMixedWord(text: string): { word: string; scripts: string[] } | undefined {
  if (isPlainAscii(text) || !beyondLatin.test(text)) return undefined;
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const scripts = lookAlikeScripts.filter((script) => patternByScript.get(script)?.test(word));
    if (scripts.length > 1) return { word, scripts };
  }
  return undefined;
}
