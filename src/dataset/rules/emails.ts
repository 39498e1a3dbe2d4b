import { quote } from "../diagnostic.ts";
import { memo } from "../memo.ts";
import { foldText } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import type { Draft, Entry, Rule } from "../rule.ts";
import { listFoldedProse } from "./listing-text.ts";
import roles from "./role-words.json" with { type: "json" };

const roleWords: ReadonlySet<string> = new Set(roles.words);
/** Role words that count inside a longer word as well, as "service" does. "mail" does not: it is in the name Ismail. */
const roleParts = roles.words.filter((word) => word.length >= 4 && !roles.wholeOnly.includes(word));
/** In the shape of a person's name, only role words of this length count inside a longer word. */
const minPartLengthInName = 6;

interface DoubtfulAddress {
  readonly pointer: string;
  readonly address: string;
  /** True if the address has the shape of a person's name, as jane.doe@example.org has. */
  readonly isPersonal: boolean;
}

/**
 * Returns the e-mail addresses of a listing, in its contact and its prose, that are neither a role's nor the organisation's own:
 * at most one for each pointer, if possible one in the shape of a person's name.
 */
const listDoubtfulAddresses = memo((entry: Entry): DoubtfulAddress[] => {
  const byPointer = new Map<string, DoubtfulAddress>();
  for (const { pointer, address } of listEmailAddresses(entry)) {
    const [local = "", domain = ""] = foldText(address).split("@");
    const isPersonal = /^\p{L}+(?:[._-]\p{L}+){1,2}\d{0,4}$/u.test(local);
    if (isRole(local, isPersonal) || isOrganisation(local, isPersonal, domain, entry)) continue;
    const earlier = byPointer.get(pointer);
    if (earlier === undefined || (isPersonal && !earlier.isPersonal)) {
      byPointer.set(pointer, { pointer, address, isPersonal });
    }
  }
  return [...byPointer.values()];
});

const emailPattern = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Matches an @, or what people write for it to hide an address from programs: "jane (at) example (dot) org". */
const atSign = /@|[([{]\s?at\s?[)\]}]/i;
const spelledAt = /\s?[([{]\s?at\s?[)\]}]\s?/gi;
const spelledDot = /\s?[([{]\s?(?:dot|punkt|punto|point)\s?[)\]}]\s?/gi;

/**
 * Yields the e-mail address of the contact as written, then those in prose: `jane (at) example (dot) org` as
 * `jane@example.org`. Repetitions are included.
 */
function* listEmailAddresses(entry: Entry): Generator<{ pointer: string; address: string }> {
  const { email } = entry.draft.contact ?? {};
  if (email !== undefined) yield { pointer: formatPointer("contact", "email"), address: email };
  for (const { pointer, text } of listFoldedProse(entry)) {
    if (!atSign.test(text)) continue;
    const plainText = text.replace(spelledAt, "@").replace(spelledDot, ".");
    for (const [address] of plainText.matchAll(emailPattern)) yield { pointer, address };
  }
}

/**
 * Returns true if the part of an address before its @ has a role word: `info`, `press.office`, `staff`, `helpdesk1`.
 *
 * A role word counts as a whole word, also with a plural "s", and from four letters on inside a longer word. In the shape of a
 * person's name, only whole words and those of at least six letters count.
 *
 * @param local folded: lower case, without accents
 * @param isPersonal true if `local` has the shape of a person's name, such as `jane.doe`
 */
function isRole(local: string, isPersonal: boolean): boolean {
  const isRoleWord = (word: string) => roleWords.has(word) || roleWords.has(word.replace(/s$/, ""));
  if (splitWords(local).some(isRoleWord)) return true;
  const letters = local.replace(/[^\p{L}]+/gu, isPersonal ? " " : "");
  return roleParts.some((word) => (!isPersonal || word.length >= minPartLengthInName) && letters.includes(word));
}

