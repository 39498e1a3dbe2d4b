import { max, sum } from "d3-array";
import type { IdeaProfile } from "./idea-profile.ts";
import type { IdeaScores } from "./idea-score.ts";
import type { Lexicon } from "./lexicon.ts";
import { isOfOtherTrades } from "./nearness.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import { verdicts, type Verdict } from "./verdict.ts";
import { evidenceFactors, ideaLimits, powerOfRarity } from "./weights.ts";

/** What speaks for a tool being like an idea. */
interface Evidence {
  /** How much speaks for it. */
  readonly evidence: number;
  /** The share of the idea that the tool has, 0–1. */
  readonly share: number;
  /** How much the idea sounds like the tool's work, 0–1. */
  readonly asked: number;
  /** Whether it has most of what an idea of the field does, and of the people and goods that it does it for. */
  readonly isForTheSame: boolean;
}

/**
 * How like an idea each tool is, in the order of the index.
 *
 * Very similar are only the best of those that are, and none where they are many: one with clearly less evidence is similar.
 */
export function likenessesToIdea(idea: IdeaProfile, scores: IdeaScores, index: OverlapIndex): Verdict[] {
  const found = evidenceFor(idea, scores, index);
  const likenesses = found.map((each, row) => {
    return likenessToIdea(idea, index.profiles[row] as Profile, each, index.lexicon);
  });
  const most = max(found, ({ evidence }, row) => (likenesses[row] === "very similar" ? evidence : 0)) ?? 0;
  const best = likenesses.map((likeness, row) => {
    return likeness === "very similar" && (found[row] as Evidence).evidence >= most * ideaLimits.shareOfBest;
  });
  const isGeneral = best.filter(Boolean).length > ideaLimits.mostVerySimilar;
  return likenesses.map((likeness, row) => {
    return likeness === "very similar" && (isGeneral || !best[row]) ? "similar" : likeness;
  });
}

/**
 * How much speaks for each tool, in the order of the index.
 *
 * What both share counts more, the more of the idea's concepts the tool has, most of all if the idea speaks of the field, and
 * the more the idea sounds like some kind of work, and like the tool's. It counts less where that is a technology or a channel.
 */
function evidenceFor(idea: IdeaProfile, scores: IdeaScores, index: OverlapIndex): Evidence[] {
  const { told, spellings } = idea.profile;
  const concepts = [...told].map((concept) => ({
    concept,
    weight: index.rarities.concepts.of(concept) ** powerOfRarity,
    facet: index.lexicon.facetOf(concept) ?? "",
  }));
  const of = (...facets: string[]) => concepts.filter(({ facet }) => facets.includes(facet));
  const [work, subject, ways] = [of("work"), of("people", "goods"), of(...means)];
  const { covered, coveredInField, means: lessForMeans, soundsLikeWork, soundsLikeTool } = evidenceFactors;
  const ofCovered = covered * (idea.isOfField ? coveredInField : 1);
  // Few tools make everything less rare: what is shared counts as a share of the rarest.
  const rarest = index.rarities.words.of("");
  const sounding = soundsLikeWork ** (max(idea.asked.values()) ?? 0);
  return index.profiles.map((tool, row) => {
    const [shared, asked] = [scores.shared[row] as number, scores.asked[row] as number];
    const share = scores.said === 0 ? 0 : shared / scores.said;
    const brevity = share < ideaLimits.mostOfFew ? 1 : Math.max(1, ideaLimits.fewWords / Math.max(1, spellings.size));
    const factors =
      ofCovered ** coverage(concepts, tool) * lessForMeans ** coverage(ways, tool) * soundsLikeTool ** asked;
    const isSameWork = asked >= ideaLimits.surelySounds || coverage(work, tool) >= ideaLimits.mostOfPurpose;
    const isForTheSame = idea.isOfField && isSameWork && coverage(subject, tool) >= ideaLimits.mostOfPurpose;
    return { evidence: (shared / rarest) * brevity * factors * sounding, share, asked, isForTheSame };
  });
}

/** Facets of concepts that say by which means something is done. */
const means = ["channel", "technology"];

interface Weighed {
  readonly concept: string;
  readonly weight: number;
}

/** The share of concepts that a tool has, by weight, 0–1. */
function coverage(concepts: readonly Weighed[], tool: Profile): number {
  const had = concepts.filter(({ concept }) => tool.vectors.concepts.features.includes(concept));
  return had.length === 0 ? 0 : sum(had, ({ weight }) => weight) / sum(concepts, ({ weight }) => weight);
}

/**
 * How like an idea a tool is: the step that the evidence reaches, as far as purpose and subject allow it.
 *
 * Very similar is only what shares what the idea does, what it is about and the goods that it names. A technology, a channel or a
 * generic word in common is never enough to be related.
 */
export function likenessToIdea(
  { profile, chosen, unread }: IdeaProfile,
  tool: Profile,
  { evidence, share, asked, isForTheSame }: Evidence,
  lexicon: Lexicon,
): Verdict {
  const words = profile.spellings.size;
  if (words === 0 && Object.keys(chosen).length > 0) return "only related";
  const reached = verdicts.findLast((verdict) => verdict !== "nothing" && evidence >= ideaLimits[verdict]) ?? "nothing";
  const shares = sharing(profile, tool, lexicon);
  const sounds = asked >= ideaLimits.sounds;
  if (!sounds && shares("work", "people", "goods", "matter") !== true) return "nothing";
  const isShort =
    words > 1 && words <= ideaLimits.shortWords && unread.length === 0 && share >= ideaLimits.shareOfShort;
  if (reached === "nothing" || reached === "only related") return isShort || isForTheSame ? "only related" : reached;
  const isPurpose = sounds || (shares("work") ?? shares(...means)) !== false;
  const isEnough = share >= ideaLimits.shareOfSimilar;
  if (!isPurpose || !isEnough || shares("people", "goods", "matter") === false) return "only related";
  const isOfItsGoods = shares("goods") !== false && !isOfOtherTrades(profile, tool);
  return isOfItsGoods ? reached : "similar";
}

/** Says whether a tool shares a concept of these facets with an idea; undefined where the idea has none. */
function sharing(idea: Profile, tool: Profile, lexicon: Lexicon): (...facets: string[]) => boolean | undefined {
  const theirs = new Set(tool.vectors.concepts.features);
  return (...facets) => {
    const said = [...idea.told].filter((concept) => facets.includes(lexicon.facetOf(concept) ?? ""));
    return said.length === 0 ? undefined : said.some((concept) => theirs.has(concept));
  };
}
