import { ascending, descending, rollup, sum } from "d3-array";
import { memo } from "../../dataset/memo.ts";
import type { Tool } from "../../dataset/model.ts";
import { compareByName, isEnded } from "../register/register.ts";
import { termIdsOf } from "../register/terms.ts";

/** Weights of the vocabularies by which tools are compared, in addition to their kinds of work. */
const similarityWeights = { "target-user": 1, issue: 1, industry: 1, country: 0.5 } as const;
const weightedVocabularies = Object.keys(similarityWeights) as (keyof typeof similarityWeights)[];
const comparedVocabularies = ["kind-of-work", ...weightedVocabularies] as const;

/** Vocabularies whose terms can set a tool apart. An issue or a region rarely does. */
const distinctiveVocabularies = ["tool-function", "target-user", "industry", "country", "technology"] as const;

/** Industry of tools that serve any industry. It makes no two tools similar, and sets none apart. */
const anyIndustry = "cross-industry";

/** A tool that does the same work as another one. */
export interface ToolOfSameWork {
  readonly tool: Tool;
  /** Ids of the terms that both have, by vocabulary, kinds of work first. A vocabulary without any has an empty list. */
  readonly shared: Readonly<Record<string, readonly string[]>>;
}

/**
 * Ranks the tools that share a kind of work with a tool by their similarity to it.
 *
 * Tools that have not ended come first. The score is the number of shared kinds of work, one more if both have the same main
 * kind, and the weighted Jaccard similarity of their users, issues, industries and countries. Ties are in order of name.
 *
 * @param tools may include the tool itself, which is left out
 * @returns each similar tool as `{tool, shared}`, where `shared` is `{"kind-of-work": ["worker-surveys"], "target-user": [],
 *   issue: [], industry: [], country: ["KE"]}`: the ids of the terms that both have. [] if the tool has no kind of work, or no
 *   other tool has one of its kinds
 */
export function rankToolsOfSameWork(tool: Tool, tools: readonly Tool[]): ToolOfSameWork[] {
  const toolsByKind = indexToolsByKind(tools);
  const toolsOfSameWork = new Set(tool.work?.flatMap((kind) => toolsByKind.get(kind) ?? []));
  const similarTools = [...toolsOfSameWork].filter(({ id }) => id !== tool.id);
  const scored = similarTools.map((other) => {
    const shared = findSharedTerms(tool, other);
    return { tool: other, score: scoreSimilarity(tool, other, shared), shared };
  });
  scored.sort(
    (a, b) =>
      ascending(isEnded(a.tool), isEnded(b.tool)) || descending(a.score, b.score) || compareByName(a.tool, b.tool),
  );
  return scored.map(({ tool, shared }) => ({ tool, shared }));
}

/** Returns the tools by kind of work, computed once per list of tools. A tool with several kinds is listed under each. */
const indexToolsByKind = memo((tools: readonly Tool[]): ReadonlyMap<string, readonly Tool[]> => {
  const pairs = tools.flatMap((tool) => (tool.work ?? []).map((kind) => ({ kind, tool })));
  return rollup(
    pairs,
    (pairsOfKind) => pairsOfKind.map(({ tool }) => tool),
    ({ kind }) => kind,
  );
});

/** A value for each vocabulary by which tools are compared: `{"kind-of-work": …, "target-user": …, issue: …, …}`. */
type ByVocabulary<Value> = Readonly<Record<(typeof comparedVocabularies)[number], Value>>;

/** Computes a value for each vocabulary by which tools are compared. */
function mapVocabularies<Value>(compute: (vocabulary: keyof ByVocabulary<Value>) => Value): ByVocabulary<Value> {
  const entries = comparedVocabularies.map((vocabulary) => [vocabulary, compute(vocabulary)] as const);
  return Object.fromEntries(entries) as ByVocabulary<Value>;
}

/** Returns the ids of a tool's terms by vocabulary. Computed once per tool, since each is compared with many others. */
const comparedTermsOf = memo((tool: Tool) => mapVocabularies((vocabulary) => new Set(termIdsOf(tool, vocabulary))));

/**
 * Returns the ids of the terms that both tools have, by vocabulary, in the first one's order; [] where there are none.
 * `cross-industry`, which means any industry, is left out.
 */
function findSharedTerms(tool: Tool, other: Tool): ByVocabulary<readonly string[]> {
  const [terms, otherTerms] = [comparedTermsOf(tool), comparedTermsOf(other)];
  return mapVocabularies((vocabulary) =>
    [...terms[vocabulary]].filter((id) => otherTerms[vocabulary].has(id) && id !== anyIndustry),
  );
}

/**
 * Returns the score of `rankToolsOfSameWork`, 0 or more: one shared kind of work that is the main one of both gives 2, and half
 * of all countries in common another 0.25, since countries weigh 0.5 and users, issues and industries 1. `cross-industry` counts
 * as a term, but never as shared.
 *
 * @param shared terms of both tools, from `findSharedTerms`
 */
function scoreSimilarity(tool: Tool, other: Tool, shared: ReturnType<typeof findSharedTerms>): number {
  const [terms, otherTerms] = [comparedTermsOf(tool), comparedTermsOf(other)];
  const sharedMainKind = tool.work?.[0] === other.work?.[0] ? 1 : 0;
  // The Jaccard index of two sets: what both have, as a share of what either has; 0 if neither has any.
  const weightedJaccard = sum(weightedVocabularies, (vocabulary) => {
    const { size } = terms[vocabulary].union(otherTerms[vocabulary]);
    return size === 0 ? 0 : (similarityWeights[vocabulary] * shared[vocabulary].length) / size;
  });
  return shared["kind-of-work"].length + sharedMainKind + weightedJaccard;
}

/**
 * Returns the terms that a tool has and none of the other tools has, by vocabulary: `[["target-user", ["survivors"]]]`.
 * Vocabularies are `tool-function`, `target-user`, `industry`, `country` and `technology`, in this order; those without any are
 * left out.
 *
 * Terms that only the others have are not returned: a missing term does not mean "no". `cross-industry` is not distinctive.
 * Without other tools, all terms are returned.
 */
export function findDistinctiveTerms(
  tool: Tool,
  otherTools: readonly Tool[],
): readonly (readonly [vocabulary: string, ids: readonly string[]])[] {
  return distinctiveVocabularies.flatMap((vocabulary) => {
    const otherTerms = new Set(otherTools.flatMap((other) => termIdsOf(other, vocabulary)));
    const ids = termIdsOf(tool, vocabulary).filter((id) => !otherTerms.has(id) && id !== anyIndustry);
    return ids.length === 0 ? [] : [[vocabulary, ids] as const];
  });
}
