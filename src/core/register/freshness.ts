import { ascending, greatest } from "d3-array";
import type { Listing } from "../../dataset/model.ts";
import { daysBetween, firstDay } from "../../dataset/partial-date.ts";
import type { Freshness } from "../../dataset/schema.generated.ts";

export type { Freshness };

/**
 * Maximum age in days of `current` and of `ageing` evidence. Older evidence is `stale`. An active listing is quiet if its
 * evidence is older than `quiet`.
 */
export const freshnessLimitsInDays = { current: 365, ageing: 730, quiet: 1095 } as const;

/** Maximum age of an edition in days. An older one shows a notice, since the register is built every week. */
export const maxEditionAgeInDays = 45;

/**
 * Measures the age of a listing's newest evidence.
 *
 * Evidence is each dated source, and the review if its level is `checked` or `confirmed`. A year or month counts as its first
 * day, so a vague date never looks fresher than an exact one within it. Of dates with the same first day, the most exact one
 * wins. If a source and the review have the same date, the source wins.
 *
 * @param today the build date, YYYY-MM-DD
 * @returns such as `{state: "ageing", date: "2025-03", basis: "source", source: 1, age_in_days: 400, quiet: false}`. `state`:
 *   `current` up to 365 days, `ageing` up to 730, then `stale`; `undated` without evidence, and then only with `quiet`; `date`:
 *   as written; `basis`: `source` (with its index as `source`) or `review`; `age_in_days`: 0 for a date in the future; `quiet`:
 *   true if the listing's status is active, but its evidence is undated or older than 1,095 days
 * @see shared design, "Freshness"
 */
export function measureFreshness(
  { review, sources, status }: Pick<Listing, "review" | "sources" | "status">,
  today: string,
): Freshness {
  const datedSources = sources.flatMap(({ as_of }, source) =>
    as_of === undefined ? [] : [{ date: as_of, day: firstDay(as_of), basis: "source" as const, source }],
  );
  const reviews =
    review.level === "compiled"
      ? []
      : [{ date: review.date, day: review.date, basis: "review" as const, source: undefined }];
  const newest = greatest(
    [...datedSources, ...reviews],
    (a, b) => ascending(a.day, b.day) || a.date.length - b.date.length,
  );
  const isActive = status.state === "active";
  if (newest === undefined) return { state: "undated", quiet: isActive };
  const { date, day, basis, source } = newest;
  const ageInDays = Math.max(0, daysBetween(day, today));
  return {
    state: toFreshnessState(ageInDays),
    date,
    basis,
    ...(source !== undefined && { source }),
    age_in_days: ageInDays,
    quiet: isActive && ageInDays > freshnessLimitsInDays.quiet,
  };
}

/** Returns `current` for an age of at most 365 days, `ageing` for at most 730, else `stale`. */
function toFreshnessState(ageInDays: number): "current" | "ageing" | "stale" {
  if (ageInDays <= freshnessLimitsInDays.current) return "current";
  if (ageInDays <= freshnessLimitsInDays.ageing) return "ageing";
  return "stale";
}
