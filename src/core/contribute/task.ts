import { fieldsByKind, type Field } from "../../dataset/fields.ts";
import { type Folder, type Kind, type Reference, isId, kinds } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { readTerms, type Selection } from "../facets/selection.ts";
import { withPart, type Answers } from "./form-state.ts";
import { sectionsOf } from "./questions.ts";

/** What a form can be opened for, in the order in which it offers them; each is a key of the address. */
export const startWays = ["new", "edit", "confirm", "ended", "reply", "remove"] as const;

/** All of them: a doubt is what remains of the question what ended. */
export const ways = [...startWays, "doubt"] as const;
export type Way = (typeof ways)[number];

/** What is said in words alone; reviewers do the rest. */
export const letterWays = ["reply", "remove", "doubt"] as const;
export type LetterWay = (typeof letterWays)[number];
export type ListingWay = Exclude<Way, LetterWay>;

/** One thing to do: with a listing, or with none yet. */
export interface Task {
  readonly way: Way;
  /** Of a new listing. */
  readonly kind?: Kind;
  /** Of a new listing, what it is proposed for: `{services: ["training"], regions: ["africa"]}`. */
  readonly terms?: Selection;
  readonly reference?: Reference;
  /** The question at which to begin, by its dotted path. */
  readonly fact?: string;
}

/** What an address asks for, as far as it makes sense; undefined for none. */
export function parseTask(query: string): Task | undefined {
  const parameters = new URLSearchParams(query);
  const way = ways.find((each) => parameters.has(each));
  const value = (way && parameters.get(way)) ?? "";
  if (way === undefined) return undefined;
  if (way === "new") return newTask(parameters, value === "entity" || value === "tool" ? value : undefined);
  const [folder, id = "", rest] = value.replace(/\/$/, "").split("/");
  const isReference = (folder === "entities" || folder === "tools") && isId(id) && rest === undefined;
  const fact = parameters.get("fact") ?? "";
  return {
    way,
    ...(isReference && { reference: `${folder as Folder}/${id}` as const }),
    ...(/^[a-z_.]+$/.test(fact) && { fact }),
  };
}

/** The kind of the listing that a task is about; an organisation where none is named. */
export function kindOf({ kind, reference }: Pick<Task, "kind" | "reference">): Kind {
  return reference === undefined ? (kind ?? "entity") : kinds[reference.split("/")[0] as Folder];
}

function newTask(parameters: URLSearchParams, kind: Kind | undefined): Task {
  const terms = parseProposedTerms(parameters, kind);
  return { way: "new", ...(kind && { kind }), ...(Object.keys(terms).length > 0 && { terms }) };
}

/** The query of a task, which parses to the same. */
export function formatTask({ way, kind, reference, fact, terms = {} }: Task): string {
  const chosen = Object.entries(terms).map(([name, ids]) => `&${name}=${ids.join(",")}`);
  return `?${way}=${kind ?? reference ?? ""}${fact === undefined ? "" : `&fact=${fact}`}${chosen.join("")}`;
}

/** The questions of a kind of listing that are answered by a list of terms, in the order of the form. */
function termQuestions(kind: Kind): Field[] {
  const questions = sectionsOf(fieldsByKind[kind]).flatMap((section) => section.questions);
  return questions.filter(({ type, item }) => type === "list" && item?.type === "term");
}

/**
 * Reads the terms of a new listing from an address, as a directory reads its own.
 *
 * @param kind where it is known; else the terms of either kind are read
 */
export function parseProposedTerms(parameters: Pick<URLSearchParams, "getAll">, kind?: Kind): Selection {
  const questions = (kind === undefined ? (["entity", "tool"] as const) : [kind]).flatMap(termQuestions);
  const idsOf = (vocabulary = "") => vocabularyByName(vocabulary).terms.map(({ id }) => id);
  const lists = questions.map(({ name, vocabulary }) => ({ name, ids: idsOf(vocabulary) }));
  return readTerms((name) => parameters.getAll(name), lists);
}

/** The answers with the terms in their questions. */
export function withProposedTerms(answers: Answers, kind: Kind, terms: Selection): Answers {
  return termQuestions(kind).reduce((filled, { path, name }) => {
    const ids = terms[name];
    return ids === undefined ? filled : (withPart(filled, path.split("."), ids) as Answers);
  }, answers);
}
