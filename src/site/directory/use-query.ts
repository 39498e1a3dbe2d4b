import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { addressOfDirectory } from "../../dataset/address.ts";
import type { FacetEngine } from "../../core/facets/engine.ts";
import { formatQuery, parseQuery, type Query } from "../../core/facets/directory-query.ts";
import type { TitleOf } from "../../core/register/format-place.ts";
import { href } from "../ui/href.ts";
import type { FacetTerms } from "./facet-terms.ts";

/** Data that all parts of a directory read. */
export interface DirectoryContext {
  readonly engine: FacetEngine;
  /** Returns the title of a facet's term: see `createTermTitleOf`. */
  readonly titleOf: TitleOf;
  /** Facets with their terms, in display order. */
  readonly terms: readonly FacetTerms[];
}

/**
 * Replaces the query by what `update` returns for the current one, and the page's address with it. `replace` keeps the current
 * entry of the browser's history, for changes that come with each letter typed; the default `push` adds an entry.
 */
export type ChangeQuery = (update: (query: Query) => Query, historyMode?: "push" | "replace") => void;

/** Properties that the components of a directory share. */
export interface PartProps {
  readonly directory: DirectoryContext;
  readonly query: Query;
  readonly change: ChangeQuery;
}

/**
 * Returns the query in the page's address (`/entities/?countries=KE&q=audit`), and a function that changes both. The browser's
 * back button restores the previous query.
 *
 * A query that was changed has the address of the directory's first page, on `/entities/page/2/` too. An empty query has the
 * address without parameters that the page was loaded from.
 */
export function useQuery(engine: FacetEngine): readonly [Query, ChangeQuery] {
  const parseAddress = () => parseQuery(new URLSearchParams(location.search), engine);
  const [query, setQuery] = useState(parseAddress);
  const latest = useRef(query);
  const initialPath = useRef(location.pathname);
  const show = (next: Query) => setQuery((latest.current = next));

  useEffect(() => {
    const showAddress = () => show(parseAddress());
    addEventListener("popstate", showAddress);
    return () => removeEventListener("popstate", showAddress);
  }, []);

  const change = useCallback<ChangeQuery>((update, historyMode = "push") => {
    const next = update(latest.current);
    const parameters = formatQuery(next, engine);
    const address = parameters === "" ? initialPath.current : `${href(addressOfDirectory(engine.kind))}?${parameters}`;
    if (historyMode === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    show(next);
  }, []);
  return [query, change];
}

/**
 * Returns true if a query has a selected term, a text, or an order other than by name. Without them the page's static list is
 * shown.
 */
export function hasCriteria({ terms, q, sort = "name" }: Query): boolean {
  return Object.keys(terms).length > 0 || q !== "" || sort !== "name";
}
