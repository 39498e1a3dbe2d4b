import { quote } from "./diagnostic.ts";
import { toPrintableLine } from "./plain-text.ts";

/** No width, so that it is not seen: it parts what GitHub would take for a mention, a reference or an address. */
const gap = "\u200B";

/**
 * Text from outside as one line of Markdown that says exactly this text.
 *
 * Nothing in it becomes a tag, a link, a picture, code or a list; nobody is mentioned (`@name`), nothing is referred to
 * (`#1`, `GH-1`) or closed, and no address becomes a link.
 *
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

/** Escaped Markdown for a terminal, where escapes are only in the way. */
export function unescapeMarkdown(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])|\u200b/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/**
 * A link to an address from outside, its host said beside its text so that nobody is misled.
 *
 * @returns the escaped text alone where the address is none of the web
 */
export function linkMarkdown(text: string, address: string): string {
  const shown = escapeMarkdown(text);
  if (!URL.canParse(address)) return shown;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return shown;
  const target = url.href.replace(
    /[()[\]<>\\`'"|*_~\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${shown}, ${escapeMarkdown(url.hostname)}](${target})`;
}

/**
 * Text from outside as a code span: nothing in it is a link, a mention or HTML.
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
