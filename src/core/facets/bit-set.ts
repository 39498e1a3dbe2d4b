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

/** So many empty sets that lie side by side in memory, which counting goes through in order. */
export function emptySets(count: number, size: number): BitSet[] {
  const words = wordsFor(size);
  const memory = new Uint32Array(count * words);
  return Array.from({ length: count }, (_, index) => memory.subarray(index * words, (index + 1) * words));
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

/** A set without its empty words, to be counted against many others: few rows cost few steps. */
export interface PackedSet {
  /** Places of the words that are not empty, ascending. */
  readonly places: Int32Array;
  /** Those words. */
  readonly words: Int32Array;
}

export function packSet(set: BitSet): PackedSet {
  const places = new Int32Array(set.length);
  const words = new Int32Array(set.length);
  let count = 0;
  for (let word = 0; word < set.length; word++) {
    if (set[word] === 0) continue;
    places[count] = word;
    words[count++] = set[word] as number;
  }
  return { places: places.subarray(0, count), words: words.subarray(0, count) };
}

/** How many rows two sets have in common: Σ popcount(aᵢ ∧ bᵢ). */
export function countCommon(set: BitSet, { places, words }: PackedSet): number {
  let count = 0;
  for (let index = 0; index < places.length; index++) {
    count += countBits((set[places[index] as number] as number) & (words[index] as number));
  }
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
