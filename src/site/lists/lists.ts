import type { Listing } from "../../dataset/model.ts";
import { loadCatalogue } from "../load/catalogue.ts";
import type { FigureList } from "../insights/figure-shapes.ts";
import { figureLists } from "../insights/pages.ts";

/**
 * Every list behind a figure, its listings in the catalogue's order: entities before tools, each by name.
 *
 * @throws {RangeError} if two have the same name
 */
export async function loadSiteLists(): Promise<FigureList[]> {
  const catalogue = await loadCatalogue();
  const { entity, tool } = catalogue.byKind;
  const places = new Map([...entity, ...tool].map((listing, place): [Listing, number] => [listing, place]));
  const placeOf = (listing: Listing) => places.get(listing) ?? 0;
  const lists = figureLists(catalogue).filter(({ listings }) => listings.length > 0);
  const names = new Set<string>();
  for (const { name } of lists) {
    if (names.has(name)) throw new RangeError(`two lists have one name: ${name}`);
    names.add(name);
  }
  return lists.map((list) => ({ ...list, listings: [...list.listings].sort((a, b) => placeOf(a) - placeOf(b)) }));
}
