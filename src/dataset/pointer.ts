/** Joins keys and indices to a JSON Pointer (RFC 6901). */
export function formatPointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The keys and indices of a JSON Pointer. */
export function parsePointer(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of what holds the value; the whole is its own holder. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** The dotted path of a pointer, without list indices: `/offer/services/2` is `offer.services`. */
export function toDottedPath(pointer: string): string {
  return parsePointer(pointer)
    .filter((part) => !/^\d+$/.test(part))
    .join(".");
}

/** The value at a pointer, if there is one. */
export function valueAt(instance: unknown, pointer: string): unknown {
  let value = instance;
  for (const part of parsePointer(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** The instance without the values at some pointers: keys go, list items leave a hole, so that later positions stay. */
export function removeValues(instance: object, pointers: readonly string[]): object {
  if (pointers.length === 0) return instance;
  if (pointers.includes("")) return {};
  const copy = structuredClone(instance);
  for (const pointer of pointers) {
    const holder = valueAt(copy, parentPointer(pointer));
    if (typeof holder === "object" && holder !== null)
      Reflect.deleteProperty(holder, parsePointer(pointer).at(-1) ?? "");
  }
  return copy;
}

/** Whether a path of `supports` covers a field: the field itself, what holds it or what is below it. */
export function covers(path: string, field: string): boolean {
  return path === field || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);
}
