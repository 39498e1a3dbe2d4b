import { fieldTable, type FieldPath, type FieldRow } from "../../dataset/field-table.ts";
import { fieldAt, fieldsByKind } from "../../dataset/fields.ts";
import { inSentence } from "../language/phrases.ts";
import type { ListingChange } from "./change-log.ts";

/** The titles of what changed, as written within a sentence, each once; how a listing is kept is left out. */
export function factTitles({ fields, kind }: Pick<ListingChange, "fields" | "kind">): string[] {
  const shown = fields.map(factOf).filter((path) => rowOf(path)?.weight !== "keeping");
  return [...new Set(shown.map((path) => inSentence(fieldAt(fieldsByKind[kind], path)?.title ?? path)))];
}

/** The fact that a field is part of: the first of its parents that the field table gives a section or a weight. */
function factOf(path: string): string {
  const names = path.split(".");
  const parents = names.map((_, index) => names.slice(0, index + 1).join("."));
  return parents.find((each) => rowOf(each)?.section ?? rowOf(each)?.weight) ?? path;
}

function rowOf(path: string): FieldRow | undefined {
  return Object.hasOwn(fieldTable, path) ? fieldTable[path as FieldPath] : undefined;
}
