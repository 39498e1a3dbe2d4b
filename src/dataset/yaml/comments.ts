import { EVENT_ID, SCALAR_STYLE, YAMLException, parseEvents, type Event } from "js-yaml";
import { lineStarts, positionAt, type Position } from "./lines.ts";
import { quote } from "../diagnostic.ts";
import type { YamlFault } from "./yaml-faults.ts";

/** A comment, from its `#` to the end of its line. */
export interface YamlComment extends Position {
  readonly text: string;
}

const schemaLine = /^# yaml-language-server: \$schema=\.\.\/schemas\/(?:entity|tool)\.schema\.json$/;

/** Whether a comment is the line that tells editors the schema: the only one that is published. */
export function isSchemaLine(comment: string): boolean {
  return schemaLine.test(comment);
}

/** Whether a text may have comments beside the schema line: most have none, and need not be parsed to know it. */
function mayHaveComments(text: string): boolean {
  const [first = ""] = text.split("\n", 1);
  return /(?:^|\s)#/.test(isSchemaLine(first) ? text.slice(first.length) : text);
}

/**
 * The comments of a text but the schema line, in order; none where the text is not YAML.
 *
 * A `#` begins one at the start of a line or behind a space, unless it is within a scalar: in quotes, in a block of text, or in a
 * plain text that goes on over several lines.
 */
export function findComments(text: string): YamlComment[] {
  if (!mayHaveComments(text)) return [];
  const starts = lineStarts(text);
  const spans = findSpans(text, eventsOf(text));
  const comments = spans.map(({ start, end }) => ({ text: text.slice(start, end), ...positionAt(starts, start) }));
  return comments.filter((comment) => !isSchemaLine(comment.text));
}

function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: 32 });
  } catch (error) {
    if (error instanceof YAMLException) return [];
    throw error;
  }
}

/** The offsets of comments; the events say where scalars are. */
function findSpans(text: string, events: readonly Event[]) {
  const spans: { readonly start: number; readonly end: number }[] = [];
  let at = events.length === 0 ? -1 : text.indexOf("#");
  const collectTo = (to: number) => {
    while (at >= 0 && at < to) {
      const isComment = at === 0 || /\s/.test(text[at - 1] ?? "");
      const lineEnd = isComment ? text.indexOf("\n", at) : at + 1;
      const end = lineEnd < 0 ? text.length : lineEnd;
      if (isComment) spans.push({ start: at, end });
      at = text.indexOf("#", end);
    }
  };
  for (const event of events) {
    if (at < 0) break;
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue;
    collectTo(event.valueStart);
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const end = event.valueEnd + (isQuoted ? 1 : 0);
    if (at >= 0 && at < end) at = text.indexOf("#", end);
  }
  collectTo(text.length);
  return spans;
}

/** A value that YAML ends at a `#` which the writer may have meant: `name: Example #1 Initiative`. */
export type CutFault = Omit<YamlFault, "rule"> & { readonly rule: "cut-by-comment" };

/** Finds plain values behind which a comment stands that has no space after its `#`. */
export function findCuts(text: string, events: readonly Event[]): CutFault[] {
  if (!/\S #[^\s#]/.test(text)) return [];
  const cuts: CutFault[] = [];
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueEnd < 0) continue;
    const comment = /^ +(#[^\s#].*)/.exec(text.slice(event.valueEnd, event.valueEnd + 100));
    if (comment === null) continue;
    cuts.push({
      rule: "cut-by-comment",
      pointer: "",
      offset: event.valueEnd + comment[0].length - (comment[1] ?? "").length,
      message: `text after # is a comment: ${quote(comment[1])}`,
      hint: "put the value in quotes; for a comment, write a space after #",
    });
  }
  return cuts;
}
