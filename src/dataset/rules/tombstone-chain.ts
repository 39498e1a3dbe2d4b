import type { RuleContext } from "../rule.ts";
import { memo } from "./memo.ts";

/** Where a tombstone leads in the end: to a reference that is a listing, that nothing has, or that comes round again. */
export interface ChainEnd {
  readonly state: "listing" | "missing" | "circle";
  readonly reference: string;
}

const endsOf = memo((_context: RuleContext) => new Map<string, ChainEnd>());

/** Follows tombstones from a reference to their end; the reference of a listing is its own. Each link is followed once. */
export function chainEndOf(start: string, context: RuleContext): ChainEnd {
  const ends = endsOf(context);
  const path = new Set<string>();
  let reference = start;
  let end = ends.get(reference);
  while (end === undefined) {
    const tombstone = context.tombstones.get(reference);
    if (path.has(reference)) end = { state: "circle", reference };
    else if (tombstone === undefined) {
      end = { state: context.references.has(reference) ? "listing" : "missing", reference };
    } else {
      path.add(reference);
      reference = typeof tombstone.to === "string" ? tombstone.to : "";
      end = ends.get(reference);
    }
  }
  for (const step of path) ends.set(step, end);
  return end;
}
