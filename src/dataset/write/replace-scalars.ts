import { parseYaml } from "../yaml/parse-yaml.ts";
import { valueAt } from "../pointer.ts";

/** One value to be written in another's place. */
export interface ScalarEdit {
  /** JSON Pointer of the value. */
  readonly pointer: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes other values in place of some; every other character stays, whatever the line ends.
 *
 * @param text a file's text; a byte-order mark at its head stays too
 * @returns nothing where the text is no YAML, or where one of the values is not as it is read (escaped, folded)
 */
export function replaceScalars(text: string, edits: readonly ScalarEdit[]): string | undefined {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const places = edits.map((edit) => ({ ...edit, offset: offsetOf(text.slice(mark), edit) }));
  let made = text;
  for (const { offset, from, to } of places.toSorted((a, b) => (b.offset ?? 0) - (a.offset ?? 0))) {
    if (offset === undefined) return undefined;
    made = made.slice(0, mark + offset) + to + made.slice(mark + offset + from.length);
  }
  const { document } = parseYaml(plain(made.slice(mark)));
  return edits.every(({ pointer, to }) => valueAt(document?.value, pointer) === to) ? made : undefined;
}

function offsetOf(text: string, { pointer, from }: ScalarEdit): number | undefined {
  const { document, faults } = parseYaml(plain(text));
  if (document === undefined || faults.length > 0 || valueAt(document.value, pointer) !== from) return undefined;
  const { line, column } = document.placeOf(pointer);
  const start = (lineStarts(text)[line - 1] ?? 0) + column - 1;
  const offset = /["']/.test(text[start] ?? "") ? start + 1 : start;
  return text.startsWith(from, offset) ? offset : undefined;
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Where the lines of a text begin that may hold any line end. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
}

export interface Review {
  readonly level: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** The review that a listing's text states; nothing where it states none that can be read. */
export function readReview(text: string): Review | undefined {
  const { document } = parseYaml(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const level = valueAt(document?.value, "/review/level");
  const date = valueAt(document?.value, "/review/date");
  return typeof level === "string" && typeof date === "string" ? { level, date } : undefined;
}

/** Writes another review into a listing's text; every other byte stays. Nothing where the text can't be changed so. */
export function writeReview(text: string, { level, date }: Review): string | undefined {
  const known = readReview(text);
  if (known === undefined) return undefined;
  return replaceScalars(text, [
    { pointer: "/review/level", from: known.level, to: level },
    { pointer: "/review/date", from: known.date, to: date },
  ]);
}
