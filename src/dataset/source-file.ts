import { quote, type Diagnostic } from "./diagnostic.ts";
import {
  suggestId,
  isId,
  kindByFolder,
  type EntityId,
  type Folder,
  type Kind,
  type Reference,
  type ToolId,
} from "./model.ts";

/** A file of the dataset as it was read, before anything is known of what it says. */
export interface SourceFile {
  /** Relative to the root, with forward slashes: `entities/a21.yaml`. */
  readonly path: string;
  /** The file's bytes; absent when the reader would not read it. */
  readonly bytes?: Uint8Array;
  /** In bytes, of a file that the reader left unread because it is larger than maxBytes. */
  readonly size?: number;
  /** Why the reader would not read it. */
  readonly fault?: { readonly message: string; readonly hint: string };
}

/** Largest listing, in bytes. The longest real one is below 20 KB. */
export const maxListingBytes = 256 * 1024;

/** A symbolic link among listings, wherever it leads: what is written through it would change another file. */
export function linkFault(path: string): { readonly message: string; readonly hint: string } {
  const kind = path.includes("/") ? "file" : "folder";
  return { message: `symbolic link: ${quote(path)}`, hint: `delete the link and put the ${kind} itself in its place` };
}

/** What a file's path says of its listing. */
export interface ListingPath {
  readonly folder: Folder;
  readonly kind: Kind;
  readonly id: EntityId | ToolId;
  readonly reference: Reference;
}

/** Folder and id from a path, or the fault that keeps it from being a listing's; ids are branded here and nowhere else. */
export function parseListingPath(path: string): ListingPath | Pick<Diagnostic, "message" | "hint"> {
  const match = /^(entities|tools)\/(.+)$/s.exec(path);
  if (match === null)
    return { message: `outside entities/ and tools/: ${quote(path)}`, hint: "move the file to one of the two" };
  const folder = match[1] as Folder;
  const name = match[2] as string;
  const stem = name.slice(name.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
  const file = `${isId(suggestId(stem)) ? suggestId(stem) : "an-id"}.yaml`;
  if (name.includes("/"))
    return { message: `not directly in ${folder}/: ${quote(name)}`, hint: `move it to ${folder}/${file}` };
  if (/\.ya?ml$/i.test(name) && !name.endsWith(".yaml"))
    return { message: `file name does not end in .yaml: ${quote(name)}`, hint: `rename it to ${file}` };
  if (!name.endsWith(".yaml")) {
    return {
      message: `not a listing: ${quote(name)}`,
      hint: `only files ending in .yaml may be in ${folder}/; rename or remove it`,
    };
  }
  if (!isId(stem)) {
    return {
      message: `file name is not an id: ${quote(name)}`,
      hint: `rename it to ${file} (${stem === suggestId(stem) ? "Windows has no such file" : "lower-case letters and digits, joined by single hyphens"})`,
    };
  }
  return { folder, kind: kindByFolder[folder], id: stem as EntityId | ToolId, reference: `${folder}/${stem}` };
}
