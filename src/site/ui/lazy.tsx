import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A part of a page that is loaded when it is first shown: few come for it.
 *
 * @param waiting what stands in its place until it is there
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: () => VNode | null = () => null,
): (props: Props) => VNode | null {
  let known: ComponentType<Props> | undefined;
  return (props) => {
    // Once it is there, it is drawn at once: what leads to a place in it need not wait.
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (known === undefined) void load().then((part) => setPart(() => (known = part)));
    }, []);
    return Part === undefined ? waiting() : <Part {...props} />;
  };
}
