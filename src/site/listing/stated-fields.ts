import {
  fieldDefinitions,
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

/** Fields that the head of the page shows, of a listing that has not ended. */
const fieldsInHead: readonly FieldPath[] = [
  "name",
  "acronym",
  "type",
  "headquarters",
  "founded",
  "launched",
  "developers",
  "contact",
  "help_lines",
  "website",
  "reach.scope",
];

/**
 * Returns the fields of a section that a listing states, each definition with the listing's `value`, in the order of the page.
 *
 * Left out are fields of the other kind, empty lists, and those that the head of the page shows (`fieldsInHead`). The head of an
 * ended listing lacks the website, which is then among its other fields, and the contact and help lines, which are shown nowhere. [] if nothing
 * remains.
 */
export function statedFields(listing: Listing, section: FieldSection): StatedField[] {
  const fields = fieldsWith("section", section).filter(({ kinds }) => kinds.includes(listing.kind));
  return fields.flatMap(({ path }) => {
    const isFormerWebsite = path === "website" && isEnded(listing);
    if (fieldsInHead.includes(path) && !isFormerWebsite) return [];
    return findStatedField(listing, path) ?? [];
  });
}

/** Returns a field's definition with the listing's value. Undefined if it states none, or an empty list. */
export function findStatedField(listing: Listing, path: FieldPath): StatedField | undefined {
  const field = fieldDefinitions.find((definition) => definition.path === path);
  const value = valueAtPath(listing, path);
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return field === undefined || isEmpty ? undefined : { ...field, value };
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
