import { fieldAt, fieldsByKind } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";

/** The titles of the fields that a source supports, as written within a sentence. */
export function fieldTitles(kind: Kind, paths: readonly string[]): string[] {
  return paths.map((path) => {
    const title = fieldAt(fieldsByKind[kind], path)?.title ?? path;
    return title.charAt(0).toLowerCase() + title.slice(1);
  });
}
