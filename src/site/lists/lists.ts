import type { Listing } from "../../dataset/model.ts";
import type { Freshness } from "../../core/register/freshness.ts";
import { freshnessOf, isEnded } from "../../core/register/register.ts";
import type { Messages } from "./words.ts";
import { loadCatalogue, type Catalogue } from "../load/catalogue.ts";
import type { FigureList } from "../insights/figure-list.ts";
import { insightTopics } from "../insights/insights.ts";

export { addressOfList } from "../../dataset/address.ts";

/** Lists of listings that a figure on the site speaks of: each figure leads to exactly these. */
export const listNames = ["current", "ageing", "stale", "undated", "quiet", "ended", "case-studies", "global"] as const;

export type ListName = (typeof listNames)[number];

/** The listings of each list, entities before tools, each by name. */
export type Lists = Readonly<Record<ListName, readonly Listing[]>>;

/** Of the page of all lists. */
export const addressOfLists = "/lists/";

/** Whether a listing works globally and names no country. */
function isGlobalOnly({ reach }: Listing): boolean {
  return reach?.scope === "global" && (reach.countries?.length ?? 0) === 0;
}

/** A list as its page shows it. */
export interface SiteList extends Omit<FigureList, "from"> {
  /** Of a figure's list, the page of the figure; the others are beside each other. */
  readonly from?: FigureList["from"];
}

/** Every list that has pages: those of the whole site, then those behind one figure. */
export async function loadSiteLists(t: Messages): Promise<SiteList[]> {
  const lists = await loadLists();
  const named = listNames.map((name) => ({ name, ...t.lists[name], listings: lists[name] }));
  return [...named, ...readFigureLists(await loadCatalogue(), t)];
}

let loaded: Promise<Lists> | undefined;

export function loadLists(): Promise<Lists> {
  loaded ??= readLists();
  return loaded;
}

async function readLists(): Promise<Lists> {
  const { register, byKind } = await loadCatalogue();
  const listings = [...byKind.entity, ...byKind.tool];
  const byFreshness = (isMeant: (freshness: Freshness) => boolean) =>
    listings.filter((listing) => isMeant(freshnessOf(register, listing)));
  return {
    current: byFreshness(({ state }) => state === "current"),
    ageing: byFreshness(({ state }) => state === "ageing"),
    stale: byFreshness(({ state }) => state === "stale"),
    undated: byFreshness(({ state }) => state === "undated"),
    quiet: byFreshness(({ quiet }) => quiet),
    ended: listings.filter(isEnded),
    global: listings.filter(isGlobalOnly),
    "case-studies": listings.filter(({ offer }) => (offer?.case_studies?.length ?? 0) > 0),
  };
}

/**
 * Every list behind a figure, its listings in the catalogue's order: entities before tools, each by name.
 *
 * @throws {RangeError} if two have the same name
 */
function readFigureLists(catalogue: Catalogue, t: Messages): FigureList[] {
  const { entity, tool } = catalogue.byKind;
  const places = new Map([...entity, ...tool].map((listing, place): [Listing, number] => [listing, place]));
  const placeOf = (listing: Listing) => places.get(listing) ?? 0;
  const lists = insightTopics
    .flatMap((topic) => topic.lists?.(catalogue, t) ?? [])
    .filter(({ listings }) => listings.length > 0);
  const names = new Set<string>();
  for (const { name } of lists) {
    if (names.has(name)) throw new RangeError(`two lists have one name: ${name}`);
    names.add(name);
  }
  return lists.map((list) => ({ ...list, listings: [...list.listings].sort((a, b) => placeOf(a) - placeOf(b)) }));
}
