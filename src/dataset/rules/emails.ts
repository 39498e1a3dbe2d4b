import { foldText } from "../model.ts";
import { pointerTo } from "../pointer.ts";
import { memo } from "../memo.ts";
import type { Draft, Entry, Rule } from "../rule.ts";
import { listFoldedProse } from "./listing-text.ts";
import roles from "./role-words.json" with { type: "json" };
import { quote } from "../diagnostic.ts";

const roleWords: ReadonlySet<string> = new Set(roles.words);
/** Role words that count inside a longer one as well, as service does; mail does not: it is in Ismail. */
const roleParts = roles.words.filter((word) => word.length >= 4 && !roles.wholeOnly.includes(word));

/**
 * The addresses of a listing, in its contact and its prose, that aren't a role's or the organisation's own; each place once.
 *
 * @returns `isName`: whether it has the shape of a person's name, as jane.doe@ does
 */
const doubtfulAddresses = memo((entry: Entry) => {
  const found = new Map<string, { pointer: string; address: string; isName: boolean }>();
  for (const { pointer, address } of addressesOf(entry)) {
    const [local = "", domain = ""] = foldText(address).split("@");
    const isName = /^\p{L}+(?:[._-]\p{L}+){1,2}\d{0,4}$/u.test(local);
    if (isRole(local, isName) || isOwn(local, isName, domain, entry)) continue;
    const earlier = found.get(pointer);
    if (earlier === undefined || (isName && !earlier.isName)) found.set(pointer, { pointer, address, isName });
  }
  return [...found.values()];
});

const shape = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** An @, or what is written in its place to hide an address from programs. */
const at = /@|[([{]\s?at\s?[)\]}]/i;
const spelledAt = /\s?[([{]\s?at\s?[)\]}]\s?/gi;
const spelledDot = /\s?[([{]\s?(?:dot|punkt|punto|point)\s?[)\]}]\s?/gi;

function* addressesOf(entry: Entry): Generator<{ pointer: string; address: string }> {
  const { email } = entry.draft.contact ?? {};
  if (email !== undefined) yield { pointer: pointerTo("contact", "email"), address: email };
  for (const { pointer, text } of listFoldedProse(entry)) {
    if (!at.test(text)) continue;
    for (const [address] of text.replace(spelledAt, "@").replace(spelledDot, ".").matchAll(shape))
      yield { pointer, address };
  }
}

/** Whether a local part holds a role word; of a name's shape, only whole words and long ones count, since Ismail holds "mail". */
function isRole(local: string, isName: boolean): boolean {
  const isWord = (word: string) => roleWords.has(word) || roleWords.has(word.replace(/s$/, ""));
  if (tokensOf(local).some(isWord)) return true;
  const plain = local.replace(/[^\p{L}]+/gu, isName ? " " : "");
  return roleParts.some((word) => (!isName || word.length >= 6) && plain.includes(word));
}

/** Whether a local part is made of the listing's name, aliases, acronym, initials or id, or of the domain; or cannot be spoken. */
function isOwn(local: string, isName: boolean, domain: string, { id, draft }: Entry): boolean {
  const { words, initials } = ownWords(id, draft);
  const tokens = tokensOf(local);
  const plain = tokens.join("");
  if (tokens.some((token) => words.has(token) || (token.length >= 3 && initials.includes(token)))) return true;
  if (!isName && /^[^aeiouy]{4,}$/.test(plain)) return true;
  const labels = domain.split(".").map((label) => label.replaceAll("-", ""));
  if (labels.some((label) => label === plain || (!isName && plain.length >= 4 && label.startsWith(plain)))) return true;
  return !isName && [...words].some((word) => word.length >= 4 && plain.includes(word));
}

function ownWords(
  id: string,
  { name = "", acronym = "", aliases = [] }: Draft,
): { words: ReadonlySet<string>; initials: string } {
  const spoken = tokensOf(foldText(name));
  const earlier = aliases.flatMap((alias = "") => tokensOf(foldText(alias)));
  const words = [...spoken, ...earlier, ...id.split("-")].filter((word) => word.length >= 3);
  const short = tokensOf(foldText(acronym));
  const letters = [...short, short.join("")].filter((word) => word.length >= 2);
  return { words: new Set([...words, ...letters]), initials: spoken.map((word) => word[0]).join("") };
}

function tokensOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter(Boolean);
}

/** A rule for the addresses that have the shape of a person's name, or for the other doubtful ones. */
function emailRule(words: Omit<Rule, "check">, ofNames: boolean, problem: string, hint: string): Rule {
  return {
    ...words,
    *check(entry) {
      for (const { pointer, address, isName } of doubtfulAddresses(entry))
        if (isName === ofNames) yield { pointer, message: `${problem}: ${quote(address)}`, hint };
    },
  };
}

export const personalEmail = emailRule(
  { name: "personal-email", description: "No e-mail address is a person's.", severity: "error" },
  true,
  "a person's e-mail address",
  "write an address of the organisation, such as info@, or only the contact page",
);

export const roleEmail = emailRule(
  {
    name: "role-email",
    description: "An e-mail address says that it belongs to a role or to the organisation.",
    severity: "warning",
  },
  false,
  "perhaps a person's e-mail address",
  "keep it only if it is an office's; else write an address such as info@, or only the contact page",
);
