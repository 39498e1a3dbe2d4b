import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from "js-yaml";
import { pointerTo } from "./pointer.ts";
import { duplicateFault, featureFault, keyFault, protoFault, type YamlFault } from "./yaml-faults.ts";

/** Where a value stands, and its key where it has one: offsets into the text. */
export interface Place {
  readonly key?: number;
  readonly value?: number;
}

/** Where the parts of a document stand and what is wrong with it. */
export interface YamlMap {
  readonly places: Map<string, Place>;
  /** Pointers of plain scalars that stand for nothing. */
  readonly empty: Set<string>;
  readonly faults: YamlFault[];
}

/** A walk over the events of one document; `next` is the index of the event to read. */
interface Walk {
  readonly text: string;
  readonly events: readonly Event[];
  next: number;
  /** Whether there is a fault or an empty value, whose pointers only a mapped walk knows. */
  isClean: boolean;
  /** Absent on the first, fast walk, which makes no pointers. */
  readonly map?: YamlMap;
}

/**
 * Builds a plain value from the events of one document.
 *
 * The first of two equal keys wins; the second is a fault.
 *
 * @returns the value, and whether a map of the document would hold a fault or an empty value
 */
export function readDocument(text: string, events: readonly Event[]): { value: unknown; isClean: boolean } {
  const walk: Walk = { text, events, next: 1, isClean: true };
  return { value: readNode(walk, ""), isClean: walk.isClean };
}

/** Notes where each part of the document stands: slower, so only for documents that have something to report. */
export function mapDocument(text: string, events: readonly Event[]): YamlMap {
  const map: YamlMap = { places: new Map(), empty: new Set(), faults: [] };
  readNode({ text, events, next: 1, isClean: true, map }, "");
  return map;
}

function readNode(walk: Walk, pointer: string, key?: number): unknown {
  const event = walk.events[walk.next++];
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null;
  if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) {
    report(walk, () => featureFault(walk.text, event, pointer));
  }
  if (walk.map) notePlace(walk.map, event, pointer, key);
  switch (event.type) {
    case EVENT_ID.SEQUENCE:
      return readSequence(walk, pointer, event.start);
    case EVENT_ID.MAPPING:
      return readMapping(walk, pointer);
    case EVENT_ID.ALIAS:
      return null;
    case EVENT_ID.SCALAR:
      return readScalar(walk, event, pointer);
    default:
      event satisfies never;
  }
  return null;
}

function notePlace(
  map: YamlMap,
  event: Exclude<Event, { type: 1 | 6 }>,
  pointer: string,
  key: number | undefined,
): void {
  const value = event.type === EVENT_ID.SCALAR ? event.valueStart : "start" in event ? event.start : event.anchorStart;
  map.places.set(pointer, { ...(key !== undefined && { key }), ...(value >= 0 && { value }) });
}

function readScalar(walk: Walk, event: ScalarEvent, pointer: string): string {
  const text = getScalarValue(walk.text, event);
  if (event.style === SCALAR_STYLE.PLAIN && (text === "" || text === "~" || text === "null")) {
    walk.isClean = false;
    walk.map?.empty.add(pointer);
  }
  return text;
}

function report(walk: Walk, makeFault: () => YamlFault): void {
  walk.isClean = false;
  walk.map?.faults.push(makeFault());
}

/** The pointer of an inner part; made only where a map is wanted. */
function inner(walk: Walk, pointer: string, part: string | number): string {
  return walk.map ? pointer + pointerTo(part) : "";
}

function readSequence(walk: Walk, pointer: string, start: number): unknown[] {
  const items: unknown[] = [];
  while (!isAtPop(walk)) items.push(readNode(walk, inner(walk, pointer, items.length), start));
  walk.next++;
  return items;
}

function readMapping(walk: Walk, pointer: string): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  while (!isAtPop(walk)) {
    const key = readKey(walk, pointer);
    const here = inner(walk, pointer, key.name);
    if (key.name === "__proto__") {
      report(walk, () => protoFault(here, key.offset));
      readNode(walk, aside(here));
    } else if (Object.hasOwn(mapping, key.name)) {
      report(walk, () => duplicateFault(key.name, here, key.offset));
      readNode(walk, aside(here));
    } else {
      mapping[key.name] = readNode(walk, here, key.offset);
    }
  }
  walk.next++;
  return mapping;
}

function readKey(walk: Walk, pointer: string): { name: string; offset: number } {
  const event = walk.events[walk.next];
  if (event?.type === EVENT_ID.SCALAR) {
    walk.next++;
    return { name: getScalarValue(walk.text, event), offset: Math.max(0, event.valueStart) };
  }
  const offset = event !== undefined && "start" in event ? event.start : 0;
  report(walk, () => keyFault(pointer, offset));
  readNode(walk, aside(pointer));
  return { name: "", offset };
}

/** A pointer that no value has: for what is read past, so that places stay those of what is kept. */
function aside(pointer: string): string {
  return `${pointer}/~aside`;
}

function isAtPop(walk: Walk): boolean {
  const event = walk.events[walk.next];
  return event === undefined || event.type === EVENT_ID.POP;
}
