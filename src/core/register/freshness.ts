import { greatest } from "d3-array";
import type { Listing } from "../../dataset/model.ts";
import { daysBetween, firstDay } from "../../dataset/partial-date.ts";
import type { Freshness } from "../../dataset/schema.generated.ts";

export type { Freshness };

/** In days: up to the first, evidence is current; up to the second, ageing; active listings beyond the third are quiet. */
export const freshnessLimitsInDays = { current: 365, ageing: 730, quiet: 1095 } as const;

/** In days: an older edition says so. The register is built every week. */
export const maxEditionAgeInDays = 45;

/**
 * Says how old a listing's newest evidence is.
 *
 * Evidence is the review when it was done on the organisation's own site or confirmed by it, and each source that shows a
 * date. A year counts as its first day, a month likewise, so that a vague date never looks fresher than an exact one within
 * it. An undated listing that is said to be active is quiet too.
 *
 * @param today the build date, YYYY-MM-DD
 * @see shared design, "Freshness"
 */
export function measureFreshness(
  { review, sources, status }: Pick<Listing, "review" | "sources" | "status">,
  today: string,
): Freshness {
  const evidence = sources.flatMap(({ as_of }, source) =>
    as_of === undefined ? [] : [{ date: as_of, day: firstDay(as_of), basis: "source" as const, source }],
  );
  const reviewed =
    review.level === "compiled"
      ? []
      : [{ date: review.date, day: review.date, basis: "review" as const, source: undefined }];
  const newest = greatest([...evidence, ...reviewed], (a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.date.length - b.date.length,
  );
  if (newest === undefined) return { state: "undated", quiet: status.state === "active" };
  const { date, day, basis, source } = newest;
  const age = Math.max(0, daysBetween(day, today));
  return {
    state: age <= freshnessLimitsInDays.current ? "current" : age <= freshnessLimitsInDays.ageing ? "ageing" : "stale",
    date,
    basis,
    ...(source !== undefined && { source }),
    age_in_days: age,
    quiet: status.state === "active" && age > freshnessLimitsInDays.quiet,
  };
}
