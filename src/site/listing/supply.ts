import { addressOfForm } from "../../dataset/address.ts";
import { tableFields, type FieldPath } from "../../dataset/field-table.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";
import { pathOfFact, type ClarityFact } from "../../core/register/clarity.ts";
import type { Messages } from "./words.ts";
import { href } from "../ui/href.ts";

/** What could not be found and a reader may supply: a field, or newer evidence. */
export type Supply = FieldPath | "currency";

/** A fact of the clarity checklist as something to supply. */
export function supplyOf(fact: ClarityFact): Supply {
  return pathOfFact.get(fact) ?? "currency";
}

/** What is missing, as written within a sentence. */
export function supplyNames(missing: readonly Supply[], { listing, fieldLabels }: Messages): string[] {
  return missing.map((each) => (each === "currency" ? listing.newerEvidence : fieldLabels[each]).toLowerCase());
}

/** Where something missing can be supplied: the form of that listing, open at the first of it. */
export function supplyHref(listing: Listing, [first]: readonly Supply[]): string {
  const reference = referenceOf(listing);
  // Newer evidence is what a confirmation brings.
  if (first === "currency") return href(addressOfForm(reference, "confirm"));
  return href(addressOfForm(reference, "edit", first && questionOf(first)));
}

/** The question of the form at which a field is entered: of a field with parts, that of the first. */
function questionOf(path: FieldPath): FieldPath {
  return tableFields.find((part) => part.path.startsWith(`${path}.`))?.path ?? path;
}
