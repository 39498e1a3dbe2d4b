import { useEffect, useMemo, useState } from "preact/hooks";
import { namesFrom, type NamesOf, type TermNames } from "../../core/facets/term-names.ts";
import { readTermNames } from "./read-index.ts";

/** Other words for terms, once something is typed to find one; without them, titles and names of countries still work. */
export function useTermNames(isWanted: boolean): NamesOf {
  const [names, setNames] = useState<TermNames>({});
  useEffect(() => {
    if (isWanted) void readTermNames().then(setNames);
  }, [isWanted]);
  return useMemo(() => namesFrom(names), [names]);
}
