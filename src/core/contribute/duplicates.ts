import { descending } from "d3-array";
import { foldText, type Reference } from "../../dataset/model.ts";
import type { ListingNames, NamesIndex } from "../register/names-index.ts";
import { isList, type Answers } from "./form-state.ts";

/** Listing that matches a search for names or a website. */
export interface ListingMatch {
  readonly reference: Reference;
  readonly name: string;
  /** `website` only if no name is the same and the website is. */
  readonly matchedBy: "name" | "website";
}

const maxDuplicates = 6;

/** Rank of a listing that has a searched name, or the searched website. */
const wholeNameRank = 3;

/** Shorter parts of a name are in too many names to mean the same listing. */
const minDuplicateLength = 4;

/**
 * Finds listings, of either kind, that may be the one that is proposed: at most `maxDuplicates` (6), ranked as by
 * `findListings`.
 *
 * They have one of its names, acronyms or aliases, or its website, or one of these names of `minDuplicateLength` (4) letters or
 * more is a part of theirs. [] if the answers have neither a name nor a website.
 */
export function findDuplicates({ name, acronym, aliases, website }: Answers, names: NamesIndex): ListingMatch[] {
  const proposedNames = [name, acronym, ...(isList(aliases) ? aliases : [])].map((part) => String(part ?? ""));
  return findListings(names, proposedNames, String(website ?? ""), minDuplicateLength).slice(0, maxDuplicates);
}

/**
 * Finds listings by names, acronyms and aliases, regardless of case, accents, punctuation, spaces and words such as "the".
 *
 * @param searchNames blank ones find nothing
 * @param website found however it is written: "www.example.org" finds "https://example.org/"
 * @param minPartialLength names with fewer letters and digits find only listings that have the whole name
 * @returns `{reference, name, matchedBy}` of listings with one of the names or the website, then those with a name that begins
 *   with one, then those with a name that contains one; within each group in the order of the index, organisations first.
 *   `matchedBy` is "website" if the website matches and no whole name does. [] if nothing is searched or found
 */
export function findListings(
  names: NamesIndex,
  searchNames: readonly string[],
  website = "",
  minPartialLength = 1,
): ListingMatch[] {
  const searchKeys = searchNames.map(toNameKey).filter((key) => key !== "");
  const websiteKey = toWebsiteKey(website);
  const ranked = (["entities", "tools"] as const).flatMap((folder) =>
    names[folder].map((listing) => {
      const hasWebsite = websiteKey !== "" && toWebsiteKey(listing.website ?? "") === websiteKey;
      const nameRank = rankNames(listing, searchKeys, minPartialLength);
      const matchedBy = hasWebsite && nameRank < wholeNameRank ? ("website" as const) : ("name" as const);
      const match = { reference: `${folder}/${listing.id}` as const, name: listing.name, matchedBy };
      return { rank: hasWebsite ? wholeNameRank : nameRank, match };
    }),
  );
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => descending(a.rank, b.rank))
    .map(({ match }) => match);
}

/**
 * Returns 3 if one of a listing's names (name, acronym, aliases) equals one of the keys, 2 if one begins with a key, 1 if one
 * contains a key, else 0. Keys shorter than `minPartialLength` count only if they are equal.
 *
 * @param searchKeys names as `toNameKey` returns them
 */
function rankNames(listing: ListingNames, searchKeys: readonly string[], minPartialLength: number): number {
  const nameKeys = [listing.name, listing.acronym ?? "", ...(listing.aliases ?? [])].map(toNameKey);
  if (searchKeys.some((key) => nameKeys.includes(key))) return wholeNameRank;
  const partialKeys = searchKeys.filter((key) => key.length >= minPartialLength);
  if (partialKeys.some((key) => nameKeys.some((nameKey) => nameKey.startsWith(key)))) return 2;
  return partialKeys.some((key) => nameKeys.some((nameKey) => nameKey.includes(key))) ? 1 : 0;
}

/**
 * Returns the form of a name to compare: without case, accents, punctuation, spaces and words such as "the" and "foundation".
 * "The Bridge Inc." → "bridge". A name of such words only keeps them; "" for a name without letters or digits.
 */
function toNameKey(name: string): string {
  const words = foldText(name).split(/[^\p{L}\p{N}]+/u);
  const distinctiveWords = words.filter((word) => !/^(the|of|and|for|inc|ltd|foundation|app|)$/.test(word));
  return (distinctiveWords.length > 0 ? distinctiveWords : words).join("");
}

/**
 * Returns host and path of an address, without "www." and slashes at the end: "https://www.example.org/a/?b" → "example.org/a".
 * The scheme may be missing. "" if the text is no address with a dot.
 */
function toWebsiteKey(address: string): string {
  const url = /^https?:/.test(address) ? address : `https://${address}`;
  if (!url.includes(".") || !URL.canParse(url)) return "";
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "");
}
