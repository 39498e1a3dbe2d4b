import { ascending } from "d3-array";
import type { Listing } from "../../dataset/model.ts";
import { lastDay } from "../../dataset/partial-date.ts";
import { evidenceOf } from "./evidence.ts";

/** When a listing's end was last reported, and in which of its sources. */
export interface HistoryReport {
  readonly date: string;
  readonly sources: readonly number[];
}

/** One dated step of a listing's life, or its undated end. */
export interface HistoryEvent {
  readonly type: "began" | "last-activity" | "ended";
  /** As exact as the source is; absent only for an end that no source dates. */
  readonly date?: string;
  /** Indices into `sources`. */
  readonly sources: readonly number[];
  /** Of an end: the newest dated source that speaks of it, unless it has the end's own date. */
  readonly report?: HistoryReport;
}

/**
 * Tells what became of a listing that ended, from what its sources date.
 *
 * It began when it was founded or launched, showed a last activity, and ended.
 *
 * @returns its beginning, then the rest in order of date, a bare year after its months; an end without a date comes last
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
  const report = newestReport(listing, status);
  events.push({
    type: "ended",
    ...(since !== undefined && { date: since }),
    sources: status,
    ...(report !== undefined && report.date !== since && { report }),
  });
  return events.sort((a, b) => ascending(sortDay(a), sortDay(b)));
}

/** @param status sources of the status, newest first */
function newestReport(listing: Listing, status: readonly number[]): HistoryReport | undefined {
  const dateOf = (source: number | undefined) => (source === undefined ? undefined : listing.sources[source]?.as_of);
  const date = dateOf(status[0]);
  return date === undefined ? undefined : { date, sources: status.filter((source) => dateOf(source) === date) };
}

function sortDay({ type, date }: HistoryEvent): string {
  if (type === "began") return "";
  return date === undefined ? "9999" : lastDay(date);
}
