/**
 * Groups rows that meet one another, joining in the order in which they meet.
 *
 * Two groups are one as soon as a share of all pairs across them has met: with 1, and the nearest meeting first, that is
 * complete linkage. A smaller share lets a group hold two that have not met, but never a chain. Memory and time grow with the
 * number of meetings, not with the square of the rows.
 *
 * @see Sørensen 1948, "A method of establishing groups of equal amplitude in plant sociology based on similarity of species
 *   content", Biologiske Skrifter 5(4): 1–34
 */
export class Linkage {
  readonly #share: number;
  readonly #groupOf: number[];
  readonly #rows: Map<number, number[]>;
  /** For each group, how many meetings it has had with each other group. */
  readonly #meetings: Map<number, Map<number, number>>;

  /** @param share of the pairs across two groups, 0–1, that must have met before they are one */
  constructor(size: number, share = 1) {
    this.#share = share;
    const all = Array.from({ length: size }, (_, row) => row);
    this.#groupOf = all;
    this.#rows = new Map(all.map((row) => [row, [row]]));
    this.#meetings = new Map();
  }

  /** Notes that two rows belong together; each two meet once at most. */
  meet(a: number, b: number): void {
    const [left, right] = [this.#groupOf[a] as number, this.#groupOf[b] as number];
    this.#add(left, right, 1);
    this.#add(right, left, 1);
    const [few, many] = this.#size(left) < this.#size(right) ? [left, right] : [right, left];
    const pairs = this.#size(left) * this.#size(right);
    if ((this.#meetingsOf(left).get(right) ?? 0) >= this.#share * pairs) this.#join(few, many);
  }

  /** Groups of two or more rows, ascending within. */
  groups(): number[][] {
    return [...this.#rows.values()].filter((rows) => rows.length > 1).map((rows) => rows.sort((a, b) => a - b));
  }

  #join(from: number, into: number): void {
    const rows = this.#rows.get(from) ?? [];
    for (const row of rows) this.#groupOf[row] = into;
    this.#rows.get(into)?.push(...rows);
    this.#rows.delete(from);
    for (const [other, count] of this.#meetingsOf(from)) {
      this.#meetingsOf(other).delete(from);
      if (other === into) continue;
      this.#add(into, other, count);
      this.#add(other, into, count);
    }
    this.#meetings.delete(from);
  }

  #size(group: number): number {
    return this.#rows.get(group)?.length ?? 0;
  }

  #add(group: number, other: number, count: number): void {
    const meetings = this.#meetingsOf(group);
    meetings.set(other, (meetings.get(other) ?? 0) + count);
  }

  #meetingsOf(group: number): Map<number, number> {
    let meetings = this.#meetings.get(group);
    if (meetings === undefined) this.#meetings.set(group, (meetings = new Map()));
    return meetings;
  }
}
