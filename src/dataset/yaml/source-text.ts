import { bisectRight } from "d3-array";
import type { Finding } from "../diagnostic.ts";

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
    const place = positionsIn(text)(text.indexOf("\uFFFD"));
    const hint = "save the file with the encoding UTF-8 (in most editors: Save with encoding)";
    return { fault: { pointer: "", ...place, message: "not UTF-8 text", hint } };
  }
}

/** Returns a function from offsets to lines and columns; the lines are counted when it is first called. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const line = bisectRight(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
