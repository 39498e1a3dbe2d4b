import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { addressOfDirectory } from "../../dataset/address.ts";
import { formatQuery, parseQuery, type FacetEngine, type Query } from "../../core/facets/facets.ts";
import { href } from "../ui/href.ts";
import type { Change } from "./context.ts";

/**
 * What is asked, kept in the address bar: each choice is a step of the history, a run of typing is one.
 *
 * A page after the first answers at the address of the first, and has its own again when nothing is asked.
 */
export function useQuery(engine: FacetEngine): readonly [Query, Change] {
  const [query, setQuery] = useState(() => readAddress(engine));
  const latest = useRef(query);
  const ownPath = useRef(location.pathname);
  const show = (next: Query) => setQuery((latest.current = next));

  useEffect(() => {
    const follow = () => show(readAddress(engine));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  const change = useCallback<Change>((update, how = "push") => {
    const next = update(latest.current);
    const asked = formatQuery(next, engine);
    const address = asked === "" ? ownPath.current : `${href(addressOfDirectory(engine.kind))}?${asked}`;
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    show(next);
  }, []);
  return [query, change];
}

/** Whether a query asks for anything but the whole list by name, which the page has without script. */
export function isAsked({ terms, q, sort = "name" }: Query): boolean {
  return Object.keys(terms).length > 0 || q !== "" || sort !== "name";
}

function readAddress(engine: FacetEngine): Query {
  return parseQuery(new URLSearchParams(location.search), engine);
}
