import type { IdeaProfile } from "./idea.ts";
import type { IdeaScores } from "./idea-score.ts";
import type { Lexicon } from "./lexicon.ts";
import { isOfOtherTrades } from "./nearness.ts";
import type { Profile } from "./overlap-index.ts";
import { verdicts, type Verdict } from "./verdict.ts";
import { ideaLimits } from "./weights.ts";

/** What speaks for a tool being like an idea. */
interface Evidence {
  /** What both share by weight, times the share of the idea that this is. */
  readonly shared: number;
  /** The share of the idea that the tool has, 0–1. */
  readonly share: number;
  /** How much the idea sounds like the tool's work, 0–1. */
  readonly asked: number;
}

/** @param row of the tool in the index */
export function evidenceFor({ shared, said, asked }: IdeaScores, row: number): Evidence {
  const share = said === 0 ? 0 : (shared[row] as number) / said;
  return { shared: (shared[row] as number) * share, share, asked: asked[row] as number };
}

/**
 * How like an idea a tool is: the step that the evidence reaches, as far as purpose and subject allow it.
 *
 * Very similar is only what shares what the idea does, what it is about and the goods that it names. A technology, a channel or a
 * generic word in common is never enough to be related.
 */
export function likenessToIdea(
  { profile, chosen, unread, isOfField }: IdeaProfile,
  tool: Profile,
  { shared, share, asked }: Evidence,
  lexicon: Lexicon,
): Verdict {
  if (profile.spellings.size === 0 && Object.keys(chosen).length > 0) return "only related";
  const words = profile.spellings.size;
  const brevity = share < ideaLimits.mostOfFew ? 1 : Math.max(1, ideaLimits.fewWords / Math.max(1, words));
  const evidence = shared * brevity * ideaLimits.asked ** asked * (isOfField ? ideaLimits.field : 1);
  const reached = verdicts.findLast((verdict) => verdict !== "nothing" && evidence >= ideaLimits[verdict]) ?? "nothing";
  const shares = sharing(profile, tool, lexicon);
  const sounds = asked >= ideaLimits.sounds;
  if (!sounds && shares("work", "people", "goods", "matter") !== true) return "nothing";
  const isShort =
    words > 1 && words <= ideaLimits.shortWords && unread.length === 0 && share >= ideaLimits.shareOfShort;
  if (reached === "nothing" || reached === "only related") return isShort ? "only related" : reached;
  const isPurpose = sounds || (shares("work") ?? shares("channel", "technology")) !== false;
  if (!isPurpose || shares("people", "goods", "matter") === false) return "only related";
  const isOfItsGoods = shares("goods") !== false && !isOfOtherTrades(profile, tool);
  return reached === "very similar" && !isOfItsGoods ? "similar" : reached;
}

/** Says whether a tool shares a concept of these facets with an idea; undefined where the idea has none. */
function sharing(idea: Profile, tool: Profile, lexicon: Lexicon): (...facets: string[]) => boolean | undefined {
  const theirs = new Set(tool.vectors.concepts.features);
  return (...facets) => {
    const said = [...idea.told].filter((concept) => facets.includes(lexicon.facetOf(concept) ?? ""));
    return said.length === 0 ? undefined : said.some((concept) => theirs.has(concept));
  };
}
