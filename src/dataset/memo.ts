/**
 * Returns a function that computes its result once per key and then returns the stored result, undefined included.
 *
 * Objects are compared by identity, and their results are dropped with them; other keys are stored for good. If `compute`
 * throws, so does the function, and nothing is stored. A rule that needs something of all listings computes it once per context
 * this way.
 */
export function memo<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const resultsByObject = new WeakMap<Key & object, { readonly value: Value }>();
  const resultsByValue = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const results = typeof key === "object" && key !== null ? resultsByObject : resultsByValue;
    const result = results.get(key as Key & object) ?? { value: compute(key) };
    results.set(key as Key & object, result);
    return result.value;
  };
}
