import { ascending, descending } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import type { Idea } from "./idea.ts";
import { gainsOf } from "./gains.ts";
import { profileOfIdea } from "./idea-profile.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import type { OverlapRecord } from "./overlap-record.ts";
import { likenessesToIdea } from "./likeness.ts";
import { nearnessOf } from "./nearness.ts";
import { explains, reasonsOf, type OverlapReason } from "./reasons.ts";
import { scoreIdea } from "./idea-score.ts";
import { comparer, scoreOf, turned } from "./similarity.ts";
import type { Verdict } from "./verdict.ts";
import { answerLimits, neighbours } from "./weights.ts";

/** A tool that does work like another's, or like an idea. */
export interface Overlap {
  readonly id: Reference;
  /** 0–1, to order by; it says nothing of worth and is not for show. */
  readonly score: number;
  /** A person would call it the same work for the same people. */
  readonly close: boolean;
  readonly likeness: Verdict;
  /** What is shared, in the order of `aspects`; one of them at least says what is done, who for, about what or where. */
  readonly reasons: readonly OverlapReason[];
  readonly record: OverlapRecord;
}

/** What a tool and what is asked were compared to. */
interface Compared {
  readonly record: OverlapRecord;
  readonly other: Profile;
  readonly score: number;
}

/**
 * Orders the other tools by how much their work is like that of one tool: by the mean of the two comparisons, each asked about the
 * other, and by how like the best answers they are.
 *
 * Status plays no part, and place little: the same work in another country still overlaps.
 *
 * @param least score, asked about this tool, that is of use; by default what is clearly something else is left out
 * @returns best first, in a total order: score, id
 * @throws {RangeError} if the index has no such tool
 * @see weights.ts — every number
 */
export function overlapsOfTool(
  id: Reference,
  index: OverlapIndex,
  { least = answerLimits.tool }: { least?: number } = {},
): Overlap[] {
  const row = index.records.findIndex((record) => record.id === id);
  if (row < 0) throw new RangeError(`unknown tool: ${id}`);
  const asked = index.profiles[row] as Profile;
  const compare = comparer(asked, least);
  const found = index.profiles.flatMap((other, place): Compared[] => {
    const similarity = other === asked ? undefined : compare(other);
    if (similarity === undefined) return [];
    const score = Number(scoreOf(similarity).toFixed(6));
    if (score < least) return [];
    const back = scoreOf(turned(similarity, asked, other));
    return [{ record: index.records[place] as OverlapRecord, other, score: (score + back) / 2 }];
  });
  const gains = gainsOf(
    found.map(({ score }) => score),
    found.map(({ other }) => other),
    found.map(({ record }) => record),
  );
  const compared = found.map((each, at) => {
    const score = (each.score + (gains[at] as number)) / (2 - neighbours.leastLikeness);
    return { ...each, score: Number(score.toFixed(6)) };
  });
  return answer(asked, compared, {
    isReason: explains,
    likenessOf: (other) => (nearnessOf(asked, other) === undefined ? "similar" : "very similar"),
  });
}

/**
 * Orders tools by how much their work is like an idea for one.
 *
 * @returns as `overlapsOfTool`; nothing is close to an idea without a text
 */
export function overlapsOfIdea(idea: Idea, index: OverlapIndex): Overlap[] {
  const ideaProfile = profileOfIdea(idea, index);
  const scores = scoreIdea(ideaProfile, index);
  const likenesses = likenessesToIdea(ideaProfile, scores, index);
  const most = scores.said + Math.max(0, ...scores.shared);
  const rowOf = new Map(index.profiles.map((profile, row) => [profile, row]));
  const compared = index.profiles.flatMap((other, row): Compared[] => {
    if (scores.shared[row] === 0) return [];
    const score = Number(((scores.ordering[row] as number) / most).toFixed(6));
    return [{ record: index.records[row] as OverlapRecord, other, score }];
  });
  return answer(ideaProfile.profile, compared, {
    isReason: () => true,
    likenessOf: (other) => likenesses[rowOf.get(other) as number] as Verdict,
  });
}

interface Rules {
  readonly isReason: (reasons: readonly OverlapReason[]) => boolean;
  readonly likenessOf: (other: Profile) => Verdict;
}

function answer(asked: Profile, compared: Compared[], { isReason, likenessOf }: Rules): Overlap[] {
  compared.sort((a, b) => descending(a.score, b.score) || ascending(a.record.id, b.record.id));
  const overlaps: Overlap[] = [];
  // Reasons take longer than scores: they are sought from the best down, as far as answers go.
  for (const { record, other, score } of compared) {
    const leastHere = (overlaps[0]?.score ?? 0) * answerLimits.shareOfBest;
    if (overlaps.length >= answerLimits.kept && score < leastHere) break;
    const reasons = reasonsOf(asked, other);
    if (!isReason(reasons)) continue;
    const likeness = likenessOf(other);
    overlaps.push({ id: record.id, score, likeness, close: likeness === "very similar", reasons, record });
  }
  return overlaps;
}
