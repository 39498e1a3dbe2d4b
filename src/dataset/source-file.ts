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

/** File of the dataset as it was read, before it is parsed. */
export interface SourceFile {
  /** Path relative to the root, with forward slashes: `entities/a21.yaml`. */
  readonly path: string;
  /** Content of the file. Absent if the file was not read. */
  readonly bytes?: Uint8Array;
  /** Size in bytes of a file that was not read because it is too large. Absent for others. */
  readonly size?: number;
  /** Reason why the file was not read, such as a symbolic link. */
  readonly fault?: { readonly message: string; readonly hint: string };
}

/** Maximum size of a listing in bytes. The longest real one is below 20 KB. */
export const maxListingBytes = 256 * 1024;

/**
 * Returns the message and hint for a symbolic link: `symbolic link: entities/a.yaml` and "delete the link and put the file
 * itself in its place". Listings may not be links, since writing to one changes another file.
 *
 * @param path of the link: `entities` is called a folder, a path with a slash a file
 */
export function linkFault(path: string): { readonly message: string; readonly hint: string } {
  const kind = path.includes("/") ? "file" : "folder";
  return { message: `symbolic link: ${quote(path)}`, hint: `delete the link and put the ${kind} itself in its place` };
}

/** Folder, kind, id and reference of a listing, as parsed from its path. */
export interface ListingPath {
  readonly folder: Folder;
  readonly kind: Kind;
  readonly id: EntityId | ToolId;
  readonly reference: Reference;
}

/**
 * Parses the path of a listing: `entities/a21.yaml` → `{folder: "entities", kind: "entity", id: "a21", reference:
 * "entities/a21"}`. This is the only place that brands ids.
 *
 * @returns `{message, hint}` if the path is not one of a listing: `outside entities/ and tools/: a.yaml`,
 *   `not directly in tools/: x/a.yaml`, `file name does not end in .yaml: a.yml`, `not a listing: README.md` or
 *   `file name is not an id: Foo.yaml`. The hint suggests a name: "rename it to foo.yaml (…)".
 */
export function parseListingPath(path: string): ListingPath | Pick<Diagnostic, "message" | "hint"> {
  const match = /^(entities|tools)\/(.+)$/s.exec(path);
  if (match === null)
    return { message: `outside entities/ and tools/: ${quote(path)}`, hint: "move the file to one of the two" };
  const folder = match[1] as Folder;
  const name = match[2] as string;
  const stem = name.slice(name.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
  const suggestedId = suggestId(stem);
  const suggestedFile = `${isId(suggestedId) ? suggestedId : "an-id"}.yaml`;
  if (name.includes("/"))
    return { message: `not directly in ${folder}/: ${quote(name)}`, hint: `move it to ${folder}/${suggestedFile}` };
  if (/\.ya?ml$/i.test(name) && !name.endsWith(".yaml"))
    return { message: `file name does not end in .yaml: ${quote(name)}`, hint: `rename it to ${suggestedFile}` };
  if (!name.endsWith(".yaml")) {
    return {
      message: `not a listing: ${quote(name)}`,
      hint: `only files ending in .yaml may be in ${folder}/; rename or remove it`,
    };
  }
  if (!isId(stem)) {
    // Names that Windows reserves, such as "con", look like ids.
    const isReserved = stem === suggestedId;
    const reason = isReserved ? "Windows has no such file" : "lower-case letters and digits, joined by single hyphens";
    return {
      message: `file name is not an id: ${quote(name)}`,
      hint: `rename it to ${suggestedFile} (${reason})`,
    };
  }
  return { folder, kind: kindByFolder[folder], id: stem as EntityId | ToolId, reference: `${folder}/${stem}` };
}
