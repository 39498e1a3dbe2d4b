import { quote } from "./diagnostic.ts";
import { toPrintableLine } from "./plain-text.ts";
import { isWebAddress } from "./web-host.ts";

/** Zero-width space: invisible, it separates the parts of what GitHub would take for a mention, a reference or an address. */
const gap = "\u200B";

/** Maximum length of a text for an issue or a comment, in characters. GitHub allows 65,536. */
export const maxCommentLength = 60_000;
/** Maximum number of items in a list of a comment. */
const maxListItems = 30;
/** Maximum length of the address of a link, as the link writes it. In characters. */
const maxLinkLength = 300;

/**
 * Escapes untrusted text as one line of Markdown that displays exactly this text: `*a* <b>` → `\*a\* &lt;b&gt;`. "" stays "".
 *
 * Markup gets backslashes and entities. What GitHub links by itself (`@name`, `#1`, `GH-1`, `https://…`, `www.`, `mailto:`,
 * hashes of 7 to 64 hex digits) gets an invisible U+200B inside: `@name` → `@`, U+200B, `name`. Line breaks and other invisible
 * characters become visible escapes, as in `toPrintableLine`, and spaces around the text are removed.
 *
 * @param maxLength of the text before it is escaped, 400 by default; a longer one is cut and ends in `…`
 * @see https://github.github.com/gfm/ — autolinks, which backslashes do not stop
 */
export function escapeMarkdown(text: string, maxLength?: number): string {
  return toPrintableLine(text, maxLength)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()!|~$^=]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+#]/, "\\$&")
    .replace(/[@#]/g, `$&${gap}`)
    .replace(/\b(gh|ghsa|cve|www)(?=[-.])/gi, `$1${gap}`)
    .replace(/:\/\//g, `:${gap}//`)
    .replace(/\b(mailto|xmpp):/gi, `$1${gap}:`)
    .replace(/\b[0-9a-f]{7,64}\b/gi, (hash) => `${hash.slice(0, 4)}${gap}${hash.slice(4)}`);
}

/**
 * Removes the escapes of `escapeMarkdown`, for a terminal: `\*a\* &lt;b&gt;` → `*a* <b>`. Every U+200B is removed, and text
 * without escapes stays.
 *
 * The visible escapes of line breaks and invisible characters stay as they are: `\n` in two characters.
 */
export function unescapeMarkdown(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])|\u200b/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/**
 * Formats a Markdown link to an untrusted URL, with its host behind the text so that nobody is misled:
 * `linkMarkdown("About", "https://example.org/a")` → `[About, example.org](https://example.org/a)`.
 *
 * The text and host are escaped by `escapeMarkdown` (`www.` gets a U+200B), and in the address what Markdown could read is
 * percent-encoded: `(` → `%28`.
 *
 * @returns the escaped text alone if the address is not a URL, not of `http:` or `https:`, has a user name or password, or is
 * longer than 300 characters with its escapes
 */
export function linkMarkdown(text: string, address: string): string {
  const shown = escapeMarkdown(text);
  if (!isWebAddress(address)) return shown;
  const url = new URL(address);
  const target = url.href.replace(
    /[()[\]<>\\`'"|*_~\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return target.length > maxLinkLength ? shown : `[${shown}, ${escapeMarkdown(url.hostname)}](${target})`;
}

/**
 * Formats untrusted text as a code span of Markdown, in which nothing is a link, a mention or HTML: `a` → `` `a` ``, `` a`b ``
 * → ``` ``a`b`` ```.
 *
 * The text is formatted by `quote`: on one line, trimmed, cut at 80 characters. The fence has one backtick more than the
 * longest run in the text. A text that begins or ends with a backtick gets a space on both sides; "" gives two spaces between
 * backticks.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function codeSpan(text: string): string {
  const line = quote(text);
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Options of a text that leaves out what exceeds a limit. */
interface Limit {
  /** Maximum length in characters. */
  readonly room: number;
  /** Formats how many parts were left out. Appended, beyond the room, if any were. */
  readonly more: (values: { readonly count: number }) => string;
}

/**
 * Joins a head and as many parts as fit, then says how many do not.
 *
 * @param head is never cut
 * @param options.gap text between parts
 */
export function joinWithinLimit(
  head: readonly string[],
  parts: readonly string[],
  { gap, room, more }: Limit & { readonly gap: string },
): string {
  const joined = joinFitting(head, parts, { gap, room });
  return joined.omitted === 0 ? joined.text : `${joined.text}\n\n${more({ count: joined.omitted })}`;
}

/** Joins as many lines as fit, at most 30, then a line that says how many do not. */
export function formatListWithinLimit(lines: readonly string[], { room, more }: Limit): string {
  const { text, omitted } = joinFitting([], lines.slice(0, maxListItems), { gap: "\n", room });
  const count = omitted + Math.max(0, lines.length - maxListItems);
  return count === 0 ? text : [text, more({ count })].filter(Boolean).join("\n");
}

/** Joins a head and as many parts as fit. Returns the text and the number of parts left out. */
function joinFitting(
  head: readonly string[],
  parts: readonly string[],
  { gap, room }: { readonly gap: string; readonly room: number },
): { text: string; omitted: number } {
  let length = head.join(gap).length;
  const end = parts.findIndex((part) => {
    length += part.length + gap.length;
    return length > room;
  });
  const fitting = end === -1 ? parts : parts.slice(0, end);
  return { text: [...head, ...fitting].join(gap), omitted: parts.length - fitting.length };
}
