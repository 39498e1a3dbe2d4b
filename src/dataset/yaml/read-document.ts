import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from "js-yaml";
import { quote } from "../diagnostic.ts";
import { pointerTo } from "../pointer.ts";

/** A fault of the YAML itself, before the schema check; `offset` counts UTF-16 code units from the start of the text. */
export interface YamlFault {
  readonly rule: "syntax" | "duplicate-key" | "yaml-feature" | "cut-by-comment";
  readonly pointer: string;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Offsets of a value and of its key; each is that of the other where only one is written. */
export interface NodeOffsets {
  readonly key: number;
  readonly value: number;
}

/** A walk over the events of one document; `next` is the index of the event to read. */
interface Walk {
  readonly text: string;
  readonly events: readonly Event[];
  next: number;
  /** Offset behind the last part that was read. */
  end: number;
  readonly empty: Set<string>;
  readonly faults: YamlFault[];
  readonly warnings: YamlFault[];
  readonly places: Map<string, NodeOffsets> | undefined;
}

/** Keys that every object has by itself: `constructor` would pass for a known one, `__proto__` would change the object. */
const inborn: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Builds a plain value from the events of one document.
 *
 * The first of two equal keys wins; the second is a fault.
 *
 * @param places filled with the place of each part, by JSON Pointer
 */
export function buildDocument(text: string, events: readonly Event[], places?: Map<string, NodeOffsets>) {
  const walk: Walk = { text, events, next: 1, end: 0, empty: new Set(), faults: [], warnings: [], places };
  const value = readNode(walk, "");
  return { value, empty: walk.empty, faults: walk.faults, warnings: walk.warnings };
}

/** Whether a plain scalar means no value at all, in YAML 1.1 and 1.2 alike. */
export function isNullScalar(text: string): boolean {
  return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}

function readNode(walk: Walk, pointer: string, key?: number): unknown {
  const event = walk.events[walk.next++];
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null;
  const value = startOf(walk, event, key);
  walk.places?.set(pointer, { key: key ?? value, value });
  reportFeature(walk, event, pointer);
  if (event.type === EVENT_ID.SEQUENCE) return readSequence(walk, pointer);
  if (event.type === EVENT_ID.MAPPING) return readMapping(walk, pointer);
  return event.type === EVENT_ID.SCALAR ? readScalar(walk, event, pointer) : null;
}

function readScalar(walk: Walk, event: ScalarEvent, pointer: string): string {
  const value = getScalarValue(walk.text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return value;
  if (isNullScalar(value)) walk.empty.add(pointer);
  // A value that YAML ends at a `#` which the writer may have meant: `name: Example #1 Initiative`.
  const end = event.valueEnd;
  const comment = walk.text[end] === " " ? /^ +(#[^\s#].*)/.exec(walk.text.slice(end, end + 100))?.[1] : undefined;
  if (comment !== undefined) {
    const message = `text after # is a comment: ${quote(comment)}`;
    const hint = "put the value in quotes; for a comment, write a space after #";
    walk.warnings.push(buildFault(walk.text.indexOf("#", end), pointer, ["cut-by-comment", message, hint]));
  }
  return value;
}

function readSequence(walk: Walk, pointer: string): unknown[] {
  const items: unknown[] = [];
  while (walk.events[walk.next]?.type !== EVENT_ID.POP) items.push(readNode(walk, `${pointer}/${items.length}`));
  walk.next++;
  return items;
}

function readMapping(walk: Walk, pointer: string): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  for (let key = walk.events[walk.next]; key && key.type !== EVENT_ID.POP; key = walk.events[walk.next]) {
    const offset = startOf(walk, key);
    const name = key.type === EVENT_ID.SCALAR ? getScalarValue(walk.text, key) : "";
    const here = name === "" ? pointer : pointer + pointerTo(name);
    reportFeature(walk, key, here);
    skipNode(walk);
    const fault = keyFault(name, key, mapping);
    if (fault === undefined) mapping[name] = readNode(walk, here, offset);
    else {
      walk.faults.push(buildFault(offset, here, fault));
      skipNode(walk);
    }
  }
  walk.next++;
  return mapping;
}

/** Passes over a node with all that it holds. */
function skipNode(walk: Walk): void {
  let depth = 0;
  do {
    const type = walk.events[walk.next++]?.type;
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++;
    else if (type === EVENT_ID.POP) depth--;
  } while (depth > 0);
}

function keyFault(name: string, { type }: Event, mapping: object): Words | undefined {
  const hint = "write `key: value`, or remove the line";
  if (type !== EVENT_ID.SCALAR) return ["yaml-feature", "a key is a list or a mapping", hint];
  if (name === "") return ["yaml-feature", "no key before the colon", hint];
  if (inborn.has(name)) return ["yaml-feature", `forbidden key: ${name}`, "remove the line"];
  if (!Object.hasOwn(mapping, name)) return undefined;
  const one = "keep one of the two; a list takes several items under one key";
  return ["duplicate-key", `key used twice: ${quote(name)}`, one];
}

/** Anchors, aliases and tags: a listing needs none, and they can be used to exhaust memory. */
function reportFeature({ text, faults }: Walk, event: Event, pointer: string): void {
  if (!("anchorStart" in event)) return;
  const offset = event.anchorStart >= 0 ? event.anchorStart - 1 : "tagStart" in event ? event.tagStart : -1;
  if (offset < 0) return;
  const hint = "put the text in quotes: &, * and ! have a meaning in YAML that listings do not use";
  faults.push(buildFault(offset, pointer, ["yaml-feature", `text without quotes begins with ${text[offset]}`, hint]));
}

/**
 * The offset of a node: of the quote that opens it, of the first word of a block of text.
 *
 * @param key offset for a value that is not written; without it, the dash or colon that it should be next to
 */
function startOf(walk: Walk, event: Event, key?: number): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  if (event.type !== EVENT_ID.SCALAR) return (walk.end = "start" in event ? event.start : walk.end);
  let start = event.valueStart;
  if (start < 0) start = key ?? markBehind(walk);
  else if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) start--;
  else while (start < event.valueEnd - 1 && /\s/.test(walk.text[start] ?? "")) start++;
  walk.end = Math.max(event.valueEnd, start + 1);
  return start;
}

/** Offset of the next dash or colon that begins a line. */
function markBehind({ text, end }: Walk): number {
  const mark = /[-:](?=\s|$)(?<=^[ -]*.)/gm;
  mark.lastIndex = end;
  return mark.exec(text)?.index ?? end;
}

type Words = readonly [rule: YamlFault["rule"], message: string, hint: string];

export function buildFault(offset: number, pointer: string, [rule, message, hint]: Words): YamlFault {
  return { rule, pointer, offset, message, hint };
}
