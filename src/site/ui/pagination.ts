import type { TermVocabulary } from "../../dataset/address.ts";

/** Listings on one page of a directory or of a term. */
export const pageSize = 40;

/** Listings on one page of a country: its first page says much besides, and a phone should not scroll past all of them. */
export const countryPageSize = 8;

/** Listings on one page of a term that is no country: most of them are rows of two lines. */
export const termPageSize = 80;

/** Returns the number of listings on one page of a term of a vocabulary: `countryPageSize` for countries, `termPageSize` for others. */
export function pageSizeOf(vocabulary: TermVocabulary): number {
  return vocabulary === "country" ? countryPageSize : termPageSize;
}

/**
 * Returns the number of pages of a list, with `pageSize` or another number of listings a page: with 40, 1 for 0 to 40, 2 for 41.
 * An empty list has an empty page.
 */
export function countPages(listLength: number, size = pageSize): number {
  return Math.max(1, Math.ceil(listLength / size));
}

/** Static path of a page of a list, as Astro's `getStaticPaths` returns it. */
interface PagePath<Params extends object, Props extends object> {
  /** `page` is undefined for the first page, which has the address of the list, and "page/2" for the second. */
  readonly params: Params & { readonly page: string | undefined };
  /** `page` is the page number, from 1. */
  readonly props: Props & { readonly page: number };
}

/**
 * Returns the static paths of a list's pages, for a route that ends in `[...page]`. There is at least one. With ({folder:
 * "tools"}, {kind: "tool"}, 41) the second is `{params: {folder: "tools", page: "page/2"}, props: {kind: "tool", page: 2}}`.
 *
 * @param params further parameters, of every page
 * @param props further properties, of every page
 * @param size listings on one page
 * @returns `params.page` is undefined for the first page, which has the address of the list; `props.page` is a number from 1
 */
export function buildPagePaths<Params extends object, Props extends object>(
  params: Params,
  props: Props,
  listLength: number,
  size = pageSize,
): PagePath<Params, Props>[] {
  return Array.from({ length: countPages(listLength, size) }, (_, index) => ({
    params: { ...params, page: index === 0 ? undefined : `page/${index + 1}` },
    props: { ...props, page: index + 1 },
  }));
}
