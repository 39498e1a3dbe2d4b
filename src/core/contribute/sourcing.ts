import { fieldAt, type Field } from "../../dataset/fields.ts";
import { hasNewerSource } from "../../dataset/partial-date.ts";
import { covers } from "../../dataset/pointer.ts";
import { isList, withPart, type Answers, partAt, type Part } from "./form-state.ts";
import { factOf, sectionsOf } from "./questions.ts";

/** The sources of a listing as the form has them. */
export function sourcesOf(answers: Answers): readonly Answers[] {
  const sources = answers["sources"];
  return isList(sources) ? (sources as readonly Answers[]) : [];
}

/** The fields that a source supports. */
export function supportsOf(source: Answers | undefined): readonly string[] {
  const paths = source?.["supports"];
  return isList(paths) ? (paths as readonly string[]) : [];
}

/** The pages that are new, or of which something new is said: not those that only support less. */
export function newSources(before: Answers, after: Answers): Answers[] {
  const isKnown = ({ supports: _, ...source }: Answers, paths: readonly string[]) =>
    sourcesOf(before).some(({ supports, ...known }) => {
      const old = supportsOf({ ...(supports && { supports }) });
      return JSON.stringify(known) === JSON.stringify(source) && paths.every((path) => old.includes(path));
    });
  return sourcesOf(after).filter((source) => source["url"] && !isKnown(source, supportsOf(source)));
}

/** Whether a source says that it supports a field. */
export function isSourceOf(source: Answers, path: string): boolean {
  return supportsOf(source).some((each) => covers(each, path));
}

/** The answers in which a source supports a field. */
export function withSupport(answers: Answers, index: number, path: string): Answers {
  const paths = supportsOf(sourcesOf(answers)[index]).filter((each) => each !== path);
  return withPart(answers, ["sources", index, "supports"], [...paths, path]) as Answers;
}

/** The answers in which a source no longer supports a field; of a wider path, whatever else is stated below it stays. */
export function withoutSupport(answers: Answers, index: number, path: string, root: Field): Answers {
  const paths = supportsOf(sourcesOf(answers)[index]).flatMap((each) => {
    if (!covers(each, path)) return [each];
    const below = path.startsWith(`${each}.`) ? (fieldAt(root, each)?.fields ?? []) : [];
    return below
      .map((field) => field.path)
      .filter((other) => !covers(other, path) && partAt(answers, other.split(".")));
  });
  return withPart(answers, ["sources", index, "supports"], paths) as Answers;
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

/** The questions with a new answer that needs a page: what was taken out needs none. */
export function toShow(before: Answers, after: Answers, root: Field): Field[] {
  return changesBetween(before, after, root).flatMap(({ field, after: part }) => (part ? [field] : []));
}

/** The facts that need a page. */
export function factsToShow(before: Answers, after: Answers, root: Field): string[] {
  return [...new Set(toShow(before, after, root).map(({ path }) => factOf(path)))];
}

/** The pages that a listing named for the earlier answers to these facts, by their places among its sources. */
export function pagesOf(before: Answers, facts: readonly string[]): number[] {
  return sourcesOf(before).flatMap((source, index) => (facts.some((fact) => isSourceOf(source, fact)) ? [index] : []));
}

/**
 * The answers in which these sources support these facts. Of the pages that the listing named for the earlier answers, the
 * others no longer do; where no source is given, all stay as they are.
 */
export function withPages(
  before: Answers,
  answers: Answers,
  given: readonly number[],
  facts: readonly string[],
  root: Field,
): Answers {
  const own = sourcesOf(before).length;
  const isOnly = given.filter((index) => index >= own).length === 1;
  const shownBy = (index: number) => {
    // Who names several new pages may say which of them shows what.
    const said =
      index < own || isOnly ? [] : supportsOf(sourcesOf(answers)[index]).filter((path) => facts.includes(path));
    return said.length > 0 ? said : facts;
  };
  const old = given.length === 0 ? [] : pagesOf(before, facts).filter((index) => !given.includes(index));
  const without = old.reduce(
    (made, index) => facts.reduce((all, fact) => withoutSupport(all, index, fact, root), made),
    answers,
  );
  return given.reduce(
    (made, index) => shownBy(index).reduce((all, fact) => withSupport(all, index, fact), made),
    without,
  );
}

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
