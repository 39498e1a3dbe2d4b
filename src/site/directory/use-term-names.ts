import { useEffect, useMemo, useState } from "preact/hooks";
import { namesFrom, type NamesOf, type TermNames } from "../../core/facets/find-terms.ts";
import { readTermNames } from "./read-index.ts";

/** Other words for terms, once something is typed to find one; without them, titles and names of countries still work. */
export function useTermNames(isWanted: boolean): NamesOf {
  const [parts, setParts] = useState<readonly TermNames[]>([]);
  useEffect(() => {
    if (isWanted) void Promise.all([readTermNames("own"), readTermNames("other")]).then(setParts);
  }, [isWanted]);
  return useMemo(() => namesFrom(...parts), [parts]);
}
