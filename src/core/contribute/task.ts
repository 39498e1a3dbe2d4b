import { fieldsByKind, type Field } from "../../dataset/fields.ts";
import { type Folder, type Kind, type Reference, isId, kindByFolder } from "../../dataset/model.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { parseSelection, type Selection } from "../facets/selection.ts";
import { replacePart, type Answers } from "./form-state.ts";
import { listSections } from "./questions.ts";

/** Actions that the form offers at its start, in this order. Each is a parameter of its address: `?edit=`. */
export const startActions = ["new", "edit", "confirm", "ended", "reply", "remove"] as const;

/** All actions. "doubt", that a listing may have ended, is offered within "ended" only. */
export const taskActions = [...startActions, "doubt"] as const;
export type TaskAction = (typeof taskActions)[number];

/** Actions for which the reader writes a letter to the reviewers instead of answering questions. */
export const letterActions = ["reply", "remove", "doubt"] as const;
export type LetterAction = (typeof letterActions)[number];
/** Actions that make or change the file of a listing. */
export type ListingAction = Exclude<TaskAction, LetterAction>;

/** Task of the form. Its address holds the task, so that pages can link to it. */
export interface Task {
  readonly action: TaskAction;
  /** Kind of a new listing. Absent until it is chosen, and for other actions. */
  readonly kind?: Kind;
  /** Term ids to fill in for a new listing, by question: `{services: ["training"], regions: ["africa"]}`. */
  readonly terms?: Selection;
  /** Listing that the task is about. Absent for a new one, and until one is chosen. */
  readonly reference?: Reference;
  /** Dotted path of the question to begin with. */
  readonly fact?: string;
}

/**
 * Parses the query of the form's address, with or without "?": `?edit=entities/a&fact=offer.cost` → `{action: "edit", reference:
 * "entities/a", fact: "offer.cost"}`, `?new=tool&functions=training` → `{action: "new", kind: "tool", terms: {functions:
 * ["training"]}}`.
 *
 * An invalid reference, kind, fact or term is left out: `?edit=entities/../x` is `{action: "edit"}`. A new listing has no
 * `fact`. Whether the listing exists is not checked, nor whether the fact does: it need only consist of small letters, "_" and
 * ".".
 *
 * @returns undefined without a parameter that is an action; if there are several, the first of `taskActions` counts
 */
export function parseTask(query: string): Task | undefined {
  const parameters = new URLSearchParams(query);
  const action = taskActions.find((name) => parameters.has(name));
  if (action === undefined) return undefined;
  const value = parameters.get(action) ?? "";
  if (action === "new") return parseNewTask(parameters, value);
  const reference = parseReference(value);
  const fact = parameters.get("fact") ?? "";
  const isFact = /^[a-z_.]+$/.test(fact);
  return { action, ...(reference !== undefined && { reference }), ...(isFact && { fact }) };
}

/**
 * Parses a reference, with or without a final slash: "entities/a/" → "entities/a". Undefined if the folder is unknown, the id is
 * invalid or there is a third part; the listing need not exist.
 */
function parseReference(text: string): Reference | undefined {
  const [folder, id = "", furtherPart] = text.replace(/\/$/, "").split("/");
  const isReference = (folder === "entities" || folder === "tools") && isId(id) && furtherPart === undefined;
  return isReference ? `${folder}/${id}` : undefined;
}

/**
 * Parses the task of proposing a listing: `{action: "new", kind: "tool", terms: {functions: ["training"]}}`. An unknown kind, or
 * none, is left out; so are terms if there are none.
 *
 * @param parameters hold the terms
 * @param value of the parameter `new`
 */
function parseNewTask(parameters: URLSearchParams, value: string): Task {
  const kind = value === "entity" || value === "tool" ? value : undefined;
  const terms = parseProposedTerms(parameters, kind);
  const hasTerms = Object.keys(terms).length > 0;
  return { action: "new", ...(kind && { kind }), ...(hasTerms && { terms }) };
}

/** Returns the kind of listing that a task is about: that of its listing, else its own. "entity" if the task names neither. */
export function findTaskKind({ kind, reference }: Pick<Task, "kind" | "reference">): Kind {
  return reference === undefined ? (kind ?? "entity") : kindByFolder[reference.split("/")[0] as Folder];
}

/**
 * Formats a task as the query of its address, which `parseTask` reads: `?edit=entities/a&fact=name`, `?new=tool&services=a,b`.
 * Without a kind or listing the value is empty: `?edit=`. Nothing is escaped.
 */
export function formatTask({ action, kind, reference, fact, terms = {} }: Task): string {
  const termParameters = Object.entries(terms).map(([name, ids]) => `&${name}=${ids.join(",")}`);
  const factParameter = fact === undefined ? "" : `&fact=${fact}`;
  return `?${action}=${kind ?? reference ?? ""}${factParameter}${termParameters.join("")}`;
}

/**
 * Returns the questions of a kind of listing that are answered by several terms, such as `focus.issues` and `offer.languages`,
 * in the order of the form. Questions for a single term, such as `offer.cost`, are none.
 */
function listTermQuestions(kind: Kind): Field[] {
  const questions = listSections(fieldsByKind[kind]).flatMap((section) => section.questions);
  return questions.filter(({ type, item }) => type === "list" && item?.type === "term");
}

/**
 * Parses the terms to fill in for a new listing: `countries=ug,KE` → `{countries: ["KE", "UG"]}`. Case is ignored, and so are
 * unknown parameters and terms.
 *
 * @param kind only terms of its questions are read; those of both kinds if it is undefined
 * @returns term ids by question, in the order of the vocabularies; `{}` if there are none
 */
export function parseProposedTerms(parameters: Pick<URLSearchParams, "getAll">, kind?: Kind): Selection {
  const kindsToRead: readonly Kind[] = kind === undefined ? ["entity", "tool"] : [kind];
  const lists = kindsToRead.flatMap(listTermQuestions).map(({ name, vocabulary = "" }) => ({
    name,
    ids: listTermIds(vocabulary),
  }));
  return parseSelection((name) => parameters.getAll(name), lists);
}

/**
 * Returns answers in which the terms answer their questions: `{services: ["training"]}` sets `offer.services`, and replaces an
 * answer that is there. Terms for questions that the kind doesn't have are left out; other answers stay.
 */
export function addProposedTerms(answers: Answers, kind: Kind, terms: Selection): Answers {
  let result = answers;
  for (const { path, name } of listTermQuestions(kind)) {
    const ids = terms[name];
    if (ids !== undefined) result = replacePart(result, path.split("."), ids) as Answers;
  }
  return result;
}
