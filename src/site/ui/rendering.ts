import { useEffect, useState } from "preact/hooks";
import { Component, h, type FunctionComponent } from "preact";

/**
 * Calls once the browser has painted what stands now: what takes long waits, so that a choice shows at once.
 *
 * @returns how to call it off
 */
export function runAfterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A value as it was at the last paint. */
export function useValueAfterPaint<Value>(value: Value, key: unknown = value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => runAfterPaint(() => setSettled(() => value)), [key]);
  return settled;
}

/** What a promise gave for these keys; undefined until then, and where it failed. What was given for other keys stays until then. */
export function useAsyncValue<Value>(
  load: () => Promise<Value> | undefined,
  keys: readonly unknown[],
): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isLatest = true;
    const show = (next?: Value) => isLatest && setValue(() => next);
    void load()?.then(show, () => show());
    return () => {
      isLatest = false;
    };
  }, keys);
  return value;
}

/** Draws a component again only when one of its properties is another one; the same as preact/compat's, without the rest. */
export function memoComponent<Props extends object>(Inner: FunctionComponent<Props>): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const now = this.props as Readonly<Record<string, unknown>>;
      return Object.entries(next).some(([name, value]) => now[name] !== value);
    }

    override render() {
      return h(Inner, this.props);
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}
