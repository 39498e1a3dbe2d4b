import type { Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/rules/memo.ts";
import { sortKey } from "../../core/register/register.ts";
import { pageAt } from "../ui/pages.ts";

/** The heading under which a name stands: a letter, "0" for digits, "*" for other scripts. */
export function letterOf({ name }: Pick<Listing, "name">): string {
  const first = sortKey(name).charAt(0);
  if (/[a-z]/.test(first)) return first.toUpperCase();
  return /\p{N}/u.test(first) ? "0" : "*";
}

export const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** Where each letter begins in a list that is sorted by name: the page, by letter. Each page of the list shows it. */
export const pagesByLetter = memo((listings: readonly Listing[]): ReadonlyMap<string, number> => {
  const pages = new Map<string, number>();
  for (const [index, listing] of listings.entries()) {
    const letter = letterOf(listing);
    if (!pages.has(letter)) pages.set(letter, pageAt(index));
  }
  return pages;
});

/** The fragment at which a letter begins. */
export function letterId(letter: string): string {
  return letter === "0" ? "digits" : letter === "*" ? "other" : `letter-${letter.toLowerCase()}`;
}
