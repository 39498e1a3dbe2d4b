import { descending, sum } from "d3-array";
import type { Tool } from "../../dataset/model.ts";
import { compareByName, isEnded } from "../register/register.ts";
import { termsOf } from "../register/terms.ts";

/** The weights of what tools are compared by, in addition to their kinds of work. */
const compared = { "target-user": 1, issue: 1, industry: 1, country: 0.5 } as const;
type Compared = keyof typeof compared;

/** Vocabularies whose terms can set a tool apart; an issue or a region rarely does. */
const differing = ["tool-function", "target-user", "industry", "country", "technology"] as const;

/** The industry that any tool may serve, and that sets none apart. */
const anyIndustry = "cross-industry";

/**
 * Finds the tools that do the same work as one: those that share a kind of work with it.
 *
 * Those that have not ended come first, then by how many kinds they share, the main one twice, and by the part of users, issues,
 * industries and countries that both have (Jaccard).
 *
 * @returns each with `shared`: ids of the terms that both have, by vocabulary, kinds of work first
 */
export function rankToolsOfSameWork(tool: Tool, tools: readonly Tool[]) {
  const sharedWith = (other: Tool, vocabulary: "kind-of-work" | Compared) => {
    const theirs = new Set(termsOf(other, vocabulary));
    return termsOf(tool, vocabulary).filter((id) => theirs.has(id) && id !== anyIndustry);
  };
  const partOf = (other: Tool, vocabulary: Compared) => {
    const all = new Set([...termsOf(tool, vocabulary), ...termsOf(other, vocabulary)]);
    return all.size === 0 ? 0 : sharedWith(other, vocabulary).length / all.size;
  };
  const keys = Object.keys(compared) as Compared[];
  const isAlike = ({ id, work = [] }: Tool) => id !== tool.id && work.some((kind) => tool.work?.includes(kind));
  const alike = tools.filter(isAlike).map((other) => {
    const work = sharedWith(other, "kind-of-work");
    const isMain = tool.work?.[0] === other.work?.[0];
    const score = work.length + (isMain ? 1 : 0) + sum(keys, (key) => compared[key] * partOf(other, key));
    const shared = (["kind-of-work", ...keys] as const).map((key) => [key, sharedWith(other, key)] as const);
    return { tool: other, score, shared: Object.fromEntries(shared) };
  });
  return alike
    .sort(
      (a, b) =>
        Number(isEnded(a.tool)) - Number(isEnded(b.tool)) ||
        descending(a.score, b.score) ||
        compareByName(a.tool, b.tool),
    )
    .map(({ tool: other, shared }) => ({ tool: other, shared }));
}

/**
 * Says what sets a tool apart from others: the terms that it states and none of them does, by vocabulary.
 *
 * It says nothing of what they lack: missing is not "no".
 */
export function findDistinctiveTerms(
  tool: Tool,
  others: readonly Tool[],
): readonly (readonly [string, readonly string[]])[] {
  return differing.flatMap((vocabulary) => {
    const theirs = new Set(others.flatMap((other) => termsOf(other, vocabulary)));
    const own = termsOf(tool, vocabulary).filter((id) => !theirs.has(id) && id !== anyIndustry);
    return own.length === 0 ? [] : [[vocabulary, own] as const];
  });
}
