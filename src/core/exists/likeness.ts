import { sum } from "d3-array";
import type { IdeaProfile } from "./idea-profile.ts";
import type { IdeaScores } from "./idea-score.ts";
import type { Lexicon } from "./lexicon.ts";
import { isOfOtherTrades } from "./nearness.ts";
import type { OverlapIndex, Profile } from "./overlap-index.ts";
import { verdicts, type Verdict } from "./verdict.ts";
import { ideaLimits, likenessSteps, powerOfRarity } from "./weights.ts";

/** What speaks for a tool being like an idea. */
export interface Evidence {
  /** ln of what both share by weight, with what the tool gains from being like the best answers, as a share of the rarest word. */
  readonly amount: number;
  /** How much the idea sounds like the tool's work, 0–1. */
  readonly asked: number;
  /** The share of the idea's concepts that the tool has, by weight, 0–1. */
  readonly covered: number;
  /** 1 if the idea speaks of the field, else 0. */
  readonly field: number;
  /** ln of how many telling words the idea has: a long one shares something with many. */
  readonly length: number;
}

/** How like an idea each tool is, in the order of the index. */
export function likenessesToIdea(idea: IdeaProfile, scores: IdeaScores, index: OverlapIndex): Verdict[] {
  const found = evidenceFor(idea, scores, index);
  return found.map((each, row) => likenessToIdea(idea, index.profiles[row] as Profile, each, index.lexicon));
}

/** How much speaks for each tool, in the order of the index. */
export function evidenceFor(idea: IdeaProfile, scores: IdeaScores, index: OverlapIndex): Evidence[] {
  const { told, spellings } = idea.profile;
  const { rarities } = index;
  const weigh = (concept: string) => rarities.concepts.of(concept) ** powerOfRarity;
  const said = sum(told, weigh);
  // Few tools make everything less rare: what is shared counts as a share of the rarest.
  const rarest = rarities.words.of("");
  return index.profiles.map((tool, row) => {
    const had = tool.vectors.concepts.features.filter((concept) => told.has(concept));
    return {
      amount: Math.log(Math.max(0.05, (scores.ordering[row] as number) / rarest)),
      asked: scores.asked[row] as number,
      covered: said === 0 ? 0 : sum(had, weigh) / said,
      field: Number(idea.isOfField),
      length: Math.log(Math.max(1, spellings.size)),
    };
  });
}

/**
 * How like an idea a tool is: the last step that the evidence reaches, as far as purpose and subject allow it.
 *
 * Very similar is only what shares the goods that the idea names. A technology, a channel or a generic word in common is never
 * enough to be related.
 */
export function likenessToIdea(
  { profile, chosen, unread }: IdeaProfile,
  tool: Profile,
  evidence: Evidence,
  lexicon: Lexicon,
): Verdict {
  const words = profile.spellings.size;
  if (words === 0 && Object.keys(chosen).length > 0) return "only related";
  const shares = sharing(profile, tool, lexicon);
  const sounds = evidence.asked >= ideaLimits.sounds;
  if (!sounds && shares("work", "people", "goods", "matter") !== true) return "nothing";
  const isShort =
    words > 1 && words <= ideaLimits.shortWords && unread.length === 0 && evidence.covered >= ideaLimits.shareOfShort;
  const reached = reachedBy(evidence);
  if (reached === "nothing" || reached === "only related") return isShort ? "only related" : reached;
  const isPurpose = sounds || (shares("work") ?? shares("channel", "technology")) !== false;
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
function sharing(idea: Profile, tool: Profile, lexicon: Lexicon): (...facets: string[]) => boolean | undefined {
  const theirs = new Set(tool.vectors.concepts.features);
  return (...facets) => {
    const said = [...idea.told].filter((concept) => facets.includes(lexicon.facetOf(concept) ?? ""));
    return said.length === 0 ? undefined : said.some((concept) => theirs.has(concept));
  };
}
