import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component whose code is loaded when it is first rendered. */
export interface LazyComponent<Props extends object> {
  (props: Props): VNode | null;
  /** Loads the code before the first render. Resolves if loading fails, too: the next mounted instance tries again. */
  readonly load: () => Promise<void>;
}

/**
 * Wraps a component in one that loads its code when it is first rendered, or when `load` is called. Once the code is there, new
 * instances render it immediately. If loading fails, the placeholder stays; the next mounted instance tries again.
 *
 * `lazy` of preact/compat has no `load`, and would add 2 KB to the scripts.
 *
 * @param importComponent imports the code, such as `() => import("./Sheet.tsx").then(({ Sheet }) => Sheet)`
 * @param renderPlaceholder renders what is shown until then; nothing by default
 */
export function lazyComponent<Props extends object>(
  importComponent: () => Promise<ComponentType<Props>>,
  renderPlaceholder: () => VNode | null = () => null,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | undefined;

  /** Loads the code. Resolves if that fails, too. */
  const load = async (): Promise<void> => {
    try {
      loaded = await importComponent();
    } catch {
      // The placeholder stays.
    }
  };

  const LazyInstance = (props: Props) => {
    const [Inner, setInner] = useState(() => loaded);
    useEffect(() => {
      if (Inner === undefined) void load().then(() => setInner(() => loaded));
    }, []);
    return Inner === undefined ? renderPlaceholder() : <Inner {...props} />;
  };
  return Object.assign(LazyInstance, { load });
}
