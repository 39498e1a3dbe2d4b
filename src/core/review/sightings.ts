import { ascending, max } from "d3-array";
import type { Listing } from "../../dataset/model.ts";
import { daysBetween } from "../../dataset/partial-date.ts";
import { isLost, keyOfFact, stateOfFact, type WatchState } from "./watch-state.ts";
import { listFacts } from "./watched-facts.ts";

/** Last sight of a fact on the pages where it was looked for. A machine saw it: that is neither a review nor evidence. */
export interface Sighting {
  /** `seen` if a page had it when last read, `gone` if no page has it any more that had it. */
  readonly state: "seen" | "gone";
  /** Day of the last sight, or first day without it. */
  readonly day: string;
}

/** Facts seen again within so many days count as seen. */
const recentDays = 30;

/** Returns the last sight of each fact of a state, by the key of the fact (`keyOfFact`). A fact that was never seen is absent. */
export function listSightings({ pages }: WatchState): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>();
  for (const record of Object.values(pages)) {
    for (const fact of record.facts ?? []) {
      if (fact.seen === undefined) continue;
      const key = keyOfFact(fact);
      const sighting: Sighting = isLost(fact, record)
        ? { state: "gone", day: fact.missing_since ?? fact.seen }
        : { state: "seen", day: fact.seen };
      const other = sightings.get(key);
      // A page that has it outweighs one that lost it; of two alike, the newer counts.
      const isBetter =
        other === undefined || (other.state === sighting.state ? sighting.day > other.day : sighting.state === "seen");
      if (isBetter) sightings.set(key, sighting);
    }
  }
  return sightings;
}

/**
 * Returns the sight of a field of a listing: of its facts, such as the contact's page and e-mail address, a lost one first, else the
 * one that was seen longest ago. Undefined if none was ever seen; facts that the listing stated earlier don't count.
 *
 * @param path of the field, dotted, such as `contact`
 */
export function findSighting(
  listing: Listing,
  path: string,
  sightings: ReadonlyMap<string, Sighting>,
): Sighting | undefined {
  const facts = listFacts(listing).filter(({ field }) => field === path || field.startsWith(`${path}.`));
  const found = facts.flatMap((fact) => sightings.get(keyOfFact(fact)) ?? []);
  return found.sort((a, b) => ascending(a.state, b.state) || ascending(a.day, b.day))[0];
}

/** Returns the newest day on which one of some addresses was asked for. Undefined if none was. */
export function findLastCheck({ pages }: WatchState, urls: readonly string[]): string | undefined {
  return max(urls.flatMap((url) => (Object.hasOwn(pages, url) ? (pages[url]?.checked ?? []) : [])));
}

/** Numbers of the facts of a field, in all listings. */
export interface SightingCount {
  readonly field: string;
  /** Facts that listings state and a page that was read could have. */
  readonly watched: number;
  /** Facts that a page had within the last 30 days. */
  readonly seen: number;
  /** Facts that no page has any more that had them. */
  readonly gone: number;
}

/**
 * Counts the facts that a machine looked for, by field: those seen within 30 days, and those that vanished. Fields without a fact are
 * left out; those with the largest share of vanished facts come first.
 *
 * @param today YYYY-MM-DD
 */
export function countSightings(state: WatchState, today: string): SightingCount[] {
  const sightings = listSightings(state);
  const facts = Object.values(state.pages).flatMap((page) => page.facts ?? []);
  const looked = new Map(
    facts.filter((fact) => stateOfFact(fact) !== "unread").map((fact) => [keyOfFact(fact), fact.field]),
  );
  const counts = [...Map.groupBy(looked, ([, field]) => field)].map(([field, keys]) => {
    const found = keys.flatMap(([key]) => sightings.get(key) ?? []);
    const seen = found.filter(({ state: sight, day }) => sight === "seen" && daysBetween(day, today) <= recentDays);
    return {
      field,
      watched: keys.length,
      seen: seen.length,
      gone: found.filter(({ state: sight }) => sight === "gone").length,
    };
  });
  return counts.sort((a, b) => b.gone / b.watched - a.gone / a.watched || ascending(a.field, b.field));
}
