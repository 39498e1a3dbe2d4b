import { addressOfList, addressOfQuery, addressOfClarity } from "../../../dataset/address.ts";
import { folders, type Kind, type Listing } from "../../../dataset/model.ts";
import { askedFacts, measureClarity, type ClarityFact } from "../../../core/register/clarity.ts";
import { openSelection } from "../../../core/facets/open-selection.ts";
import { enginesOf } from "../../../core/facets/engines.ts";
import { facetsByKind } from "../../../core/facets/facet-definitions.ts";
import { notStated } from "../../../core/facets/facet-index-shape.ts";
import { freshnessOf, isEnded } from "../../../core/register/register.ts";
import type { Messages } from "../words.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-list.ts";

/** Listings of a kind of which a fact could not be found. */
export interface MissingFact {
  readonly kind: Kind;
  readonly fact: ClarityFact;
  readonly listings: readonly Listing[];
  /** Of exactly these, without the base. */
  readonly address: string;
}

const kinds: readonly Kind[] = ["entity", "tool"];

/** Whether no directory can be asked for listings without the fact: a list of the site holds them. */
function isListed(kind: Kind, fact: ClarityFact): boolean {
  return fact !== "currency" && !facetsByKind[kind].some(({ name }) => name === fact);
}

/** For each kind and fact that was looked for, the listings that have not ended and of which it could not be found. */
export function missingFacts({ register, byKind }: Catalogue): MissingFact[] {
  return kinds.flatMap((kind) => {
    const open = byKind[kind].filter((listing) => !isEnded(listing));
    const missing = new Map(open.map((listing) => [listing, missingOf(listing)]));
    return askedFacts[kind].map((fact) => ({
      kind,
      fact,
      listings: open.filter((listing) => missing.get(listing)?.includes(fact)),
      address: addressOfMissing(kind, fact),
    }));
  });

  function missingOf(listing: Listing): readonly ClarityFact[] {
    return measureClarity(listing, freshnessOf(register, listing), register.today).missing;
  }

  function addressOfMissing(kind: Kind, fact: ClarityFact): string {
    if (isListed(kind, fact)) return addressOfList(listName(kind, fact));
    const open = openSelection(enginesOf(register)[kind]);
    return addressOfQuery(kind, {
      ...(fact === "currency" ? { freshness: ["stale", "undated"] } : { [fact]: [notStated] }),
      ...open,
    });
  }
}

/** The lists behind the numbers of what could not be found. */
export function clarityLists(catalogue: Catalogue, { clarity }: Messages): FigureList[] {
  const { missing, title } = clarity;
  return missingFacts(catalogue)
    .filter(({ kind, fact }) => isListed(kind, fact))
    .map(({ kind, fact, listings }) => ({
      name: listName(kind, fact),
      title: missing.listTitle(fact, kind),
      lead: missing.listLead(fact, kind),
      listings,
      from: { title, address: addressOfClarity },
    }));
}

function listName(kind: Kind, fact: ClarityFact): string {
  return `${folders[kind]}-without-${fact}`;
}
