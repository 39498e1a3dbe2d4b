import { kinds, type Folder, type Reference } from "../model.ts";
import { parseListing, type ParsedFile } from "../parse-listing.ts";
import { writtenReferences } from "../rules/references.ts";
import type { SourceFile } from "../source-file.ts";
import { formatListing, printListing } from "./format-listing.ts";
import { replaceScalars, type ScalarEdit } from "./replace-scalars.ts";

/** What a move writes. */
export interface MovedFiles {
  /** Texts by path: the listing at its new place, the tombstone at its old one, and every file that refers to it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that refer to the listing in a way that can't be changed by itself; nothing may be written while there are any. */
  readonly stuck: readonly string[];
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
 */
export function moveListing(files: readonly SourceFile[], from: Reference, to: Reference): MovedFiles {
  const texts = new Map<string, string>();
  const stuck: string[] = [];
  for (const file of files) {
    const text = textOf(file);
    if (text === undefined || (!text.includes(from) && file.path !== `${from}.yaml`)) continue;
    const made = redirect(text, parseListing(file), from, to);
    if (made === undefined) stuck.push(file.path);
    else if (file.path === `${from}.yaml`) texts.set(`${to}.yaml`, made);
    else if (made !== text) texts.set(file.path, made);
  }
  const folder = from.slice(0, from.indexOf("/")) as Folder;
  texts.set(`${from}.yaml`, printListing({ kind: "moved", to }, kinds[folder]));
  return { texts, stuck };
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
  return entry === undefined ? [] : [...writtenReferences(entry)];
}
