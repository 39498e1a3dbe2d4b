import { facts, keeping, readings } from "../../dataset/field-table.ts";
import type { Field } from "../../dataset/fields.ts";
import { isEndedState } from "../../dataset/model.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { covers } from "../../dataset/pointer.ts";
import { isList, partAt, type Answers } from "./form-state.ts";

/** Questions that belong together. */
export interface Section {
  /** The name of the mapping that they fill, or one of the three kinds of those that stand alone. */
  readonly id: string;
  /** The mapping; absent for questions that stand alone. */
  readonly field?: Field;
  readonly questions: readonly Field[];
}

/**
 * The questions of a kind of listing, in the order of its schema: one for each field, those of a mapping under its title.
 *
 * Whatever field the schema gains is asked for by what it is: nothing here knows any by its name but those that say how a
 * listing is kept.
 */
export function sectionsOf(root: Field): Section[] {
  const fields = root.fields.filter(({ name }) => !keeping.includes(name));
  const isTie = ({ type, item }: Field) => type === "list" && item?.type === "map";
  const maps = fields.filter(({ type }) => type === "map");
  return [
    { id: "about", questions: fields.filter((field) => field.type !== "map" && !isTie(field)) },
    ...maps.map((field) => ({ id: field.name, field, questions: field.fields })),
    { id: "ties", questions: fields.filter(isTie) },
  ].filter(({ questions }) => questions.length > 0);
}

/** The field that the source of an answer has to support: the question's own, or the fact that it is a part of. */
export function factOf(path: string): string {
  return [...facts, ...readings].find((fact) => path === fact || path.startsWith(`${fact}.`)) ?? path;
}

/** Ids in other registers and of licences: few people know them, so the form asks for them separately. */
const technical = ["identifiers", "licence"];

/** What a listing is called and where its own site is. */
const naming = ["name", "acronym", "aliases", "website"];

/** What can be wrong with a listing, in the order of the form. */
export const groups = ["fact", "name", "missing", "technical"] as const;

/** The questions of a listing's end. */
export function questionsOfEnd(root: Field): readonly Field[] {
  return sectionsOf(root).find(({ id }) => id === "status")?.questions ?? [];
}

/** The required questions. */
export function questionsNeeded(root: Field): Field[] {
  return sectionsOf(root).flatMap(({ field, questions }) =>
    questions.filter((question) => question.isRequired && field?.isRequired !== false),
  );
}

/**
 * The questions in groups: what a listing is called, what else it states, what it doesn't, and what only few know.
 *
 * @param answers of the listing as it is, before any correction
 */
export function groupQuestions(
  root: Field,
  answers: Answers,
): Readonly<Record<(typeof groups)[number], readonly Field[]>> {
  const found = { fact: [], name: [], missing: [], technical: [] } as Record<(typeof groups)[number], Field[]>;
  const sources = root.fields.filter(({ name }) => name === "sources");
  for (const field of [...sectionsOf(root).flatMap(({ questions }) => questions), ...sources]) {
    const isIn = (paths: readonly string[]) => paths.some((each) => covers(each, field.path));
    const isStated = partAt(answers, field.path.split(".")) !== undefined;
    found[isIn(naming) ? "name" : isIn(technical) ? "technical" : isStated ? "fact" : "missing"].push(field);
  }
  return found;
}

/**
 * The terms to offer: of states only ends where one is reported; once functions are chosen, of kinds of work only those of these
 * functions and those chosen already.
 */
export function offeredTerms(
  { path, vocabulary = "" }: Pick<Field, "path" | "vocabulary">,
  chosen: readonly string[],
  { functions = [] }: Answers,
  isEnd: boolean,
): readonly Term[] {
  const { terms } = vocabularyByName(vocabulary);
  if (isEnd && path === "status.state") return terms.filter(({ id }) => isEndedState(id));
  if (!isList(functions) || functions.length === 0) return terms;
  return terms.filter(
    ({ id, broader }) => !broader || chosen.includes(id) || broader.some((each) => functions.includes(each)),
  );
}
