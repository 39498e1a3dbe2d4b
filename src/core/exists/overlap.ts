import { ascending, descending } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import { profileOfIdea, type Idea } from "./idea.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import type { OverlapRecord } from "./overlap-record.ts";
import { holdsTo, isOfOtherTrades, nearnessOf } from "./nearness.ts";
import { explains, reasonsOf, type OverlapReason } from "./reasons.ts";
import { comparer, scoreOf, type Similarity } from "./similarity.ts";
import { answerLimits, closeLimits, type Aspect } from "./weights.ts";

/** A tool that does work like another's, or like an idea. */
export interface Overlap {
  readonly id: Reference;
  /** 0–1, to order by; it says nothing of worth and is not for show. */
  readonly score: number;
  /** A person would call it the same work for the same people. */
  readonly close: boolean;
  /** What is shared, in the order of `aspects`; one of them at least says what is done, who for, about what or where. */
  readonly reasons: readonly OverlapReason[];
  readonly record: OverlapRecord;
}

const nothing: ReadonlySet<Aspect> = new Set();

/**
 * Orders the other tools by how much their work is like that of one tool.
 *
 * Status plays no part, and place little: the same work in another country still overlaps.
 *
 * @param least of the scores that are of use; by default what is clearly something else is left out
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
  const isCloseTo = (other: Profile) => nearnessOf(asked, other) !== undefined;
  return answer({ asked, inferred: nothing, least, isCloseTo }, index);
}

/**
 * Orders tools by how much their work is like an idea for one.
 *
 * @returns as `overlapsOfTool`; nothing is close to an idea without a text, or one of another field
 */
export function overlapsOfIdea(idea: Idea, index: OverlapIndex): Overlap[] {
  const { profile: asked, inferred, isOfField } = profileOfIdea(idea, index);
  const isCloseTo: Question["isCloseTo"] = (other, score, similarity) => {
    return isOfField && holdsTo(closeLimits.idea, score, similarity) && !isOfOtherTrades(asked, other);
  };
  return answer({ asked, inferred, least: answerLimits.idea, isCloseTo }, index);
}

interface Question {
  readonly asked: Profile;
  readonly inferred: ReadonlySet<Aspect>;
  /** The least score of an answer. */
  readonly least: number;
  readonly isCloseTo: (other: Profile, score: number, similarity: Similarity) => boolean;
}

function answer({ asked, inferred, least, isCloseTo }: Question, { profiles, records }: OverlapIndex): Overlap[] {
  const compare = comparer(asked, least, inferred);
  const compared: { record: OverlapRecord; other: Profile; similarity: Similarity; score: number }[] = [];
  for (const [row, other] of profiles.entries()) {
    const similarity = other === asked ? undefined : compare(other);
    if (similarity === undefined) continue;
    const score = Number(scoreOf(similarity, inferred).toFixed(6));
    if (score >= least) compared.push({ record: records[row] as OverlapRecord, other, similarity, score });
  }
  compared.sort((a, b) => descending(a.score, b.score) || ascending(a.record.id, b.record.id));
  const overlaps: Overlap[] = [];
  // Reasons take longer than scores: they are sought from the best down, as far as answers go.
  for (const { record, other, similarity, score } of compared) {
    const leastHere = (overlaps[0]?.score ?? 0) * answerLimits.shareOfBest;
    if (overlaps.length >= answerLimits.kept && score < leastHere) break;
    const reasons = reasonsOf(asked, other);
    if (!explains(reasons)) continue;
    overlaps.push({ id: record.id, score, close: isCloseTo(other, score, similarity), reasons, record });
  }
  return overlaps;
}
