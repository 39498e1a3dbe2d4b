/**
 * Old addresses of published pages, each with the address that has the same today, such as
 * `"/lists/": "/browse/"`. Both are without the site's base. None yet: the site has not been published.
 */
export const redirectByOldAddress: Readonly<Record<string, string>> = {};
