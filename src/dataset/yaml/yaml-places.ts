import { EVENT_ID, SCALAR_STYLE } from "js-yaml";
import type { NodeEvent, YamlFault } from "./yaml-faults.ts";

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
  /** Offset behind the last part that was noted. */
  end: number;
}

/**
 * Notes where a node is.
 *
 * @param key offset of its key or, for a list item without a value, of its dash
 */
export function notePlace(
  map: YamlMap,
  event: NodeEvent,
  text: string,
  pointer: string,
  key: number | undefined,
): void {
  const value = startOf(event, text);
  map.places.set(pointer, { ...(key !== undefined && { key }), ...(value >= 0 && { value }) });
  const end = event.type === EVENT_ID.SCALAR ? event.valueEnd : value + 1;
  map.end = Math.max(map.end, end, (key ?? -1) + 1);
}

/** Offset of a node: of the quote that opens it, of the first word of a block of text; below 0 where nothing is written. */
export function startOf(event: NodeEvent, text: string): number {
  if (event.type !== EVENT_ID.SCALAR) return "start" in event ? event.start : event.anchorStart;
  const { style, valueStart, valueEnd } = event;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  let start = valueStart;
  while (start >= 0 && start < valueEnd && /\s/.test(text[start] ?? "")) start++;
  return start === valueEnd ? valueStart : start;
}

/** Offset of the first dash that opens an item of a block list behind an offset. */
export function dashBehind(text: string, offset: number): number | undefined {
  const dash = /^[ ]*-(?=\s|$)/gm;
  dash.lastIndex = offset;
  return dash.exec(text) === null ? undefined : dash.lastIndex - 1;
}

/** Offset of the colon before which a key is missing, behind an offset. */
export function colonBehind(text: string, offset: number): number {
  return Math.max(offset, text.indexOf(":", offset));
}

/** Whether a plain scalar stands for no value at all, in YAML 1.1 and 1.2 alike. */
export function isNothing(text: string): boolean {
  return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}
