import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A part that is loaded when it is first shown. */
export interface LazyComponent<Props extends object> {
  (props: Props): VNode | null;
  /** Loads it before that; where it can't be had, it is asked for again when it is shown. */
  readonly load: () => Promise<void>;
}

/**
 * A part of a page that few come for, or not at first.
 *
 * @param waiting what stands in its place until it is there
 */
export function lazyComponent<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
  waiting: () => VNode | null = () => null,
): LazyComponent<Props> {
  let known: ComponentType<Props> | undefined;
  const load = () =>
    read().then(
      (part) => void (known = part),
      () => undefined,
    );
  const LazyComponent = (props: Props) => {
    // Once it is there, it is drawn at once: what leads to a place in it need not wait.
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part === undefined) void load().then(() => setPart(() => known));
    }, []);
    return Part === undefined ? waiting() : <Part {...props} />;
  };
  return Object.assign(LazyComponent, { load });
}
