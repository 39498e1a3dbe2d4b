import { goodsWorks } from "./kinds-of-work-on-goods.ts";
import { helpWorks } from "./kinds-of-work-on-help.ts";
import type { Work } from "./kind-of-work.ts";

/**
 * Kinds of work that tools of the field do: what is done, and for whom.
 *
 * A text is about one if it speaks of all that one of its signs names. To share one says more than any word; the rarer it is,
 * the more.
 */
export const works = { ...goodsWorks, ...helpWorks };

/** Its kind of work, by id. */
export type WorkId = keyof typeof works;

export function workById(id: string): Work | undefined {
  return (works as Readonly<Record<string, Work>>)[id];
}
