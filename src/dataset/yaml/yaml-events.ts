import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from "js-yaml";
import { pointerTo } from "../pointer.ts";
import {
  duplicateFault,
  featureFault,
  forbiddenKey,
  keyFault,
  keylessFault,
  type NodeEvent,
  type YamlFault,
} from "./yaml-faults.ts";
import { isNothing, colonBehind, dashBehind, notePlace, startOf, type YamlMap } from "./yaml-places.ts";

/** Keys that every object has by itself: `constructor` would pass for a known one, `__proto__` would change the object. */
const inborn: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

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

/** Notes where each part of the document is: slower, so only for documents that have something to report. */
export function mapDocument(text: string, events: readonly Event[]): YamlMap {
  const map: YamlMap = { places: new Map(), empty: new Set(), faults: [], end: 0 };
  readNode({ text, events, next: 1, isClean: true, map }, "");
  return map;
}

function readNode(walk: Walk, pointer: string, key?: number): unknown {
  const event = walk.events[walk.next++];
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null;
  reportFeature(walk, event, pointer);
  if (walk.map) notePlace(walk.map, event, walk.text, pointer, key);
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

function readScalar(walk: Walk, event: ScalarEvent, pointer: string): string {
  const text = getScalarValue(walk.text, event);
  if (event.style === SCALAR_STYLE.PLAIN && isNothing(text)) {
    walk.isClean = false;
    walk.map?.empty.add(pointer);
  }
  return text;
}

function report(walk: Walk, makeFault: () => YamlFault): void {
  walk.isClean = false;
  if (walk.map === undefined) return;
  const { pointer, ...fault } = makeFault();
  walk.map.faults.push({ ...fault, pointer: pointer.replace(/\/~aside.*$/s, "") });
}

function reportFeature(walk: Walk, event: NodeEvent, pointer: string): void {
  if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) {
    report(walk, () => featureFault(walk.text, event, pointer));
  }
}

/** The pointer of an inner part; made only where a map is wanted. */
function inner(walk: Walk, pointer: string, part: string | number): string {
  return walk.map ? pointer + pointerTo(part) : "";
}

function readSequence(walk: Walk, pointer: string, start: number): unknown[] {
  const items: unknown[] = [];
  while (!isAtPop(walk)) {
    const dash = walk.map && (items.length === 0 ? start : dashBehind(walk.text, walk.map.end));
    items.push(readNode(walk, inner(walk, pointer, items.length), isWithoutValue(walk) ? dash : undefined));
  }
  walk.next++;
  return items;
}

function isWithoutValue({ events, next }: Walk): boolean {
  const event = events[next];
  return event?.type === EVENT_ID.SCALAR && event.valueStart < 0;
}

function readMapping(walk: Walk, pointer: string): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  while (!isAtPop(walk)) {
    const { name, offset, fault } = readKey(walk, pointer);
    const here = inner(walk, pointer, name);
    const makeFault =
      fault ??
      (inborn.has(name)
        ? () => forbiddenKey(name, here, offset)
        : Object.hasOwn(mapping, name)
          ? () => duplicateFault(name, here, offset)
          : undefined);
    if (makeFault === undefined) {
      mapping[name] = readNode(walk, here, offset);
    } else {
      report(walk, makeFault);
      readNode(walk, aside(here));
    }
  }
  walk.next++;
  return mapping;
}

function readKey(walk: Walk, pointer: string): { name: string; offset: number; fault?: () => YamlFault } {
  const event = walk.events[walk.next];
  if (event?.type === EVENT_ID.SCALAR) {
    walk.next++;
    const name = getScalarValue(walk.text, event);
    const offset = event.valueStart < 0 ? colonBehind(walk.text, walk.map?.end ?? 0) : startOf(event, walk.text);
    if (name === "") return { name, offset, fault: () => keylessFault(pointer, offset) };
    reportFeature(walk, event, inner(walk, pointer, name));
    return { name, offset };
  }
  const offset = event !== undefined && "start" in event ? event.start : 0;
  readNode(walk, aside(pointer));
  return { name: "", offset, fault: () => keyFault(pointer, offset) };
}

/** A pointer that no value has: for what is read past, so that places stay those of what is kept. */
function aside(pointer: string): string {
  return `${pointer}/~aside`;
}

function isAtPop(walk: Walk): boolean {
  const event = walk.events[walk.next];
  return event === undefined || event.type === EVENT_ID.POP;
}
