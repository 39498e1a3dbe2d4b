/** Addresses that every language of the site shares, but for those of `ownFile`. */
const sharedAddress =
  /^\/(?:data\/v1\/|badges\/|oembed\/|pagefind\/|changes\/.*\.(?:xml|json)$|favicon\.svg$|[\w-]+\.png$|robots\.txt$|llms\.txt$|_headers$)/;

/** Files of the dataset that hold titles of terms. */
const ownFile = /^\/data\/v1\/index\/(?:entities|tools)(?:-match)?\.json$/;

/**
 * Whether an address is the same in every language: the dataset, feeds and pictures. Pages are in each language's folder, and so
 * are the indexes with titles of terms.
 *
 * @param address without the base
 */
export function isSharedAddress(address: string): boolean {
  return sharedAddress.test(address) && !ownFile.test(address);
}
