/**
 * Visits a value and everything below it, holders first.
 *
 * @param visit is given each value and the keys and indices that lead to it: read them at once, they change
 */
export function walk(value: unknown, visit: (value: unknown, path: readonly (string | number)[]) => void): void {
  const path: (string | number)[] = [];
  const enter = (part: unknown, key: string | number) => {
    path.push(key);
    step(part);
    path.pop();
  };
  const step = (part: unknown) => {
    visit(part, path);
    if (Array.isArray(part)) for (let index = 0; index < part.length; index++) enter(part[index], index);
    else if (typeof part === "object" && part !== null)
      for (const [key, inner] of Object.entries(part)) enter(inner, key);
  };
  step(value);
}
