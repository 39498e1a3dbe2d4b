import { sum } from "d3-array";
import { cosineOf } from "./vector.ts";
import type { Profile } from "./overlap-index.ts";
import { aspects, aspectWeights, placeValues, rootedAspects, type Aspect } from "./weights.ts";

/** How alike two profiles are, by aspect, 0–1; an aspect of which the first says nothing is absent. */
export type Similarity = Readonly<Partial<Record<Aspect, number>>>;

/** Those that are quick to compare and say much come first. */
const order = [
  "work",
  "functions",
  "target_users",
  "place",
  "concepts",
  "issues",
  "industries",
  "technologies",
  "words",
] as const satisfies readonly Aspect[];

/** Scores are rounded to the sixth digit. */
const rounding = 1e-6;

/**
 * Makes a function that compares what is asked with another tool, by the cosine of each aspect.
 *
 * @param least score that is of use: the function gives up, and returns nothing, as soon as the rest can't bring it about
 */
export function comparer(asked: Profile, least: number): (other: Profile) => Similarity | undefined {
  const { countries, regions } = asked.tags;
  const says = (aspect: Aspect) =>
    aspect === "place" ? (countries ?? regions) !== undefined : asked.vectors[aspect].size > 0;
  const weighed = order.filter(says).map((aspect) => ({ aspect, weight: aspectWeights[aspect] }));
  const mostLost = (1 - least + rounding) * sum(weighed, ({ weight }) => weight);
  const valueOf = (aspect: Aspect, other: Profile) => {
    if (aspect === "place") return comparePlace(asked, other) ?? 0;
    return cosineOf(asked.vectors[aspect], other.vectors[aspect]);
  };
  return (other) => {
    const found: Partial<Record<Aspect, number>> = {};
    let lost = 0;
    for (const { aspect, weight } of weighed) {
      const value = valueOf(aspect, other);
      lost += weight * (1 - rooted(aspect, value));
      if (lost > mostLost) return undefined;
      found[aspect] = value;
    }
    return found;
  };
}

/**
 * The same comparison with the other one asking: a cosine is the same both ways, but each counts only the aspects of which it says
 * something.
 *
 * @param similarity of `asked` with `other`, whole
 */
export function turned(similarity: Similarity, asked: Profile, other: Profile): Similarity {
  const found: Partial<Record<Aspect, number>> = {};
  for (const aspect of order) {
    const value = aspect === "place" ? comparePlace(other, asked) : cosineIn(similarity, aspect, other);
    if (value !== undefined) found[aspect] = value;
  }
  return found;
}

function cosineIn(similarity: Similarity, aspect: Exclude<Aspect, "place">, other: Profile): number | undefined {
  return other.vectors[aspect].size > 0 ? (similarity[aspect] ?? 0) : undefined;
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
 * `rootedAspects` says so.
 */
export function scoreOf(similarity: Similarity): number {
  let sum = 0;
  let weights = 0;
  for (const aspect of aspects) {
    const value = similarity[aspect];
    if (value === undefined) continue;
    const weight = aspectWeights[aspect];
    sum += weight * rooted(aspect, value);
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** A likeness as it counts. */
export function rooted(aspect: Aspect, value: number): number {
  return rootedAspects.has(aspect) ? Math.sqrt(value) : value;
}
