import type { YAMLException } from "js-yaml";
import { quote } from "../diagnostic.ts";
import { conflictFault, lineAt, noBreakFault, shiftedFault, type Words } from "./line-faults.ts";
import { findUnclosed } from "./unclosed.ts";
import type { YamlFault } from "./yaml-faults.ts";

/**
 * Says in plain words what the parser found, at the place where a person would fix it.
 *
 * The parser's own words for an unclosed quote ("deficient indentation", at the end of the text) help nobody.
 */
export function describeSyntaxFault(text: string, { reason, mark }: Pick<YAMLException, "reason" | "mark">): YamlFault {
  const offset = Math.min(mark?.position ?? 0, text.length);
  const words =
    conflictFault(text) ??
    noBreakFault(text, offset) ??
    (/\btab\b/.test(reason) ? tabFault(text, offset) : undefined) ??
    unclosedFault(text, offset) ??
    characterFault(text, offset) ??
    tabFault(text, offset) ??
    (/bad indentation|separator is expected/.test(reason)
      ? (misplacedFault(text, offset) ?? shiftedFault(text, offset))
      : undefined) ??
    wordedFault(text, offset, reason);
  return { rule: "syntax", pointer: "", ...words };
}

/** A tab in the indentation of the line, or of the one above it, where the parser may not have minded it. */
function tabFault(text: string, offset: number): Words | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  for (const from of [start, text.lastIndexOf("\n", start - 2) + 1]) {
    const tab = /[ -]*\t/y;
    tab.lastIndex = from;
    if (tab.test(text))
      return { offset: tab.lastIndex - 1, message: "tab used for indentation", hint: "indent with two spaces" };
  }
  return undefined;
}

function unclosedFault(text: string, offset: number): Words | undefined {
  const opener = findUnclosed(text);
  if (opener === undefined || opener.offset > offset) return undefined;
  const { mark, offset: start } = opener;
  const rest = quote(lineAt(text, start));
  return mark === "[" || mark === "{"
    ? { offset: start, message: `bracket is not closed: ${rest}`, hint: `end it with ${mark === "[" ? "]" : "}"}` }
    : { offset: start, message: `quote is not closed: ${rest}`, hint: `end it with ${mark}, or leave both quotes out` };
}

/** A character that no YAML text may hold. */
function characterFault(text: string, offset: number): Words | undefined {
  const code = text.codePointAt(offset);
  if (
    code === undefined ||
    !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(String.fromCodePoint(code)) ||
    code === 9 ||
    code === 10
  )
    return undefined;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    offset,
    message: `control character: ${name}`,
    hint: "delete it: it is invisible, so retype the word that it is in",
  };
}

/** A character where the parser expected the line to end or a value to begin. */
function misplacedFault(text: string, offset: number): Words | undefined {
  const mark = text[offset] ?? "";
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trimEnd();
  if (mark === "*" && before === "") return { offset, message: starred, hint: starredCure };
  if (mark === "-" && before === "")
    return {
      offset,
      message: "a list item is indented differently",
      hint: "begin each item of a list in the same column",
    };
  if (/[:-]$/.test(before) && /[%@`\]},|>]/.test(mark))
    return { offset, message: `a value cannot begin with ${mark}`, hint: "put the value in quotes" };
  const close = before.at(-1) ?? "";
  if (/["'\]}]/.test(close) && !/[\n:]/.test(mark)) {
    const cure = /["']/.test(close)
      ? "leave these quotes out, or put the whole value in quotes of the other kind"
      : "remove it, or put the whole value in quotes";
    return { offset, message: `text after the closing ${close}`, hint: cure };
  }
  return undefined;
}

function wordedFault(text: string, offset: number, reason: string): Words {
  // A text without keys runs on until the first line that has one.
  const isKeyBehind = text[offset] === ":" && reason.includes("document separator");
  const found = wordings.find(([pattern, message]) => (isKeyBehind ? message === keyless : pattern.test(reason)));
  if (found === undefined) {
    return {
      offset,
      message: `YAML cannot be read: ${reason}`,
      hint: "compare the line and the one above it with another listing: indentation, colon and space, quotes, brackets",
    };
  }
  const [, message, hint] = found;
  return { offset: message === keyless ? keylessLine(text, offset) : offset, message, hint };
}

const keyless = "a line has no key";
const starred = "a list item begins with *";
const starredCure = "write `- ` (with a space) before each item, or put a text that begins with * in quotes";

/** The parser stops at the colon of the next line that has one; the line to fix is the first without. */
function keylessLine(text: string, offset: number): number {
  const indentAt = (from: number) => text.slice(from, offset).search(/[^ ]|$/);
  let start = text.lastIndexOf("\n", offset - 1) + 1;
  while (start > 0) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    const line = text.slice(above, start).trim();
    // What is indented deeper continues the value above it.
    if (line === "" || /^#|:(\s|$)/.test(line) || indentAt(above) > indentAt(start)) break;
    start = above;
  }
  return start + indentAt(start);
}

const wordings: readonly (readonly [RegExp, string, string])[] = [
  [/maxDepth/, "nested too deep", "listings nest four deep; check for surplus brackets"],
  [
    /bad indentation of a mapping entry/,
    "a colon or an indentation is out of place",
    'put a value that contains ": " in quotes, and give keys of one level the same indentation',
  ],
  [
    /bad indentation of a sequence entry/,
    "a list item is indented differently",
    "begin each item of a list in the same column",
  ],
  [/missed comma/, "comma missing between the items of a list", "write [a, b, c]"],
  [/found ','/, "nothing between two commas", "remove one of them, or write the item that is missing"],
  [
    /can not read a block mapping entry|implicit mapping pair|multiline key|':' after a mapping key/,
    keyless,
    "write `key: value`, with a space after the colon; a long value continues with more indentation than its key",
  ],
  [/name of an alias/, starred, starredCure],
  [/escape sequence|hexadecimal/, "unknown \\ in double quotes", "write \\\\ for a backslash, or use single quotes"],
  [
    /end of the stream or a document separator/,
    "the line does not belong to the listing",
    "write `key: value` from the first column on, or indent the line as part of the value above",
  ],
];
