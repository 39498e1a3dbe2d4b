import { ascending, descending } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import { profileOfIdea, type Idea } from "./idea.ts";
import type { Lexicon } from "./lexicon.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import type { OverlapRecord } from "./overlap-record.ts";
import { isOfOtherTrades, nearnessOf } from "./nearness.ts";
import { explains, reasonsOf, type OverlapReason } from "./reasons.ts";
import { comparer, scoreOf, type Similarity } from "./similarity.ts";
import { verdicts, type Verdict } from "./verdict.ts";
import { answerLimits, coveredAspects, ideaLimits, type Aspect } from "./weights.ts";

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
  const likenessOf = (other: Profile) => (nearnessOf(asked, other) === undefined ? "similar" : "very similar");
  return answer({ asked, inferred: nothing, covered: nothing, least, likenessOf }, index);
}

/**
 * Orders tools by how much their work is like an idea for one.
 *
 * @returns as `overlapsOfTool`; nothing is close to an idea without a text, or one of another field
 */
export function overlapsOfIdea(idea: Idea, index: OverlapIndex): Overlap[] {
  const { profile: asked, inferred, isOfField, shareRead } = profileOfIdea(idea, index);
  const hasText = asked.vectors.words.size > 0;
  const { field, unread, work: leastWork, concepts: leastConcepts, ...limits } = ideaLimits;
  const known = (isOfField ? field : 0) + unread * (shareRead - usuallyRead);
  const likenessOf = (other: Profile, score: number, { work = 1, concepts = 0 }: Similarity) => {
    if (!hasText) return "only related";
    const found =
      verdicts.findLast((verdict) => verdict !== "nothing" && score + known >= limits[verdict]) ?? "nothing";
    if ((found === "very similar" || found === "similar") && !sharesPurposeAndSubject(asked, other, index.lexicon))
      return "only related";
    const isOther = work < leastWork || concepts < leastConcepts || !sharesGoods(asked, other, index.lexicon);
    return found === "very similar" && isOther ? "similar" : found;
  };
  const question = { asked, inferred, covered: coveredAspects, likenessOf };
  const overlaps = answer({ ...question, least: answerLimits.idea }, index);
  return overlaps.length > 0 ? overlaps : answer({ ...question, least: 0, isAnyWord: true }, index);
}

/** What an idea's concepts are of where they say who, what or which goods it is about, and not what it does. */
const facetsOfSubject: ReadonlySet<string | undefined> = new Set(["people", "matter", "goods"]);

/** Whether a tool shares goods that an idea names; one that names none is of any trade. */
function sharesGoods(asked: Profile, other: Profile, lexicon: Lexicon): boolean {
  const goods = asked.vectors.concepts.features.filter((each) => lexicon.facetOf(each) === "goods");
  const theirs = new Set(other.vectors.concepts.features);
  return (goods.length === 0 || goods.some((each) => theirs.has(each))) && !isOfOtherTrades(asked, other);
}

/** Whether a tool shares something of what an idea does and something of what it is about, as far as the idea says either. */
function sharesPurposeAndSubject(asked: Profile, other: Profile, lexicon: Lexicon): boolean {
  const theirs = new Set(other.vectors.concepts.features);
  const isShared = (isSubject: boolean) => {
    const said = asked.vectors.concepts.features.filter(
      (each) => facetsOfSubject.has(lexicon.facetOf(each)) === isSubject,
    );
    return said.length === 0 || said.some((concept) => theirs.has(concept));
  };
  return isShared(true) && isShared(false);
}

/** The share of an idea's words that is known of most. */
const usuallyRead = 0.8;

interface Question {
  readonly asked: Profile;
  readonly inferred: ReadonlySet<Aspect>;
  /** Aspects of which the share that a tool covers counts, and not the cosine. */
  readonly covered: ReadonlySet<Aspect>;
  /** The least score of an answer. */
  readonly least: number;
  readonly likenessOf: (other: Profile, score: number, similarity: Similarity) => Verdict;
  /** Whether a shared word is enough. */
  readonly isAnyWord?: boolean;
}

function answer(
  { asked, inferred, covered, least, likenessOf, isAnyWord = false }: Question,
  { profiles, records }: OverlapIndex,
): Overlap[] {
  const compare = comparer(asked, least, inferred, covered);
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
    if (isAnyWord ? reasons.length === 0 : !explains(reasons) && !(similarity.concepts ?? 0)) continue;
    const likeness = likenessOf(other, score, similarity);
    overlaps.push({ id: record.id, score, likeness, close: likeness === "very similar", reasons, record });
  }
  return overlaps;
}
