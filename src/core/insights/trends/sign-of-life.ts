import type { Tool } from "../../../dataset/model.ts";
import { daysBetween, firstDay } from "../../../dataset/partial-date.ts";
import { freshnessLimits } from "../../register/freshness.ts";
import { isEnded } from "../../register/register.ts";

/**
 * Whether a tool shows a sign of life of the last 730 days: an activity that a source dates, or a review on its own site or
 * confirmed by its makers.
 *
 * A year counts as its first day, a month likewise, as in freshness. The date of a source alone is no sign of life, and an
 * ended tool shows none.
 *
 * @param today the build date, YYYY-MM-DD
 */
export function hasSignOfLife(tool: Pick<Tool, "last_activity" | "review" | "status">, today: string): boolean {
  if (isEnded(tool as Tool)) return false;
  const { last_activity, review } = tool;
  const days = last_activity === undefined ? [] : [firstDay(last_activity)];
  if (review.level !== "compiled") days.push(review.date);
  return days.some((day) => daysBetween(day, today) <= freshnessLimits.ageing);
}
