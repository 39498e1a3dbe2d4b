import type { Field } from "../../dataset/fields.ts";
import { covers } from "../../dataset/pointer.ts";
import { isList, withPart, type Answers, partAt, type Part } from "./form-state.ts";
import { isEndedState } from "../../dataset/model.ts";
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

/** A question with a new answer. */
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

/** The changed facts for which no source was added, given a newer date or said to support them. */
export function unsourced(before: Answers, after: Answers, root: Field): Field[] {
  const known = new Set(sourcesOf(before).map((source) => JSON.stringify(source)));
  const news = sourcesOf(after).filter((source) => !known.has(JSON.stringify(source)) && source["url"]);
  return changesBetween(before, after, root).flatMap(({ field, after: value }) =>
    value === undefined || value === "" || news.some((source) => isSourceOf(source, factOf(field.path))) ? [] : [field],
  );
}

/** Whether the answers newly say that a listing ended, and no page that was added or given a newer date shows it. */
export function isEndUnsourced(before: Answers, after: Answers, root: Field): boolean {
  const state = partAt(after, ["status", "state"]);
  return isEndedState(String(state)) && unsourced(before, after, root).some(({ path }) => path === "status.state");
}
