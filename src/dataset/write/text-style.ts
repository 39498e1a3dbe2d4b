import type { Field } from "../fields.ts";

/** Longest line, in characters; an address may be longer. */
export const lineWidth = 100;

/** How a text is written; the names are those of the package `yaml`. */
export type TextStyle = "PLAIN" | "QUOTE_DOUBLE" | "BLOCK_FOLDED" | "BLOCK_LITERAL";

/**
 * How a text is written in canonical form: texts fold; what another YAML reader would take for a number, a date or a truth value
 * is quoted, so that the files mean the same everywhere.
 *
 * @param indent columns before the part that holds the text
 */
export function textStyleOf(value: string, field: Field | undefined, indent: number): TextStyle {
  if (field?.type === "integer" && /^(0|[1-9]\d*)$/.test(value)) return "PLAIN";
  const isLong = indent + (field?.name.length ?? 0) + value.length > lineWidth;
  if (isAmbiguous(value) || !isBlockText(value)) return "QUOTE_DOUBLE";
  if (isLong && value.includes(" ")) return "BLOCK_FOLDED";
  return value.includes("\n") ? "BLOCK_LITERAL" : "PLAIN";
}

/** Whether a list or a mapping, as JSON writes it, fits on one line. */
export function fitsLine(part: object, count: number, isMapping: boolean, indent: number): boolean {
  const length = JSON.stringify(part).replaceAll('"', "").length;
  return indent + length + (isMapping ? count : 0) + Math.max(0, count - 1) <= lineWidth;
}

/** Whether the items of a list are one thing each, on one line where they fit; sources are read line by line. */
export function hasShortItems(list: Field | undefined): boolean {
  return list?.name === "relations" || list?.name === "developers";
}

/** Whether a text can be in a block: spaces at its ends or beside its line ends would be lost, or would keep it from folding. */
function isBlockText(value: string): boolean {
  return !/^\s|[ \t]$|[ \t]\n|\n[ \t]|\n\n$|[^\n\P{Cc}]/u.test(value);
}

/** Whether a YAML 1.1 or 1.2 reader may take the plain text for something else; dates of month and day stay plain. */
function isAmbiguous(value: string): boolean {
  return (
    value === "" ||
    /^[-+.]?\d[\d_,.:]*(e[-+]?\d+)?$/i.test(value) ||
    /^0[xob][\da-f]+$/i.test(value) ||
    /^(true|false|null|~|\.inf|\.nan)$/i.test(value)
  );
}
