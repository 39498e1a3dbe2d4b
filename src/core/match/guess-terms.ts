import type { NamesOf } from "../facets/find-terms.ts";
import { normalizeWords } from "../facets/fold.ts";
import type { TermReference } from "../facets/selection.ts";
import type { TextScores } from "../search/finder.ts";
import { findNamedTerms } from "../search/named-terms.ts";
import type { NearName } from "../search/near-names.ts";
import { dropRedundantRegions } from "./answers.ts";
import type { QuestionKey, TermsByKey } from "./criteria.ts";

/** Terms of a question by key. A key without terms is absent. */
type QuestionTerms = Pick<TermsByKey, QuestionKey>;

/** Facets of which a text seldom has the exact names, in families: of names within a family the widest one counts. */
const nearFamilies: readonly (readonly string[])[] = [["services", "functions", "work"], ["issues"], ["regulations"]];

const maxGuessedServices = 3;

/** Terms about recruitment. In a text that names one, "without fees" is about the fees of workers. */
const recruitmentTerms: readonly TermReference[] = [
  { facet: "services", id: "ethical-recruitment" },
  { facet: "functions", id: "ethical-recruitment" },
  { facet: "industries", id: "recruitment-staffing" },
  { facet: "issues", id: "abusive-recruitment" },
];

/** Service of organisations that provide tools. It asks for a tool, not for other help. */
const technologyId = "technology";

/** Industry of listings that serve any industry. It says nothing about a reader. */
const anyIndustry = "cross-industry";

/**
 * Guesses the terms of a question from a reader's own words. The reader corrects them.
 *
 * - Industries, places, issues, ways to engage, languages and laws are those that the text names, by title or alias. A word with
 *   two meanings, such as "Chinese", has one of them (`chooseMeanings`).
 * - Help, issues and laws also count as named if all words of a name stand close together (`addNearNames`).
 * - Services are the three best-scoring ones that the text names. A text that names none has none: no guess is better than a
 *   wrong one.
 * - Functions, kinds of work and users of tools only if the text names one of a function or kind of work, and names no service or
 *   a technology.
 * - The cost, which the search does not index, if the text has one of its other names, such as "free of charge", and names nothing
 *   of recruitment (`recruitmentTerms`).
 *
 * @param namesOf returns the other names of a term
 * @returns for "a hotel in Qatar wants staff trained": `{industries: ["hospitality-tourism"], countries: ["QA"], services:
 *   ["training"]}`; `{}` if the text names nothing
 */
export function guessTerms(
  text: string,
  scores: TextScores,
  costIds: readonly string[],
  namesOf: NamesOf,
): QuestionTerms {
  const groups = addNearNames(scores);
  const named = { namedTerms: chooseMeanings(groups) };
  const list = (key: QuestionKey) => findNamedTerms(named, key);
  const countries = list("countries");
  const services = guessServices(scores, list("services"));
  const namesTechnology = named.namedTerms.some((group) => isOfFacet(group, "technologies", "platforms"));
  const namesOtherHelp = services.some((id) => id !== technologyId);
  const toolGroups = named.namedTerms.filter(
    (group, index) => isOfFacet(group, "functions", "work") && !isOfFacet(groups[index] ?? [], "services"),
  );
  const isAboutTools = toolGroups.length > 0 && (!namesOtherHelp || namesTechnology);
  const listOfTools = (key: QuestionKey) => (isAboutTools ? findNamedTerms({ namedTerms: toolGroups }, key) : []);
  const isAboutRecruitment = named.namedTerms
    .flat()
    .some(({ facet, id }) => recruitmentTerms.some((term) => term.facet === facet && term.id === id));
  const terms: QuestionTerms = {
    industries: list("industries").filter((id) => id !== anyIndustry),
    countries,
    regions: dropRedundantRegions(list("regions"), countries),
    issues: list("issues"),
    services,
    functions: listOfTools("functions"),
    work: listOfTools("work"),
    target_users: isAboutTools ? list("target_users") : [],
    partnerships: list("partnerships"),
    languages: list("languages"),
    regulations: list("regulations"),
    cost: isAboutRecruitment ? [] : listNamedCosts(text, costIds, namesOf).slice(0, 1),
  };
  return Object.fromEntries(Object.entries(terms).filter(([, ids]) => ids.length > 0));
}

/**
 * Returns the groups of terms that share a name in a text, with those of help, issues and laws that are near it in the text.
 *
 * - Of two names of a family of which one has all words of the other and more, the wider one counts, as it is more specific:
 *   "sexual exploitation of children", not "sexual exploitation". One of another facet must be there literally.
 * - A name of which the text has other forms, or has the words in another order, needs a word that is in no exact name of
 *   something else: "migrant workers who paid recruitment fees" does not ask how to recruit migrant workers.
 * - A law also needs its country, or the order of its words: to "act on supply chains" is not the Supply Chains Act.
 * - Words within the exact name of a law name nothing else.
 */
