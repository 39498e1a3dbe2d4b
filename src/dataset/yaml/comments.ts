import { EVENT_ID } from "js-yaml";
import { parseText } from "./parse-yaml.ts";
import { positionsIn, type Position } from "./source-text.ts";

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
  const position = positionsIn(text);
  const found = withoutScalars(text).matchAll(/(?<!\S)#[^\n]*/g);
  const comments = Array.from(found, ({ index, 0: { length } }) => {
    return { text: text.slice(index, index + length), ...position(index) };
  });
  return comments.filter((comment) => !isSchemaLine(comment.text));
}

/** A text with spaces in place of keys and values, in which a `#` begins no comment; empty where it is not YAML. */
function withoutScalars(text: string): string {
  const events = parseText(text);
  if (!Array.isArray(events)) return "";
  let masked = "";
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue;
    masked += text.slice(masked.length, event.valueStart) + " ".repeat(event.valueEnd - event.valueStart);
  }
  return masked + text.slice(masked.length);
}
