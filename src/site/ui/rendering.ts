import { Component, h, type FunctionComponent, type VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * Runs slow work once, after the next paint, so that the browser first shows the reader's last action.
 *
 * @returns a function that cancels the work if it has not run yet
 */
export function runAfterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(work)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Returns a value with a delay of one paint, so that components that are slow to render stay out of the render of a change.
 *
 * In the component's first render that is `value`. When it changes, the previous one is returned until the next paint; then the
 * component renders again with the new one. Of several changes before a paint, only the last one is returned.
 *
 * @param key changes when the value does; needed if the value is a new object in each render. While the key stays, a new value
 *   is ignored
 */
export function useValueAfterPaint<Value>(value: Value, key: unknown = value): Value {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => runAfterPaint(() => setDelayed(() => value)), [key]);
  return delayed;
}

/**
 * Calls `load` after the first render and whenever a key changes, and renders again with the value that its promise resolved to.
 *
 * @param load may return undefined to load nothing and keep the value
 * @param keys compared one by one with `===`
 * @returns undefined before the first result and after a rejection; after a key changed, the value for the previous keys until
 *   the new one arrives. Results that arrive after a further change are ignored
 */
export function useAsyncValue<Value>(
  load: () => Promise<Value> | undefined,
  keys: readonly unknown[],
): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isCurrent = true;
    const setIfCurrent = (next?: Value) => isCurrent && setValue(() => next);
    void load()?.then(setIfCurrent, () => setIfCurrent());
    return () => {
      isCurrent = false;
    };
  }, keys);
  return value;
}

/**
 * Wraps a component so that it renders again only if one of its properties changed (compared with `===`), like `memo` of
 * preact/compat. That module would add 2 KB to the scripts. A property that is gone is no change.
 */
export function memoComponent<Props extends object>(Inner: FunctionComponent<Props>): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    /** Returns true if one of the next properties differs from the current one. A property that is gone is no difference. */
    override shouldComponentUpdate(nextProps: Readonly<Props>): boolean {
      const currentProps = this.props as Readonly<Record<string, unknown>>;
      return Object.entries(nextProps).some(([name, value]) => currentProps[name] !== value);
    }

    /** Renders the wrapped component with the current properties. */
    override render(): VNode<Props> {
      return h(Inner, this.props);
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}
