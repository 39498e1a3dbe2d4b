import { factPaths, administrativePaths, readingPaths } from "../../dataset/field-table.ts";
import type { Field } from "../../dataset/fields.ts";
import { isEndedState } from "../../dataset/model.ts";
import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { covers } from "../../dataset/pointer.ts";
import { isList, partAt, type Answers } from "./form-state.ts";

/** Questions of the form that belong together. A question is a field of the listing that has a control of its own. */
export interface Section {
  /** Name of the mapping that the questions fill, such as "offer"; "about" or "ties" for questions outside a mapping. */
  readonly id: string;
  /** The mapping. Absent for "about" and "ties". */
  readonly field?: Field;
  readonly questions: readonly Field[];
}

/**
 * Returns the questions of a kind of listing in sections, `{id: "offer", field, questions}`: "about" (single values and lists of
 * them), one section per mapping with its name ("reach", "offer" …), and "ties" (lists of mappings at the root, such as
 * relations). "about" and "ties" have no `field`. Sections and questions keep the order of the schema; empty sections are left
 * out.
 *
 * They are derived from the schema: a new field gets a question by itself. Only the fields about the listing itself have none:
 * `kind`, `review`, `sources`, `added` and `notes`.
 *
 * @param root fields of the kind
 */
export function listSections(root: Field): Section[] {
  const fields = root.fields.filter(({ name }) => !administrativePaths.includes(name));
  const isListOfMappings = ({ type, item }: Field) => type === "list" && item?.type === "map";
  const mappings = fields.filter(({ type }) => type === "map");
  return [
    { id: "about", questions: fields.filter((field) => field.type !== "map" && !isListOfMappings(field)) },
    ...mappings.map((field) => ({ id: field.name, field, questions: field.fields })),
    { id: "ties", questions: fields.filter(isListOfMappings) },
  ].filter(({ questions }) => questions.length > 0);
}

/**
 * Returns the path that a source must support for an answer: the fact or reading that the question is a part of, such as
 * "contact" for "contact.email" and "status" for "status.state", else the path itself, such as "offer.cost" or an unknown one.
 */
export function findFact(path: string): string {
  return [...factPaths, ...readingPaths].find((fact) => path === fact || path.startsWith(`${fact}.`)) ?? path;
}

/** Fields with ids of other registers and licences. Few people know them, so the form offers them in a group of their own. */
const technicalFields = ["identifiers", "licence"];

/** Fields with the names of a listing and its own site. */
const nameFields = ["name", "acronym", "aliases", "website"];

/** Groups of the questions from which a reader chooses what to correct, in the order of the form. */
export const questionGroups = ["fact", "name", "missing", "technical"] as const;
type QuestionGroup = (typeof questionGroups)[number];

/**
 * Returns the questions about a listing's status, which are asked when it has ended: `status.state`, `.since`, `.note` and
 * `.successor`. [] if the fields have no status.
 */
export function listEndQuestions(root: Field): readonly Field[] {
  return listSections(root).find(({ id }) => id === "status")?.questions ?? [];
}

/**
 * Returns the questions that every listing must answer, in the order of the form: `name`, `type`, `summary` and `status.state`
 * for an entity. Required parts of an optional mapping are left out.
 */
export function listRequiredQuestions(root: Field): Field[] {
  return listSections(root).flatMap(({ field, questions }) => {
    const isSectionRequired = field?.isRequired !== false;
    return isSectionRequired ? questions.filter((question) => question.isRequired) : [];
  });
}

/**
 * Groups the questions, and the field `sources`, by their role in a correction. Each is in one group, in the order of the form,
 * `sources` last.
 *
 * @param answers of the listing before any correction
 * @returns `name`: name, acronym, aliases and website; `technical`: identifiers and licence; of the others, `fact`: answered;
 *   `missing`: without an answer. A group may be []
 */
export function groupQuestions(root: Field, answers: Answers): Readonly<Record<QuestionGroup, readonly Field[]>> {
  const groups: Record<QuestionGroup, Field[]> = { fact: [], name: [], missing: [], technical: [] };
  const sources = root.fields.filter(({ name }) => name === "sources");
  const questions = listSections(root).flatMap((section) => section.questions);
  for (const field of [...questions, ...sources]) groups[findGroup(field, answers)].push(field);
  return groups;
}

/**
 * Returns the group of a question: "name" for `acronym`, "technical" for `identifiers.ror`, else "fact" if the answers have one
 * at its path, else "missing".
 */
function findGroup({ path }: Field, answers: Answers): QuestionGroup {
  const isIn = (paths: readonly string[]) => paths.some((other) => covers(other, path));
  if (isIn(nameFields)) return "name";
  if (isIn(technicalFields)) return "technical";
  return partAt(answers, path.split(".")) === undefined ? "missing" : "fact";
}

/**
 * Returns the terms that a question offers, in the order of its vocabulary. All of them, except:
 * - if an end is reported, the question for the state offers only states in which a listing has ended;
 * - if functions are chosen, terms that belong to functions, such as kinds of work, are left out unless one of their functions,
 *   or the term itself, is chosen.
 *
 * @param chosenIds terms chosen in this question
 * @param isEnd true if the reader reports that the listing has ended
 * @throws {RangeError} if the question has no vocabulary
 */
export function listOfferedTerms(
  { path, vocabulary = "" }: Pick<Field, "path" | "vocabulary">,
  chosenIds: readonly string[],
  { functions = [] }: Answers,
  isEnd: boolean,
): readonly Term[] {
  const { terms } = vocabularyByName(vocabulary);
  if (isEnd && path === "status.state") return terms.filter(({ id }) => isEndedState(id));
  if (!isList(functions) || functions.length === 0) return terms;
  return terms.filter(
    ({ id, broader }) =>
      !broader || chosenIds.includes(id) || broader.some((functionId) => functions.includes(functionId)),
  );
}
