import type { Listing } from "../../../dataset/model.ts";
import { termsOf, type ListedVocabulary } from "../../register/terms.ts";

/** A topic that the first gathering searched for on purpose, as the terms that its listings have. */
export interface SearchedTopic {
  readonly topic: string;
  readonly terms: readonly (readonly [ListedVocabulary, string])[];
}

/**
 * The topics that the first gathering searched for on purpose.
 *
 * No listing says by which search it was found, so only a listing's topics can be counted.
 *
 * @see src/content/guides/method.mdx, "Bias"
 */
const searchedTopics: readonly SearchedTopic[] = [
  {
    topic: "recruitment",
    terms: [
      ["issue", "abusive-recruitment"],
      ["service", "ethical-recruitment"],
      ["tool-function", "ethical-recruitment"],
    ],
  },
  { topic: "survivor-employment", terms: [["service", "survivor-employment"]] },
  {
    topic: "regions",
    terms: [
      ["region", "middle-east-north-africa"],
      ["region", "africa"],
      ["region", "latin-america-caribbean"],
    ],
  },
  {
    topic: "industries",
    terms: [
      ["industry", "healthcare"],
      ["industry", "sports-events"],
      ["industry", "forestry-paper"],
      ["industry", "fishing-seafood"],
    ],
  },
];

/**
 * Whether a listing has a topic that was searched for, however it was found.
 *
 * @param exceptTopic a topic that doesn't count
 */
export function hasSearchedTopic(listing: Listing, exceptTopic?: string): boolean {
  return searchedTopics
    .filter(({ topic }) => topic !== exceptTopic)
    .some(({ terms }) => terms.some(([vocabulary, id]) => termsOf(listing, vocabulary).includes(id)));
}
