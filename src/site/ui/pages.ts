/** Listings on one page of a directory or of a term. */
export const pageSize = 20;

/** How many pages a list fills; an empty list fills one. */
export function pageCount(length: number): number {
  return Math.max(1, Math.ceil(length / pageSize));
}

/** The items of one page, numbered from 1. */
export function pageOf<T>(items: readonly T[], page: number): T[] {
  return items.slice((page - 1) * pageSize, page * pageSize);
}

/** The page on which the item at an index stands. */
export function pageAt(index: number): number {
  return Math.floor(index / pageSize) + 1;
}

/** The numbers of every page after the first: the first has an address of its own. */
export function laterPages(length: number): number[] {
  return Array.from({ length: pageCount(length) - 1 }, (_, index) => index + 2);
}
