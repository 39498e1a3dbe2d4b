import type { Listing } from "../../dataset/model.ts";
import type { Messages } from "./words.en.ts";
import { loadCatalogue, type Catalogue } from "../load/catalogue.ts";
import { insightTopics } from "../insights/insights.ts";
import type { FigureList } from "../insights/figure-list.ts";

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
