import type { Lexicon } from "./lexicon.ts";
import type { Rarity } from "./vector.ts";
import { ideaWeights, powerOfRarity } from "./weights.ts";

/** How much a concept of an idea counts: the weight of what it is of, times its rarity. */
export function weightOfConcept(concept: string, lexicon: Lexicon, rarity: Rarity): number {
  const facet = lexicon.facetOf(concept) as "work" | "people" | "goods" | "matter" | "channel" | "technology";
  return ideaWeights[facet] * rarity.of(concept) ** powerOfRarity;
}
