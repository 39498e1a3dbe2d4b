/** The host of an address as people say it. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** An address as it is printed: without scheme, "www." and a bare final slash. */
export function plainUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/^([^/]*)\/$/, "$1");
}
