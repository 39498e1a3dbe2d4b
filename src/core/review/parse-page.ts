import { Parser } from "htmlparser2";

/** Parts of a page in which facts are looked for. */
export interface PageContent {
  /** Visible text, blocks separated by spaces. Of a PDF, its text. */
  readonly text: string;
  /** Text of the title element; "" without one. */
  readonly title: string;
  /** Language of the html element, as stated. Undefined without one. */
  readonly language?: string | undefined;
  /** Addresses of links as written. */
  readonly links: readonly string[];
  /** Days that the page states about itself, YYYY-MM-DD, unsorted and unchecked. */
  readonly days: readonly string[];
}

/** Elements whose content is no text that a reader sees. */
const hiddenElements = new Set(["script", "style", "noscript", "template"]);
/** Names of meta elements whose content is a date of the page. */
const dateNames = /^(article:(modified|published)_time|og:updated_time|dcterms\.(modified|date)|last-modified)$/i;
/** Dates in JSON-LD, found as text: much of it is no valid JSON. */
const jsonLdDates = /"date(?:Modified|Published)"\s*:\s*"(\d{4}-\d{2}-\d{2})/g;

/**
 * Parses the HTML of a page: `{text, title, language, links, days}`. HTML with mistakes gives what a browser would show of it.
 *
 * E-mail addresses that Cloudflare hides are links here: `mailto:info@example.org`.
 */
export function parsePage(html: string): PageContent {
  const texts: string[] = [];
  const titles: string[] = [];
  const scripts: string[] = [];
  const links: string[] = [];
  const days: string[] = [];
  let language: string | undefined;
  let isJsonLd = false;
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { lang, type, href, content, datetime, ...attributes }) {
      if (hiddenElements.has(name) || name === "title") open.push(name);
      if (name === "html") language = lang;
      if (name === "script") isJsonLd = /ld\+json/i.test(type ?? "");
      if (href !== undefined) links.push(href);
      if (name === "meta" && dateNames.test(attributes["property"] ?? attributes["name"] ?? ""))
        days.push(content ?? "");
      if (name === "time") days.push(datetime ?? "");
      const hiddenEmail = attributes["data-cfemail"];
      if (hiddenEmail !== undefined) links.push(`mailto:${decodeHiddenEmail(hiddenEmail)}`);
      texts.push(" ");
    },
    ontext(text) {
      const element = open.at(-1);
      if (element === "title") titles.push(text);
      else if (element === "script") scripts.push(isJsonLd ? text : "");
      else if (element === undefined) texts.push(text);
    },
    onclosetag(name) {
      if (open.at(-1) === name) open.pop();
      texts.push(" ");
    },
  });
  parser.end(html);
  const statedDays = [...days, ...Array.from(scripts.join("").matchAll(jsonLdDates), ([, day = ""]) => day)];
  return {
    text: texts.join("").replace(/\s+/g, " ").trim(),
    title: titles.join("").replace(/\s+/g, " ").trim(),
    language,
    links,
    days: statedDays.map((day) => day.slice(0, 10)).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)),
  };
}

/** Decodes Cloudflare's e-mail protection: pairs of hexadecimal digits, each byte combined with the first by exclusive or. */
function decodeHiddenEmail(hex: string): string {
  const [key = 0, ...bytes] = Array.from(hex.matchAll(/[0-9a-f]{2}/gi), ([pair]) => Number.parseInt(pair, 16));
  return String.fromCharCode(...bytes.slice(0, 200).map((byte) => byte ^ key));
}

/**
 * Decodes the bytes of a page by its byte-order mark, the charset of the header Content-Type, that of a meta element in the first
 * kilobyte, else as UTF-8 and, where that is invalid, as Windows-1252.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const mark = [/^\xef\xbb\xbf/, /^\xff\xfe/, /^\xfe\xff/].findIndex((pattern) => pattern.test(head));
  const charsets = [
    ["utf-8", "utf-16le", "utf-16be"][mark],
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1],
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1],
  ];
  const isUtf8 = () => decodeAs("utf-8", bytes, true) !== undefined;
  const charset = charsets.find((label) => label !== undefined && decodeAs(label, new Uint8Array()) !== undefined);
  return decodeAs(charset ?? (isUtf8() ? "utf-8" : "windows-1252"), bytes) ?? "";
}

/** Decodes bytes. Undefined for an unknown charset and, if `fatal`, for invalid bytes. */
function decodeAs(charset: string, bytes: Uint8Array, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
