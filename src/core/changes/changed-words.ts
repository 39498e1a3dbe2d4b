/** Words kept on either side of what changed. */
const context = 3;

/**
 * The parts of two texts that differ, with a few words around them; short texts whole.
 *
 * @returns the part of the first and that of the second, "…" where something was left out
 */
export function changedWords(before: string, after: string, shortest = 80): [string, string] {
  if (before.length <= shortest && after.length <= shortest) return [before, after];
  const from = before.split(" ");
  const to = after.split(" ");
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const start = Math.max(0, head - context);
  const end = Math.max(0, tail - context);
  const part = (words: readonly string[]) =>
    [...(start > 0 ? ["…"] : []), ...words.slice(start, words.length - end), ...(end > 0 ? ["…"] : [])].join(" ");
  return [part(from), part(to)];
}
