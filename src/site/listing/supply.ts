import { addressOfForm } from "../../dataset/address.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";
import type { ClarityFact } from "../../core/register/clarity.ts";
import type { Messages } from "./messages.ts";
import { href } from "../ui/href.ts";

/** A fact that could not be found and that a reader may supply. */
export type Supply = ClarityFact | "industries" | "issues" | "reach";

/** A fact as the listing's rows call it. */
export function supplyName(fact: Supply, { listing: { fields, newerEvidence } }: Messages): string {
  if (fact === "currency") return newerEvidence;
  return fields[fact === "case-studies" ? "case_studies" : fact];
}

/** Facts as they stand within a sentence. */
export function supplyNames(facts: readonly Supply[], t: Messages): string[] {
  return facts.map((fact) => supplyName(fact, t).toLowerCase());
}

/** The question of the form at which a fact is entered; newer evidence is what a confirmation brings. */
const questions: Readonly<Record<Exclude<Supply, "currency">, string>> = {
  services: "offer.services",
  partnerships: "offer.partnerships",
  workstreams: "offer.workstreams",
  outputs: "offer.outputs",
  "case-studies": "offer.case_studies",
  contact: "contact.url",
  cost: "offer.cost",
  languages: "offer.languages",
  industries: "focus.industries",
  issues: "focus.issues",
  reach: "reach.scope",
};

/** Where missing facts can be supplied: the form of that listing, open at the first of them. */
export function supplyHref(listing: Listing, [fact]: readonly Supply[]): string {
  const reference = referenceOf(listing);
  if (fact === "currency") return href(addressOfForm(reference, "confirm"));
  return href(addressOfForm(reference, "edit", fact && questions[fact]));
}
