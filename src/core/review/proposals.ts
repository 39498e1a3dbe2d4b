import { ascending } from "d3-array";
import { referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { daysBetween } from "../../dataset/partial-date.ts";
import { formatHost } from "../../dataset/web-host.ts";
import { findRecord, isBroken, stateOfFact, type PageRecord, type WatchState } from "./watch-state.ts";
import { listLinks } from "./watched-facts.ts";

/** Days after which the archive is asked again for a copy that it did not have. */
const archiveIntervalInDays = 90;

/** A listing with addresses changed, which takes no judgement. */
export interface Proposal {
  readonly reference: Reference;
  /** The listing with the changes. */
  readonly listing: Listing;
  /** Old and new addresses of pages. */
  readonly moved: readonly (readonly [url: string, to: string])[];
  /** Number of sources that get an archived copy. */
  readonly archived: number;
}

/**
 * Proposes changes that take no judgement, in order of reference: an archived copy for a source without one, `https` for `http`,
 * and a new address on the same host for a page that moved there and has every fact that was looked for.
 *
 * @param limit maximum number of listings
 */
export function proposeChanges(listings: Iterable<Listing>, state: WatchState, limit: number): Proposal[] {
  const proposals = [...listings].flatMap((listing): Proposal[] => {
    const urls = [...new Set(listLinks(listing).map(({ url }) => url))];
    const moved = urls.flatMap((url) => {
      const to = findNewAddress(url, findRecord(state, url));
      return to === undefined ? [] : [[url, to] as const];
    });
    const newUrls = new Map(moved);
    const sources = listing.sources.map((source) => {
      const archive = source.archive ?? findRecord(state, source.url)?.archive;
      return archive === undefined ? source : { ...source, archive };
    });
    const archived = sources.filter(({ archive }, index) => archive !== listing.sources[index]?.archive).length;
    if (moved.length === 0 && archived === 0) return [];
    const proposed = replaceTexts({ ...listing, sources }, newUrls) as Listing;
    return [{ reference: referenceOf(listing), listing: proposed, moved, archived }];
  });
  return proposals.sort((a, b) => ascending(a.reference, b.reference)).slice(0, limit);
}

/** Returns the address where a page moved on its host, with all its facts, at least one. Undefined for all others. */
function findNewAddress(url: string, record: PageRecord | undefined): string | undefined {
  const { to, outcome, facts = [], read, checked } = record ?? {};
  if (to === undefined || outcome !== "redirected" || read !== checked || formatHost(to) !== formatHost(url))
    return undefined;
  const [start, end] = [new URL(url), new URL(to)];
  // Many sites lead from a page that is gone to their first page.
  const isFirstPage = end.pathname === "/" && start.pathname !== "/";
  const hasFacts = facts.length > 0 && facts.every((fact) => stateOfFact(fact) === "found");
  const isPlain =
    end.search === start.search &&
    /^https?:$/.test(end.protocol) &&
    !(start.protocol === "https:" && end.protocol === "http:");
  return hasFacts && isPlain && !isFirstPage ? to : undefined;
}

/** Returns a copy of a value in which every text that is a key of `texts` is replaced, at any depth. */
function replaceTexts(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === "string" ? (texts.get(item) ?? item) : item,
  );
}

/**
 * Lists the sources to look for in the archive: those without a copy that were not looked for in the last 90 days, broken ones
 * first, then by address. Each has the date of the source that cites it first.
 *
 * @param limit maximum number of sources
 */
export function listArchiveRequests(
  listings: Iterable<Listing>,
  state: WatchState,
  { day, limit }: { readonly day: string; readonly limit: number },
): { url: string; date: string | undefined }[] {
  const dates = new Map<string, string | undefined>();
  for (const { sources } of listings) {
    for (const { url, as_of, archive } of sources) {
      const { archive_asked, archive: copy } = findRecord(state, url) ?? {};
      const isDue = archive_asked === undefined || daysBetween(archive_asked, day) >= archiveIntervalInDays;
      if (archive === undefined && copy === undefined && isDue && !dates.has(url)) dates.set(url, as_of);
    }
  }
  const isWorking = (url: string) => Number(!isBroken(findRecord(state, url) ?? { checked: day, outcome: "ok" }));
  return [...dates]
    .map(([url, date]) => ({ url, date }))
    .sort((a, b) => isWorking(a.url) - isWorking(b.url) || ascending(a.url, b.url))
    .slice(0, limit);
}
