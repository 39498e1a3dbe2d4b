import { addressOfForm } from "../../dataset/address.ts";
import {
  fieldsWith,
  fieldDefinitions,
  valueAtPath,
  type FieldPath,
  type FieldSection,
} from "../../dataset/field-table.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";
import { pathByClarityFact, type Clarity, type ClarityFact } from "../../core/register/clarity.ts";
import { isEnded } from "../../core/register/register.ts";
import { href } from "../ui/href.ts";

/** Field that a listing lacks and that a reader can supply, or "currency" for recent evidence, which is no field. */
type MissingField = FieldPath | "currency";

/**
 * Returns the field that states a fact of the clarity checklist, by its dotted path: "offer.services" for "services". "currency",
 * which has no field, is returned as it is.
 */
export function toMissingField(fact: ClarityFact): MissingField {
  return pathByClarityFact.get(fact) ?? "currency";
}

/**
 * Finds the fields of a section that could not be found.
 *
 * For the section "reach", those of `reach`, `focus.issues` and `focus.industries` that the listing does not state. For another
 * section, those of the missing facts of the checklist that belong to it and are not stated, in the order of the checklist.
 *
 * @returns dotted paths; [] if nothing is missing, and for an ended listing
 */
export function findMissingFields(section: FieldSection, listing: Listing, { missing }: Clarity): FieldPath[] {
  if (isEnded(listing)) return [];
  // The checklist counts a contact on an old page as missing, but its field is stated and shown.
  const isStated = (path: FieldPath) => valueAtPath(listing, path) !== undefined;
  if (section === "reach") {
    const fieldsOfReach: readonly FieldPath[] = ["reach", "focus.issues", "focus.industries"];
    return fieldsOfReach.filter((path) => !isStated(path));
  }
  const fieldsOfSection = new Set<FieldPath>(fieldsWith("section", section).map(({ path }) => path));
  const missingPaths = missing.flatMap((fact) => pathByClarityFact.get(fact) ?? []);
  return missingPaths.filter((path) => fieldsOfSection.has(path) && !isStated(path));
}

/**
 * Returns the URL of the form that supplies missing fields, such as `/contribute/?edit=entities/a&fact=contact.url`.
 *
 * The form opens at the first field; of a field with parts such as `contact`, at its first part. If the first is "currency", the
 * form confirms the listing as it is: `/contribute/?confirm=entities/a`.
 *
 * @param fields at least one; the others have no effect
 */
export function missingFieldHref(listing: Listing, fields: readonly MissingField[]): string {
  const [first] = fields;
  const reference = referenceOf(listing);
  if (first === "currency") return href(addressOfForm(reference, "confirm"));
  const firstPart = fieldDefinitions.find(({ path }) => path.startsWith(`${first}.`))?.path;
  return href(addressOfForm(reference, "edit", firstPart ?? first));
}
