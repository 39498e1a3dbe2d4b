/**
 * How many edits turn a word into another, or into another's beginning.
 *
 * An edit is a letter put in, left out or changed, or two neighbours swapped (optimal string alignment).
 *
 * @param limit more edits than that are not counted
 * @returns `word`: edits to the whole other word; `start`: edits to the beginning of it that is nearest; `limit + 1` stands
 *   for anything beyond
 * @see G. V. Bard (2007), Spelling-error tolerant, order-independent pass-phrases via the Damerau–Levenshtein
 *   string-edit distance metric, ACSW '07: 117–124
 */
export function countEdits(word: string, other: string, limit: number): { word: number; start: number } {
  const beyond = limit + 1;
  if (other.length < word.length - limit) return { word: beyond, start: beyond };
  // Letters further right than this are out of reach of a beginning, and then of the whole.
  const width = Math.min(other.length, word.length + limit);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const isSame = word[row - 1] === other[column - 1];
      let cost = Math.min(
        (above[column - 1] as number) + (isSame ? 0 : 1),
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
      );
      const isSwapped =
        row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      if (isSwapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return { word: beyond, start: beyond };
    [before, above] = [above, current];
  }
  const whole = other.length > width ? beyond : (above[width] as number);
  return { word: Math.min(whole, beyond), start: Math.min(...above, beyond) };
}
