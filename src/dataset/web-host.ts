/**
 * The host of a web address, or of what is behind the @ of an e-mail address, in ASCII (`xn--…`) as machines ask for it; nothing
 * where there is none.
 */
export function parseAsciiHost(address: string): string | undefined {
  const url = address.includes("://") ? address : `https://${address.slice(address.indexOf("@") + 1)}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** What is before the host of an address, and the host as it is written. */
const written = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?|[^/@]*@)([^/?#:]*)/i;

/** The host of an address in the letters in which it is written. */
export function extractHost(address: string): string {
  return written.exec(address)?.[2] ?? "";
}

/**
 * An address of the web or of e-mail as it is shown to people: its host in ASCII, so that nobody takes `а21.org`, in Cyrillic
 * letters, for another. All else of it stays.
 */
export function withAsciiHost(address: string): string {
  return address.replace(written, (whole: string, before: string, host: string) =>
    /\P{ASCII}/u.test(host) ? before + (parseAsciiHost(address) ?? host) : whole,
  );
}

/** The host of an address as people say it, in ASCII (`xn--…`) where it has other letters. */
export function formatHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** An address as it is printed: without scheme, "www." and a bare final slash, its host in ASCII. */
export function formatShortUrl(url: string): string {
  return withAsciiHost(url)
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/^([^/]*)\/$/, "$1");
}
