import type { Listing } from "../../dataset/model.ts";
import type { Messages } from "../ui/words.ts";
import { loadCatalogue, type Catalogue } from "../directory/catalogue.ts";
import { clarityLists } from "../insights/clarity/clarity-missing.ts";
import type { Crumb } from "../ui/crumb.ts";
import { thenLists } from "../insights/then-and-now/then-lists.ts";
import { trendListsOf } from "../insights/trends/trend-lists.ts";
import { freshnessLists } from "../insights/freshness/freshness-lists.ts";
import { regionLists } from "../insights/coverage/region-lists.ts";

/** A list of exactly the listings behind one number of a figure, where no directory can be asked for them. */
export interface FigureList {
  /** Kebab-case, the last part of its address (`addressOfList`). */
  readonly name: string;
  readonly title: string;
  /** A sentence: which listings these are. */
  readonly lead: string;
  /** In any order; its page gives them in that of the catalogue. */
  readonly listings: readonly Listing[];
  /** The page whose figure it stands behind. */
  readonly from: Required<Crumb>;
}

/** What makes the lists of each page, one a line; empty lists are dropped. */
const makers: readonly ((catalogue: Catalogue, t: Messages) => readonly FigureList[])[] = [
  thenLists,
  trendListsOf,
  clarityLists,
  freshnessLists,
  regionLists,
];

const loaded = new Map<string, Promise<FigureList[]>>();

/**
 * Every list behind a figure, its listings in the catalogue's order: entities before tools, each by name.
 *
 * @throws {RangeError} if two have the same name
 */
export function loadFigureLists(t: Messages): Promise<FigureList[]> {
  let lists = loaded.get(t.language);
  if (lists === undefined)
    loaded.set(t.language, (lists = loadCatalogue().then((catalogue) => readLists(catalogue, t))));
  return lists;
}

function readLists(catalogue: Catalogue, t: Messages): FigureList[] {
  const { entity, tool } = catalogue.byKind;
  const places = new Map([...entity, ...tool].map((listing, place): [Listing, number] => [listing, place]));
  const placeOf = (listing: Listing) => places.get(listing) ?? 0;
  const lists = makers.flatMap((make) => make(catalogue, t)).filter(({ listings }) => listings.length > 0);
  const names = new Set<string>();
  for (const { name } of lists) {
    if (names.has(name)) throw new RangeError(`two lists have one name: ${name}`);
    names.add(name);
  }
  return lists.map((list) => ({ ...list, listings: [...list.listings].sort((a, b) => placeOf(a) - placeOf(b)) }));
}
