/**
 * The host of a web address, or of what is behind the @ of an e-mail address, in ASCII (`xn--…`) as machines ask for it; nothing
 * where there is none.
 */
export function parseAsciiHost(address: string): string | undefined {
  const url = address.includes("://") ? address : `https://${address.slice(address.indexOf("@") + 1)}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Returns true if a text is a whole address of the web: http or https, without a user name or password. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

/** Matches an address: the part before its host, and the host as written. */
const hostPattern = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?|[^/@]*@)([^/?#:]*)/i;

/** Returns the host of an address as written, such as one in Cyrillic letters. "" if there is none. */
export function extractHost(address: string): string {
  return hostPattern.exec(address)?.[2] ?? "";
}

/**
 * Returns a web or e-mail address with its host in ASCII (`xn--…`), so that a host in Cyrillic letters cannot pass for another. The
 * rest of the address stays.
 */
export function withAsciiHost(address: string): string {
  return address.replace(hostPattern, (whole: string, before: string, host: string) =>
    /\P{ASCII}/u.test(host) ? before + (parseAsciiHost(address) ?? host) : whole,
  );
}

/**
 * Returns the host of a URL without "www.", in ASCII: `https://www.example.org/a` → `example.org`.
 *
 * @throws {TypeError} if the text is not a URL
 */
export function formatHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** Formats a URL for print, without scheme, "www." and a bare final slash: `https://www.example.org/` → `example.org`. */
export function formatShortUrl(url: string): string {
  return withAsciiHost(url)
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/^([^/]*)\/$/, "$1");
}
