import { ascending } from "d3-array";
import { escapeMarkdown, linkMarkdown } from "../../dataset/markdown.ts";
import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { pointerTo } from "../../dataset/pointer.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { joinWithinLimit, maxCommentLength } from "../changes/describe-change.ts";
import { isBroken, type LinkRecord, type LinkState } from "./link-state.ts";
import type { LinkCount } from "./queue.ts";
import { linkCheckMessages as words } from "./words.ts";

/** Every web address in a listing, once for each place, with its pointer. Archived copies are left out: they are there in case the page goes. */
export function listLinks(listing: Listing) {
  const reference = referenceOf(listing);
  const { website, contact, offer, sources } = listing;
  const listed = (items: readonly { readonly url?: string }[] = [], ...path: string[]) =>
    items.map(({ url }, index) => [pointerTo(...path, index, "url"), url] as const);
  const all: (readonly [string, string | undefined])[] = [
    ["/website", website],
    ["/repository", listing.kind === "tool" ? listing.repository : undefined],
    ["/contact/url", contact?.url],
    ...listed(offer?.outputs, "offer", "outputs"),
    ...listed(offer?.case_studies, "offer", "case_studies"),
    ...listed(sources, "sources"),
  ];
  return all.flatMap(([pointer, url]) => (url === undefined ? [] : [{ url, reference, pointer }]));
}

/** How many of each listing's addresses were checked and are broken; listings without a checked one are left out. */
export function countLinks(listings: Iterable<Listing>, { links }: LinkState): Map<Reference, LinkCount> {
  const counts = new Map<Reference, LinkCount>();
  for (const listing of listings) {
    const urls = [...new Set(listLinks(listing).map(({ url }) => url))].filter((url) => Object.hasOwn(links, url));
    if (urls.length === 0) continue;
    const broken = urls.filter((url) => isBroken(links[url] as LinkRecord));
    const isWebsiteBroken = broken.some((url) => url === listing.website);
    counts.set(referenceOf(listing), { checked: urls.length, broken: broken.length, isWebsiteBroken });
  }
  return counts;
}

/** Broken addresses in order, as a Markdown list with boxes to tick and every place that gives each. */
export function formatBrokenLinks(listings: Iterable<Listing>, { links }: LinkState): { text: string; broken: number } {
  const places = Map.groupBy([...listings].flatMap(listLinks), ({ url }) => url);
  const broken = [...places]
    .filter(([url]) => Object.hasOwn(links, url) && isBroken(links[url] as LinkRecord))
    .sort(([a], [b]) => ascending(a, b));
  if (broken.length === 0) return { text: `${words.noneBroken}\n`, broken: 0 };
  const items = broken.map(([url, at]) => {
    const { outcome, status, failing_since: day = "" } = links[url] as LinkRecord;
    const what = [words.outcomes[outcome], ...(status === undefined ? [] : [`(${status})`])].join(" ");
    const own = at.map(({ reference, pointer }) => `\`${reference}\` ${escapeMarkdown(pointer)}`);
    return `- [ ] ${linkMarkdown(shownAddress(url), url)}: ${escapeMarkdown(`${what}, ${words.since({ day })}`)}\n  ${own.join(", ")}`;
  });
  const head = [`${words.broken({ count: broken.length })}. ${words.ask}`, ""];
  const text = joinWithinLimit(head, items, { gap: "\n", room: maxCommentLength, more: words.issue.more });
  return { text: `${text}\n`, broken: broken.length };
}
