import { ascending, group } from "d3-array";
import type { Listing } from "../dataset/model.ts";
import { firstDay, lastDay } from "../dataset/partial-date.ts";
import { evidenceOf } from "./evidence.ts";

/** One dated step of a listing's life, or its undated end. */
export interface HistoryEvent {
  readonly type: "began" | "last-activity" | "reported" | "ended";
  /** As exact as the source is; absent only for an end that no source dates. */
  readonly date?: string;
  /** Indices into `sources`. */
  readonly sources: readonly number[];
}

/**
 * Tells what became of a listing that ended, from what its sources date.
 *
 * It began when it was founded or launched, showed a last activity, and ended; between these stand the dated sources that
 * speak of its status, unless another step already has their date.
 *
 * @returns in order of date; an end without a date comes last
 */
export function measureHistory(listing: Listing): HistoryEvent[] {
  const began = listing.kind === "tool" ? listing.launched : listing.founded;
  const lastActivity = listing.kind === "tool" ? listing.last_activity : undefined;
  const { since } = listing.status;
  const status = evidenceOf(listing, "status").sources;
  const events: HistoryEvent[] = [];
  if (began !== undefined) {
    const path = listing.kind === "tool" ? "launched" : "founded";
    events.push({ type: "began", date: String(began), sources: evidenceOf(listing, path).sources });
  }
  if (lastActivity !== undefined) {
    events.push({ type: "last-activity", date: lastActivity, sources: evidenceOf(listing, "last_activity").sources });
  }
  events.push({ type: "ended", ...(since !== undefined && { date: since }), sources: status });
  const taken = new Set(events.map(({ date }) => date));
  const byDate = group(status, (source) => listing.sources[source]?.as_of);
  for (const [date, sources] of byDate) {
    if (date !== undefined && !taken.has(date)) events.push({ type: "reported", date, sources });
  }
  return events.sort((a, b) => ascending(sortDay(a), sortDay(b)) || ascending(rank[a.type], rank[b.type]));
}

const rank = { began: 0, "last-activity": 1, ended: 2, reported: 3 };

/** A report may be as late as the last day that it may mean; what it speaks of comes before it. */
function sortDay({ type, date }: HistoryEvent): string {
  if (date === undefined) return "9999";
  return type === "reported" ? lastDay(date) : firstDay(date);
}
