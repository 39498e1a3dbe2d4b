import { EVENT_ID, YAMLException, parseEvents, type Event } from "js-yaml";
import { mapDocument, readDocument } from "./yaml-events.ts";
import { findCuts, type CutFault } from "./comments.ts";
import { lineStarts, positionAt, type Position } from "./lines.ts";
import { parentOf } from "../pointer.ts";
import { describeSyntaxFault } from "./syntax-fault.ts";
import {
  commentFault,
  directiveFault,
  emptyFault,
  featureFault,
  secondDocument,
  type YamlFault,
  type NodeEvent,
} from "./yaml-faults.ts";
import type { YamlMap } from "./yaml-places.ts";

/** A YAML text as a plain value, every scalar still a string, with the place of each part. */
export interface YamlDocument {
  readonly value: unknown;
  /** Pointers whose value is left out: `key:`, `key: ~` or `key: null`. */
  readonly empty: ReadonlySet<string>;
  /** Line and column of a value or its key; of the nearest holder where the pointer names nothing. */
  readonly placeOf: (pointer: string, at?: "key" | "value") => Position;
}

export interface PlacedFault extends YamlFault, Position {}

export type PlacedCut = CutFault & Position;

/** Listings nest four deep. */
const maxDepth = 32;
const none: ReadonlySet<string> = new Set();

/**
 * Parses one YAML document.
 *
 * Scalars stay strings, so that quoting carries no meaning; normalizeInstance gives them the schema's types.
 * Anchors, aliases and tags are faults: a listing needs none, and they can be used to exhaust memory.
 *
 * @returns the document unless nothing could be read, every fault, and what is worth a warning
 */
export function parseYaml(text: string): {
  document?: YamlDocument;
  faults: PlacedFault[];
  warnings?: PlacedCut[];
} {
  let known: number[] | undefined;
  const starts = () => (known ??= lineStarts(text));
  const placed = (fault: YamlFault): PlacedFault => ({ ...fault, ...positionAt(starts(), fault.offset) });
  try {
    const events = parseEvents(text, { maxDepth });
    const heads = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
    if (heads === 0) return { faults: [placed(text.trim() === "" ? emptyFault : commentFault)] };
    if (heads > 1) return { faults: [placed(secondDocument(text))] };
    const { value, isClean } = readDocument(text, events);
    const map = isClean ? undefined : mapDocument(text, events);
    const empty = map?.empty ?? none;
    const directive = text.includes("%") ? directiveFault(text) : undefined;
    const faults = [...(directive ? [directive] : []), ...(map?.faults ?? [])].map(placed);
    const anchor = isClean ? undefined : findUsedAnchor(text, events);
    if (anchor !== undefined) return { faults: [placed(featureFault(text, anchor, ""))] };
    if (empty.has("")) return { faults: faults.length > 0 ? faults : [placed(emptyFault)] };
    const warnings = findCuts(text, events).map((cut) => ({ ...cut, ...positionAt(starts(), cut.offset) }));
    const placeOf = placesOf(text, starts, map);
    return { document: { value, empty, placeOf }, faults, warnings };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { faults: [placed(describeSyntaxFault(text, error))] };
  }
}

/**
 * Tells places, where there is no map yet by parsing the text again: few documents are asked for any, and to keep the events
 * of all of them takes more memory than all else.
 */
function placesOf(text: string, starts: () => number[], known: YamlMap | undefined): YamlDocument["placeOf"] {
  let map = known;
  return (pointer, at) => {
    map ??= mapDocument(text, parseEvents(text, { maxDepth }));
    return placeIn(map, starts(), pointer, at);
  };
}

/**
 * The first anchor that an alias repeats: a text with one is not written for the register, and what it says cannot be read from
 * what is there.
 */
function findUsedAnchor(text: string, events: readonly Event[]): NodeEvent | undefined {
  const anchors = new Map<string, NodeEvent>();
  for (const event of events) {
    if (!("anchorStart" in event) || event.anchorStart < 0) continue;
    const name = text.slice(event.anchorStart, event.anchorEnd);
    if (event.type !== EVENT_ID.ALIAS) anchors.set(name, event);
    else if (anchors.has(name)) return anchors.get(name);
  }
  return undefined;
}

function placeIn(
  { places }: YamlMap,
  starts: readonly number[],
  pointer: string,
  at: "key" | "value" = "value",
): Position {
  let nearest = pointer;
  while (!places.has(nearest) && nearest !== "") nearest = parentOf(nearest);
  const place = places.get(nearest);
  const offset = at === "key" ? (place?.key ?? place?.value) : (place?.value ?? place?.key);
  return positionAt(starts, offset ?? 0);
}
