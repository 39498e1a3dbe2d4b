import { hasNewerSource } from "../../dataset/partial-date.ts";
import { partAt, withPart, type Answers } from "./form-state.ts";
import { sourcesOf } from "./sourcing.ts";

/**
 * The answers with the day of review moved to today where a source is newer: no date of a listing is newer than its review.
 * What a reviewer checked, or the organisation confirmed, was then without that source, so that the level falls with it.
 */
export function withReviewDay(answers: Answers, today: string): Answers {
  const reviewed = partAt(answers, ["review", "date"]);
  const dates = sourcesOf(answers).map((source) => String(source["as_of"] ?? ""));
  return hasNewerSource(dates, String(reviewed), today)
    ? (withPart(answers, ["review"], { level: "compiled", date: today }) as Answers)
    : answers;
}
