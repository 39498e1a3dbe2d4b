/**
 * Formats keys and indices as a JSON Pointer (RFC 6901): `formatPointer("offer", "services", 2)` is "/offer/services/2". ""
 * without keys. In a key, "~" becomes "~0" and "/" becomes "~1".
 */
export function formatPointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Parses a JSON Pointer to its keys and indices, as strings: "/offer/services/2" → `["offer", "services", "2"]`, "/a~1b" →
 * `["a/b"]`, "" → [].
 */
export function parsePointer(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Returns the pointer of the mapping or list that holds a value: "/offer" for "/offer/services", "/aliases" for "/aliases/0",
 * "" for "/offer" and for "".
 */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** Converts a pointer to a dotted path without list indices: "/offer/outputs/2/title" → "offer.outputs.title", "" → "". */
export function toDottedPath(pointer: string): string {
  return parsePointer(pointer)
    .filter((key) => !/^\d+$/.test(key))
    .join(".");
}

/** Returns the value at a pointer, which may be null. Undefined if there is none; the whole instance for "". */
export function valueAt(instance: unknown, pointer: string): unknown {
  return valueAtKeys(instance, parsePointer(pointer));
}

/**
 * Returns the value that a path of keys leads to: `valueAtKeys(listing, ["aliases", "0"])`. Undefined if there is none, also
 * for inherited properties; the whole instance for [].
 */
export function valueAtKeys(instance: unknown, keys: readonly string[]): unknown {
  let value = instance;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/**
 * Returns a copy of an instance without the values at some pointers.
 *
 * Keys of mappings are removed. An item of a list leaves a hole, so that the items after it keep their indices: `{a: [1, 2]}`
 * without "/a/0" is `{a: [ , 2]}`. A pointer without a value is ignored. The instance is not mutated.
 *
 * @returns the instance itself if there are no pointers, `{}` if one is ""
 */
export function removeValues(instance: object, pointers: readonly string[]): object {
  if (pointers.length === 0) return instance;
  if (pointers.includes("")) return {};
  const copy = structuredClone(instance);
  for (const pointer of pointers) {
    const parent = valueAt(copy, parentPointer(pointer));
    const key = parsePointer(pointer).at(-1) ?? "";
    if (typeof parent === "object" && parent !== null) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

/**
 * Returns true if a path of `supports` is the field, an ancestor of it or a descendant: `offer` covers `offer.services`, and
 * the reverse. False for `off` and `offer`, and for `offer.cost` and `offer.services`.
 */
export function covers(path: string, field: string): boolean {
  return path === field || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);
}
