import { facts, keeping, readings } from "../../dataset/field-table.ts";
import type { Field } from "../../dataset/fields.ts";
import type { Term } from "../../dataset/vocabularies.ts";
import { isList, type Answers } from "./form-state.ts";

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

/** The field for which a source is asked when a question is answered: itself, or the fact that it is a part of. */
export function factOf(path: string): string {
  return [...facts, ...readings].find((fact) => path === fact || path.startsWith(`${fact}.`)) ?? path;
}

/** Ids in other registers and of licences: few people know them, so that they are asked for apart from all else. */
const technical = ["identifiers", "licence"];

/** Whether a question asks for something that only few know. */
export function isTechnical({ path }: Field): boolean {
  return technical.some((each) => path === each || path.startsWith(`${each}.`));
}

/** The terms to offer. Once functions are chosen, of kinds of work only those of these functions and those chosen already. */
export function offeredTerms(
  terms: readonly Term[],
  chosen: readonly string[],
  { functions = [] }: Answers,
): readonly Term[] {
  if (!isList(functions) || functions.length === 0) return terms;
  return terms.filter(
    ({ id, broader }) => !broader || chosen.includes(id) || broader.some((each) => functions.includes(each)),
  );
}
