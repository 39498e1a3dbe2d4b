import { ascending, descending } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import { profileOfIdea, type Idea } from "./idea.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import type { OverlapRecord } from "./overlap-record.ts";
import { reasonsOf, type OverlapReason } from "./reasons.ts";
import { compareProfiles, scoreOf, type Similarity } from "./similarity.ts";
import { answerLimit, closeLimits, type Aspect } from "./weights.ts";

/** A tool that does work like another's, or like an idea. */
export interface Overlap {
  readonly id: Reference;
  /** 0–1, to order by; it says nothing of worth and is not for show. */
  readonly score: number;
  /** A person would call it the same work for the same people. */
  readonly close: boolean;
  /** What is shared, in the order of `aspects`; never empty. */
  readonly reasons: readonly OverlapReason[];
  readonly record: OverlapRecord;
}

const nothing: ReadonlySet<Aspect> = new Set();

/**
 * Orders the other tools by how much their work is like that of one tool.
 *
 * Status plays no part, and place little: the same work in another country still overlaps.
 *
 * @returns best first, in a total order: score, id; what is clearly something else is left out
 * @throws {RangeError} if the index has no such tool
 * @see weights.ts — every number
 */
export function overlapsOfTool(id: Reference, index: OverlapIndex): Overlap[] {
  const row = index.records.findIndex((record) => record.id === id);
  if (row < 0) throw new RangeError(`unknown tool: ${id}`);
  return overlapsOf(index.profiles[row] as Profile, index, nothing, closeLimits.tool).filter((each) => each.id !== id);
}

/**
 * Orders tools by how much their work is like an idea for one.
 *
 * @returns as `overlapsOfTool`; nothing is close to an idea without a text, or one of another field
 */
export function overlapsOfIdea(idea: Idea, index: OverlapIndex): Overlap[] {
  const { profile, inferred, isOfField } = profileOfIdea(idea, index.rarities);
  const overlaps = overlapsOf(profile, index, inferred, closeLimits.idea);
  return isOfField ? overlaps : overlaps.map((overlap) => ({ ...overlap, close: false }));
}

type Limits = Readonly<Partial<Record<Aspect | "score", number>>>;

function overlapsOf(
  asked: Profile,
  { profiles, records }: OverlapIndex,
  inferred: ReadonlySet<Aspect>,
  limits: Limits,
) {
  const overlaps = profiles.flatMap((other, row): Overlap[] => {
    const similarity = compareProfiles(asked, other);
    const score = Number(scoreOf(similarity, inferred).toFixed(6));
    const reasons = reasonsOf(asked, other);
    if (score < answerLimit || reasons.length === 0) return [];
    const record = records[row] as OverlapRecord;
    return [{ id: record.id, score, close: isClose(score, similarity, limits), reasons, record }];
  });
  return overlaps.sort((a, b) => descending(a.score, b.score) || ascending(a.id, b.id));
}

/** Whether a comparison holds to every limit; an aspect of which the asked says nothing holds to it, unless it is the work. */
export function isClose(score: number, similarity: Similarity, { score: least = 1, ...limits }: Limits): boolean {
  if (score < least || similarity.work === undefined) return false;
  return (Object.entries(limits) as [Aspect, number][]).every(([aspect, limit]) => (similarity[aspect] ?? 1) >= limit);
}
