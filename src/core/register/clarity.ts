import type { Kind, Listing } from "../../dataset/model.ts";
import type { Freshness } from "./freshness.ts";

/** What a company looks for before it gets in touch, in the order in which it is shown. */
export const clarityFacts = [
  "services",
  "partnerships",
  "workstreams",
  "outputs",
  "case-studies",
  "contact",
  "cost",
  "languages",
  "currency",
] as const;

export type ClarityFact = (typeof clarityFacts)[number];

/** What an organisation has and a tool has not. */
const ofEntities: readonly ClarityFact[] = ["services", "workstreams", "cost"];

/** The facts that listings of a kind are asked for, in the order of `clarityFacts`. */
export const askedFacts: Readonly<Record<Kind, readonly ClarityFact[]>> = {
  entity: clarityFacts,
  tool: clarityFacts.filter((fact) => !ofEntities.includes(fact)),
};

/** What a company could and could not find about a listing in public sources. */
export interface Clarity {
  readonly found: readonly ClarityFact[];
  readonly missing: readonly ClarityFact[];
}

/**
 * Says which of the facts that the 2021 report found unclear are known of a listing.
 *
 * It is no score of worth: a fact that is missing could not be found, which is not to say that it is not so. Evidence of currency is dated evidence not older than two
 * years.
 *
 * @returns each fact asked of the kind once, in the order of `clarityFacts`
 */
export function measureClarity(listing: Listing, freshness: Pick<Freshness, "state">): Clarity {
  const asked = askedFacts[listing.kind];
  const isFound = (fact: ClarityFact) => readers[fact](listing, freshness);
  return { found: asked.filter(isFound), missing: asked.filter((fact) => !isFound(fact)) };
}

const readers: Record<ClarityFact, (listing: Listing, freshness: Pick<Freshness, "state">) => boolean> = {
  services: (listing) => listing.kind === "entity" && isSome(listing.offer?.services),
  partnerships: ({ offer }) => isSome(offer?.partnerships),
  workstreams: ({ offer }) => isSome(offer?.workstreams),
  outputs: ({ offer }) => isSome(offer?.outputs),
  "case-studies": ({ offer }) => isSome(offer?.case_studies),
  contact: ({ contact }) => contact !== undefined,
  cost: (listing) => listing.kind === "entity" && listing.offer?.cost !== undefined,
  languages: ({ offer }) => isSome(offer?.languages),
  currency: (_, { state }) => state === "current" || state === "ageing",
};

function isSome(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
