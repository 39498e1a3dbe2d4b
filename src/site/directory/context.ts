import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FacetEngine, Query } from "../../core/facets/facets.ts";
import type { DirectoryMessages } from "./words.ts";
import type { TitleOf } from "../../core/register/place.ts";
import type { FacetTerms } from "./facet-terms.ts";

/** What all parts of the directory share. */
export interface Directory {
  readonly engine: FacetEngine;
  readonly words: DirectoryMessages;
  readonly titleOf: TitleOf;
  readonly terms: readonly FacetTerms[];
}

/** Changes what is asked. `replace` keeps the place in the browser's history, as typing should. */
export type Change = (update: (query: Query) => Query, how?: "push" | "replace") => void;

export const DirectoryContext = createContext<Directory | undefined>(undefined);

export function useDirectory(): Directory {
  const directory = useContext(DirectoryContext);
  if (directory === undefined) throw new RangeError("outside of a directory");
  return directory;
}
