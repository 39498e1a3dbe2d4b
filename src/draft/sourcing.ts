import { covers } from "../dataset/evidence-paths.ts";
import type { Field } from "../dataset/fields.ts";
import { isEndedState } from "../measures/register.ts";
import { isList, partAt, withPart, type Answers, type Part } from "./form-state.ts";
import { factOf, sectionsOf } from "./questions.ts";

/** The sources of a listing as the form has them. */
export function sourcesOf(answers: Answers): readonly Answers[] {
  const sources = answers["sources"];
  return isList(sources) ? (sources as readonly Answers[]) : [];
}

/** The fields that a source supports. */
export function supportsOf(source: Answers): readonly string[] {
  const paths = source["supports"];
  return isList(paths) ? (paths as readonly string[]) : [];
}

/** Whether a source says that it supports a field. */
export function isSourceOf(source: Answers, path: string): boolean {
  return supportsOf(source).some((each) => covers(each, path));
}

/** The answers in which a source supports a field, or no longer names it; what it says of what holds the field stays. */
export function withSupport(answers: Answers, index: number, path: string, isSupported: boolean): Answers {
  const paths = supportsOf(sourcesOf(answers)[index] ?? {}).filter((each) => each !== path);
  return withPart(answers, ["sources", index, "supports"], isSupported ? [...paths, path] : paths) as Answers;
}

/** A question that was answered anew. */
export interface Change {
  readonly field: Field;
  readonly before: Part | undefined;
  readonly after: Part | undefined;
}

/** The questions whose answers differ, in the order in which they are asked. */
export function changesBetween(before: Answers, after: Answers, root: Field): Change[] {
  return sectionsOf(root).flatMap(({ questions }) =>
    questions.flatMap((field) => {
      const path = field.path.split(".");
      const change = { field, before: partAt(before, path), after: partAt(after, path) };
      return JSON.stringify(change.before ?? "") === JSON.stringify(change.after ?? "") ? [] : [change];
    }),
  );
}

/** The changed facts for which no source was added, dated anew or said to support them. */
export function unsourced(before: Answers, after: Answers, root: Field): Field[] {
  const known = new Set(sourcesOf(before).map((source) => JSON.stringify(source)));
  const news = sourcesOf(after).filter((source) => !known.has(JSON.stringify(source)) && source["url"]);
  return changesBetween(before, after, root).flatMap(({ field, after: value }) =>
    value === undefined || value === "" || news.some((source) => isSourceOf(source, factOf(field.path))) ? [] : [field],
  );
}

/** Whether the answers say anew that a listing ended, and no page that was added or dated anew shows it. */
export function isEndUnsourced(before: Answers, after: Answers, root: Field): boolean {
  const state = partAt(after, ["status", "state"]);
  return isEndedState(String(state)) && unsourced(before, after, root).some(({ path }) => path === "status.state");
}

/**
 * The answers with the day of review moved to today where a source is newer: no date of a listing is newer than its review.
 * What a reviewer checked, or the organisation confirmed, was then without that source, so that the level falls with it.
 */
export function withReviewDay(answers: Answers, today: string): Answers {
  const reviewed = partAt(answers, ["review", "date"]);
  const dates = sourcesOf(answers).map((source) => String(source["as_of"] ?? ""));
  const isNewer = (date: string) => date !== "" && firstDay(date) > String(reviewed) && firstDay(date) <= today;
  return dates.some(isNewer) ? (withPart(answers, ["review"], { level: "compiled", date: today }) as Answers) : answers;
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
