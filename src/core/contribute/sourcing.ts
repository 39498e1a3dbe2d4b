import { findField, type Field } from "../../dataset/fields.ts";
import { hasNewerSource } from "../../dataset/partial-date.ts";
import { covers } from "../../dataset/pointer.ts";
import { isList, partAt, replacePart, toListing, type Answers, type Part } from "./form-state.ts";
import { findFact, listSections } from "./questions.ts";

/** Returns the sources among the answers, in their order, blank ones too. [] if there are none. */
export function listSources(answers: Answers): readonly Answers[] {
  const sources = answers["sources"];
  return isList(sources) ? (sources as readonly Answers[]) : [];
}

/**
 * Returns the dotted paths of the fields that a source supports, as it lists them: `["summary", "offer.cost"]`. [] if it lists
 * none or is undefined.
 */
export function listSupports(source: Answers | undefined): readonly string[] {
  const paths = source?.["supports"];
  return isList(paths) ? (paths as readonly string[]) : [];
}

/**
 * Returns the sources of `after` with an address that are new or were changed, in their order. A source that only supports fewer
 * fields, or is at another place in the list, is not changed.
 */
export function listNewSources(before: Answers, after: Answers): Answers[] {
  const isUnchanged = ({ supports: _, ...source }: Answers, paths: readonly string[]) =>
    listSources(before).some((oldSource) => {
      const { supports: __, ...oldDetails } = oldSource;
      const oldPaths = listSupports(oldSource);
      return JSON.stringify(oldDetails) === JSON.stringify(source) && paths.every((path) => oldPaths.includes(path));
    });
  return listSources(after).filter((source) => source["url"] && !isUnchanged(source, listSupports(source)));
}

/**
 * Returns true if a source supports a field: it lists the field, a mapping that holds it or a part of it. `offer` and
 * `offer.cost` support each other.
 */
export function supportsField(source: Answers, path: string): boolean {
  return listSupports(source).some((supportedPath) => covers(supportedPath, path));
}

/**
 * Returns the paths that a source supports without some fields and the parts of them. A mapping that holds one of them is
 * replaced by its other answered fields: without "offer.cost", "offer" becomes "offer.languages" if only these two are answered.
 *
 * @param sourceIndex of the source among the answers; [] if there is none
 */
function removeSupport(answers: Answers, sourceIndex: number, removedPaths: readonly string[], root: Field): string[] {
  const isAffected = (path: string) => removedPaths.some((removedPath) => covers(removedPath, path));
  return listSupports(listSources(answers)[sourceIndex]).flatMap((path) => {
    if (!isAffected(path)) return [path];
    const childPaths = findField(root, path)?.fields.map((field) => field.path) ?? [];
    return childPaths.filter((childPath) => !isAffected(childPath) && partAt(answers, childPath.split(".")));
  });
}

/** Question whose answer was changed. An absent answer is undefined. */
export interface Change {
  readonly field: Field;
  readonly before: Part | undefined;
  readonly after: Part | undefined;
}

/**
 * Returns the questions with different answers, in the order of the form, as `{field, before, after}`; an absent answer is
 * undefined. [] if nothing differs but blank texts. Changes of sources and of the review are not included.
 */
export function listChanges(before: Answers, after: Answers, root: Field): Change[] {
  const questions = listSections(root).flatMap((section) => section.questions);
  return questions
    .map((field) => {
      const path = field.path.split(".");
      return { field, before: partAt(before, path), after: partAt(after, path) };
    })
    .filter((change) => !isSameAnswer(change.before, change.after));
}

/**
 * Returns true if two answers are the same once blank texts and items are left out. An absent answer is the same as a blank one.
 * The order of items and keys counts.
 */
export function isSameAnswer(before: Part = "", after: Part = ""): boolean {
  return JSON.stringify(toListing(before)) === JSON.stringify(toListing(after));
}

/**
 * Returns the questions with a new or changed answer, which needs a source, in the order of the form. An answer that was only
 * removed needs none.
 */
export function listQuestionsToSource(before: Answers, after: Answers, root: Field): Field[] {
  return listChanges(before, after, root)
    .filter((change) => !isSameAnswer(change.after))
    .map(({ field }) => field);
}

/**
 * Returns the paths that new or changed answers need a source for, each once and in the order of the form. A part of a fact or
 * reading gives the path of the whole (`findFact`): "reach" for new countries, "contact" for an e-mail address, but "offer.cost"
 * for a cost. Removed answers need none.
 */
export function listFactsToSource(before: Answers, after: Answers, root: Field): string[] {
  return [...new Set(listQuestionsToSource(before, after, root).map(({ path }) => findFact(path)))];
}

/** Returns the indices of the sources that support at least one of the facts, in ascending order: `[0, 2]`. */
export function findSourcesOfFacts(answers: Answers, facts: readonly string[]): number[] {
  return [...listSources(answers).entries()]
    .filter(([, source]) => facts.some((fact) => supportsField(source, fact)))
    .map(([index]) => index);
}

/**
 * Returns answers in which the chosen sources support the changed facts. The other sources that supported the earlier answers no
 * longer do. A source's other supports stay, before the added ones; a new source supports nothing else.
 *
 * If the reader adds several sources and says which facts one of them supports, it supports only these.
 *
 * @param before answers before the correction; their sources come first in `answers` too
 * @param chosenSources indices of sources in `answers`; if there are none, the answers are returned as they are
 * @param facts dotted paths of the changed facts
 */
export function assignSources(
  before: Answers,
  answers: Answers,
  chosenSources: readonly number[],
  facts: readonly string[],
  root: Field,
): Answers {
  if (chosenSources.length === 0) return answers;
  const oldCount = listSources(before).length;
  const isSingleNewSource = chosenSources.filter((index) => index >= oldCount).length === 1;
  const affectedSources = new Set([...findSourcesOfFacts(before, facts), ...chosenSources]);

  let result = answers;
  for (const index of affectedSources) {
    const isNew = index >= oldCount;
    const remainingSupports = isNew ? [] : removeSupport(result, index, facts, root);
    const supportedFacts = listSupports(listSources(result)[index]).filter((path) => facts.includes(path));
    const isLimited = isNew && !isSingleNewSource && supportedFacts.length > 0;
    const chosenFacts = isLimited ? facts.filter((fact) => supportedFacts.includes(fact)) : facts;
    const addedSupports = chosenSources.includes(index) ? chosenFacts : [];
    result = replacePart(result, ["sources", index, "supports"], [...remainingSupports, ...addedSupports]) as Answers;
  }
  return result;
}

/**
 * Returns answers whose review is `{level: "compiled", date: today}` if a source is newer than their review, since nobody has
 * reviewed the listing with that source. Else, and without a review, returns the answers as they are. Sources dated after today
 * don't count.
 *
 * @param today YYYY-MM-DD
 */
export function updateReview(answers: Answers, today: string): Answers {
  const reviewDate = partAt(answers, ["review", "date"]);
  const sourceDates = listSources(answers).map((source) => String(source["as_of"] ?? ""));
  if (!hasNewerSource(sourceDates, String(reviewDate), today)) return answers;
  return replacePart(answers, ["review"], { level: "compiled", date: today }) as Answers;
}
