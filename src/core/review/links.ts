import { ascending } from "d3-array";
import { escapeMarkdown, joinWithinLimit, linkMarkdown, maxCommentLength } from "../../dataset/markdown.ts";
import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { formatPointer } from "../../dataset/pointer.ts";
import { withAsciiHost } from "../../dataset/web-host.ts";
import { isBroken, type LinkRecord, type LinkState } from "./link-state.ts";
import type { LinkCount } from "./queue.ts";
import { linkCheckMessages as messages } from "./words.ts";

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
 * Returns the web addresses of a listing: website, repository, contact, outputs, case studies, evaluations, sources. An address that is stated
 * twice is returned twice.
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

/** Broken addresses of listings in words. */
export interface BrokenLinksReport {
  /** Markdown. */
  readonly text: string;
  /** Number of broken addresses, those included that did not fit into the text. */
  readonly broken: number;
}

/**
 * Counts the checked and the broken addresses of each listing. An address that a listing states twice counts once.
 *
 * @returns counts by reference, such as `{checked: 4, broken: 1, isWebsiteBroken: false}`; a listing none of whose addresses was
 *   checked is absent
 */
export function countLinks(listings: Iterable<Listing>, { links }: LinkState): Map<Reference, LinkCount> {
  const counts = new Map<Reference, LinkCount>();
  for (const listing of listings) {
    const urls = new Set(listLinks(listing).map(({ url }) => url));
    const checked = [...urls].filter((url) => Object.hasOwn(links, url));
    if (checked.length === 0) continue;
    const broken = checked.filter((url) => isBroken(links[url] as LinkRecord));
    const isWebsiteBroken = broken.some((url) => url === listing.website);
    counts.set(referenceOf(listing), { checked: checked.length, broken: broken.length, isWebsiteBroken });
  }
  return counts;
}

/**
 * Formats the broken addresses of listings as a Markdown task list, in order of address: a paragraph with their number and what
 * to do, then two lines for each (`formatBrokenLink`), up to `maxCommentLength` (60,000 characters).
 *
 * @returns `{text, broken}`; `broken` is the number of broken addresses, those included that did not fit into the text. `{text:
 *   "No address is broken.\n", broken: 0}` if none is
 */
export function formatBrokenLinks(listings: Iterable<Listing>, { links }: LinkState): BrokenLinksReport {
  const placesByUrl = Map.groupBy([...listings].flatMap(listLinks), ({ url }) => url);
  const broken = [...placesByUrl]
    .filter(([url]) => Object.hasOwn(links, url) && isBroken(links[url] as LinkRecord))
    .sort(([a], [b]) => ascending(a, b));
  if (broken.length === 0) return { text: `${messages.noneBroken}\n`, broken: 0 };
  const head = [`${messages.broken({ count: broken.length })}. ${messages.ask}`, ""];
  const items = broken.map(([url, places]) => formatBrokenLink(url, links[url] as LinkRecord, places));
  const text = joinWithinLimit(head, items, { gap: "\n", room: maxCommentLength, more: messages.issue.more });
  return { text: `${text}\n`, broken: broken.length };
}

/**
 * Formats a broken address as two lines: the task with the outcome and its first day, then the places that state the address.
 *
 * They end as in `…](https://a.example/): not found \(404\), failing since 1 Feb 2026` and
 * `  \`entities/a\` /website, \`tools/b\` /sources/0/url`. Without a status there are no brackets.
 */
function formatBrokenLink(
  url: string,
  { outcome, status, failing_since: day = "" }: LinkRecord,
  places: readonly ListingLink[],
): string {
  const outcomeText = messages.outcomes[outcome];
  const fault = status === undefined ? outcomeText : `${outcomeText} (${status})`;
  const details = escapeMarkdown(`${fault}, ${messages.since({ day })}`);
  const citations = places.map(({ reference, pointer }) => `\`${reference}\` ${escapeMarkdown(pointer)}`);
  return `- [ ] ${linkMarkdown(withAsciiHost(url), url)}: ${details}\n  ${citations.join(", ")}`;
}
