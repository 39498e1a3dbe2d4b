import type { YamlFault } from "./yaml-faults.ts";

/** What is wrong, at which offset, and its cure. */
export type Words = Pick<YamlFault, "offset" | "message" | "hint">;

/** What git leaves in a file when two people have changed the same lines. */
export function conflictFault(text: string): Words | undefined {
  const found = /^(?:<{7}|={7}|>{7})(?=\s|$)/m.exec(text);
  if (found === null) return undefined;
  return {
    offset: found.index,
    message: `git conflict marker: ${found[0]}`,
    hint: "keep the lines of one side, or of both, and delete the lines <<<<<<<, ======= and >>>>>>>",
  };
}

/** A no-break space before a key or a value, up to the line of the fault: it looks like a space, and is none. */
export function noBreakFault(text: string, offset: number): Words | undefined {
  const read = text.slice(0, offset) + lineAt(text, offset);
  if (!read.includes("\u00a0")) return undefined;
  const found = /^(?: *- +)? *(?:[\w-]+:|-)? *\u00a0/m.exec(read);
  if (found === null) return undefined;
  return {
    offset: found.index + found[0].length - 1,
    message: "no-break space: U+00A0",
    hint: "use plain spaces: retype the spaces at the start of the line and after the colon",
  };
}

/** A key that begins a little to the right or left of the one above it, as where a `#` was taken away without its space. */
export function shiftedFault(text: string, offset: number): Words | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const column = keyColumn(lineAt(text, start));
  if (column === undefined) return undefined;
  const above = text
    .slice(0, start)
    .split("\n")
    .findLast((line) => keyColumn(line) !== undefined);
  if (above === undefined || Math.abs((keyColumn(above) ?? 0) - column) !== 1) return undefined;
  return {
    offset: start + column,
    message: "a key is indented differently",
    hint: "begin the key in the same column as the ones above",
  };
}

/** Where the key of a line begins, behind the dash of a list item. */
function keyColumn(line: string): number | undefined {
  return /^((?: *- +)? *)[\w-]+:(?=\s|$)/.exec(line)?.[1]?.length;
}

/** The line that begins at an offset, or what is left of it. */
export function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
}
