import { ascending } from "d3-array";

/** Sources of a section's rows, each once: those that the margin names, and the others, which it lists by number. */
export interface SectionSources {
  /** Indices into `listing.sources`, ascending. */
  readonly named: readonly number[];
  /** Indices into `listing.sources`, ascending. */
  readonly numbered: readonly number[];
}

/** Sources that the margin has room to name beside a row. */
const namedPerRow = 1.5;
const minNamed = 3;

/**
 * Gathers the sources of a section's rows for the margin beside them, so that a source is named once and the margin is no longer
 * than the rows.
 *
 * The first source of each row is named before the second of any: [[4, 2], [4, 7, 1]] has the order 4, 2, 7, 1. At least three are
 * named, and at most 1.5 for each row.
 *
 * @param rows indices of each row's sources, the most important first
 * @returns `{named: [2, 4, 7], numbered: [1]}` for the example; both empty without sources
 */
export function gatherSources(rows: readonly (readonly number[])[]): SectionSources {
  const longest = Math.max(0, ...rows.map((sources) => sources.length));
  const ranks = Array.from({ length: longest }, (_, rank) => rank);
  const ordered = ranks.flatMap((rank) => rows.flatMap((sources) => sources[rank] ?? []));
  const distinct = [...new Set(ordered)];
  const maxNamed = Math.max(minNamed, Math.floor(rows.length * namedPerRow));
  return {
    named: distinct.slice(0, maxNamed).sort(ascending),
    numbered: distinct.slice(maxNamed).sort(ascending),
  };
}
