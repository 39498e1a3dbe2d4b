import type { Listing } from "../dataset/model.ts";
import type { Messages } from "../messages/index.ts";
import { loadCatalogue, type Catalogue } from "./catalogue.ts";
import type { Crumb } from "./crumb.ts";
import { freshnessLists } from "./freshness-lists.ts";

/** A list of exactly the listings behind one number of a figure, where no directory can be asked for them. */
export interface FigureList {
  /** Kebab-case, the last part of its address (`addressOfList`). */
  readonly name: string;
  readonly title: string;
  /** A sentence: which listings these are. */
  readonly lead: string;
  /** In the order of the catalogue. */
  readonly listings: readonly Listing[];
  /** The page whose figure it stands behind. */
  readonly from: Required<Crumb>;
}

/** What makes the lists of each page, one a line. Give all listings in the catalogue's order; empty lists are dropped. */
const makers: readonly ((catalogue: Catalogue, t: Messages) => readonly FigureList[])[] = [freshnessLists];

/**
 * Every list behind a figure.
 *
 * @throws {RangeError} if two have the same name
 */
export async function loadFigureLists(t: Messages): Promise<FigureList[]> {
  const catalogue = await loadCatalogue();
  const lists = makers.flatMap((make) => make(catalogue, t)).filter(({ listings }) => listings.length > 0);
  const names = new Set<string>();
  for (const { name } of lists) {
    if (names.has(name)) throw new RangeError(`two lists have one name: ${name}`);
    names.add(name);
  }
  return lists;
}
