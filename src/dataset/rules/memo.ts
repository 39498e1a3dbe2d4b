/**
 * Remembers what was worked out of an object for as long as the object lives.
 *
 * Rules are called once a listing; what they need of all listings is measured once a context this way.
 */
export function memo<Key extends object, Value>(measure: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: measure(key) };
    known.set(key, found);
    return found.value;
  };
}
