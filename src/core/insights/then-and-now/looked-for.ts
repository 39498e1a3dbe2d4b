import type { Listing } from "../../../dataset/model.ts";
import { termsOf, type ListedVocabulary } from "../../register/terms.ts";

/** A topic that the first gathering looked for on purpose, as the terms that its listings bear. */
export interface LookedFor {
  readonly topic: string;
  readonly terms: readonly (readonly [ListedVocabulary, string])[];
}

/**
 * The topics that the first gathering looked for on purpose.
 *
 * No listing says by which search it was found, so that what bears such a topic is all that can be told.
 *
 * @see src/content/guides/method.mdx, "Bias"
 */
export const lookedFor: readonly LookedFor[] = [
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
 * Whether a listing bears a topic that was looked for, however it was found.
 *
 * @param butTopic a topic that doesn't count
 */
export function bearsLookedFor(listing: Listing, butTopic?: string): boolean {
  return lookedFor
    .filter(({ topic }) => topic !== butTopic)
    .some(({ terms }) => terms.some(([vocabulary, id]) => termsOf(listing, vocabulary).includes(id)));
}
