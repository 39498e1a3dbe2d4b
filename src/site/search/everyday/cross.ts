/** Each of some words before each of some others. */
export function cross(first: string, second: string): string[] {
  return first.split(",").flatMap((a) => second.split(",").map((b) => `${a} ${b}`));
}
