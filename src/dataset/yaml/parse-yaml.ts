import { bisectRight } from "d3-array";
import { type Finding, quote } from "../diagnostic.ts";
import { EVENT_ID, YAMLException, parseEvents, type Event } from "js-yaml";
import { parentOf } from "../pointer.ts";
import { buildFault, buildDocument, type NodeOffsets, type YamlFault } from "./read-document.ts";
import { describeSyntaxFault } from "./syntax-fault.ts";

/** Both from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Decodes UTF-8, without the byte-order mark; line ends become `\n` so that positions are the same everywhere.
 *
 * @returns the text, or the fault that keeps it from being read
 */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: Finding & Position } {
  try {
    return { text: decoder.decode(bytes).replace(/\r\n?/g, "\n") };
  } catch {
    const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
    const place = createPositionFinder(text)(text.indexOf("\uFFFD"));
    const hint = "save the file with the encoding UTF-8 (in most editors: Save with encoding)";
    return { fault: { pointer: "", ...place, message: "not UTF-8 text", hint } };
  }
}

/** Returns a function from offsets to lines and columns; the lines are counted when it is first called. */
export function createPositionFinder(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const line = bisectRight(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** A YAML text as a plain value, every scalar still a string, with the place of each part. */
export interface YamlDocument {
  readonly value: unknown;
  /** Pointers whose value is left out: `key:`, `key: ~` or `key: null`. */
  readonly emptyPointers: ReadonlySet<string>;
  /** Line and column of a value or its key; of the nearest holder where the pointer names nothing. */
  readonly findPosition: (pointer: string, at?: "key" | "value") => Position;
}

type PlacedFault = YamlFault & Position;

/**
 * Parses one YAML document: js-yaml reads the text into events, and buildDocument makes a value of them.
 *
 * Scalars stay strings, so that quoting carries no meaning; normalizeInstance gives them the schema's types.
 *
 * @returns the document unless nothing could be read, every fault, and what is worth a warning
 */
export function parseYaml(text: string): { document?: YamlDocument; faults: PlacedFault[]; warnings?: PlacedFault[] } {
  const position = createPositionFinder(text);
  const place = (fault: YamlFault): PlacedFault => ({ ...fault, ...position(fault.offset) });
  const events = parseYamlEvents(text);
  if (!Array.isArray(events)) return { faults: [place(events)] };
  const fault = findDocumentFault(text, events);
  if (fault !== undefined) return { faults: [place(fault)] };
  const { value, empty, faults, warnings } = buildDocument(text, events);
  if (empty.has("")) return { faults: (faults.length > 0 ? faults : [emptyFault("empty file")]).map(place) };
  const isRepeated = events.some((event) => "tagStart" in event && event.anchorStart >= 0);
  // What aliases repeat can't be read from what is there: only the first of these faults is reported.
  if (isRepeated && events.some(({ type }) => type === EVENT_ID.ALIAS))
    return { faults: faults.slice(0, 1).map(place) };

  let places: Map<string, NodeOffsets> | undefined;
  const findPosition: YamlDocument["findPosition"] = (pointer, at = "value") => {
    // Few documents need places: the text is parsed again, so that its events need not be kept.
    if (places === undefined) buildDocument(text, parseYamlEvents(text) as Event[], (places = new Map()));
    let nearest = pointer;
    while (!places.has(nearest) && nearest !== "") nearest = parentOf(nearest);
    return position(places.get(nearest)?.[at] ?? 0);
  };
  return {
    document: { value, emptyPointers: empty, findPosition },
    faults: faults.map(place),
    warnings: warnings.map(place),
  };
}

/** A text's events, or the fault that keeps it from being YAML; listings nest four deep. */
export function parseYamlEvents(text: string): Event[] | YamlFault {
  try {
    return parseEvents(text, { maxDepth: 32 });
  } catch (error) {
    if (error instanceof YAMLException) return describeSyntaxFault(text, error);
    throw error;
  }
}

/** A fault for which nothing of a text is read. */
function findDocumentFault(text: string, events: readonly Event[]): YamlFault | undefined {
  const [document, ...others] = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (document === undefined) return emptyFault(text.trim() === "" ? "empty file" : "nothing but comments");
  const begin = document.explicitStart ? 1 : 0;
  if (others.length > 0) {
    const marks = Array.from(text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm), ({ index }) => index);
    const hint = "put each listing into its own file, and remove the line `---` between them";
    return buildFault(marks[begin] ?? 0, "", ["syntax", "two documents in one file", hint]);
  }
  const directive = begin === 1 ? /^%.*/m.exec(text) : null;
  if (directive === null) return undefined;
  const message = `YAML directive not allowed: ${quote(directive[0])}`;
  return buildFault(directive.index, "", ["yaml-feature", message, "remove the line, and the line `---` below it"]);
}

function emptyFault(message: string): YamlFault {
  return buildFault(0, "", ["syntax", message, "copy a listing of the same folder, or make one with `npm run new`"]);
}

/** A comment, from its `#` to the end of its line. */
export interface YamlComment extends Position {
  readonly text: string;
}

/** Whether a comment is the line that tells editors the schema: the only one that is published. */
export function isSchemaLine(comment: string): boolean {
  return /^# yaml-language-server: \$schema=\.\.\/schemas\/(?:entity|tool)\.schema\.json$/.test(comment);
}

/** The comments of a text but the schema line, in order; none where the text is not YAML. */
export function findComments(text: string): YamlComment[] {
  const [first = ""] = text.split("\n", 1);
  // Most texts have none, and need not be parsed to know it.
  if (!text.includes("#", isSchemaLine(first) ? first.length : 0)) return [];
  const position = createPositionFinder(text);
  const found = withoutScalars(text).matchAll(/(?<!\S)#[^\n]*/g);
  const comments = Array.from(found, ({ index, 0: { length } }) => {
    return { text: text.slice(index, index + length), ...position(index) };
  });
  return comments.filter((comment) => !isSchemaLine(comment.text));
}

/** A text with spaces in place of keys and values, in which a `#` begins no comment; empty where it is not YAML. */
function withoutScalars(text: string): string {
  const events = parseYamlEvents(text);
  if (!Array.isArray(events)) return "";
  let masked = "";
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue;
    masked += text.slice(masked.length, event.valueStart) + " ".repeat(event.valueEnd - event.valueStart);
  }
  return masked + text.slice(masked.length);
}
