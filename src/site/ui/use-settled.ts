import { useEffect, useState } from "preact/hooks";
import { afterPaint } from "./after-paint.ts";

/** A value as it was at the last paint. */
export function useSettled<Value>(value: Value, key: unknown = value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => afterPaint(() => setSettled(() => value)), [key]);
  return settled;
}
