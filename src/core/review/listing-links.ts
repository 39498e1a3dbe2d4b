import { ascending } from "d3-array";
import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { pointerTo } from "../../dataset/pointer.ts";
import type { LinkCount } from "./queue.ts";
import { isBroken, type LinkState } from "./link-state.ts";

/** An address and where a listing gives it. */
export interface ListingLink {
  readonly url: string;
  readonly reference: Reference;
  /** JSON Pointer into the listing. */
  readonly pointer: string;
}

/** Every web address in a listing, once for each place. Archived copies are left out: they are there in case the page goes. */
export function linksOf(listing: Listing): ListingLink[] {
  const reference = referenceOf(listing);
  const { website, contact, offer, sources } = listing;
  const repository = listing.kind === "tool" ? listing.repository : undefined;
  const listed = (field: "outputs" | "case_studies") =>
    (offer?.[field] ?? []).map(({ url }, index) => [pointerTo("offer", field, index, "url"), url] as const);
  const all: (readonly [string, string | undefined])[] = [
    ["/website", website],
    ["/repository", repository],
    ["/contact/url", contact?.url],
    ...listed("outputs"),
    ...listed("case_studies"),
    ...sources.map(({ url }, index) => [pointerTo("sources", index, "url"), url] as const),
  ];
  return all.flatMap(([pointer, url]) => (url === undefined ? [] : [{ url, reference, pointer }]));
}

/** A broken address with every place that gives it. */
export interface BrokenLink {
  readonly url: string;
  readonly places: readonly ListingLink[];
}

/** Addresses that failed twice, a week or more apart, in order of address. */
export function brokenLinks(listings: Iterable<Listing>, { links }: LinkState): BrokenLink[] {
  const places = new Map<string, ListingLink[]>();
  for (const listing of listings) {
    for (const link of linksOf(listing)) {
      const record = Object.hasOwn(links, link.url) ? links[link.url] : undefined;
      if (record !== undefined && isBroken(record)) places.set(link.url, [...(places.get(link.url) ?? []), link]);
    }
  }
  return [...places].map(([url, at]) => ({ url, places: at })).sort((a, b) => ascending(a.url, b.url));
}

/** How many of each listing's addresses were checked and are broken; listings without a checked one are left out. */
export function countLinks(listings: Iterable<Listing>, { links }: LinkState): Map<Reference, LinkCount> {
  const counts = new Map<Reference, LinkCount>();
  for (const listing of listings) {
    const urls = [...new Set(linksOf(listing).map(({ url }) => url))].filter((url) => Object.hasOwn(links, url));
    if (urls.length === 0) continue;
    const broken = urls.filter((url) => isBroken(links[url] as LinkState["links"][string]));
    const isWebsiteBroken = broken.some((url) => url === listing.website);
    counts.set(referenceOf(listing), { checked: urls.length, broken: broken.length, isWebsiteBroken });
  }
  return counts;
}
