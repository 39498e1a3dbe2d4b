import { max } from "d3-array";
import type { NamesOf } from "../facets/find-terms.ts";
import { normalizeWords } from "../facets/fold.ts";
import type { TermReference } from "../facets/selection.ts";
import type { TextScores } from "../search/finder.ts";
import { findNamedTerms } from "../search/named-terms.ts";
import { dropRedundantRegions } from "./answers.ts";
import type { QuestionKey, TermsByKey } from "./criteria.ts";

/** Terms of a question by key. A key without terms is absent. */
type QuestionTerms = Pick<TermsByKey, QuestionKey>;

/** A kind of help is guessed if it scores at least this share of the best one's score. */
const helpThreshold = 0.8;
const maxGuessedServices = 2;

/** Terms about recruitment. In a text that names one, "without fees" is about the fees of workers. */
const recruitmentTerms: readonly TermReference[] = [
  { facet: "services", id: "ethical-recruitment" },
  { facet: "functions", id: "ethical-recruitment" },
  { facet: "industries", id: "recruitment-staffing" },
  { facet: "issues", id: "abusive-recruitment" },
];

/** Industry of listings that serve any industry. It says nothing about a reader. */
const anyIndustry = "cross-industry";

/**
 * Guesses the terms of a question from a reader's own words. The reader corrects them.
 *
 * - Industries, places, issues, ways to engage, languages and laws are those that the text names, by title or alias. A word with
 *   two meanings, such as "Chinese", has one of them (`chooseMeanings`).
 * - Functions, kinds of work and users of tools only if a name of the text is one of a function or kind of work, and of no service.
 * - Services are the two best-scoring ones that the text names. If it names neither a service nor a tool's function or kind of
 *   work, those that score at least 0.8 of the best one, unless they are more than two.
 * - The cost, which the search does not index, if the text has one of its other names, such as "free of charge", and names nothing
 *   of recruitment (`recruitmentTerms`).
 *
 * @param namesOf returns the other names of a term
 * @returns for "a hotel in Qatar wants staff trained": `{industries: ["hospitality-tourism"], countries: ["QA"], services:
 *   ["training"]}`; `{}` if the text names and resembles nothing
 */
export function guessTerms(
  text: string,
  scores: TextScores,
  costIds: readonly string[],
  namesOf: NamesOf,
): QuestionTerms {
  const named = { namedTerms: chooseMeanings(scores.namedTerms) };
  const list = (key: QuestionKey) => findNamedTerms(named, key);
  const countries = list("countries");
  const toolGroups = named.namedTerms.filter(
    (group) => isOfFacet(group, "functions", "work") && !isOfFacet(group, "services"),
  );
  const isAboutTools = toolGroups.length > 0;
  const isAboutRecruitment = named.namedTerms
    .flat()
    .some(({ facet, id }) => recruitmentTerms.some((term) => term.facet === facet && term.id === id));
  const terms: QuestionTerms = {
    industries: list("industries").filter((id) => id !== anyIndustry),
    countries,
    regions: dropRedundantRegions(list("regions"), countries),
    issues: list("issues"),
    services: guessServices(scores, list("services"), isAboutTools),
    functions: findNamedTerms({ namedTerms: toolGroups }, "functions"),
    work: findNamedTerms({ namedTerms: toolGroups }, "work"),
    target_users: isAboutTools ? list("target_users") : [],
    partnerships: list("partnerships"),
    languages: list("languages"),
    regulations: list("regulations"),
    cost: isAboutRecruitment ? [] : listNamedCosts(text, costIds, namesOf).slice(0, 1),
  };
  return Object.fromEntries(Object.entries(terms).filter(([, ids]) => ids.length > 0));
}

/** Returns the ids of costs that have another name in the text, in the given order. [] for none. */
function listNamedCosts(text: string, costIds: readonly string[], namesOf: NamesOf): string[] {
  return costIds.filter((id) => namesOf("cost", id).some((name) => hasWords(text, name)));
}

/**
 * Returns the services of a text, best first: at most two of the named ones; without any, those that score at least
 * `helpThreshold` (0.8) of the best one.
 *
 * [] for a text that names none and is about tools, or in which more than two score so well: then none stands out, and no guess is
 * better than a wrong one.
 */
function guessServices({ terms }: TextScores, namedIds: readonly string[], isAboutTools: boolean): string[] {
  const scored = terms.filter(({ facet }) => facet === "services");
  const scoreOf = (id: string) => scored.find((term) => term.id === id)?.score ?? 0;
  if (namedIds.length > 0) {
    return [...namedIds].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, maxGuessedServices);
  }
  if (isAboutTools) return [];
  const threshold = helpThreshold * (max(scored, ({ score }) => score) ?? 0);
  const best = scored.filter(({ score }) => score >= threshold);
  return best.length > maxGuessedServices ? [] : best.map(({ id }) => id);
}

/** Meanings of which a name has one at most, each as facets. The first is the likelier one. */
const rivalMeanings: readonly (readonly [readonly string[], readonly string[]])[] = [
  // "Chinese"
  [["countries"], ["languages"]],
  // "software"
  [["services", "functions", "work"], ["industries"]],
];

/**
 * Returns the groups of terms that share a name, with one meaning for a name that has two rival ones (`rivalMeanings`): the first
 * that no other name of the text has. So "Chinese" alone is the country; next to "Malaysia" it is the language, and next to
 * "Malaysia" and "Thai" it is dropped.
 */
function chooseMeanings(groups: TextScores["namedTerms"]): TextScores["namedTerms"] {
  return rivalMeanings.reduce<TextScores["namedTerms"]>((remaining, [first, second]) => {
    const isAmbiguous = (group: readonly TermReference[]) => isOfFacet(group, ...first) && isOfFacet(group, ...second);
    const isElsewhere = (facets: readonly string[]) =>
      remaining.some((group) => !isAmbiguous(group) && isOfFacet(group, ...facets));
    const meaning = [first, second].find((facets) => !isElsewhere(facets)) ?? [];
    const dropped = [...first, ...second].filter((facet) => !meaning.includes(facet));
    return remaining.map((group) =>
      isAmbiguous(group) ? group.filter(({ facet }) => !dropped.includes(facet)) : group,
    );
  }, groups);
}

/** Returns true if one of the terms is of one of the facets. */
function isOfFacet(terms: readonly TermReference[], ...facets: readonly string[]): boolean {
  return terms.some(({ facet }) => facets.includes(facet));
}

/**
 * Returns true if a text has the words of a name, one after the other and in any spelling: "Free courses, in Arabic" has "free
 * course".
 */
function hasWords(text: string, name: string): boolean {
  return ` ${normalizeWords(text).join(" ")} `.includes(` ${normalizeWords(name).join(" ")} `);
}
