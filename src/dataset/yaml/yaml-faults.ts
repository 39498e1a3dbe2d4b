import { EVENT_ID, type Event } from "js-yaml";
import { quote } from "../diagnostic.ts";

/** An event that begins a node. */
export type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>;

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
  return {
    rule: "syntax",
    pointer: "",
    offset: secondMark(text),
    message: "two documents in one file",
    hint: "put each listing into its own file, and remove the line `---` between them",
  };
}

/** Offset of the line `---` or `...` that ends the first document. */
function secondMark(text: string): number {
  let hasBegun = false;
  let offset = 0;
  for (const line of text.split("\n")) {
    const isMark = /^(---|\.\.\.)(\s|$)/.test(line);
    if (isMark && hasBegun) return offset;
    hasBegun ||= isMark || !/^\s*$|^\s*#|^%/.test(line);
    offset += line.length + 1;
  }
  return 0;
}

export function duplicateFault(name: string, pointer: string, offset: number): YamlFault {
  return {
    rule: "duplicate-key",
    pointer,
    offset,
    message: `key used twice: ${quote(name)}`,
    hint: "keep one of the two; a list takes several items under one key",
  };
}

export function forbiddenKey(name: string, pointer: string, offset: number): YamlFault {
  return { rule: "yaml-feature", pointer, offset, message: `forbidden key: ${name}`, hint: "remove the line" };
}

export function keylessFault(pointer: string, offset: number): YamlFault {
  return {
    rule: "yaml-feature",
    pointer,
    offset,
    message: "no key before the colon",
    hint: "write `key: value`, or remove the line",
  };
}

export function keyFault(pointer: string, offset: number): YamlFault {
  return {
    rule: "yaml-feature",
    pointer,
    offset,
    message: "a key is a list or a mapping",
    hint: "keys are plain words, such as `name:`; look for a missing or an extra `?`, `[` or `{`",
  };
}

/** A line `%…` above the document, which speaks of YAML itself: a listing needs none, and it would be read by nobody. */
export function directiveFault(text: string): YamlFault | undefined {
  const found = /^(?:[ \t]*(?:#[^\n]*)?\n)*(%[^\n]*)/.exec(text);
  if (found === null) return undefined;
  const [whole, line = ""] = found;
  return {
    rule: "yaml-feature",
    pointer: "",
    offset: whole.length - line.length,
    message: `YAML directive not allowed: ${quote(line)}`,
    hint: "remove the line, and the line `---` below it",
  };
}

/** Anchors, aliases and tags: a listing needs none, and they can be used to exhaust memory. */
export function featureFault(text: string, event: NodeEvent, pointer: string): YamlFault {
  const isAnchor = event.anchorStart >= 0;
  const [start, end] =
    isAnchor || event.type === EVENT_ID.ALIAS ? [event.anchorStart, event.anchorEnd] : [event.tagStart, event.tagEnd];
  const word = event.type === EVENT_ID.ALIAS ? "alias" : isAnchor ? "anchor" : "tag";
  return {
    rule: "yaml-feature",
    pointer,
    offset: start,
    message: `YAML ${word} not allowed: ${quote(text.slice(start, end))}`,
    hint: "write the value itself; put it in quotes if it begins with &, * or !",
  };
}
