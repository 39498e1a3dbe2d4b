import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { parseOrgId } from "../../dataset/organisation-registers.ts";
import { covers, formatPointer } from "../../dataset/pointer.ts";
import { formatHost } from "../../dataset/web-host.ts";

/** Place in a listing where an address may be. */
type LinkCandidate = readonly [pointer: string, url: string | undefined];

/** A web address where a listing states it. */
export interface ListingLink {
  readonly url: string;
  readonly reference: Reference;
  /** JSON Pointer, such as `/sources/0/url`. */
  readonly pointer: string;
}

/**
 * Returns the web addresses of a listing: website, repository, contact, outputs, case studies, evaluations, sources. An address
 * that is stated twice is returned twice.
 *
 * Archived copies are left out: they are only needed once the page is gone.
 *
 * @returns such as `[{url: "https://a.example", reference: "entities/a", pointer: "/website"}]`; [] for none
 */
export function listLinks(listing: Listing): ListingLink[] {
  const { website, contact, offer, evaluations, sources } = listing;
  const candidates: LinkCandidate[] = [
    ["/website", website],
    ["/repository", listing.kind === "tool" ? listing.repository : undefined],
    ["/contact/url", contact?.url],
    ...listItemUrls(offer?.outputs, "offer", "outputs"),
    ...listItemUrls(offer?.case_studies, "offer", "case_studies"),
    ...listItemUrls(evaluations, "evaluations"),
    ...listItemUrls(sources, "sources"),
  ];
  const reference = referenceOf(listing);
  return candidates.flatMap(([pointer, url]) => (url === undefined ? [] : [{ url, reference, pointer }]));
}

/**
 * Returns the pointer and the address of each item of a list: `["/offer/outputs/0/url", "https://a.example/report"]`. The address
 * is undefined if an item has none; [] without a list.
 */
function listItemUrls(items: readonly { readonly url?: string }[] = [], ...path: string[]): LinkCandidate[] {
  return items.map(({ url }, index): LinkCandidate => [formatPointer(...path, index, "url"), url]);
}

/** A literal fact of a listing, to look for on a page. */
export interface WatchedFact {
  readonly listing: Reference;
  /** Dotted path, such as `contact.email`. */
  readonly field: string;
  /** Hash of `texts`, so that another value is another fact. */
  readonly value: string;
  /**
   * Way to look: whole words, a number in any grouping of digits, a telephone number by its digits, an e-mail address, a link's
   * address, a link's host.
   */
  readonly form: "words" | "number" | "telephone" | "email" | "address" | "host";
  /** Spellings of which one is enough. */
  readonly texts: readonly string[];
  /** Address of the page that is about the fact, where it is looked for too. Undefined if there is none. */
  readonly page: string | undefined;
}

/** A page to look at, with what to look for. */
export interface WatchedAddress {
  readonly url: string;
  /** Listings that cite it: their names, near which words of an ending count. */
  readonly names: readonly { readonly listing: Reference; readonly texts: readonly string[] }[];
  readonly facts: readonly WatchedFact[];
}

/**
 * Lists the addresses of listings with the literal facts to look for on each: on a source those that it supports, on the website
 * its host, on the contact page the contact, on an output's page its title, and on every page the name, acronym or an alias.
 *
 * @returns one item an address, by address, in the order of the listings
 */
export function listWatchedAddresses(listings: Iterable<Listing>): Map<string, WatchedAddress> {
  const addresses = new Map<string, { url: string; names: WatchedAddress["names"]; facts: WatchedFact[] }>();
  for (const listing of listings) {
    const facts = listFacts(listing);
    const nameTexts = facts.find(({ field }) => field === "name")?.texts ?? [];
    for (const url of new Set(listLinks(listing).map((link) => link.url))) {
      const supports = listing.sources.flatMap((source) => (source.url === url ? (source.supports ?? []) : []));
      const address = addresses.get(url) ?? { url, names: [], facts: [] };
      address.names = [...address.names, { listing: referenceOf(listing), texts: nameTexts }];
      const isLookedFor = ({ field, page }: WatchedFact) =>
        field === "name" || page === url || supports.some((path) => covers(path, field));
      address.facts.push(...facts.filter(isLookedFor));
      addresses.set(url, address);
    }
  }
  return addresses;
}

/**
 * Lists the literal facts of a listing: name, website, contact, numbers of help lines, members, year of founding or launch,
 * registered numbers and titles of outputs. What it doesn't state is left out.
 */
export function listFacts(listing: Listing): WatchedFact[] {
  const { name, acronym, aliases = [], website, contact, help_lines = [], identifiers, offer } = listing;
  const year = listing.kind === "tool" ? listing.launched : listing.founded;
  const members = listing.kind === "entity" ? listing.offer?.members : undefined;
  const numbers = [...(identifiers?.org_id ?? []).map((id) => parseOrgId(id)?.number ?? id), identifiers?.lei];
  const build = (field: string, form: WatchedFact["form"], texts: readonly unknown[], page?: string): WatchedFact[] => {
    const spellings = texts.flatMap((text) => (text === undefined ? [] : [String(text)]));
    if (spellings.length === 0) return [];
    const value = hashText(spellings.join("\n"));
    return [{ listing: referenceOf(listing), field, value, form, texts: spellings, page }];
  };
  return [
    ...build("name", "words", [name, acronym, ...aliases]),
    ...build("website", "host", website === undefined ? [] : [formatHost(website)], website),
    ...build("contact.email", "email", [contact?.email?.toLowerCase()], contact?.url),
    ...build("contact.url", "address", [contact?.url], contact?.url),
    ...help_lines.flatMap(({ telephone }) => build("help_lines", "telephone", [telephone])),
    ...build("offer.members", "number", [members]),
    ...build(listing.kind === "tool" ? "launched" : "founded", "number", [year]),
    ...numbers.flatMap((number) => build("identifiers", "words", [number])),
    ...(offer?.outputs ?? []).flatMap(({ title, url }) => build("offer.outputs", "words", [title], url)),
  ];
}

/**
 * Hashes a text to 16 hexadecimal digits: FNV-1a of its UTF-16 code units, forwards and backwards, 32 bits each. It tells two values
 * apart, and hides none.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string): string {
  const hashes = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < text.length; index++) {
    hashes[0] = Math.imul((hashes[0] ?? 0) ^ text.charCodeAt(index), 0x01000193);
    hashes[1] = Math.imul((hashes[1] ?? 0) ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return hashes.map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}
