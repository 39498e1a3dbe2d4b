import { max } from "d3-array";
import type { NamesOf } from "../facets/find-terms.ts";
import type { TermReference } from "../facets/selection.ts";
import type { TextScores } from "../search/finder.ts";
import { findNamedTerms } from "../search/named-terms.ts";
import { splitWords } from "../search/query.ts";
import { dropRedundantRegions } from "./answers.ts";
import type { QuestionKey, TermsByKey } from "./criteria.ts";

/** Terms of a question by key. A key without terms is absent. */
type QuestionTerms = Pick<TermsByKey, QuestionKey>;

/** A kind of help is guessed if it scores at least this share of the best one's score. */
const helpThreshold = 0.8;
const maxGuessedServices = 2;

/** Industry of listings that serve any industry. It says nothing about a reader. */
const anyIndustry = "cross-industry";

/**
 * Guesses the terms of a question from a reader's own words. The reader corrects them.
 *
 * - Industries, places, issues, ways to engage, languages and laws are those that the text names, by title or alias. A word for a
 *   country and a language, such as "Chinese", is the country, unless the text names another country.
 * - Services are the two best-scoring ones that the text names; if it names none, those that score at least 0.8 of the best one.
 * - Functions, kinds of work and users of tools only if a name of the text is one of a function or kind of work, and of no service.
 * - The cost, which the search does not index, if the text has one of its other names, such as "free of charge".
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
  const terms: QuestionTerms = {
    industries: list("industries").filter((id) => id !== anyIndustry),
    countries,
    regions: dropRedundantRegions(list("regions"), countries),
    issues: list("issues"),
    services: guessServices(scores, list("services")),
    functions: findNamedTerms({ namedTerms: toolGroups }, "functions"),
    work: findNamedTerms({ namedTerms: toolGroups }, "work"),
    target_users: isAboutTools ? list("target_users") : [],
    partnerships: list("partnerships"),
    languages: list("languages"),
    regulations: list("regulations"),
    cost: costIds.filter((id) => namesOf("cost", id).some((name) => hasWords(text, name))).slice(0, 1),
  };
  return Object.fromEntries(Object.entries(terms).filter(([, ids]) => ids.length > 0));
}

/**
 * Returns the services of a text, best first: at most two of the named ones; without any, those that score at least
 * `helpThreshold` (0.8) of the best one, again at most two.
 */
function guessServices({ terms }: TextScores, namedIds: readonly string[]): string[] {
  const scored = terms.filter(({ facet }) => facet === "services");
  const scoreOf = (id: string) => scored.find((term) => term.id === id)?.score ?? 0;
  if (namedIds.length > 0) {
    return [...namedIds].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, maxGuessedServices);
  }
  const threshold = helpThreshold * (max(scored, ({ score }) => score) ?? 0);
  const best = scored.filter(({ score }) => score >= threshold);
  return best.slice(0, maxGuessedServices).map(({ id }) => id);
}

/**
 * Returns the groups of terms that share a name, with one meaning for the name of a country and a language: the country, or the
 * language if another name is one of a country alone.
 */
function chooseMeanings(groups: TextScores["namedTerms"]): TextScores["namedTerms"] {
  const isAmbiguous = (group: readonly TermReference[]) =>
    isOfFacet(group, "countries") && isOfFacet(group, "languages");
  const namesOtherCountry = groups.some((group) => isOfFacet(group, "countries") && !isAmbiguous(group));
  const dropped = namesOtherCountry ? "countries" : "languages";
  return groups.map((group) => (isAmbiguous(group) ? group.filter(({ facet }) => facet !== dropped) : group));
}

/** Returns true if one of the terms is of one of the facets. */
function isOfFacet(terms: readonly TermReference[], ...facets: readonly string[]): boolean {
  return terms.some(({ facet }) => facets.includes(facet));
}

/** Returns true if a text has the words of a name, one after the other: "trained at no cost, in Arabic" has "no cost". */
function hasWords(text: string, name: string): boolean {
  return ` ${splitWords(text).join(" ")} `.includes(` ${splitWords(name).join(" ")} `);
}
