import { quote, type Finding } from "../diagnostic.ts";
import type { RuleContext, TombstoneRule } from "../rule.ts";
import { findReferenceFault } from "./reference-cure.ts";
import { memo } from "./memo.ts";
import { maxLength } from "./written-reference.ts";

export const tombstoneTarget: TombstoneRule = {
  name: "tombstone-target",
  description: "A tombstone leads to a listing, directly or through other tombstones.",
  severity: "error",
  *check({ reference, to }, context) {
    if (typeof to !== "string" || to.length > maxLength) return;
    const words = findFault(reference, to, context);
    if (words) yield { pointer: "/to", ...words, message: quote(words.message) };
  },
};

function findFault(reference: string, to: string, context: RuleContext): Omit<Finding, "pointer"> | undefined {
  const hint = "name the listing that took this id's place";
  if (to === reference) return { message: `moved to itself: ${to}`, hint };
  const fault = findReferenceFault(to, context, `${hint}, or bring the old listing back with the state closed`);
  if (fault) return fault;
  const end = chainEndOf(to, context);
  if (end.state === "circle") return { message: `moved in a circle: ${to}`, hint };
  if (end.state === "missing") return { message: `leads nowhere: ${to}`, hint: `${hint}; ${to} is a tombstone itself` };
  return undefined;
}

/** Where a tombstone leads in the end: to a reference that is a listing, that nothing has, or that comes round again. */
interface ChainEnd {
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
