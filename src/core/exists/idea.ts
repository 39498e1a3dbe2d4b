import { descending, max } from "d3-array";
import { type FacetEngine, termIdsOfRow } from "../facets/engine.ts";
import { parseSelection } from "../facets/selection.ts";
import type { TextScores } from "../search/finder.ts";
import { findNamedTerms } from "../search/named-terms.ts";

/** Facets from which the author of an idea can choose terms. */
export const ideaKeys = ["work", "industries", "countries"] as const;
export type IdeaKey = (typeof ideaKeys)[number];

/** Chosen term ids by facet. A facet without a choice is absent. */
export type Choices = Readonly<Partial<Record<IdeaKey, readonly string[]>>>;

/** Terms that can be chosen, as ids with titles, in display order. */
export type IdeaOptions = Readonly<Record<IdeaKey, readonly (readonly [id: string, title: string])[]>>;

/** A tool that resembles an idea. */
export interface SimilarTool {
  /** Index of the tool in the rows of its directory. */
  readonly row: number;
  /** Ids of the terms that the tool and the idea have in common, by facet. A facet without any has an empty list. */
  readonly shared: Readonly<Record<string, readonly string[]>>;
}

/** Tools by their similarity to an idea, the most similar first in each list. No tool is in two. */
export interface RankedTools {
  /** Every tool that does a chosen kind of work. */
  readonly sameWork: readonly SimilarTool[];
  /** Tools of other kinds that work in a chosen country and whose text resembles the idea's. */
  readonly inCountries: readonly SimilarTool[];
  /** Further tools of other kinds whose text resembles the idea's, at most 20. */
  readonly otherWork: readonly SimilarTool[];
}

const maxSuggestedKinds = 5;
const maxPreselectedKinds = 2;
/** A kind of work is preselected if it scores at least this share of the best kind's score. */
const preselectThreshold = 0.8;

/** Weight of a kind's own title, aliases and examples. The kinds of the best-matching tools have the rest. */
const ownTextWeight = 0.7;
const sampledTools = 10;

/** Weights of a tool's kinds of work after the first, which is its main one. */
const suggestionWeightOfOtherKinds = 0.6;
const rankingWeightOfOtherKinds = 0.85;

/** Added to a tool's score for each of these facets in which it shares a term with the idea. */
const sharedFacetBonus = 0.15;
const bonusFacets = ["industries", "countries", "target_users", "issues"] as const;

/** Subtracted from the score of a tool that only serves other industries than the idea's. */
const otherIndustryPenalty = 0.3;

/** A tool of another kind is shown if its text score is at least this share of the best text score. */
const otherWorkThreshold = 0.5;
const maxOtherWork = 20;

/** Industry of tools that serve any industry. It says nothing about an idea. */
const anyIndustry = "cross-industry";

/**
 * Suggests kinds of work, industries and countries for an idea. Its author can change them.
 *
 * @param scores of the idea's text
 * @returns `{kinds: ["worker-surveys", …], choices: {work, industries, countries}}`. `kinds`: ids of the best-scoring kinds of
 *   work, at most `maxSuggestedKinds` (5), best first. `choices`: the terms to preselect: up to `maxPreselectedKinds` (2) kinds
 *   that score at least 0.8 of the best one, and the industries (but `cross-industry`) and countries named in the text; facets
 *   without any are absent. Without a match, `kinds` is [] and `choices` is `{}`
 */
export function guessIdea(tools: FacetEngine, scores: TextScores): { kinds: string[]; choices: Choices } {
  const kinds = [...scoreKinds(tools, scores)].sort(([, a], [, b]) => descending(a, b)).slice(0, maxSuggestedKinds);
  const preselected = kinds.filter(([, score]) => score >= preselectThreshold).slice(0, maxPreselectedKinds);
  const choices = {
    work: preselected.map(([id]) => id),
    industries: findNamedTerms(scores, "industries").filter((id) => id !== anyIndustry),
    countries: findNamedTerms(scores, "countries"),
  };
  return { kinds: kinds.map(([id]) => id), choices: omitEmpty(choices) };
}

