import { sum } from "d3-array";
import type { IdeaProfile } from "./idea-profile.ts";
import type { IdeaScores } from "./idea-score.ts";
import type { Lexicon } from "./lexicon.ts";
import { isOfOtherTrades } from "./nearness.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import { comparePlace } from "./similarity.ts";
import { usesOf, type UsesOfTool } from "./uses.ts";
import { verdicts, type Verdict } from "./verdict.ts";
import { ideaLimits, likenessSteps } from "./weights.ts";

/** What speaks for a tool being like an idea. */
export interface Evidence {
  /** ln of what both share by weight, with what the tool gains from its uses and from the best answers, as a share of the rarest word. */
  readonly amount: number;
  /** How much the idea sounds like the tool's work, 0–1. */
  readonly asked: number;
  /** The share of the idea's concepts and words that the tool has, by weight, 0–1. */
  readonly covered: number;
  /** 1 if the idea speaks of the field, else 0. */
  readonly field: number;
  /** The weight of the weightiest concept of the idea that the tool lacks. */
  readonly missed: number;
  /** The share of the idea's telling words that nothing knows, 0–1. */
  readonly unknown: number;
  /** How near the idea is to the nearest use of the tool. */
  readonly use: number;
  /** 1 if the tool is of a country that the idea names, less for a region, else 0. */
  readonly place: number;
}

/** How like an idea each tool is, in the order of the index. */
export function likenessesToIdea(idea: IdeaProfile, scores: IdeaScores, index: OverlapIndex): Verdict[] {
  const found = evidenceFor(idea, scores, index);
  const uses = usesOf(index).tools;
  return found.map((each, row) => {
    const tool = index.profiles[row] as Profile;
    return likenessToIdea(idea, tool, each, sharing(idea.profile, tool, uses[row] as UsesOfTool, index.lexicon));
  });
}

/** How much speaks for each tool, in the order of the index. */
export function evidenceFor(idea: IdeaProfile, scores: IdeaScores, index: OverlapIndex): Evidence[] {
  // Few tools make everything less rare: what is shared counts as a share of the rarest.
  const rarest = index.rarities.words.of("");
  return index.profiles.map((tool, row) => ({
    amount: Math.log(Math.max(0.05, (scores.ordering[row] as number) / rarest)),
    asked: scores.asked[row] as number,
    covered: scores.covered[row] as number,
    field: Number(idea.isOfField),
    missed: scores.missed[row] as number,
    unknown: idea.unread.length / Math.max(1, idea.profile.spellings.size),
    use: scores.use[row] as number,
    place: comparePlace(idea.profile, tool) ?? 0,
  }));
}

/**
 * How like an idea a tool is: the last step that the evidence reaches, as far as purpose and subject allow it.
 *
 * An idea outside the field must sound like a tool's work to be more than related to it. Only a tool that shares the goods that the
 * idea names is very similar. A technology, a channel or a generic word in common is never enough to be related.
 */
export function likenessToIdea(
  { profile, chosen, unread, isOfField }: IdeaProfile,
  tool: Profile,
  evidence: Evidence,
  shares: Shares,
): Verdict {
  const words = profile.spellings.size;
  if (words === 0 && Object.keys(chosen).length > 0) return "only related";
  const sounds = evidence.asked >= ideaLimits.sounds;
  if (!sounds && shares("work", "people", "goods", "matter") !== true) return "nothing";
  const isShort =
    words > 1 && words <= ideaLimits.shortWords && unread.length === 0 && evidence.covered >= ideaLimits.shareOfShort;
  const reached = reachedBy(evidence);
  if (reached === "nothing" || reached === "only related") return isShort ? "only related" : reached;
  const isPurpose = sounds || (isOfField && (shares("work") ?? shares("channel", "technology")) !== false);
  if (!isPurpose || shares("people", "goods", "matter") === false) return "only related";
  const isOfItsGoods = shares("goods") !== false && !isOfOtherTrades(profile, tool);
  return isOfItsGoods ? reached : "similar";
}

/** The last step that the evidence reaches; each asks for the one before. */
function reachedBy(evidence: Evidence): Verdict {
  let reached: Verdict = "nothing";
  for (const verdict of verdicts.slice(1)) {
    const { least, ...weights } = likenessSteps[verdict as keyof typeof likenessSteps];
    const weighed = sum(Object.entries(weights), ([part, weight]) => weight * evidence[part as keyof Evidence]);
    if (weighed < least) break;
    reached = verdict;
  }
  return reached;
}

/** Says whether a tool shares a concept of these facets with an idea; undefined where the idea has none. */
export type Shares = (...facets: string[]) => boolean | undefined;

export function sharing(idea: Profile, tool: Profile, uses: Pick<UsesOfTool, "concepts">, lexicon: Lexicon): Shares {
  const theirs = new Set([...tool.vectors.concepts.features, ...uses.concepts]);
  return (...facets) => {
    const said = [...idea.told].filter((concept) => facets.includes(lexicon.facetOf(concept) ?? ""));
    return said.length === 0 ? undefined : said.some((concept) => theirs.has(concept));
  };
}
