import type { Field } from "../../dataset/fields.ts";
import { isEndedState } from "../../dataset/model.ts";
import { partAt, type Answers, type Part } from "./form-state.ts";
import { factOf, sectionsOf } from "./questions.ts";
import { isSourceOf, sourcesOf } from "./sourcing.ts";

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
