import { EVENT_ID, SCALAR_STYLE, type Event } from "js-yaml";

/** A comment of a YAML text: offsets of its `#` and of the end of its line. */
export interface CommentSpan {
  readonly start: number;
  readonly end: number;
}

const schemaLine = /^# yaml-language-server: \$schema=\.\.\/schemas\/(?:entity|tool)\.schema\.json$/;

/** Whether a comment is the line that tells editors the schema: the only one that is published. */
export function isSchemaLine(comment: string): boolean {
  return schemaLine.test(comment);
}

/**
 * Finds the comments of a text.
 *
 * A `#` begins one at the start of a line or behind a space, unless it is within a scalar: in quotes, in a block of text, or in a
 * plain text that goes on over several lines. The events say where scalars are.
 */
export function findComments(text: string, events: readonly Event[]): CommentSpan[] {
  const comments: CommentSpan[] = [];
  let at = text.indexOf("#");
  const collectTo = (to: number) => {
    while (at >= 0 && at < to) {
      const isComment = at === 0 || /\s/.test(text[at - 1] ?? "");
      const lineEnd = isComment ? text.indexOf("\n", at) : at + 1;
      const end = lineEnd < 0 ? text.length : lineEnd;
      if (isComment) comments.push({ start: at, end });
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
  return comments;
}
