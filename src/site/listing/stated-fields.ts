import { fieldsWith, valueAtPath, type FieldSection, type ListedField } from "../../dataset/field-table.ts";
import { fieldAt, fieldsByKind } from "../../dataset/fields.ts";
import type { Listing } from "../../dataset/model.ts";
import type { Clarity } from "../../core/register/clarity.ts";
import { isEnded } from "../../core/register/register.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { supplyOf, type Supply } from "./supply.ts";
import { termTitle } from "../vocabulary/terms.ts";

/** A field of which a listing says something. */
export interface StatedField extends ListedField {
  readonly value: unknown;
}

/** The fields of a section that a listing states, in the order of the page. */
export function statedFields(listing: Listing, section: FieldSection): StatedField[] {
  return fieldsWith("section", section).flatMap((field) => {
    const value = field.kinds.includes(listing.kind) ? valueAtPath(listing, field.path) : undefined;
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [{ ...field, value }];
  });
}

/** What could not be found of a section: what clarity asks for, and of reach each part. What ended is asked for nothing. */
export function missingIn(section: FieldSection, listing: Listing, { missing }: Clarity): Supply[] {
  if (isEnded(listing)) return [];
  if (section === "reach") return partsOfReach.filter((path) => valueAtPath(listing, path) === undefined);
  const paths = new Set<Supply>(fieldsWith("section", section).map(({ path }) => path));
  // A contact that only an old page shows is there to be read, though clarity asks for a newer one.
  return missing.map(supplyOf).filter((each) => paths.has(each) && valueAtPath(listing, each) === undefined);
}

const partsOfReach = ["reach", "focus.issues", "focus.industries"] as const satisfies readonly Supply[];

/** An output, a case study or the like: its title, where it can be had, and what else is known of it. */
export interface StatedThing {
  readonly title: string;
  readonly url: string | undefined;
  readonly details: readonly string[];
}

/** The things that a field lists, terms by their titles. */
export function statedThings(
  listing: Listing,
  { path, value }: StatedField,
  list: (items: readonly string[]) => string,
) {
  const parts = fieldAt(fieldsByKind[listing.kind], path)?.item?.fields ?? [];
  return (value as readonly Readonly<Record<string, unknown>>[]).map((thing): StatedThing => {
    const details = parts.flatMap(({ name, vocabulary }) => {
      const said = name === "title" || name === "url" ? undefined : thing[name];
      if (said === undefined) return [];
      const words = [said].flat().map((each) => (vocabulary ? termTitle(vocabulary, String(each)) : String(each)));
      return words.length === 0 ? [] : [list(words)];
    });
    return { title: String(thing["title"]), url: thing["url"] as string | undefined, details };
  });
}

/** The names of the fields that a source supports, as written within a sentence. */
export function fieldTitles(paths: readonly string[], labels: Readonly<Record<string, string>>): string[] {
  return paths.map((path) => inSentence(labels[path] ?? path));
}
