import { shownAddress } from "../../dataset/web-host.ts";

/** The host of an address as people say it, in ASCII (`xn--…`) where it has other letters. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** An address as it is printed: without scheme, "www." and a bare final slash, its host in ASCII. */
export function plainUrl(url: string): string {
  return shownAddress(url)
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/^([^/]*)\/$/, "$1");
}