/**
 * Ranks tools by their similarity to an idea.
 *
 * The score of a tool is the sum of its text score (0–1), the score of its best kind of work (0–1) and a bonus of 0.15 for each
 * of industries, countries, target users and issues in which it shares a term with the idea, less 0.3 if it only serves other
 * industries than the chosen ones. Ties keep the order of the directory.
 *
 * @param scores of the idea's text; undefined if the idea consists of choices only
 * @returns `{sameWork, inCountries, otherWork}`, each as `{row, shared}`, the highest score first. `sameWork`: all tools that do
 *   a chosen kind of work, [] if no kind is chosen. The others do none of them, and their text score is at least half of the best
 *   one: `inCountries` has those that name a chosen country, `otherWork` at most `maxOtherWork` (20) of the rest. Both are []
 *   without scores
 */
export function rankTools(tools: FacetEngine, scores: TextScores | undefined, choices: Choices): RankedTools {
  const kindScores = scores ? scoreKinds(tools, scores) : new Map<string, number>();
  const bestTextScore = max(scores?.tools.values() ?? []) || 1;
  const ideaTerms = termsOfIdea(scores, choices);

  const ranked = tools.rows.map((_, row) => {
    const kinds = termIdsOfRow(tools, row, "work");
    const shared = mapValues(ideaTerms, (ids, facet) =>
      termIdsOfRow(tools, row, facet).filter((id) => ids.includes(id)),
    );
    const textScore = (scores?.tools.get(row) ?? 0) / bestTextScore;
    const bonus = sharedFacetBonus * bonusFacets.filter((facet) => shared.get(facet)?.length).length;
    const penalty = servesOtherIndustries(termIdsOfRow(tools, row, "industries"), choices) ? otherIndustryPenalty : 0;
    return {
      row,
      shared,
      textScore,
      isSameWork: shared.get("work")?.length !== 0,
      score: textScore + scoreBestKind(kinds, kindScores, choices) + bonus - penalty,
    };
  });
  ranked.sort((a, b) => descending(a.score, b.score) || a.row - b.row);

  const toSimilarTool = ({ row, shared }: (typeof ranked)[number]): SimilarTool => ({
    row,
    shared: Object.fromEntries(shared),
  });
  const resembling = ranked.filter(({ isSameWork, textScore }) => !isSameWork && textScore >= otherWorkThreshold);
  const isInCountries = ({ shared }: (typeof ranked)[number]) => shared.get("countries")?.length !== 0;
  const otherWork = resembling.filter((tool) => !isInCountries(tool));
  return {
    sameWork: ranked.filter(({ isSameWork }) => isSameWork).map(toSimilarTool),
    inCountries: resembling.filter(isInCountries).map(toSimilarTool),
    otherWork: otherWork.slice(0, maxOtherWork).map(toSimilarTool),
  };
}

/** Returns true if a tool states industries, none of them chosen or `cross-industry`. False without chosen industries. */
function servesOtherIndustries(toolIndustries: readonly string[], { industries = [] }: Choices): boolean {
  const isServed = toolIndustries.some((id) => id === anyIndustry || industries.includes(id));
  return industries.length > 0 && toolIndustries.length > 0 && !isServed;
}

/**
 * Returns the ids of an idea's terms by facet: the author's choices for `work`, `industries` and `countries`, then the terms
 * named in the text for `target_users` and `issues`. A facet without any has an empty list.
 */
function termsOfIdea(scores: TextScores | undefined, choices: Choices): ReadonlyMap<string, readonly string[]> {
  const chosen = ideaKeys.map((facet) => [facet, choices[facet] ?? []] as const);
  const named = (["target_users", "issues"] as const).map(
    (facet) => [facet, scores ? findNamedTerms(scores, facet) : []] as const,
  );
  return new Map([...chosen, ...named]);
}

/**
 * Returns the highest score among a tool's kinds of work, 0 if it has none. A chosen kind scores at least `preselectThreshold`
 * (0.8). The scores of kinds after the first are multiplied by 0.85.
 */
function scoreBestKind(
  kinds: readonly string[],
  kindScores: ReadonlyMap<string, number>,
  { work = [] }: Choices,
): number {
  const scores = kinds.map((id, index) => {
    const score = Math.max(kindScores.get(id) ?? 0, work.includes(id) ? preselectThreshold : 0);
    return index === 0 ? score : score * rankingWeightOfOtherKinds;
  });
  return max(scores) ?? 0;
}

/**
 * Scores kinds of work by their own text (weight 0.7) and by the kinds of the best-matching tools (0.3).
 *
 * @returns scores by kind of work, above 0 and scaled so that the best is 1, in no particular order; kinds that match nothing
 *   are absent
 */
