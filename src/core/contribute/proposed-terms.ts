import { fieldsByKind, type Field } from "../../dataset/fields.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { withPart, type Answers } from "./form-state.ts";
import { sectionsOf } from "./questions.ts";

/** Term ids by the listing's own name for the list that holds them, such as `{services: ["training"], regions: ["africa"]}`. */
export type ProposedTerms = Readonly<Record<string, readonly string[]>>;

/** The questions of a kind of listing that are answered by a list of terms, in the order of the form. */
function termQuestions(kind: Kind): Field[] {
  const questions = sectionsOf(fieldsByKind[kind]).flatMap((section) => section.questions);
  return questions.filter(({ type, item }) => type === "list" && item?.type === "term");
}

/**
 * Reads the terms of a new listing from an address, as a directory reads its own: values are joined by commas or repeated, case
 * doesn't count, and what is not known is left out.
 *
 * @param kind where it is known; else the terms of either kind are read
 */
export function parseProposedTerms(parameters: Pick<URLSearchParams, "getAll">, kind?: Kind): ProposedTerms {
  const terms: Record<string, readonly string[]> = {};
  const questions = (kind === undefined ? (["entity", "tool"] as const) : [kind]).flatMap(termQuestions);
  for (const { name, vocabulary = "" } of questions) {
    const asked = parameters.getAll(name).flatMap((value) => value.toLowerCase().split(","));
    if (asked.length === 0) continue;
    const known = vocabularyByName(vocabulary).terms.map(({ id }) => id);
    const ids = known.filter((id) => asked.some((each) => each.trim() === id.toLowerCase()));
    if (ids.length > 0) terms[name] = ids;
  }
  return terms;
}

/** The answers with the terms in their questions. */
export function withProposedTerms(answers: Answers, kind: Kind, terms: ProposedTerms): Answers {
  return termQuestions(kind).reduce((filled, { path, name }) => {
    const ids = terms[name];
    return ids === undefined ? filled : (withPart(filled, path.split("."), ids) as Answers);
  }, answers);
}
