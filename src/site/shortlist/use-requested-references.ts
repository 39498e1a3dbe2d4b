import { useEffect, useState } from "preact/hooks";
import { formatReferences, parseReferences, type RequestedReferences } from "../../core/shortlist/references.ts";
import type { Reference } from "../../dataset/model.ts";
import { onWindowEvents } from "./window-events.ts";

/**
 * Returns the references in the page's address, `?ids=entities/a,tools/b`, and a function that replaces them in a new history
 * entry, so that the back button undoes it.
 *
 * A link from another page of the site has them in the fragment, `#ids=…`, which browsers do not send to the host. They are then
 * moved to the query string, where the reader can copy and share them.
 *
 * @param limit maximum number of references
 * @returns `[requested, request]`; `requested`: `{references, faulty, omitted}`, which are [], [] and 0 if the address has none
 */
export function useRequestedReferences(
  limit: number,
): readonly [requested: RequestedReferences, request: (references: readonly Reference[]) => void] {
  const [requested, setRequested] = useState(() => readAddress(limit));

  useEffect(() => {
    if (isInFragment()) history.replaceState(null, "", formatListAddress(readAddress(limit).references));
    return onWindowEvents(["popstate"], () => setRequested(readAddress(limit)));
  }, []);

  const request = (references: readonly Reference[]) => {
    history.pushState(null, "", formatListAddress(references));
    setRequested({ references, faulty: [], omitted: 0 });
  };
  return [requested, request];
}

/**
 * Formats the path of this page with references: `/shortlist/?ids=entities/a,tools/b`, or `/shortlist/` for none. Commas and
 * slashes are not encoded.
 */
export function formatListAddress(references: readonly Reference[]): string {
  return location.pathname + (references.length === 0 ? "" : `?ids=${formatReferences(references)}`);
}

/**
 * Parses the references in the fragment if it begins with `#ids=`, else in the query string. `parseReferences` states the result.
 */
function readAddress(limit: number): RequestedReferences {
  const parameters = new URLSearchParams(isInFragment() ? location.hash.slice(1) : location.search);
  return parseReferences(parameters.getAll("ids"), limit);
}

/** Returns true if the fragment begins with `#ids=`, as in `#ids=entities/a`. */
function isInFragment(): boolean {
  return location.hash.startsWith("#ids=");
}
