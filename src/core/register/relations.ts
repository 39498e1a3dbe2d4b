import { ascending } from "d3-array";
import { referenceOf, type Dataset, type Listing, type Reference } from "../../dataset/model.ts";
import type { RelationTerm } from "../../dataset/schema.generated.ts";

/** Relation between two listings, or a listing and an unlisted name, seen from one of them. */
export interface Tie {
  /** Type of the relation. `developed-by` comes from `developers`, `succeeded-by` from `status.successor`. */
  readonly type: RelationTerm | "developed-by" | "succeeded-by";
  /** True if the other listing states the tie, and this one is its target. Always false for `partner-of`. */
  readonly isInverse: boolean;
  /** Reference of the other side. Absent if it has no listing. */
  readonly to?: Reference;
  /** Name of the other side as written. Absent if it has a listing. */
  readonly name?: string;
}

/**
 * Builds the ties of every listing, in both directions.
 *
 * Each relation is stated in one listing; the tie of the other listing is added here, with `isInverse`. A `partner-of` that both
 * sides state is one tie. A relation to a moved listing is a tie to the listing that replaced it.
 *
 * @returns ties by reference of the listing: in order of type, stated ones before inverse ones, then by reference or name of the
 *   other side, each once. If `entities/a` runs `tools/b`, the former has `{type: "runs", isInverse: false, to: "tools/b"}` and
 *   the latter `{type: "runs", isInverse: true, to: "entities/a"}`. A listing without ties has an empty list
 */
export function buildTies(dataset: Dataset): ReadonlyMap<Reference, readonly Tie[]> {
  const ties = new Map<Reference, Map<string, Tie>>();
  const listings: Listing[] = [...dataset.entities, ...dataset.tools];
  for (const listing of listings) ties.set(referenceOf(listing), new Map());
  const resolve = createMoveResolver(dataset);
  const addTie = (reference: Reference, tie: Tie) => {
    // A partnership has no direction: it is the same tie whichever side states it.
    const isInverse = tie.type === "partner-of" ? false : tie.isInverse;
    const key = [tie.type, isInverse, tie.to ?? tie.name].join(" ");
    ties.get(reference)?.set(key, { ...tie, isInverse });
  };
  for (const listing of listings) {
    const source = referenceOf(listing);
    for (const tie of listStatedTies(listing)) {
      const target = tie.to && resolve(tie.to);
      addTie(source, { ...tie, ...(target && { to: target }) });
      if (target !== undefined) addTie(target, { type: tie.type, isInverse: true, to: source });
    }
  }
  return new Map([...ties].map(([reference, tieByKey]) => [reference, [...tieByKey.values()].sort(compareTies)]));
}

/**
 * Yields the ties that a listing itself states: its relations, the developers of a tool, its successor: `{type: "developed-by",
 * isInverse: false, to: "entities/a"}`. References are as written, so they may be to moved listings; a side without a reference
 * has its `name` instead of `to`.
 */
function* listStatedTies(listing: Listing): Generator<Tie> {
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

/**
 * Returns a function that follows a moved reference to its last target, over several moves if need be: "tools/old" → "tools/new".
 *
 * It returns a reference that has not moved unchanged, also an unknown one. In a circle of moves it returns one of its
 * references.
 */
export function createMoveResolver({ moved }: Dataset): (reference: Reference) => Reference {
  const targets = new Map(moved.map(({ folder, id, to }) => [`${folder}/${id}`, to as Reference]));
  return (reference) => {
    let target = reference;
    // A circle of moves has no end: stop once every move has been followed.
    for (let steps = 0; steps <= targets.size && targets.has(target); steps++)
      target = targets.get(target) as Reference;
    return target;
  };
}

/** Compares ties by type in alphabetical order, stated before inverse, then by reference or name of the other side. */
function compareTies(a: Tie, b: Tie): number {
  return (
    ascending(a.type, b.type) || Number(a.isInverse) - Number(b.isInverse) || ascending(a.to ?? a.name, b.to ?? b.name)
  );
}
