import { useEffect, useState } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { formatReferences, parseReferences, type AskedReferences } from "../../core/shortlist/references.ts";

/**
 * The listings in the address, and how to change them: each change is a step that the back button takes back.
 *
 * They may be handed over after "#", which browsers don't send to the host; they move before it, where they can be shared.
 */
export function useAsked(limit: number): readonly [AskedReferences, (references: readonly Reference[]) => void] {
  const [asked, setAsked] = useState(() => readAsked(limit));
  useEffect(() => {
    const follow = () => setAsked(readAsked(limit));
    const isHandedOver = location.hash.startsWith("#ids=");
    if (isHandedOver) history.replaceState(null, "", addressOfAsked(readAsked(limit).references));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  return [
    asked,
    (references) => {
      history.pushState(null, "", addressOfAsked(references));
      setAsked({ references, faulty: [], over: 0 });
    },
  ];
}

/** The page's own address with these listings. */
export function addressOfAsked(references: readonly Reference[]): string {
  return location.pathname + (references.length === 0 ? "" : `?ids=${formatReferences(references)}`);
}

function readAsked(limit: number): AskedReferences {
  const isHandedOver = location.hash.startsWith("#ids=");
  const parameters = new URLSearchParams(isHandedOver ? location.hash.slice(1) : location.search);
  return parseReferences(parameters.getAll("ids"), limit);
}
