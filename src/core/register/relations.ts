import { ascending } from "d3-array";
import { referenceOf, type Dataset, type Listing, type Reference } from "../../dataset/model.ts";
import type { RelationTerm } from "../../dataset/schema.generated.ts";

/** A tie seen from one listing. */
export interface Tie {
  /** The relation's type; developed-by and its inverse come from `developers`, succeeded-by from `status.successor`. */
  readonly type: RelationTerm | "developed-by" | "succeeded-by";
  /** Whether the tie is written on the other side's listing and this one is its object. */
  readonly isInverse: boolean;
  /** The other side, when it is listed. */
  readonly to?: Reference;
  /** The other side's name as written, when it is not listed. */
  readonly name?: string;
}

/**
 * Every tie of every listing, in both directions.
 *
 * Each relation is stored once; its inverse is found here. A partner-of that is on both sides counts once, and a
 * relation to a moved id counts for the listing that took its place.
 *
 * @returns ties by reference, in order of type and other side; a listing without any has an empty list
 */
export function buildTies(dataset: Dataset): ReadonlyMap<Reference, readonly Tie[]> {
  const ties = new Map<Reference, Map<string, Tie>>();
  const listings: Listing[] = [...dataset.entities, ...dataset.tools];
  for (const listing of listings) ties.set(referenceOf(listing), new Map());
  const resolve = createMoveResolver(dataset);
  const add = (at: Reference, tie: Tie) => {
    // Partnership has no direction, so the side that states it says no more than the other.
    const isInverse = tie.type === "partner-of" ? false : tie.isInverse;
    ties.get(at)?.set([tie.type, isInverse, tie.to ?? tie.name].join(" "), { ...tie, isInverse });
  };
  for (const listing of listings) {
    const from = referenceOf(listing);
    for (const tie of statedTies(listing)) {
      const to = tie.to && resolve(tie.to);
      add(from, { ...tie, ...(to && { to }) });
      if (to !== undefined) add(to, { type: tie.type, isInverse: true, to: from });
    }
  }
  return new Map([...ties].map(([reference, found]) => [reference, [...found.values()].sort(compareTies)]));
}

/** What a listing says of its ties itself. */
function* statedTies(listing: Listing): Generator<Tie> {
  for (const { type, to, name } of listing.relations ?? []) {
    yield { type, isInverse: false, ...(to ? { to: to as Reference } : { name: name ?? "" }) };
  }
  if (listing.kind === "tool") {
    for (const { name, to } of listing.developers ?? []) {
      yield { type: "developed-by", isInverse: false, ...(to ? { to: to as Reference } : { name }) };
    }
  }
  const successor = listing.status.successor;
  if (successor !== undefined) yield { type: "succeeded-by", isInverse: false, to: successor as Reference };
}

/** Follows tombstones to the listing that they lead to. */
export function createMoveResolver({ moved }: Dataset): (reference: Reference) => Reference {
  const targets = new Map(moved.map(({ folder, id, to }) => [`${folder}/${id}`, to as Reference]));
  return (reference) => {
    let at = reference;
    for (let steps = 0; steps <= targets.size && targets.has(at); steps++) at = targets.get(at) as Reference;
    return at;
  };
}

function compareTies(a: Tie, b: Tie): number {
  return (
    ascending(a.type, b.type) || Number(a.isInverse) - Number(b.isInverse) || ascending(a.to ?? a.name, b.to ?? b.name)
  );
}
