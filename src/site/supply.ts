import { referenceOf, type Listing } from "../dataset/model.ts";
import type { ClarityFact } from "../measures/clarity.ts";
import type { Messages } from "../messages/index.ts";
import { issueUrl, mailUrl, type Letter } from "./repository.ts";

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

/** Where missing facts can be supplied: an issue or an e-mail filled in, else the foot of the listing, which says how. */
export function supplyHref(listing: Listing, facts: readonly Supply[], t: Messages): string {
  const { supplyTitle, correction } = t.listing;
  const names = supplyNames(facts, t);
  const letter: Letter = {
    title: supplyTitle(names, listing.name),
    body: correction(listing.name, referenceOf(listing), names),
  };
  return issueUrl(letter) ?? mailUrl(letter) ?? "#suggest";
}
