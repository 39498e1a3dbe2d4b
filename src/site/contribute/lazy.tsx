import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { contributeWords } from "./words.en.ts";

/** A part of the form that is loaded when it is first shown: few come for it. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => preact.VNode {
  let known: ComponentType<Props> | undefined;
  return (props) => {
    // Once it is there, it is drawn at once: what leads to a place in it need not wait.
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (known === undefined) void load().then((part) => setPart(() => (known = part)));
    }, []);
    return Part === undefined ? <p role="status">{contributeWords.loading}</p> : <Part {...props} />;
  };
}
