import { ascending, descending, rollup, sum } from "d3-array";
import { memo } from "../../dataset/memo.ts";
import type { Tool } from "../../dataset/model.ts";
import { compareByName, isEnded } from "../register/register.ts";
import { termIdsOf } from "../register/terms.ts";

/** Weights of the vocabularies by which tools are compared, in addition to their kinds of work. */
const similarityWeights = { "target-user": 1, issue: 1, industry: 1, country: 0.5 } as const;
type ComparedVocabulary = keyof typeof similarityWeights;
const comparedVocabularies = Object.keys(similarityWeights) as ComparedVocabulary[];

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
    const vocabularies = ["kind-of-work", ...comparedVocabularies] as const;
    const shared = vocabularies.map((vocabulary) => [vocabulary, findSharedTerms(tool, other, vocabulary)] as const);
    return { tool: other, score: scoreSimilarity(tool, other), shared: Object.fromEntries(shared) };
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

/**
 * Returns the ids of the terms that both tools have, in the first one's order. `cross-industry`, which means any industry, is
 * left out. [] if there are none.
 */
function findSharedTerms(tool: Tool, other: Tool, vocabulary: "kind-of-work" | ComparedVocabulary): string[] {
  const otherTerms = new Set(termIdsOf(other, vocabulary));
  return termIdsOf(tool, vocabulary).filter((id) => otherTerms.has(id) && id !== anyIndustry);
}

/**
 * Returns the score of `rankToolsOfSameWork`, 0 or more: one shared kind of work that is the main one of both gives 2, and half
 * of all countries in common another 0.25, since countries weigh 0.5 and users, issues and industries 1.
 */
function scoreSimilarity(tool: Tool, other: Tool): number {
  const sharedKinds = findSharedTerms(tool, other, "kind-of-work").length;
  const sharedMainKind = tool.work?.[0] === other.work?.[0] ? 1 : 0;
  const weightedJaccard = sum(
    comparedVocabularies,
    (vocabulary) => similarityWeights[vocabulary] * computeJaccard(tool, other, vocabulary),
  );
  return sharedKinds + sharedMainKind + weightedJaccard;
}

/**
 * Returns the share of the two tools' terms that both have, 0–1: 0.5 for `[a, b]` and `[b]`. 0 if neither has any.
 * `cross-industry` counts as a term, but never as shared.
 */
function computeJaccard(tool: Tool, other: Tool, vocabulary: ComparedVocabulary): number {
  const union = new Set([...termIdsOf(tool, vocabulary), ...termIdsOf(other, vocabulary)]);
  return union.size === 0 ? 0 : findSharedTerms(tool, other, vocabulary).length / union.size;
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