/**
 * Returns true if the part of an address before its @ names the organisation: by a word of its name, aliases, acronym or id, by
 * at least three of its initials, or by a label of its domain (`acme@acme.org`). Also true for four or more letters without a
 * vowel, which are no person's name.
 *
 * Unless it has the shape of a person's name, four letters in common are enough: the beginning of the domain, or a word of the
 * name inside it.
 *
 * @param local folded: lower case, without accents
 * @param domain folded, such as `mail.example.org`
 */
function isOrganisation(local: string, isPersonal: boolean, domain: string, { id, draft }: Entry): boolean {
  const { words, initials } = listNameWords(id, draft);
  const localWords = splitWords(local);
  const letters = localWords.join("");
  const isNamed = localWords.some((word) => words.has(word) || (word.length >= 3 && initials.includes(word)));
  if (isNamed) return true;
  if (!isPersonal && /^[^aeiouy]{4,}$/.test(letters)) return true;
  const domainWords = domain.split(".").map((label) => label.replaceAll("-", ""));
  const isAbbreviation = !isPersonal && letters.length >= 4;
  if (domainWords.some((word) => word === letters || (isAbbreviation && word.startsWith(letters)))) return true;
  return !isPersonal && [...words].some((word) => word.length >= 4 && letters.includes(word));
}

/**
 * Returns the words that name a listing.
 *
 * @returns `words`: folded words of its name, aliases and id, from three letters, and of its acronym, from two; `initials`: the
 *   first letters of the words of its name, joined
 */
function listNameWords(
  id: string,
  { name = "", acronym = "", aliases = [] }: Draft,
): { words: ReadonlySet<string>; initials: string } {
  const nameWords = splitWords(foldText(name));
  const aliasWords = aliases.flatMap((alias = "") => splitWords(foldText(alias)));
  const acronymWords = splitWords(foldText(acronym));
  const words = [...nameWords, ...aliasWords, ...id.split("-")].filter((word) => word.length >= 3);
  const shortWords = [...acronymWords, acronymWords.join("")].filter((word) => word.length >= 2);
  return { words: new Set([...words, ...shortWords]), initials: nameWords.map((word) => word[0]).join("") };
}

/** Splits a text at everything but letters: `press-office2` → `["press", "office"]`. [] without letters. */
function splitWords(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter(Boolean);
}

/**
 * Builds a rule that reports doubtful addresses (see `listDoubtfulAddresses`), with messages such as
 * `a person's e-mail address: jane.doe@example.org`.
 *
 * @param description name, description and severity of the rule
 * @param isPersonal true to report those in the shape of a person's name, false to report the others
 * @param texts `problem`: beginning of the message; `hint`
 */
function buildEmailRule(
  description: Omit<Rule, "check">,
  isPersonal: boolean,
  texts: { readonly problem: string; readonly hint: string },
): Rule {
  return {
    ...description,
    /** Yields one finding for each doubtful address of the given shape, in the order of `listDoubtfulAddresses`. */
    *check(entry) {
      for (const doubtful of listDoubtfulAddresses(entry)) {
        if (doubtful.isPersonal !== isPersonal) continue;
        yield { pointer: doubtful.pointer, message: `${texts.problem}: ${quote(doubtful.address)}`, hint: texts.hint };
      }
    },
  };
}

export const personalEmail = buildEmailRule(
  { name: "personal-email", description: "No e-mail address is a person's.", severity: "error" },
  true,
  {
    problem: "a person's e-mail address",
    hint: "write an address of the organisation, such as info@, or only the contact page",
  },
);

export const roleEmail = buildEmailRule(
  {
    name: "role-email",
    description: "An e-mail address says that it belongs to a role or to the organisation.",
    severity: "warning",
  },
  false,
  {
    problem: "perhaps a person's e-mail address",
    hint: "keep it only if it is an office's; else write an address such as info@, or only the contact page",
  },
);
