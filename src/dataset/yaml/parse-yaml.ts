import { bisectRight } from "d3-array";
import { type Finding, quote } from "../diagnostic.ts";
import { EVENT_ID, YAMLException, parseEvents, type Event } from "js-yaml";
import { parentPointer } from "../pointer.ts";
import { buildDocument, buildFault, type NodeOffsets, type YamlFault } from "./build-document.ts";
import { describeSyntaxFault } from "./syntax-fault.ts";

/** Line and column, both from 1. Columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Maximum depth of lists and mappings. Listings nest four deep. */
const maxDepth = 32;

/**
 * Decodes UTF-8. Removes a byte-order mark, and turns CRLF and CR into `\n`, so that positions are the same everywhere.
 *
 * @returns `{text}`, "" for no bytes; or `{fault}` with the message `not UTF-8 text` and the line and column of the first byte
 *   that is not UTF-8
 */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: Finding & Position } {
  try {
    return { text: decoder.decode(bytes).replace(/\r\n?/g, "\n") };
  } catch {
    const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
    const position = createPositionFinder(text)(text.indexOf("\uFFFD"));
    const hint = "save the file with the encoding UTF-8 (in most editors: Save with encoding)";
    return { fault: { pointer: "", ...position, message: "not UTF-8 text", hint } };
  }
}

/**
 * Returns a function that converts an offset in a text into a line and column: offset 4 of "ab\ncd" is `{line: 2, column: 2}`.
 * Lines are found at its first call.
 */
export function createPositionFinder(text: string): (offset: number) => Position {
  let lineStarts: number[] | undefined;
  return (offset) => {
    lineStarts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const line = bisectRight(lineStarts, offset);
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
}

/** YAML document as a plain value, in which every scalar is a string. */
export interface YamlDocument {
  readonly value: unknown;
  /** Pointers of values that are not written: `key:`, `key: ~` or `key: null`. */
  readonly emptyPointers: ReadonlySet<string>;
  /** Returns the position of a value, or of its key. For a pointer that does not exist, that of its nearest existing parent. */
  readonly findPosition: (pointer: string, part?: "key" | "value") => Position;
}

/** Fault of YAML with its line and column. */
type PlacedFault = YamlFault & Position;

/** Result of parsing a YAML text. */
interface ParsedYaml {
  /** Absent if the text is not YAML, is empty, or repeats a part by an alias. */
  readonly document?: YamlDocument;
  readonly faults: readonly PlacedFault[];
  /** Absent without a document. */
  readonly warnings?: readonly PlacedFault[];
}

/**
 * Parses one YAML document: js-yaml parses the text into events, and `buildDocument` builds a value from them.
 *
 * Scalars stay strings, so that quoting carries no meaning: "founded: 2014" has the value `{founded: "2014"}`, and `NO` and
 * `"NO"` are equal. `normalizeInstance` gives them the types of the schema.
 *
 * @param text as `decodeText` returns it
 * @returns `document`, which a text with some faults, such as `key used twice: a`, has too; `faults`, which a text without a
 *   document has at least one of (`empty file`, `nothing but comments`, `two documents in one file`, a syntax fault);
 *   `warnings`. Faults are in the order of the text.
 */
export function parseYaml(text: string): ParsedYaml {
  const toPosition = createPositionFinder(text);
  const placeFault = (fault: YamlFault): PlacedFault => ({ ...fault, ...toPosition(fault.offset) });

  const events = parseYamlEvents(text);
  if (!Array.isArray(events)) return { faults: [placeFault(events)] };
  const documentFault = findDocumentFault(text, events);
  if (documentFault !== undefined) return { faults: [placeFault(documentFault)] };

  const { value, emptyPointers, faults, warnings } = buildDocument(text, events);
  const isEmpty = emptyPointers.has("");
  if (isEmpty) return { faults: (faults.length > 0 ? faults : [buildEmptyFault("empty file")]).map(placeFault) };
  // What an alias repeats is missing from the value, which would cause further faults: report only the first.
  const hasAnchor = events.some((event) => "tagStart" in event && event.anchorStart >= 0);
  const hasAlias = events.some(({ type }) => type === EVENT_ID.ALIAS);
  if (hasAnchor && hasAlias) return { faults: faults.slice(0, 1).map(placeFault) };

  return {
    document: { value, emptyPointers, findPosition: createPartFinder(text, toPosition) },
    faults: faults.map(placeFault),
    warnings: warnings.map(placeFault),
  };
}

/**
 * Returns a function that finds the position of a part of a document, see `YamlDocument.findPosition`.
 *
 * Few documents need positions, so the text is parsed again at the first call, rather than its events kept.
 */
function createPartFinder(text: string, toPosition: (offset: number) => Position): YamlDocument["findPosition"] {
  let offsets: Map<string, NodeOffsets> | undefined;
  return (pointer, part = "value") => {
    if (offsets === undefined) buildDocument(text, parseYamlEvents(text) as Event[], (offsets = new Map()));
    let nearest = pointer;
    while (!offsets.has(nearest) && nearest !== "") nearest = parentPointer(nearest);
    return toPosition(offsets.get(nearest)?.[part] ?? 0);
  };
}

/**
 * Parses a text into the events of js-yaml, [] for "". Returns a fault instead (see `describeSyntaxFault`) if it is not YAML,
 * or nests deeper than `maxDepth` (32) levels.
 */
export function parseYamlEvents(text: string): Event[] | YamlFault {
  try {
    return parseEvents(text, { maxDepth });
  } catch (error) {
    if (error instanceof YAMLException) return describeSyntaxFault(text, error);
    throw error;
  }
}

/**
 * Returns the fault of a text that has no document (`empty file`, `nothing but comments`), several of them
 * (`two documents in one file`, at the second's mark), a directive (`YAML directive not allowed: %YAML 1.2`), or a
 * byte-order mark at the start of a line, where some programs pass over it; undefined otherwise.
 */
function findDocumentFault(text: string, events: readonly Event[]): YamlFault | undefined {
  const [document, ...furtherDocuments] = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (document === undefined) return buildEmptyFault(text.trim() === "" ? "empty file" : "nothing but comments");
  const byteOrderMarkOffset = text.search(/^\uFEFF/m);
  if (byteOrderMarkOffset !== -1) {
    const hint = "delete it: it is invisible, so retype the start of the line";
    return buildFault(byteOrderMarkOffset, "", ["syntax", "byte-order mark within the text", hint]);
  }
  const ownMarks = document.explicitStart ? 1 : 0;
  if (furtherDocuments.length > 0) {
    const markOffsets = Array.from(text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm), ({ index }) => index);
    const hint = "put each listing into its own file, and remove the line `---` between them";
    return buildFault(markOffsets[ownMarks] ?? 0, "", ["syntax", "two documents in one file", hint]);
  }
  const directive = document.explicitStart ? /^%.*/m.exec(text) : null;
  if (directive === null) return undefined;
  const message = `YAML directive not allowed: ${quote(directive[0])}`;
  return buildFault(directive.index, "", ["yaml-feature", message, "remove the line, and the line `---` below it"]);
}

