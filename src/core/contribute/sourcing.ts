import { fieldAt, type Field } from "../../dataset/fields.ts";
import { hasNewerSource } from "../../dataset/partial-date.ts";
import { covers } from "../../dataset/pointer.ts";
import { isList, toListing, withPart, type Answers, partAt, type Part } from "./form-state.ts";
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

/** Sources that are new or changed, except those that only support less. */
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

/** What a source supports without these fields; a wider path is replaced by the other stated fields below it. */
function withoutSupport(answers: Answers, index: number, paths: readonly string[], root: Field): string[] {
  const isOut = (path: string) => paths.some((each) => covers(each, path));
  return supportsOf(sourcesOf(answers)[index]).flatMap((path) => {
    if (!isOut(path)) return [path];
    const below = fieldAt(root, path)?.fields ?? [];
    return below.map((field) => field.path).filter((each) => !isOut(each) && partAt(answers, each.split(".")));
  });
}

/** A question with a new answer. */
export interface Change {
  readonly field: Field;
  readonly before: Part | undefined;
  readonly after: Part | undefined;
}

/** The questions with different answers, in the order of the form. */
export function changesBetween(before: Answers, after: Answers, root: Field): Change[] {
  return sectionsOf(root).flatMap(({ questions }) =>
    questions.flatMap((field) => {
      const path = field.path.split(".");
      const change = { field, before: partAt(before, path), after: partAt(after, path) };
      return isSame(change.before, change.after) ? [] : [change];
    }),
  );
}

/** Whether two answers state the same: an item that was added and left blank states nothing. */
export function isSame(before: Part = "", after: Part = ""): boolean {
  return JSON.stringify(toListing(before)) === JSON.stringify(toListing(after));
}

/** The questions with a new answer that needs a page: what was taken out needs none. */
export function toShow(before: Answers, after: Answers, root: Field): Field[] {
  return changesBetween(before, after, root).flatMap(({ field, after = "" }) => (isSame(after) ? [] : [field]));
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
  if (given.length === 0) return answers;
  const own = sourcesOf(before).length;
  const isOnly = given.filter((index) => index >= own).length === 1;
  return [...new Set([...pagesOf(before, facts), ...given])].reduce((made, index) => {
    const kept = index < own ? withoutSupport(made, index, facts, root) : [];
    // Who names several new pages may say which of them shows what.
    const said = index < own || isOnly ? [] : facts.filter((fact) => supportsOf(sourcesOf(made)[index]).includes(fact));
    const shown = !given.includes(index) ? [] : said.length > 0 ? said : facts;
    return withPart(made, ["sources", index, "supports"], [...kept, ...shown]) as Answers;
  }, answers);
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
