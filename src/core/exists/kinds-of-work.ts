import { goodsWorks } from "./kinds-of-work-on-goods.ts";
import { helpWorks } from "./kinds-of-work-on-help.ts";

/** A kind of work: the functions that a tool of it has, and the concepts that a text about it speaks of. */
export interface Work {
  /** A tool that bears none of these functions is not about it, whatever words it uses; the main one first. */
  readonly functions: string;
  /** Alternatives; of each all concepts are needed, and none after a `!`. */
  readonly signs: readonly string[];
}

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