/** Builds the fault of a text without a document, at its beginning. The hint says how to get a listing to start from. */
function buildEmptyFault(message: string): YamlFault {
  return buildFault(0, "", ["syntax", message, "copy a listing of the same folder, or make one with `npm run new`"]);
}

/** Comment, from its `#` to the end of its line. */
export interface YamlComment extends Position {
  readonly text: string;
}

/**
 * Returns true for the comment that tells editors the schema of a listing:
 * `# yaml-language-server: $schema=../schemas/entity.schema.json`, or the same with `tool`. Only this comment is published.
 */
export function isSchemaLine(comment: string): boolean {
  return /^# yaml-language-server: \$schema=\.\.\/schemas\/(?:entity|tool)\.schema\.json$/.test(comment);
}

/**
 * Returns the comments of a text in order, without the schema line: "a: 1 # x" → `[{text: "# x", line: 1, column: 6}]`. A `#`
 * within a value is none. [] if there are none, or if the text is not YAML.
 */
export function findComments(text: string): YamlComment[] {
  const [firstLine = ""] = text.split("\n", 1);
  // Most texts have no further comment, and need not be parsed.
  if (!text.includes("#", isSchemaLine(firstLine) ? firstLine.length : 0)) return [];
  const toPosition = createPositionFinder(text);
  const comments = Array.from(maskScalars(text).matchAll(/(?<!\S)#[^\n]*/g), ({ index, 0: { length } }) => ({
    text: text.slice(index, index + length),
    ...toPosition(index),
  }));
  return comments.filter((comment) => !isSchemaLine(comment.text));
}

/**
 * Replaces each character of keys and values by a space, since a `#` in them begins no comment: "a: b # c" → " :   # c". "" if
 * the text is not YAML.
 */
function maskScalars(text: string): string {
  const events = parseYamlEvents(text);
  if (!Array.isArray(events)) return "";
  let masked = "";
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue;
    masked += text.slice(masked.length, event.valueStart) + " ".repeat(event.valueEnd - event.valueStart);
  }
  return masked + text.slice(masked.length);
}
