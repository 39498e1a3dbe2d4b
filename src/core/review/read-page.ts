import { foldText } from "../../dataset/model.ts";
import { formatHost } from "../../dataset/web-host.ts";
import pageWords from "./page-words.json" with { type: "json" };
import type { PageContent } from "./parse-page.ts";
import { keyOfFact, type PageReading } from "./watch-state.ts";
import { hashText, type WatchedAddress, type WatchedFact } from "./watched-facts.ts";

/** Text of at most so many characters counts as a parked domain's or a wall's if it has their words. */
const maxNoticeLength = 3000;
/** Words of an ending count within so many characters before or after a name. */
const endingReach = 150;

/** Page as it arrived. */
export interface ArrivedPage {
  readonly content: PageContent;
  /** Address that answered. */
  readonly url: string;
  /** Header Last-Modified as a day. Undefined without one. */
  readonly modifiedDay?: string | undefined;
}

/**
 * Reads a page: which of the watched facts are literally on it, what it states about itself, and words of an ending near a name.
 *
 * @param today YYYY-MM-DD; later days that the page states are ignored
 * @returns no `dated` if the page states no day; undefined if it is only a notice before the page, about cookies or robots
 */
export function readPage(page: ArrivedPage, { names, facts }: WatchedAddress, today: string): PageReading | undefined {
  const { content, url, modifiedDay } = page;
  const searchable = toSearchable(content, url);
  const found = new Set(facts.filter((fact) => isOnPage(fact, searchable)).map(keyOfFact));
  const isNotice = content.text.length <= maxNoticeLength && found.size === 0;
  if (isNotice && hasPhrase(searchable.words, wallPhrases)) return undefined;
  const newestDay = content.days
    .filter((day) => day <= today && isDay(day))
    .sort()
    .at(-1);
  const dated = newestDay ?? (modifiedDay !== undefined && modifiedDay <= today ? modifiedDay : undefined);
  const isLanguage = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/.test(content.language ?? "");
  return {
    text: hashText(searchable.words),
    title: hashText(content.title),
    ...(isLanguage && content.language !== undefined && { language: content.language }),
    ...(isNotice && hasPhrase(searchable.words, parkedPhrases) && { parked: true as const }),
    ...(dated !== undefined && { dated, dated_by: newestDay === undefined ? ("header" as const) : ("page" as const) }),
    endings: names.flatMap(({ listing, texts }) => {
      const words = findEnding(searchable.words, texts.map(toWords));
      return words === undefined ? [] : [{ listing, words }];
    }),
    found,
  };
}

/** A page prepared for several searches. */
interface Searchable {
  /** Text of page and title, as `toWords` returns it. */
  readonly words: string;
  /** The same with groups of digits joined: "1,200" → "1200". */
  readonly numbers: string;
  /** Text, and numbers that links dial, with the digits 0–9 for those of Arabic and Persian. */
  readonly telephones: string;
  /** Text and links in lower case. */
  readonly plain: string;
  /** Absolute addresses of its links and of the page itself, normalized by `normalizeAddress`. */
  readonly addresses: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

/** Prepares a page for searches. A link that is no address is left out. */
function toSearchable({ text, title, links }: PageContent, url: string): Searchable {
  const targets = links.filter((link) => URL.canParse(link, url)).map((link) => new URL(link, url).href);
  const webTargets = [url, ...targets].filter((target) => /^https?:/.test(target));
  const dialled = links.filter((link) => /^tel:/i.test(link)).map(decodeAddress);
  const emails = links.filter((link) => /^mailto:/i.test(link)).map(decodeAddress);
  return {
    words: toWords(`${title} ${text}`),
    numbers: text.replace(/(?<=\d)[\s.,'’](?=\d{3}(?!\d))/g, ""),
    telephones: [text, ...dialled].join(" ; ").replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)),
    plain: `${text} ${emails.join(" ")}`.toLowerCase(),
    addresses: new Set(webTargets.map(normalizeAddress)),
    hosts: new Set(webTargets.map(formatHost)),
  };
}

/** Returns true if a fact is on a page, in one of its spellings. */
function isOnPage({ form, texts }: WatchedFact, page: Searchable): boolean {
  return texts.some((text) => {
    switch (form) {
      case "words":
        return includesWords(page.words, toWords(text));
      case "number":
        return new RegExp(`(?<![\\d.,])${text}(?![.,]?\\d)`).test(page.numbers);
      case "telephone":
        return toTelephonePattern(text).test(page.telephones);
      case "email":
        return new RegExp(`(?<![\\w.+-])${escapePattern(text)}(?![\\w-])`).test(page.plain);
      case "address":
        return page.addresses.has(normalizeAddress(text));
      case "host":
        return page.hosts.has(text);
    }
  });
}

/** Numbers of so many digits, such as "1191", are written without spaces: with any, "1 191" people would be one. */
const maxShortCodeLength = 4;

/**
 * Returns the pattern of a telephone number in any spelling: "+39 06-5550 0100" has the digits of "+39 (06) 55500100". Between two
 * digits of a number with more than `maxShortCodeLength` (4) digits, up to three spaces and marks may stand.
 */
function toTelephonePattern(telephone: string): RegExp {
  const digits = telephone.replace(/\D/g, "");
  const separator = digits.length <= maxShortCodeLength ? "" : String.raw`[\s().\-–·/]{0,3}`;
  return new RegExp(`(?<!\\d)${[...digits].join(separator)}(?!\\d)`);
}

/** Folds a text to words with single spaces: " O’Neil & Co. " → "o neil co". Marks and case are removed. */
function toWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Returns true if words stand in a text, whole where they are of Latin letters and digits. False for "". */
function includesWords(text: string, words: string): boolean {
  return findWords(text, words, 0) >= 0;
}

/** Returns the index of words in a text from an index on, -1 if they are not there or "". */
function findWords(text: string, words: string, start: number): number {
  if (words === "") return -1;
  if (!/^[\p{Script=Latin}\p{N} ]+$/u.test(words)) return text.indexOf(words, start);
  return ` ${text} `.indexOf(` ${words} `, start);
}

const listPhrases = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.values(lists)
    .flat()
    .map((phrase) => ({ phrase, words: toWords(phrase) }));
const endingPhrases = listPhrases(pageWords.ending);
const parkedPhrases = listPhrases(pageWords.parked);
const wallPhrases = listPhrases(pageWords.wall);

/** Returns true if a text has one of the phrases. */
function hasPhrase(text: string, phrases: typeof endingPhrases): boolean {
  return phrases.some(({ words }) => includesWords(text, words));
}

/** Returns the first phrase of an ending near one of the names, as the list writes it. Undefined if there is none. */
function findEnding(text: string, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (let index = findWords(text, name, 0); index >= 0; index = findWords(text, name, index + name.length)) {
      const near = text.slice(Math.max(0, index - endingReach), index + name.length + endingReach);
      const ending = endingPhrases.find(({ words }) => includesWords(near, words));
      if (ending !== undefined) return ending.phrase;
    }
  }
  return undefined;
}

/** Normalizes an address to compare it: without scheme, "www.", fragment and final slash. */
function normalizeAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

/** Decodes the percent-encoding of an address. One that is invalid stays. */
function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Escapes a text for a regular expression. */
function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Returns true for a day that exists. */
function isDay(day: string): boolean {
  return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day;
}
