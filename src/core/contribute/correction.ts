import type { Field } from "../../dataset/fields.ts";
import { partAt, type Answers } from "./form-state.ts";
import { factOf, isTechnical, sectionsOf } from "./questions.ts";
import { changesBetween, withSupport } from "./sourcing.ts";

/** What can be wrong with a listing, in the order in which it is asked; `all` opens every question at once. */
export const wrongs = ["fact", "name", "missing", "all"] as const;
export type Wrong = (typeof wrongs)[number];

/** What a listing is called and where its own site is: readings that no company looks for, so that they are asked together. */
const naming = ["name", "acronym", "aliases", "website"];

/** The questions of a listing's end. */
export function questionsOfEnd(root: Field): readonly Field[] {
  return sectionsOf(root).find(({ id }) => id === "status")?.questions ?? [];
}

/**
 * The questions that an answer to "What is wrong?" leaves: what it is called; what else is stated; what is not.
 *
 * @param answers of the listing as it is, before any correction
 */
export function questionsOfWrong(wrong: Exclude<Wrong, "all">, root: Field, answers: Answers): Field[] {
  const ends = questionsOfEnd(root);
  const all = sectionsOf(root).flatMap(({ questions }) => questions);
  const asked = all.filter((field) => !ends.includes(field) && !isTechnical(field));
  const isStated = ({ path }: Field) => partAt(answers, path.split(".")) !== undefined;
  const isNaming = ({ path }: Field) => naming.includes(path);
  switch (wrong) {
    case "name":
      return asked.filter(isNaming);
    case "fact":
      return asked.filter((field) => isStated(field) && !isNaming(field));
    case "missing":
      return asked.filter((field) => !isStated(field));
    default:
      return wrong satisfies never;
  }
}

/** The facts that need a page: those with a new answer. What was taken out needs none. */
export function factsToShow(before: Answers, after: Answers, root: Field): string[] {
  const changed = changesBetween(before, after, root).filter(({ after: part }) => part !== undefined && part !== "");
  return [...new Set(changed.map(({ field }) => factOf(field.path)))];
}

/** The answers in which each of these sources supports each of these facts. */
export function withPages(answers: Answers, indices: readonly number[], facts: readonly string[]): Answers {
  return indices.reduce(
    (whole, index) => facts.reduce((made, fact) => withSupport(made, index, fact, true), whole),
    answers,
  );
}
