import { parseYaml } from "../yaml/parse-yaml.ts";
import { valueAt } from "../pointer.ts";
import { kinds, type Folder, type Reference } from "../model.ts";
import { parseListing, type ParsedFile } from "../parse-listing.ts";
import { listReferences } from "../rules/references.ts";
import type { SourceFile } from "../source-file.ts";
import { formatListing, stringifyListing } from "./format-listing.ts";

/** A value to replace, at a JSON Pointer. */
type ScalarEdit = Readonly<Record<"pointer" | "from" | "to", string>>;

/**
 * Writes other values in place of some; every other character stays, whatever the line ends.
 *
 * @param text a file's text; a byte-order mark at its head stays too
 * @returns nothing where the text is no YAML, or where one of the values is not as it is read (escaped, folded)
 */
export function replaceScalars(text: string, edits: readonly ScalarEdit[]): string | undefined {
  const { document, faults } = parsePlain(text);
  if (document === undefined || faults.length > 0) return undefined;
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lines = text.slice(mark.length).split(/(?<=\r\n|\r(?!\n)|\n)/);
  const places = edits.map((edit) => ({ ...edit, ...document.findPosition(edit.pointer) }));
  // From the last on one line to the first, so that places stay.
  for (const { pointer, from, to, line, column } of places.sort((a, b) => b.column - a.column)) {
    const written = lines[line - 1] ?? "";
    const start = /["']/.test(written[column - 1] ?? "") ? column : column - 1;
    if (valueAt(document.value, pointer) !== from || !written.startsWith(from, start)) return undefined;
    lines[line - 1] = written.slice(0, start) + to + written.slice(start + from.length);
  }
  const made = mark + lines.join("");
  const { document: after } = parsePlain(made);
  return edits.every(({ pointer, to }) => valueAt(after?.value, pointer) === to) ? made : undefined;
}

function parsePlain(text: string) {
  return parseYaml(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
}

export interface Review {
  readonly level: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** The review that a listing's text states; nothing where it states none that can be read. */
export function findReview(text: string): Review | undefined {
  const { document } = parsePlain(text);
  const level = valueAt(document?.value, "/review/level");
  const date = valueAt(document?.value, "/review/date");
  return typeof level === "string" && typeof date === "string" ? { level, date } : undefined;
}

/** Writes another review into a listing's text; every other byte stays. Nothing where the text can't be changed so. */
export function replaceReview(text: string, { level, date }: Review): string | undefined {
  const known = findReview(text);
  if (known === undefined) return undefined;
  return replaceScalars(text, [
    { pointer: "/review/level", from: known.level, to: level },
    { pointer: "/review/date", from: known.date, to: date },
  ]);
}

/**
 * Gives a listing another id: its file gets that name, all references and tombstones lead to it, and a tombstone keeps the
 * old id alive.
 *
 * Comments stay, and files that were in canonical form are so afterwards.
 *
 * @param files every file of the dataset
 * @param from a listing that can be read as YAML
 * @param to an id of the same folder that no file has
 * @returns `texts` to write, by path; `blockedPaths`: files with a reference that can't be changed automatically: then write nothing
 */
export function moveListing(files: readonly SourceFile[], from: Reference, to: Reference) {
  const texts = new Map<string, string>();
  const blockedPaths: string[] = [];
  for (const file of files) {
    const text = textOf(file);
    if (text === undefined || (!text.includes(from) && file.path !== `${from}.yaml`)) continue;
    const made = redirect(text, parseListing(file), from, to);
    if (made === undefined) blockedPaths.push(file.path);
    else if (file.path === `${from}.yaml`) texts.set(`${to}.yaml`, made);
    else if (made !== text) texts.set(file.path, made);
  }
  const folder = from.slice(0, from.indexOf("/")) as Folder;
  texts.set(`${from}.yaml`, stringifyListing({ kind: "moved", to }, kinds[folder]));
  return { texts, blockedPaths };
}

function textOf({ bytes }: SourceFile): string | undefined {
  // The mark at the head of a file is part of it.
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function redirect(text: string, file: ParsedFile, from: string, to: string): string | undefined {
  const edits = referencesOf(file)
    .filter(({ value }) => value === from)
    .map(({ pointer }): ScalarEdit => ({ pointer, from, to }));
  if (edits.length === 0) return text;
  const made = replaceScalars(text, edits);
  const folder = file.file.slice(0, file.file.indexOf("/")) as Folder;
  return made !== undefined && formatListing(text, folder) === text ? formatListing(made, folder) : made;
}

function referencesOf({ entry, tombstone }: ParsedFile): { pointer: string; value: string }[] {
  if (tombstone !== undefined) return tombstone.to === undefined ? [] : [{ pointer: "/to", value: tombstone.to }];
  return entry === undefined ? [] : [...listReferences(entry)];
}
