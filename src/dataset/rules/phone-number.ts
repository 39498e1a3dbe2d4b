import { quote, type Finding } from "../diagnostic.ts";
import type { Rule } from "../rule.ts";
import { listFoldedProse } from "./listing-text.ts";

export const phoneNumber: Rule = {
  name: "phone-number",
  description:
    "No text has a telephone number; short codes of hotlines, years, dates, sums and laws are not telephone numbers.",
  severity: "error",
  /** Yields `telephone number: +44 20 7946 0958` for each different number in each text of `listFoldedProse`. */
  *check(entry): Generator<Finding> {
    for (const { pointer, text } of listFoldedProse(entry)) {
      for (const number of findPhoneNumbers(text))
        yield {
          pointer,
          message: `telephone number: ${quote(number)}`,
          hint: "remove it; link a contact page instead",
        };
    }
  },
};

/**
 * Finds the telephone numbers in a text, as written, each once and in order: "Call +44 20 7946 0958" → `+44 20 7946 0958`. An
 * empty set if there are none, as in "since 2014" or "ISO 45001".
 */
function findPhoneNumbers(text: string): ReadonlySet<string> {
  const phoneNumbers = new Set<string>();
  if (!/\d\d/.test(text)) return phoneNumbers;
  const masked = text.replace(otherNumbers, (match) => "#".repeat(match.length));
  for (const { 0: number, index } of masked.matchAll(candidates)) {
    const before = masked.slice(Math.max(0, index - contextLength), index);
    if (isPhoneNumber(number, before)) phoneNumbers.add(number);
  }
  return phoneNumbers;
}

/** Characters before a number that are read for words such as "tel" and "ISBN". */
const contextLength = 30;

const year = String.raw`(?:1[89]|20)\d\d`;
const yearOnly = new RegExp(`^${year}$`);
const dash = String.raw`\s?[-–—/]\s?`;

/** Matches dates, ranges of years, ISBNs, coordinates, and sums with separated thousands. They are masked with #. */
const otherNumbers = new RegExp(
  [
    String.raw`\b${year}[-/.]\d{1,2}[-/.]\d{1,2}\b`,
    String.raw`\b\d{1,2}[-/.]\d{1,2}[-/.]${year}\b`,
    String.raw`\b${year}${dash}(?:${year}|\d\d)\b(?:${dash}(?:${year}|\d\d)\b)*`,
    String.raw`\b97[89][- ]?\d{1,5}[- ]\d{1,7}[- ]\d{1,7}[- ]\d\b`,
    String.raw`(?<![\d.])\d{1,3}\.\d{3,9}°?\s?[NS]?[,;/\s]{1,2}[EW]?\s?[-−]?\d{1,3}\.\d{3,9}(?![\d.])`,
    String.raw`(?<![\d+]|\d )[1-9]\d{0,2}(?:[,.\u00a0\u202f'’ ]\d{3})+(?![\d-]|[ .]\d)`,
  ].join("|"),
  "g",
);

/**
 * Matches runs of 7 to 30 digits, spaces, brackets, dots and dashes that begin and end with a digit, also with a plus or "("
 * before.
 */
const candidates = /(?<![\p{L}\d,./#_-])(?:\+\s?)?\(?\d(?:[\d\s().–-]{5,28})\d(?![\d,/#%]|\.\d)/gu;

/** Matches a word before a telephone number, such as "Tel." or "WhatsApp:". */
const phoneWord =
  /\b(?:tel|phone|telephone|telefon\w*|tel[eé]fono|t[eé]l[eé]phone|mobile|cell|fax|whatsapp|sms|call|dial|ring|text|hotline|helpline|viber|signal|telegram)s?\b\.?[^\d.;]{0,15}$/iu;
/** Matches a word before any other number, such as "ISO", "Law No." or "pages". */
const otherNumberWord =
  /\b(?:iso|iec|en|ilo|un|isbn|issn|doi|orcid|law|act|bill|case|no|nr|number|registration|reg|charity|company|grant|award|project|contract|article|section|usc|u\.s\.c|cfr|c\.f\.r|pp?|pages?|id)s?\b\.?[\s:#(]*$/iu;

/** Matches the name of a register's number before the number: NZBN, ABN, EIN, company ID. */
const registryWord =
  /\b(?:[A-Z]{2,3}N|[A-Z]{0,4}ID|VAT|CNPJ|CPF|R[UI][CTF]|CUI[TLN]|N[IU]T|GST(?:IN)?|SIRE[NT]|KVK|KvK|DUNS|NZBN|IBAN|NIP|KRS|REGON)(?:\s(?:[Nn]o|[Nn]umber|[Nn]r))?\.?[\s:#(]*$/u;

/**
 * Returns true if a candidate is a telephone number.
 *
 * It has 7 to 15 digits, and: a plus; or an international prefix or a word such as "Tel." before it, unless it is of a register
 * or consists of years; or the shape of a local number, unless a word such as "Law No." is before it or one of its groups is a
 * year.
 *
 * @param before the text before it
 */
function isPhoneNumber(number: string, before: string): boolean {
  const groups = number.match(/\d+/g) ?? [];
  const digits = groups.join("");
  if (digits.length < 7 || digits.length > 15) return false;
  if (number.startsWith("+")) return true;
  if (registryWord.test(before) || groups.every((group) => yearOnly.test(group))) return false;
  if (/^(?:\(?00[1-9]|011[\s.-]?\(?[1-9]\d?\d?\b)/.test(number) || phoneWord.test(before)) return true;
  if (/^1[38]00 \d{3} \d{3}$/.test(number)) return true;
  if (otherNumberWord.test(before) || groups.some((group) => yearOnly.test(group))) return false;
  return hasLocalShape(number, groups, digits);
}

/**
 * Returns true if a number has a shape in which people write numbers within a country: `020 7946 0958`, `(02) 123 4567`,
 * `212-555-0123`, `6123 4567`, or three or more groups with nine digits in all.
 */
function hasLocalShape(number: string, groups: readonly string[], digits: string): boolean {
  const lengths = groups.map((group) => group.length).join("-");
  if (/^\(?0[1-9]/.test(number) || number.startsWith("0800")) return digits.length >= 9 && digits.length <= 12;
  if (/^\(\d{2,4}\)\s?\d/.test(number)) return true;
  // Area codes of North America begin with 2 to 9, as do the next three digits.
  if (/^(?:1-)?3-3-4$/.test(lengths)) return groups.slice(-3, -1).every((group) => /^[2-9]/.test(group));
  if (/^4-4$/.test(lengths)) return /^\d+ \d+$/.test(number);
  if (groups.length < 3 || digits.length < 9 || /^1-/.test(lengths)) return false;
  return groups.every((group) => group.length <= 5) && groups.some((group) => group.length >= 3);
}
