/**
 * Calls a function on each of these events of the window, such as ["storage", "pageshow"].
 *
 * @returns a function that removes the listeners, as an effect returns it
 */
export function onWindowEvents(names: readonly string[], listener: () => void): () => void {
  for (const name of names) addEventListener(name, listener);
  return () => {
    for (const name of names) removeEventListener(name, listener);
  };
}
