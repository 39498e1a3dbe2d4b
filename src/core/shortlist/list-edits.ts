import type { Reference } from "../../dataset/model.ts";
import { shortlistLimit } from "./references.ts";

/** Moves a listing one place up (-1) or down (1); at either end it stays. */
export function moveReference(list: readonly Reference[], reference: Reference, by: -1 | 1): Reference[] {
  const from = list.indexOf(reference);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  return list.with(from, list[to] as Reference).with(to, reference);
}

/** Adds listings at the end, as far as there is room. */
export function addReferences(
  list: readonly Reference[],
  more: readonly Reference[],
): { readonly list: readonly Reference[]; readonly added: number; readonly left: number } {
  const fresh = more.filter((reference) => !list.includes(reference));
  const added = fresh.slice(0, Math.max(0, shortlistLimit - list.length));
  return { list: [...list, ...added], added: added.length, left: fresh.length - added.length };
}
