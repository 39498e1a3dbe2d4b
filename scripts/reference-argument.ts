import { isId } from "../src/dataset/listing-id.ts";
import type { Folder, Reference } from "../src/dataset/model.ts";
import { nearest } from "../src/dataset/schema/nearest.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";

/**
 * A reference as it is typed, as `entities/a` or as the path of its file.
 *
 * @throws {RangeError} if it names no folder, or its id can be none
 */
export function readReference(argument: string | undefined): { folder: Folder; id: string; reference: Reference } {
  const match = /^(entities|tools)\/([^/]+)$/.exec((argument ?? "").replace(/\.yaml$/, ""));
  if (match === null)
    throw new RangeError(
      `not a reference: ${argument ?? "(none)"}; write the folder and the id, as entities/example-initiative`,
    );
  const [reference, folder, id = ""] = match;
  if (!isId(id)) throw new RangeError(`not an id: ${id}; use lower-case letters and digits, joined by single hyphens`);
  return { folder: folder as Folder, id, reference: reference as Reference };
}

/**
 * The file of a reference.
 *
 * @throws {RangeError} if there is none, with the nearest that there is
 */
export function fileOf(reference: Reference, files: readonly SourceFile[]): SourceFile {
  const found = files.find(({ path }) => path === `${reference}.yaml`);
  if (found !== undefined) return found;
  const folder = reference.slice(0, reference.indexOf("/") + 1);
  const others = files.filter(({ path }) => path.startsWith(folder)).map(({ path }) => path.replace(/\.yaml$/, ""));
  const meant = nearest(reference, others);
  throw new RangeError(`no such listing: ${reference}${meant === undefined ? "" : `; did you mean ${meant}?`}`);
}
