import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { addressOfDirectory } from "../../dataset/address.ts";
import type { FacetEngine } from "../../core/facets/engine.ts";
import { formatQuery, parseQuery, type Query } from "../../core/facets/directory-query.ts";
import type { TitleOf } from "../../core/register/format-place.ts";
import { href } from "../ui/href.ts";
import type { FacetTerms } from "./facet-terms.ts";

/** What all parts of the directory share. */
export interface Directory {
  readonly engine: FacetEngine;
  readonly titleOf: TitleOf;
  readonly terms: readonly FacetTerms[];
}

/** Changes what is asked. `replace` keeps the place in the browser's history, as typing should. */
export type ChangeQuery = (update: (query: Query) => Query, how?: "push" | "replace") => void;

/** What a part of the directory shows, and changes. */
export interface PartProps {
  readonly directory: Directory;
  readonly query: Query;
  readonly change: ChangeQuery;
}

/**
 * What is asked, kept in the address bar: each choice is a step of the history, a run of typing is one.
 *
 * A page after the first answers at the address of the first, and has its own again when nothing is asked.
 */
export function useQuery(engine: FacetEngine): readonly [Query, ChangeQuery] {
  const readAddress = () => parseQuery(new URLSearchParams(location.search), engine);
  const [query, setQuery] = useState(readAddress);
  const latest = useRef(query);
  const ownPath = useRef(location.pathname);
  const show = (next: Query) => setQuery((latest.current = next));

  useEffect(() => {
    const follow = () => show(readAddress());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  const change = useCallback<ChangeQuery>((update, how = "push") => {
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
export function hasCriteria({ terms, q, sort = "name" }: Query): boolean {
  return Object.keys(terms).length > 0 || q !== "" || sort !== "name";
}
