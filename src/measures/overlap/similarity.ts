import { cosineOf } from "./vector.ts";
import { vectorKeys, type Profile } from "./overlap-index.ts";
import { aspects, aspectWeights, inferredShare, placeValues, rootedAspects, type Aspect } from "./weights.ts";

/** How alike two profiles are, by aspect, 0–1; an aspect of which the first says nothing is absent. */
export type Similarity = Readonly<Partial<Record<Aspect, number>>>;

/** Compares what is asked with another tool, by the cosine of each aspect. */
export function compareProfiles(asked: Profile, other: Profile): Similarity {
  const found: Partial<Record<Aspect, number>> = {};
  for (const key of vectorKeys) {
    if (asked.vectors[key].size > 0) found[key] = cosineOf(asked.vectors[key], other.vectors[key]);
  }
  const place = comparePlace(asked, other);
  if (place !== undefined) found.place = place;
  return found;
}

export function comparePlace({ tags: asked }: Profile, { tags: other }: Profile): number | undefined {
  if (asked.countries === undefined && asked.regions === undefined) return undefined;
  if (asked.countries?.some((country) => other.countries?.includes(country))) return placeValues.country;
  return asked.regions?.some((region) => other.regions?.includes(region)) ? placeValues.region : 0;
}

/**
 * The score of a comparison.
 *
 * score = Σ wᵃ · likenessᵃ ⁄ Σ wᵃ over the aspects a of which the first profile says something, with the root of a likeness where
 * `rootedAspects` says so; the weight of an aspect that is only inferred is less.
 */
export function scoreOf(similarity: Similarity, inferred: ReadonlySet<Aspect>): number {
  let sum = 0;
  let weights = 0;
  for (const aspect of aspects) {
    const value = similarity[aspect];
    if (value === undefined) continue;
    const weight = aspectWeights[aspect] * (inferred.has(aspect) ? inferredShare : 1);
    sum += weight * rooted(aspect, value);
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** A likeness as it counts. */
export function rooted(aspect: Aspect, value: number): number {
  return rootedAspects.has(aspect) ? Math.sqrt(value) : value;
}
