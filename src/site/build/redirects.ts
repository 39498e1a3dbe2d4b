/**
 * Old addresses of published pages, each with the address that has the same today, such as
 * `"/lists/": "/browse/"`. Both are without the site's base. None yet: the site has not been published.
 */
const redirectByOldAddress: Readonly<Record<string, string>> = {};

/**
 * Returns the redirects for Astro, which writes a page at each old address: `{"/lists/": "/register/browse/"}` for the base
 * `/register`. Old addresses have no base in front, since Astro adds it. `{}` while there is no old address, as today.
 */
export function listRedirects(base: string): Record<string, string> {
  const entries = Object.entries(redirectByOldAddress);
  return Object.fromEntries(entries.map(([oldAddress, address]) => [oldAddress, `${base}${address}`]));
}
