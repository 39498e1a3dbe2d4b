import { enginesOf } from "../../../core/facets/facet-index.ts";
import { facetsByKind } from "../../../core/facets/facet-definitions.ts";
import { notStated } from "../../../core/facets/selection.ts";
import { openSelection } from "../../../core/facets/facet-definitions.ts";
import { askedFacts, measureClarity, type ClarityFact } from "../../../core/register/clarity.ts";
import { freshnessOf, isEnded } from "../../../core/register/register.ts";
import { addressOfClarity, addressOfList, addressOfQuery } from "../../../dataset/address.ts";
import { folders, type Kind, type Listing } from "../../../dataset/model.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-shapes.ts";
import { messages } from "../words.ts";

/** Listings of a kind of which a fact could not be found. */
interface MissingFact {
  readonly kind: Kind;
  readonly fact: ClarityFact;
  readonly listings: readonly Listing[];
  /** Of exactly these, without the base. */
  readonly address: string;
}

/** Whether no directory can be asked for listings without the fact: a list of the site holds them. */
function isListed({ kind, fact }: Pick<MissingFact, "kind" | "fact">): boolean {
  return fact !== "currency" && !facetsByKind[kind].some(({ name }) => name === fact);
}

const listName = (kind: Kind, fact: ClarityFact) => `${folders[kind]}-without-${fact}`;

/** For each kind and fact that was looked for, the listings that have not ended and of which it could not be found. */
export function missingFacts({ register, byKind }: Catalogue): MissingFact[] {
  return (["entity", "tool"] as const).flatMap((kind) => {
    const open = byKind[kind].filter((listing) => !isEnded(listing));
    const missing = open.map((listing) => ({
      listing,
      facts: measureClarity(listing, freshnessOf(register, listing), register.today).missing,
    }));
    return askedFacts[kind].map((fact) => {
      const query = fact === "currency" ? { freshness: ["stale", "undated"] } : { [fact]: [notStated] };
      return {
        ...{ kind, fact },
        listings: missing.filter(({ facts }) => facts.includes(fact)).map(({ listing }) => listing),
        address: isListed({ kind, fact })
          ? addressOfList(listName(kind, fact))
          : addressOfQuery(kind, { ...query, ...openSelection(enginesOf(register)[kind]) }),
      };
    });
  });
}

/** The lists behind the numbers of what could not be found. */
export function clarityLists(catalogue: Catalogue): FigureList[] {
  const { missing, title } = messages.clarity;
  return missingFacts(catalogue)
    .filter(isListed)
    .map(({ kind, fact, listings }) => ({
      ...{ name: listName(kind, fact), title: missing.listTitle(fact, kind), lead: missing.listLead(fact, kind) },
      ...{ listings, from: { title, address: addressOfClarity } },
    }));
}
