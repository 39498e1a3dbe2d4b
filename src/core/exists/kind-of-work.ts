/** A kind of work: the functions that a tool of it has, and the concepts that a text about it speaks of. */
export interface Work {
  /** A tool that bears none of these functions is not about it, whatever words it uses; the main one first. */
  readonly functions: string;
  /** Alternatives; of each all concepts are needed, and none after a `!`. */
  readonly signs: readonly string[];
}
