import type { Reference } from "../../dataset/model.ts";
import { nearest } from "../../dataset/schema/nearest.ts";
import { type Listed } from "./listed.ts";
import type { ShortlistIndex } from "./shortlist-index.ts";

/** What became of the listings that were asked for. */
export interface Resolved {
  /** Those that are there, each once, in the order asked for. */
  readonly references: readonly Reference[];
  readonly moved: readonly { readonly from: Reference; readonly to: Reference }[];
  /** Those that aren't, with the listing that was likely meant. */
  readonly unknown: readonly { readonly asked: string; readonly meant?: Reference }[];
}

/**
 * Parts listings that are there from those that moved and those that never were.
 *
 * @param asked references, and whatever else stood in their place
 */
export function resolveReferences(listed: Listed, asked: readonly string[], moves: ShortlistIndex["moved"]): Resolved {
  const known = listed.rowByReference;
  const references = new Set<Reference>();
  const moved: { from: Reference; to: Reference }[] = [];
  const unknown: { asked: string; meant?: Reference }[] = [];
  for (const each of asked) {
    const from = each as Reference;
    const to = known.has(from) ? from : Object.hasOwn(moves, from) ? moves[from] : undefined;
    if (to !== undefined && known.has(to)) {
      if (to !== from) moved.push({ from, to });
      references.add(to);
    } else {
      const meant = nearestReference(each, [...known.keys()]);
      unknown.push({ asked: each, ...(meant !== undefined && { meant }) });
    }
  }
  return { references: [...references], moved, unknown };
}

/** The listing that an address most likely meant: within its folder where it names one, else in either. */
function nearestReference(asked: string, references: readonly Reference[]): Reference | undefined {
  const [id = "", folder] = asked.split("/").reverse();
  const within = references.filter((reference) => reference.startsWith(`${folder}/`));
  for (const candidates of [within, references]) {
    const byId = new Map(candidates.map((reference) => [reference.slice(reference.indexOf("/") + 1), reference]));
    const found = nearest(id, byId.keys());
    if (found !== undefined) return byId.get(found);
  }
  return undefined;
}
