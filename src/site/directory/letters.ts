import type { Listing } from "../../dataset/model.ts";
import { sortKey } from "../../core/register/register.ts";
import { pageAt } from "../ui/pages.ts";

/** The heading under which a name stands: a letter, "0" for digits, "*" for other scripts. */
export function letterOf({ name }: Pick<Listing, "name">): string {
  const first = sortKey(name).charAt(0);
  if (/[a-z]/.test(first)) return first.toUpperCase();
  return /\p{N}/u.test(first) ? "0" : "*";
}

/** The page on which each letter begins, of listings in order of name. */
export function pagesByLetter(listings: readonly Listing[]): ReadonlyMap<string, number> {
  // The last one of a letter that is set is its first listing.
  return new Map(listings.map((listing, index) => [letterOf(listing), pageAt(index)] as const).reverse());
}

/** The fragment at which a letter begins. */
export function letterId(letter: string): string {
  return letter === "0" ? "digits" : letter === "*" ? "other" : `letter-${letter.toLowerCase()}`;
}
