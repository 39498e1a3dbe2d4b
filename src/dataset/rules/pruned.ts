/**
 * Whether a part of a listing has a hole or lost something to the schema check, so that nothing can be missed in it.
 *
 * @param written the part as written
 * @param draft the same part, as far as it holds to the schema
 */
export function isPruned(written: unknown, draft: unknown): boolean {
  if (draft === undefined) return true;
  if (Array.isArray(written)) {
    const items: readonly unknown[] = Array.isArray(draft) ? draft : [];
    return written.some((item, index) => isPruned(item, items[index]));
  }
  if (typeof written !== "object" || written === null) return false;
  const parts = draft as Readonly<Record<string, unknown>>;
  return Object.entries(written).some(([key, part]) => isPruned(part, parts[key]));
}
