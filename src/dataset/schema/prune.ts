import { parsePointer } from "../pointer.ts";

/**
 * Takes faulty parts out of an instance: keys go, list items leave a hole, so that later positions stay.
 *
 * @param instance not mutated; returned itself when nothing is faulty
 * @param pointers of the parts that fail the schema; the empty pointer takes everything
 */
export function pruneInstance(instance: unknown, pointers: readonly string[]): object {
  if (typeof instance !== "object" || instance === null || Array.isArray(instance)) return {};
  if (pointers.length === 0) return instance;
  const copy = structuredClone(instance);
  for (const pointer of pointers) removeAt(copy as Record<string, unknown>, parsePointer(pointer));
  return copy;
}

function removeAt(root: Record<string, unknown>, parts: readonly string[]): void {
  const last = parts.at(-1);
  if (last === undefined) {
    for (const key of Object.keys(root)) Reflect.deleteProperty(root, key);
    return;
  }
  let holder: unknown = root;
  for (const part of parts.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null) return;
    holder = (holder as Record<string, unknown>)[part];
  }
  if (Array.isArray(holder)) holder[Number(last)] = undefined;
  else if (typeof holder === "object" && holder !== null) Reflect.deleteProperty(holder, last);
}
