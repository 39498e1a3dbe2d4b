import { fieldsWith } from "./field-table.ts";

/*
 * What the sources of a listing must and need not state, as dotted paths.
 */

/** True or false whoever reads the sources: each needs one that supports it (the state `unknown` needs none). */
export const facts: readonly string[] = fieldsWith("evidence", "fact").map(({ path }) => path);

/** The register's reading of the sources: carried by those that support the summary unless one supports it by name. */
export const readings: readonly string[] = fieldsWith("evidence", "reading").map(({ path }) => path);

/** Whether a path of `supports` bears out a field: the field itself, what holds it or what is below it. */
export function covers(path: string, field: string): boolean {
  return path === field || isBelow(field, path) || isBelow(path, field);
}

function isBelow(path: string, holder: string): boolean {
  return path.length > holder.length && path[holder.length] === "." && path.startsWith(holder);
}
