import { kindByFolder, type Folder, type Reference } from "../model.ts";
import { parseListing, type ParsedFile } from "../parse-listing.ts";
import { listReferences } from "../rules/references.ts";
import type { SourceFile } from "../source-file.ts";
import { formatListing, stringifyListing } from "./format-listing.ts";
import { replaceScalars, type ScalarEdit } from "./replace-scalars.ts";

/** Files to write so that a listing has another id. */
interface MovedListing {
  /** Texts to write, by path, the tombstone's included. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files with a reference that can't be replaced automatically, in order of `files`. If there are any, nothing must be written. */
  readonly blockedPaths: readonly string[];
}

/**
 * Gives a listing another id: moves its file, points all references and tombstones to the new id, and leaves a tombstone at the
 * old.
 *
 * Comments stay, and files in canonical form stay in canonical form. Files without a reference to the listing are not in the
 * result.
 *
 * @param files every file of the dataset
 * @param oldReference of a listing that can be parsed as YAML
 * @param newReference in the same folder; no file may have it
 */
export function moveListing(
  files: readonly SourceFile[],
  oldReference: Reference,
  newReference: Reference,
): MovedListing {
  const texts = new Map<string, string>();
  /**
   * Files with a reference that can't be replaced automatically, in the order of the files. If there are any, nothing must be
   * written.
   */
  const blockedPaths: string[] = [];
  for (const file of files) {
    const text = decodeBytes(file);
    const isMoved = file.path === `${oldReference}.yaml`;
    if (text === undefined || (!text.includes(oldReference) && !isMoved)) continue;
    const newText = redirectReferences(text, parseListing(file), oldReference, newReference);
    if (newText === undefined) blockedPaths.push(file.path);
    else if (isMoved) texts.set(`${newReference}.yaml`, newText);
    else if (newText !== text) texts.set(file.path, newText);
  }
  const folder = oldReference.slice(0, oldReference.indexOf("/")) as Folder;
  texts.set(`${oldReference}.yaml`, stringifyListing({ kind: "moved", to: newReference }, kindByFolder[folder]));
  return { texts, blockedPaths };
}

/** Decodes a file, its byte-order mark included, which is kept. Undefined if the file was not read. */
function decodeBytes({ bytes }: SourceFile): string | undefined {
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/**
 * Replaces references to a listing in a file's text, which stays as it is without any. Undefined if one of them can't be
 * replaced.
 */
function redirectReferences(
  text: string,
  file: ParsedFile,
  oldReference: string,
  newReference: string,
): string | undefined {
  const edits = listFileReferences(file)
    .filter(({ value }) => value === oldReference)
    .map(({ pointer }): ScalarEdit => ({ pointer, oldText: oldReference, newText: newReference }));
  if (edits.length === 0) return text;
  const newText = replaceScalars(text, edits);
  const folder = file.file.slice(0, file.file.indexOf("/")) as Folder;
  const isCanonical = newText !== undefined && formatListing(text, folder) === text;
  return isCanonical ? formatListing(newText, folder) : newText;
}

/**
 * Returns the references in a listing, or the target of a tombstone as `[{pointer: "/to", value}]`. [] if the file could not be
 * parsed.
 */
function listFileReferences({ entry, tombstone }: ParsedFile): { pointer: string; value: string }[] {
  if (tombstone !== undefined) return tombstone.to === undefined ? [] : [{ pointer: "/to", value: tombstone.to }];
  return entry === undefined ? [] : [...listReferences(entry)];
}
