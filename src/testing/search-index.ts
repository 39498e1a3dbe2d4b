import { collectSearchIndex } from "../core/search/collect-search-index.ts";
import type { SearchIndex, SearchSources } from "../core/search/search-index.ts";

/** The index of what is searched, in one go. */
export function measureSearchIndex(sources: SearchSources): SearchIndex {
  const steps = collectSearchIndex(sources);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
