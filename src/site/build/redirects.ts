/**
 * Old addresses of published pages, each with the address that has the same today, such as
 * `"/lists/": "/browse/"`. Both are without the site's base. None yet: the site has not been published.
 */
const redirectByOldAddress: Readonly<Record<string, string>> = {};

/** Returns the redirects for Astro, which writes a page at each old address. Old addresses are relative to the base. */
export function listRedirects(base: string): Record<string, string> {
  const entries = Object.entries(redirectByOldAddress);
  return Object.fromEntries(entries.map(([oldAddress, address]) => [oldAddress, `${base}${address}`]));
}
