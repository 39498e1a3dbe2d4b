import { pointerTo } from "../pointer.ts";
import type { Draft, Entry, Rule } from "../rule.ts";
import { foldedProseOf } from "./listing-text.ts";
import { memo } from "./memo.ts";
import { roleParts, roleWords } from "./role-words.ts";
import { quote } from "../diagnostic.ts";

/** An e-mail address that names no role. */
interface DoubtfulAddress {
  readonly pointer: string;
  readonly address: string;
  /** Whether it has the shape of a person's name, as jane.doe@ does. */
  readonly isName: boolean;
}

/** The addresses of a listing, in its contact and its prose, that aren't a role's or the organisation's own; each place once. */
const doubtfulAddresses = memo((entry: Entry): readonly DoubtfulAddress[] => {
  const found = new Map<string, DoubtfulAddress>();
  for (const { pointer, address } of addressesOf(entry)) {
    const [local = "", domain = ""] = fold(address).split("@");
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
  for (const { pointer, text } of foldedProseOf(entry)) {
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
  const spoken = tokensOf(fold(name));
  const earlier = aliases.flatMap((alias = "") => tokensOf(fold(alias)));
  const words = [...spoken, ...earlier, ...id.split("-")].filter((word) => word.length >= 3);
  const short = tokensOf(fold(acronym));
  const letters = [...short, short.join("")].filter((word) => word.length >= 2);
  return { words: new Set([...words, ...letters]), initials: spoken.map((word) => word[0]).join("") };
}

function tokensOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter(Boolean);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

export const personalEmail: Rule = {
  name: "personal-email",
  description: "No e-mail address is a person's.",
  severity: "error",
  *check(entry) {
    for (const { pointer, address, isName } of doubtfulAddresses(entry)) {
      if (!isName) continue;
      yield {
        pointer,
        message: `a person's e-mail address: ${quote(address)}`,
        hint: "write an address of the organisation, such as info@, or only the contact page",
      };
    }
  },
};

export const roleEmail: Rule = {
  name: "role-email",
  description: "An e-mail address says that it belongs to a role or to the organisation.",
  severity: "warning",
  *check(entry) {
    for (const { pointer, address, isName } of doubtfulAddresses(entry)) {
      if (isName) continue;
      yield {
        pointer,
        message: `perhaps a person's e-mail address: ${quote(address)}`,
        hint: "keep it only if it is an office's; else write an address such as info@, or only the contact page",
      };
    }
  },
};
