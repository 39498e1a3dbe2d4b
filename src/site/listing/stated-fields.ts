import {
  fieldsWith,
  valueAtPath,
  type FieldPath,
  type FieldSection,
  type FieldDefinition,
} from "../../dataset/field-table.ts";
import type { Listing } from "../../dataset/model.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { isEnded } from "../../core/register/register.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";

/** A field with the value that a listing states. */
export interface StatedField extends FieldDefinition {
  readonly value: unknown;
}

/** Fields without a row of their own: the row of the name shows them. */
const fieldsInRowOfName: readonly FieldPath[] = ["acronym", "aliases"];

/**
 * Returns the fields of a section that a listing states, each definition with the listing's `value`, in the order of the page.
 *
 * Left out are fields of the other kind, empty lists, `acronym` and `aliases` (which the row of the name shows), and the contact
 * of an ended listing. [] if nothing remains.
 */
export function statedFields(listing: Listing, section: FieldSection): StatedField[] {
  const fields = fieldsWith("section", section).filter(({ kinds }) => kinds.includes(listing.kind));
  return fields.flatMap((field) => {
    if (fieldsInRowOfName.includes(field.path)) return [];
    if (field.path === "contact" && isEnded(listing)) return [];
    const value = valueAtPath(listing, field.path);
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [{ ...field, value }];
  });
}

/**
 * Formats the titles of fields as they are written within a sentence: ["website", "offer.services"] gives ["website",
 * "services"].
 *
 * @param paths dotted; an unknown path stays, with a small first letter
 * @returns one title a path, in their order, without removing duplicates
 */
export function formatFieldTitles(paths: readonly string[]): string[] {
  const labels: Readonly<Record<string, string>> = fieldLabels;
  return paths.map((path) => inSentence(labels[path] ?? path));
}
