import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from "js-yaml";
import { quote } from "../diagnostic.ts";
import { formatPointer } from "../pointer.ts";

/** Fault of the YAML itself, found before the schema check. */
export interface YamlFault {
  readonly rule: "syntax" | "duplicate-key" | "yaml-feature" | "cut-by-comment";
  readonly pointer: string;
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Offsets of a value and of its key. If only one of the two is written, both are its offset. */
export interface NodeOffsets {
  readonly key: number;
  readonly value: number;
}

/** State of a walk over the events of one document. */
interface Walk {
  readonly text: string;
  readonly events: readonly Event[];
  /** Index of the next event. */
  next: number;
  /** Offset behind the last node that was read. */
  end: number;
  /** Pointers of values that are not written, or are written as null. */
  readonly emptyPointers: Set<string>;
  readonly faults: YamlFault[];
  readonly warnings: YamlFault[];
  /** Offsets by pointer. Undefined if nobody needs them. */
  readonly offsets: Map<string, NodeOffsets> | undefined;
}

/** Keys that every object inherits. `constructor` would pass for a known key, and `__proto__` would change the object. */
const inheritedKeys: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Value of a YAML document, with its faults in the order of the text. */
interface BuiltDocument {
  readonly value: unknown;
  /** Pointers of parts written as `key:`, `key: ~` or `key: null`, which are "", "~" or "null" in the value. */
  readonly emptyPointers: ReadonlySet<string>;
  readonly faults: readonly YamlFault[];
  readonly warnings: readonly YamlFault[];
}

/**
 * Builds a plain value from the events of one document: objects, arrays and strings, null for an alias.
 *
 * For example, the events of "a: 1" give the value `{a: "1"}`. The first of two equal keys wins; the second is a fault.
 *
 * @param text that the events are of
 * @param offsets filled with the offsets of each part, by JSON Pointer
 */
export function buildDocument(
  text: string,
  events: readonly Event[],
  offsets?: Map<string, NodeOffsets>,
): BuiltDocument {
  const walk: Walk = { text, events, next: 1, end: 0, emptyPointers: new Set(), faults: [], warnings: [], offsets };
  const value = readNode(walk, "");
  return { value, emptyPointers: walk.emptyPointers, faults: walk.faults, warnings: walk.warnings };
}

/** Returns true if a plain scalar is null in YAML 1.1 and 1.2: "", "~", "null", "Null" or "NULL". False for "nULL". */
export function isNullScalar(text: string): boolean {
  return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}

/** Reads the next node with everything below it: a string, a list or a mapping. Null for an alias, and if no node is left. */
function readNode(walk: Walk, pointer: string, keyOffset?: number): unknown {
  const event = walk.events[walk.next++];
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null;
  const valueOffset = findNodeStart(walk, event, keyOffset);
  walk.offsets?.set(pointer, { key: keyOffset ?? valueOffset, value: valueOffset });
  reportYamlFeature(walk, event, pointer);
  if (event.type === EVENT_ID.SEQUENCE) return readSequence(walk, pointer);
  if (event.type === EVENT_ID.MAPPING) return readMapping(walk, pointer);
  return event.type === EVENT_ID.SCALAR ? readScalar(walk, event, pointer) : null;
}

/**
 * Returns the text of a scalar, whose quotes and escapes are resolved. Warns about a plain one that YAML ends at a `#` which
 * may belong to it, as in `Example #1`: `text after # is a comment: #1`.
 */
function readScalar(walk: Walk, event: ScalarEvent, pointer: string): string {
  const value = getScalarValue(walk.text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return value;
  if (isNullScalar(value)) walk.emptyPointers.add(pointer);
  const end = event.valueEnd;
  const comment = walk.text[end] === " " ? /^ +(#[^\s#].*)/.exec(walk.text.slice(end, end + 100))?.[1] : undefined;
  if (comment !== undefined) {
    const message = `text after # is a comment: ${quote(comment)}`;
    const hint = "put the value in quotes; for a comment, write a space after #";
    walk.warnings.push(buildFault(walk.text.indexOf("#", end), pointer, ["cut-by-comment", message, hint]));
  }
  return value;
}

/** Reads the items of a list, whose event was read, to its end. [] for an empty one. */
function readSequence(walk: Walk, pointer: string): unknown[] {
  const items: unknown[] = [];
  while (walk.events[walk.next]?.type !== EVENT_ID.POP) items.push(readNode(walk, `${pointer}/${items.length}`));
  walk.next++;
  return items;
}

/**
 * Reads the entries of a mapping, whose event was read, to its end. An entry whose key is faulty is left out, and the fault
 * reported. `{}` for an empty one.
 */
function readMapping(walk: Walk, pointer: string): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  for (let key = walk.events[walk.next]; key && key.type !== EVENT_ID.POP; key = walk.events[walk.next]) {
    const offset = findNodeStart(walk, key);
    const name = key.type === EVENT_ID.SCALAR ? getScalarValue(walk.text, key) : "";
    const entryPointer = name === "" ? pointer : pointer + formatPointer(name);
    reportYamlFeature(walk, key, entryPointer);
    skipNode(walk);
    const fault = describeKeyFault(name, key, mapping);
    if (fault === undefined) mapping[name] = readNode(walk, entryPointer, offset);
    else {
      walk.faults.push(buildFault(offset, entryPointer, fault));
      skipNode(walk);
    }
  }
  walk.next++;
  return mapping;
}

/** Skips the next node with everything below it. */
function skipNode(walk: Walk): void {
  let depth = 0;
  do {
    const type = walk.events[walk.next++]?.type;
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++;
    else if (type === EVENT_ID.POP) depth--;
  } while (depth > 0);
}

/**
 * Returns the fault of a key. The first that applies: "a key is a list or a mapping", "no key before the colon",
 * `forbidden key: constructor` for one that every object inherits, or `key used twice: a`. Undefined if it has none.
 *
 * @param mapping with the entries above the key
 */
function describeKeyFault(name: string, { type }: Event, mapping: object): FaultText | undefined {
  const hint = "write `key: value`, or remove the line";
  if (type !== EVENT_ID.SCALAR) return ["yaml-feature", "a key is a list or a mapping", hint];
  if (name === "") return ["yaml-feature", "no key before the colon", hint];
  if (inheritedKeys.has(name)) return ["yaml-feature", `forbidden key: ${name}`, "remove the line"];
  if (!Object.hasOwn(mapping, name)) return undefined;
  const duplicateHint = "keep one of the two; a list takes several items under one key";
  return ["duplicate-key", `key used twice: ${quote(name)}`, duplicateHint];
}

/**
 * Adds a fault for an anchor, an alias or a tag: `text without quotes begins with &`. A listing needs none, and aliases can
 * exhaust the memory.
 */
function reportYamlFeature({ text, faults }: Walk, event: Event, pointer: string): void {
  if (!("anchorStart" in event)) return;
  const tagStart = "tagStart" in event ? event.tagStart : -1;
  const offset = event.anchorStart >= 0 ? event.anchorStart - 1 : tagStart;
  if (offset < 0) return;
  const hint = "put the text in quotes: &, * and ! have a meaning in YAML that listings do not use";
  faults.push(buildFault(offset, pointer, ["yaml-feature", `text without quotes begins with ${text[offset]}`, hint]));
}

/**
 * Returns the offset at which a node begins: the opening quote of a quoted text, the first word of a block of text.
 *
 * Also sets `walk.end` behind a scalar, or to the beginning of a list or mapping.
 *
 * @param keyOffset taken for a value that is not written; without it, the next dash or colon at the beginning of a line is
 */
function findNodeStart(walk: Walk, event: Event, keyOffset?: number): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  if (event.type !== EVENT_ID.SCALAR) return (walk.end = "start" in event ? event.start : walk.end);
  let start = event.valueStart;
  if (start < 0) start = keyOffset ?? findIndicator(walk);
  else if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) start--;
  else while (start < event.valueEnd - 1 && /\s/.test(walk.text[start] ?? "")) start++;
  walk.end = Math.max(event.valueEnd, start + 1);
  return start;
}

/**
 * Returns the offset of the next dash or colon that begins a line, from the end of the last node on; that end if there is none.
 */
function findIndicator({ text, end }: Walk): number {
  const indicator = /[-:](?=\s|$)(?<=^[ -]*.)/gm;
  indicator.lastIndex = end;
  return indicator.exec(text)?.index ?? end;
}

/** Rule, message and hint of a fault. */
type FaultText = readonly [rule: YamlFault["rule"], message: string, hint: string];

/** Builds a fault of YAML at an offset of the text and the JSON Pointer of its part, "" for the whole document. */
export function buildFault(offset: number, pointer: string, [rule, message, hint]: FaultText): YamlFault {
  return { rule, pointer, offset, message, hint };
}