function addNearNames({ namedTerms, nearNames }: TextScores): TextScores["namedTerms"] {
  const literalNames = nearNames.filter(({ isLiteral }) => isLiteral);
  const countryWords = new Set(
    literalNames.filter(({ terms }) => isOfFacet(terms, "countries")).flatMap(({ words }) => words),
  );
  const isPlausibleLaw = (name: NearName) => name.isInOrder || name.words.some((word) => countryWords.has(word));
  const lawNames = literalNames.filter(({ terms }) => isOfFacet(terms, "regulations"));
  const keptNames = nearFamilies.flatMap((facets) => {
    const isOfFamily = ({ facet }: TermReference) => facets.includes(facet);
    const otherNames = literalNames.filter(({ terms }) => !terms.every(isOfFamily));
    const otherWords = new Set(otherNames.flatMap(({ words }) => words));
    const names = nearNames
      .filter((name) => name.isLiteral || name.words.some((word) => !otherWords.has(word)))
      .filter((name) => isPlausibleLaw(name) || !isOfFacet(name.terms, "regulations"))
      .filter((name) => !lawNames.some((law) => isWithin(name, law)))
      .map((name) => ({ ...name, terms: name.terms.filter(isOfFamily) }))
      .filter(({ terms }) => terms.length > 0);
    const hides = (wider: NearName, name: NearName) => {
      if (!isWithin(name, wider)) return false;
      if (wider.terms.some(({ facet }) => isOfFacet(name.terms, facet))) return true;
      // "modern slavery training" is training, as organisations and tools have it; "transaction monitoring" is no audit.
      return wider.isLiteral && !(isOfFacet(name.terms, "services") && isOfFacet(name.terms, "functions"));
    };
    return names.filter((name) => !names.some((wider) => hides(wider, name)));
  });
  const isKept = (term: TermReference) => keptNames.some(({ terms }) => hasTerm(terms, term));
  const isNear = (term: TermReference) => nearNames.some(({ terms }) => hasTerm(terms, term));
  const remaining = namedTerms.map((group) =>
    group.filter((term) => !isOfFacet([term], ...nearFamilies.flat()) || isKept(term) || !isNear(term)),
  );
  // `namedTerms` has the other literal names.
  const added = keptNames.filter((name) => !name.isLiteral || literalNames.some((wider) => isWithin(name, wider)));
  return [...remaining.filter((group) => group.length > 0), ...added.map(({ terms }) => terms)];
}

/** Returns true if a name has some, but not all, of the words of another one and no others. */
function isWithin({ words }: NearName, other: NearName): boolean {
  return words.length < other.words.length && words.every((word) => other.words.includes(word));
}

/** Returns true if a term is among others. */
function hasTerm(terms: readonly TermReference[], { facet, id }: TermReference): boolean {
  return terms.some((term) => term.facet === facet && term.id === id);
}

/** Returns the ids of costs that have another name in the text, in the given order. [] for none. */
function listNamedCosts(text: string, costIds: readonly string[], namesOf: NamesOf): string[] {
  return costIds.filter((id) => namesOf("cost", id).some((name) => hasWords(text, name)));
}

/** Returns the named services of a text, best-scoring first, at most `maxGuessedServices` (3). */
function guessServices({ terms }: TextScores, namedIds: readonly string[]): string[] {
  const scored = terms.filter(({ facet }) => facet === "services");
  const scoreOf = (id: string) => scored.find((term) => term.id === id)?.score ?? 0;
  return [...namedIds].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, maxGuessedServices);
}

/** Meanings of which a name has one at most, each as facets. The first is the likelier one. */
const rivalMeanings: readonly (readonly [readonly string[], readonly string[]])[] = [
  // "recruitment costs"
  [["issues"], ["services"]],
  // "dirty list"
  [["regulations"], ["work"]],
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
 * Returns true if a text has the words of a name in any spelling and in their order, with at most one other word between two: "Free
 * online courses, in Arabic" has "free course".
 */
function hasWords(text: string, name: string): boolean {
  const textWords = normalizeWords(text);
  const [firstWord, ...otherWords] = normalizeWords(name);
  return textWords.some((word, start) => {
    if (word !== firstWord) return false;
    const end = otherWords.reduce((index, otherWord) => {
      const nextIndexes = [index + 1, index + 2];
      return nextIndexes.find((next) => textWords[next] === otherWord) ?? Infinity;
    }, start);
    return end < Infinity;
  });
}