function scoreKinds(tools: FacetEngine, scores: TextScores): Map<string, number> {
  const ownScores = new Map(scores.terms.filter(({ facet }) => facet === "work").map(({ id, score }) => [id, score]));
  const { votes, bestToolScore } = countVotes(tools, scores);
  // Scale votes to the range of text scores, so that weak matches have weak votes.
  const voteScale = bestToolScore / (max(votes.values()) || 1);
  const kinds = new Set([...ownScores.keys(), ...votes.keys()]);
  const combined = new Map(
    [...kinds].map((id) => {
      const ownScore = ownTextWeight * (ownScores.get(id) ?? 0);
      const voteScore = (1 - ownTextWeight) * voteScale * (votes.get(id) ?? 0);
      return [id, ownScore + voteScore];
    }),
  );
  const best = max(combined.values()) || 1;
  return mapValues(combined, (score) => score / best);
}

/** Votes of tools for kinds of work. */
interface KindVotes {
  /** Sums of the votes by kind of work. */
  readonly votes: ReadonlyMap<string, number>;
  /** Score of the best-matching tool. 1 if no tool matches. */
  readonly bestToolScore: number;
}

/**
 * Lets the `sampledTools` (10) best-matching tools vote for their kinds of work.
 *
 * The vote of a tool is (score / best score)² / √rank, with ranks from 1; for a kind after the tool's first it counts 0.6.
 *
 * @returns `votes`: sums of the votes by kind of work, empty if no tool matches; `bestToolScore`: 1 if no tool matches
 */
function countVotes(tools: FacetEngine, scores: TextScores): KindVotes {
  const best = [...scores.tools].sort(([, a], [, b]) => descending(a, b)).slice(0, sampledTools);
  const bestToolScore = best[0]?.[1] || 1;
  const votes = new Map<string, number>();
  for (const [rank, [row, score]] of best.entries()) {
    const vote = (score / bestToolScore) ** 2 / Math.sqrt(rank + 1);
    for (const [index, kind] of termIdsOfRow(tools, row, "work").entries()) {
      const weight = index === 0 ? 1 : suggestionWeightOfOtherKinds;
      votes.set(kind, (votes.get(kind) ?? 0) + vote * weight);
    }
  }
  return { votes, bestToolScore };
}

/** Returns a map with the same keys in the same order, and converted values. */
function mapValues<Key, In, Out>(map: ReadonlyMap<Key, In>, convert: (value: In, key: Key) => Out): Map<Key, Out> {
  return new Map([...map].map(([key, value]) => [key, convert(value, key)]));
}

/** Returns choices without the facets whose list is empty: `{work: ["a"], countries: []}` → `{work: ["a"]}`. */
function omitEmpty(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, ids]) => ids.length > 0));
}

/**
 * Returns the parameters of the part of an address that holds choices: the fragment if it contains "=", else the query string.
 *
 * Our links use the fragment, which browsers do not send: `#work=worker-surveys&countries=KE`. An anchor such as `#checklist` is
 * not read.
 */
export function findChoiceParameters({ search, hash }: Pick<Location, "search" | "hash">): URLSearchParams {
  return new URLSearchParams(hash.includes("=") ? hash.slice(1) : search);
}

/**
 * Parses choices such as `work=worker-surveys,hash-matching&countries=ke` → `{work: ["hash-matching", "worker-surveys"],
 * countries: ["KE"]}`.
 *
 * Values are separated by commas or repeated, in any case. Unknown parameters and terms are ignored.
 *
 * @param options the terms that can be chosen; choices come in their order
 * @returns chosen term ids by facet, facets without any left out; `{}` if nothing valid is chosen
 */
export function parseChoices(parameters: Pick<URLSearchParams, "getAll">, options: IdeaOptions): Choices {
  const lists = ideaKeys.map((name) => ({ name, ids: options[name].map(([id]) => id) }));
  return parseSelection((name) => parameters.getAll(name), lists);
}

/**
 * Formats choices as a URL fragment with its "#", such as `#work=worker-surveys&countries=KE,UG`, or as "" if there are none.
 * Facets are in the order of `ideaKeys`, terms as given.
 */
export function formatChoices(choices: Choices): string {
  const chosen = ideaKeys.filter((key) => choices[key]?.length);
  const parts = chosen.map((key) => `${key}=${choices[key]?.join(",")}`);
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}
