/**
 * Parses the host of a web or e-mail address in ASCII and lower case: `https://Café.example:8080/a` and `info@Café.example`
 * → `xn--caf-dma.example`. An address without scheme is read as one with https: `example.org/a` → `example.org`.
 *
 * @returns undefined if there is no valid host, as in "" and "no host"
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

/**
 * Adds the scheme that a typed web address lacks: `www.example.org` and `example.org/a` → `https://www.example.org` and
 * `https://example.org/a`. Other texts stay: those with a scheme, and those that do not begin with a host that has a dot, such as
 * "none", an e-mail address or a sentence.
 */
export function addWebScheme(text: string): string {
  const beginsWithHost = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u.test(text);
  return beginsWithHost && URL.canParse(`https://${text}`) ? `https://${text}` : text;
}

/** Matches an address: the part before its host, and the host as written. */
const hostPattern = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?|[^/@]*@)([^/?#:]*)/i;

/**
 * Returns the host of an address as written, such as one in Cyrillic letters, without the port: `https://Café.example:80/a`
 * and `info@Café.example` → `Café.example`. "" for an address with neither a scheme and `//` nor an "@", such as
 * `example.org`.
 */
export function extractHost(address: string): string {
  return hostPattern.exec(address)?.[2] ?? "";
}

/**
 * Returns a web or e-mail address with its host in ASCII, so that a host in Cyrillic letters cannot pass for another:
 * `https://café.example/ü` → `https://xn--caf-dma.example/ü`. The rest of the address stays; so does the whole if its host
 * is ASCII, invalid or absent.
 */
export function withAsciiHost(address: string): string {
  return address.replace(hostPattern, (whole: string, before: string, host: string) =>
    /\P{ASCII}/u.test(host) ? before + (parseAsciiHost(address) ?? host) : whole,
  );
}

/**
 * Returns the host of a URL without "www." and port, in ASCII and lower case: `https://www.example.org:8080/a` → `example.org`.
 *
 * @throws {TypeError} if the text is not a URL
 */
export function formatHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/**
 * Formats a URL for print, without `http(s)://`, "www." and a bare final slash: `https://www.example.org/` → `example.org`,
 * `https://example.org/a/` → `example.org/a/`. The host is in ASCII.
 */
export function formatShortUrl(url: string): string {
  return withAsciiHost(url)
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/^([^/]*)\/$/, "$1");
}
