import { useEffect, useState } from "preact/hooks";

/**
 * Calls once the browser has painted what stands now: what takes long waits, so that a choice shows at once.
 *
 * @returns how to call it off
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A value as it was at the last paint. */
export function useSettled<Value>(value: Value, key: unknown = value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => afterPaint(() => setSettled(() => value)), [key]);
  return settled;
}
