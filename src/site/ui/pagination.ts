/** Listings on one page of a directory or of a term. */
export const pageSize = 20;

/** Returns the number of pages of a list, at least 1: an empty list has an empty page. */
export function countPages(listLength: number): number {
  return Math.max(1, Math.ceil(listLength / pageSize));
}

/**
 * Returns the static paths of a list's pages, for a route that ends in `[...page]`.
 *
 * @returns `{params, props}` for each page: `params.page` is undefined for the first page, which has the address of the list,
 *   and "page/2" for the second; `props.page` is the page number, from 1. Both also have the values passed in
 */
export function buildPagePaths<Params extends object, Props extends object>(
  params: Params,
  props: Props,
  listLength: number,
) {
  return Array.from({ length: countPages(listLength) }, (_, index) => ({
    params: { ...params, page: index === 0 ? undefined : `page/${index + 1}` },
    props: { ...props, page: index + 1 },
  }));
}
