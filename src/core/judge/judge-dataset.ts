import { referenceOf, type Dataset, type Reference, type Tool } from "../../dataset/model.ts";
import { matchRecords } from "../match/records.ts";
import { overlapRecords } from "../exists/overlap-record.ts";
import { isEnded, measureRegister } from "../register/register.ts";
import { followMoves } from "./follow.ts";
import { judgeMatch, type MatchCase } from "./judge-match.ts";
import { judgeIdeas, judgeOverlap, type IdeaCase, type OverlapCase } from "./judge-overlap.ts";
import type { Judgements } from "./judgements.ts";

/** How well the rankings order what was judged, on the records of one day. */
export interface JudgedDataset {
  /** The day as of which ages count, YYYY-MM-DD. */
  readonly today: string;
  readonly listings: number;
  readonly match: readonly MatchCase[];
  readonly overlap: readonly OverlapCase[];
  readonly shortIdeas: readonly OverlapCase[];
  readonly ideas: readonly IdeaCase[];
}

/**
 * Scores match, overlap, short ideas and more ideas on a dataset.
 *
 * Judged listings that moved are followed, and those that are gone are left out of the count. So are, for match, those that
 * ended since they were judged: it doesn't answer with them.
 *
 * @param hadEnded the listings that had ended when they were judged
 * @param toolsOfIdeas what short ideas are asked beside, where they were judged beside other tools than the rest
 */
export function judgeDataset(
  dataset: Dataset,
  today: string,
  judgements: Judgements,
  hadEnded: ReadonlySet<Reference>,
  toolsOfIdeas: readonly Tool[] = dataset.tools,
): JudgedDataset {
  const register = measureRegister(dataset, today);
  const records = matchRecords(register);
  const isHere = (reference: Reference) => register.byReference.has(reference);
  const tools = new Set(toolsOfIdeas.map(referenceOf));
  const isTool = (reference: Reference) => tools.has(reference);
  const ended = endedListings(dataset);
  const stays = (reference: Reference) => isHere(reference) && (!ended.has(reference) || hadEnded.has(reference));
  return {
    today,
    listings: register.listings.length,
    match: judgeMatch(judgements.match, records, followMoves(dataset, stays)),
    overlap: judgeOverlap(judgements.overlap, overlapRecords(dataset.tools), followMoves(dataset, isHere)),
    ideas: judgeIdeas(judgements.ideas ?? [], overlapRecords(dataset.tools), followMoves(dataset, isHere)),
    shortIdeas: judgeOverlap(judgements.shortIdeas, overlapRecords(toolsOfIdeas), followMoves(dataset, isTool)),
  };
}

/** The listings that match never answers with. */
export function endedListings({ entities, tools }: Dataset): ReadonlySet<Reference> {
  return new Set([...entities, ...tools].filter(isEnded).map(referenceOf));
}
