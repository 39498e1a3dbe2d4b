/**
 * A set of rows of an index: bit r of word ⌊r / 32⌋ says whether row r is in it.
 *
 * Sets of one index are equally long; bits beyond the last row are never set.
 */
export type BitSet = Uint32Array;

/** Words that sets of so many rows have. */
function wordsFor(size: number): number {
  return (size + 31) >>> 5;
}

export function emptySet(size: number): BitSet {
  return new Uint32Array(wordsFor(size));
}

/** Every row below `size`. */
export function fullSet(size: number): BitSet {
  const set = emptySet(size).fill(0xffffffff);
  if (size % 32 !== 0) set[set.length - 1] = 0xffffffff >>> (32 - (size % 32));
  return set;
}

export function emptySets(count: number, size: number): BitSet[] {
  return Array.from({ length: count }, () => emptySet(size));
}

export function addRow(set: BitSet, row: number): void {
  const word = row >>> 5;
  set[word] = (set[word] as number) | (1 << (row & 31));
}

export function hasRow(set: BitSet, row: number): boolean {
  return ((set[row >>> 5] as number) & (1 << (row & 31))) !== 0;
}

/** Adds the rows of another set. */
export function unite(into: BitSet, other: BitSet): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] as number) | (other[word] as number);
}

/** Takes out the rows that another set hasn't. */
export function intersect(into: BitSet, other: BitSet): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] as number) & (other[word] as number);
}

/** Takes out the rows that another set has. */
export function subtract(from: BitSet, other: BitSet): void {
  for (let word = 0; word < from.length; word++) from[word] = (from[word] as number) & ~(other[word] as number);
}

export function countRows(set: BitSet): number {
  let count = 0;
  for (let word = 0; word < set.length; word++) count += countBits(set[word] as number);
  return count;
}

/** The rows of a set, ascending. */
export function rowsOf(set: BitSet): number[] {
  const rows: number[] = [];
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word] as number; bits !== 0; bits &= bits - 1) rows.push((word << 5) + lowestBit(bits));
  }
  return rows;
}

/** How many rows two sets have in common: Σ popcount(aᵢ ∧ bᵢ). */
export function countCommon(a: BitSet, b: BitSet): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) count += countBits((a[word] as number) & (b[word] as number));
  return count;
}

/**
 * The bits that are set in a word of 32.
 *
 * @see Henry S. Warren, Hacker's Delight, 2nd ed. (2012), §5-1
 */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
