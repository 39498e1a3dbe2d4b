import type { AliasEvent, Event, YAMLException } from "js-yaml";
import { quote } from "./diagnostic.ts";

/** A fault of the YAML itself, before any schema is asked; `offset` counts UTF-16 code units from the start of the text. */
export interface YamlFault {
  readonly rule: "syntax" | "duplicate-key" | "yaml-feature";
  readonly pointer: string;
  readonly offset: number;
  readonly at?: "key";
  readonly message: string;
  readonly hint: string;
}

const startHint = "copy a listing of the same folder, or make one with `npm run new`";

export const emptyFault: YamlFault = {
  rule: "syntax",
  pointer: "",
  offset: 0,
  message: "empty file",
  hint: startHint,
};

export const commentFault: YamlFault = { ...emptyFault, message: "nothing but comments" };

/** A file holds one listing. */
export function secondDocument(text: string): YamlFault {
  const marks = [...text.matchAll(/^(---|\.\.\.)(?=\s|$)/gm)];
  const isFirstMarkHead =
    text
      .slice(0, marks[0]?.index ?? 0)
      .replace(/^\s*(#.*|%.*)?$/gm, "")
      .trim() === "";
  return {
    rule: "syntax",
    pointer: "",
    offset: (isFirstMarkHead ? marks[1] : marks[0])?.index ?? 0,
    message: "two documents in one file",
    hint: "put each listing into a file of its own, without a line `---` between",
  };
}

export function duplicateFault(name: string, pointer: string, offset: number): YamlFault {
  return {
    rule: "duplicate-key",
    pointer,
    offset,
    message: `key stands twice: ${quote(name)}`,
    hint: "keep one of the two; a list takes several items under one key",
  };
}

export function protoFault(pointer: string, offset: number): YamlFault {
  return { rule: "yaml-feature", pointer, offset, message: "forbidden key: __proto__", hint: "remove the line" };
}

export function keyFault(pointer: string, offset: number): YamlFault {
  return {
    rule: "yaml-feature",
    pointer,
    offset,
    message: "a key is a list or a mapping",
    hint: "keys are plain words, such as `name:`; check for a missing or a surplus `?`, `[` or `{`",
  };
}

/** Anchors, aliases and tags: a listing needs none, and they can be used to exhaust memory. */
export function featureFault(
  text: string,
  event: Exclude<Event, { type: 1 | 6 }> | AliasEvent,
  pointer: string,
): YamlFault {
  const [start, end] =
    event.anchorStart >= 0
      ? [event.anchorStart, event.anchorEnd]
      : "tagStart" in event
        ? [event.tagStart, event.tagEnd]
        : [0, 0];
  const word = event.type === 5 ? "alias" : event.anchorStart >= 0 ? "anchor" : "tag";
  return {
    rule: "yaml-feature",
    pointer,
    offset: start,
    message: `YAML ${word} not allowed: ${quote(text.slice(start, end))}`,
    hint: "write the value itself; put it in quotes if it begins with &, * or !",
  };
}

/**
 * Says in plain words what the parser found, at the place where a person would mend it.
 *
 * The parser's own words for an unterminated quote ("deficient indentation", at the end of the text) help nobody.
 */
export function describeSyntaxFault(text: string, error: YAMLException): YamlFault {
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  const fault = (at: number, message: string, hint: string): YamlFault => ({
    rule: "syntax",
    pointer: "",
    offset: at,
    message,
    hint,
  });
  const tab = /^[ ]*\t/m.exec(
    text
      .slice(0, offset + 1)
      .split("\n")
      .slice(-2)
      .join("\n"),
  );
  if (tab !== null || text[offset] === "\t") {
    const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
    const at = text.indexOf(
      "\t",
      text.slice(lineStart).match(/^[ ]*\t/) ? lineStart : Math.max(0, text.lastIndexOf("\n", lineStart - 2) + 1),
    );
    return fault(Math.max(0, at), "tab used for indentation", "indent with two spaces");
  }
  const open = unterminatedQuote(text);
  if (open !== undefined && open <= offset) {
    return fault(
      open,
      `quote is not closed: ${quote(text.slice(open, text.indexOf("\n", open) >>> 0))}`,
      `end the value with ${text[open]}, or leave both quotes out`,
    );
  }
  for (const [pattern, message, hint] of wordings) {
    if (pattern.test(error.reason)) return fault(offset, message, hint);
  }
  return fault(
    offset,
    `YAML cannot be read: ${error.reason}`,
    "compare the line and the one above it with another listing: indentation, colon and space, quotes, brackets",
  );
}

const wordings: readonly (readonly [RegExp, string, string])[] = [
  [/maxDepth/, "nested too deep", "listings nest four deep; check for surplus brackets"],
  [/flow collection/, "bracket is not closed", "end the list with ] or the mapping with }"],
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
  [
    /can not read a block mapping entry|implicit mapping pair|multiline key/,
    "a line has no key",
    "write `key: value`; a long value continues with more indentation than its key",
  ],
  [
    /end of the stream or a document separator/,
    "the line does not belong to the listing",
    "write `key: value` from the first column on, or indent the line as part of the value above",
  ],
];

/** Offset of a quote that opens a value and is never closed. */
function unterminatedQuote(text: string): number | undefined {
  const opener = /(?:^|[:,[{-][ ]+|\n[ ]*)(["'])/g;
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const open = match.index + match[0].length - 1;
    const close = match[1] === '"' ? /(?:[^"\\]|\\[^])*"/y : /(?:[^']|'')*'/y;
    close.lastIndex = open + 1;
    const found = close.exec(text);
    if (found === null) return open;
    // A value cannot run on into what is plainly the next key.
    if (/\n[a-z_]+:(\s|$)/.test(found[0])) return open;
    opener.lastIndex = close.lastIndex;
  }
  return undefined;
}
