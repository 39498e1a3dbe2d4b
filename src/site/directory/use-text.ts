import { useEffect, useState } from "preact/hooks";
import type { Kind } from "../../dataset/model.ts";
import { loadSearch } from "./read-index.ts";

/** What a text finds: scores by row; undefined where the search could not be loaded. */
export interface TextFound {
  readonly text: string;
  readonly scores: ReadonlyMap<number, number> | undefined;
}

/** What a text finds among the listings of a kind, by the site's search; undefined while nothing is typed, or not yet known. */
export function useText(kind: Kind, text: string): TextFound | undefined {
  const [found, setFound] = useState<TextFound>();
  useEffect(() => {
    if (text === "") return setFound(undefined);
    let isLatest = true;
    const show = (scores?: ReadonlyMap<number, number>) => isLatest && setFound({ text, scores });
    loadSearch()
      .then((search) => search.scoreListings(text, kind))
      .then(show, () => show());
    return () => {
      isLatest = false;
    };
  }, [text]);
  return found;
}
