import { anyIndustry } from "./nearness.ts";
import { vectorKeys, type Profile } from "./overlap-index.ts";
import { sharedOf } from "./vector.ts";
import type { Aspect } from "./weights.ts";

/** What two have in common in one aspect. */
export interface OverlapReason {
  readonly aspect: Exclude<Aspect, "concepts">;
  /** Ids of terms or kinds of work, or words; the most telling first. */
  readonly shared: readonly string[];
}

/** A reason with more words than these explains nothing. */
const mostWords = 5;

/** Says what is shared, aspect by aspect; concepts are only a way to find words that mean the same, and not said. */
export function reasonsOf(asked: Profile, other: Profile): OverlapReason[] {
  const reasons = vectorKeys.flatMap((key): OverlapReason[] => {
    if (key === "concepts") return [];
    const shared = sharedOf(asked.vectors[key], other.vectors[key]);
    if (shared.length === 0) return [];
    return [{ aspect: key, shared: key === "words" ? spell(shared.slice(0, mostWords), other) : shared }];
  });
  const places = sharedPlaces(asked, other);
  return places.length === 0 ? reasons : [...reasons, { aspect: "place", shared: places }];
}

/** Aspects that alone make no likeness: how a tool is built, and words in passing. */
const beside: ReadonlySet<OverlapReason["aspect"]> = new Set(["words", "technologies"]);

/** Whether reasons say that two have more in common than how they are told and built. */
export function explains(reasons: readonly OverlapReason[]): boolean {
  return reasons.some(({ aspect, shared }) => !beside.has(aspect) && shared.some((id) => id !== anyIndustry));
}

function spell(stems: readonly string[], { spellings }: Profile): string[] {
  return stems.map((stem) => spellings.get(stem) ?? stem);
}

function sharedPlaces({ tags: asked }: Profile, { tags: other }: Profile): string[] {
  const countries = asked.countries?.filter((country) => other.countries?.includes(country)) ?? [];
  if (countries.length > 0) return countries;
  return asked.regions?.filter((region) => other.regions?.includes(region)) ?? [];
}
