/** Listings on one page of a directory or of a term. */
export const pageSize = 20;

/** How many pages a list fills; an empty list fills one. */
export function countPages(length: number): number {
  return Math.max(1, Math.ceil(length / pageSize));
}

/**
 * The static paths of a list's pages, for a route that ends in `[...page]`: the first page has the address of the list, the
 * second `page/2` below it.
 *
 * @param length of the list
 */
export function buildPagePaths<Params extends object, Props extends object>(
  params: Params,
  props: Props,
  length: number,
) {
  return Array.from({ length: countPages(length) }, (_, index) => ({
    params: { ...params, page: index === 0 ? undefined : `page/${index + 1}` },
    props: { ...props, page: index + 1 },
  }));
}
