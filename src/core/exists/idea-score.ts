import { max, sum } from "d3-array";
import type { IdeaProfile } from "./idea-profile.ts";
import { weightOfConcept } from "./concept-weight.ts";
import type { Lexicon } from "./lexicon.ts";
import type { OverlapIndex, Profile, VectorKey } from "./overlap-index.ts";
import type { Rarity } from "./vector.ts";
import { gainsOf } from "./gains.ts";
import { comparePlace } from "./similarity.ts";
import { nearnessToUses, usesOf, type Nearness, type UsesOfTool } from "./uses.ts";
import {
  ideaWeights,
  neighbours,
  powerOfRarity,
  shareOfSound,
  shareOfTags,
  shareOfUnknown,
  shareOfUses,
  useWeights,
} from "./weights.ts";

/** A part of an idea: the most that it can count, and what it counts for a tool. */
interface Part {
  readonly most: number;
  readonly countFor: (tool: Profile, uses: UsesOfTool) => number;
}

/** How much of an idea each tool has, in the order of the index. */
export interface IdeaScores {
  /** What both have, by weight. */
  readonly shared: readonly number[];
  /** Likewise, with what a tool gains from being like the best answers: to order by. */
  readonly ordering: readonly number[];
  /** All that the idea says, by weight. */
  readonly said: number;
  /** How much the idea sounds like the work of each tool, 0–1. */
  readonly asked: readonly number[];
  /** The share of the idea's concepts and words that each tool has, by weight, 0–1. */
  readonly covered: readonly number[];
  /** The weight of the weightiest concept of the idea that each tool lacks. */
  readonly missed: readonly number[];
  /** How near the idea is to the nearest use of each tool. */
  readonly use: readonly number[];
}

/**
 * Scores each tool by what it shares with an idea: concepts, words, kinds of work, functions and users that its words suggest,
 * its place and what its author chose, each by weight and rarity.
 *
 * What people use each tool for (`nearnessToUses`), and what is known of tools among themselves (`gainsOf`), helps to order them.
 */
export function scoreIdea(idea: IdeaProfile, index: OverlapIndex): IdeaScores {
  const concepts = conceptParts(idea, index);
  const text = [...concepts, ...wordParts(idea, index)];
  const parts = [...text, ...kindParts(idea, index), ...tagParts(idea, index)];
  const uses = usesOf(index).tools;
  const eachTool = (measure: (tool: Profile, uses: UsesOfTool) => number) =>
    index.profiles.map((tool, row) => measure(tool, uses[row] as UsesOfTool));
  const countAll = (counted: readonly Part[]) =>
    eachTool((tool, of) => sum(counted, ({ countFor }) => countFor(tool, of)));
  const shared = countAll(parts);
  const nearness = nearnessToUses(idea.profile, index);
  const scores = withUses(shared, nearness);
  const gains = gainsOf(scores, index.profiles, index.records);
  const inText = sum(text, ({ most }) => most);
  return {
    shared,
    ordering: scores.map((score, row) => score + neighbours.gainOfIdeas * (gains[row] as number)),
    said: sum(parts, ({ most }) => most),
    covered: countAll(text).map((count) => (inText === 0 ? 0 : count / inText)),
    missed: eachTool((tool, of) => max(concepts, ({ most, countFor }) => (countFor(tool, of) === 0 ? most : 0)) ?? 0),
    use: nearness.map(({ best }) => best),
    asked: index.profiles.map(
      (tool) => max(idea.asked, ([kind, share]) => share * does(tool, kind, index.lexicon)) ?? 0,
    ),
  };
}

/** Adds what tools gain from their uses, as a part of the best score. */
function withUses(shared: readonly number[], nearness: readonly Nearness[]): number[] {
  const best = max(shared) ?? 0;
  const nearest = max(nearness, ({ all }) => all) ?? 0;
  if (nearest === 0) return [...shared];
  return shared.map((score, row) => score + (useWeights.share * best * (nearness[row] as Nearness).all) / nearest);
}

/** Concepts: in a tool's text, else only in its tags or uses. */
function conceptParts({ profile }: IdeaProfile, { rarities, lexicon }: OverlapIndex): Part[] {
  return [...profile.told].map((concept): Part => {
    const most = weightOfConcept(concept, lexicon, rarities.concepts);
    return {
      most,
      countFor: (tool, uses) => {
        if (tool.told.has(concept)) return most;
        return most * (has(tool, "concepts", concept) ? shareOfTags : Number(uses.concepts.has(concept)) * shareOfUses);
      },
    };
  });
}

/** Words, likewise. */
function wordParts({ profile, read }: IdeaProfile, { rarities }: OverlapIndex): Part[] {
  return [...profile.spellings.keys()].map((stem): Part => {
    const weight = (read.has(stem) ? ideaWeights.readWord : ideaWeights.word) * rarities.words.of(stem);
    const isKnown = rarities.words.placeOf(stem) !== undefined;
    return {
      most: weight * (isKnown ? 1 : shareOfUnknown),
      countFor: (tool, uses) => weight * (tool.spellings.has(stem) ? 1 : Number(uses.stems.has(stem)) * shareOfUses),
    };
  });
}

/** Kinds of work: those of which it has the signs, and those that it sounds like; of each the best one counts. */
function kindParts({ profile, asked }: IdeaProfile, { rarities, lexicon }: OverlapIndex): Part[] {
  const signed = profile.vectors.work.features.map(
    (kind) => [kind, ideaWeights.kindOfWork * rarities.work.of(kind)] as const,
  );
  const sounded = [...asked].map(([kind, share]) => {
    return [kind, ideaWeights.asked * share * Math.sqrt(rarities.work.of(kind))] as const;
  });
  const countFor = (tool: Profile) => max(sounded, ([kind, weight]) => weight * does(tool, kind, lexicon)) ?? 0;
  return [bestOf("work", signed), { most: max(sounded, ([, weight]) => weight) ?? 0, countFor }];
}

/** How surely a tool does a kind of work, 0–1: less where only its words sound like it. */
function does(tool: Profile, kind: string, lexicon: Lexicon): number {
  return has(tool, "work", kind) || shareOfSound * (soundsOf(tool, lexicon).get(kind) ?? 0);
}

const soundsByTool = new WeakMap<Profile, ReadonlyMap<string, number>>();

/** Which kinds of work a tool's summary sounds like; found at the first idea, since only ideas need it. */
function soundsOf(tool: Profile, lexicon: Lexicon): ReadonlyMap<string, number> {
  let sounds = soundsByTool.get(tool);
  if (sounds === undefined) {
    sounds = lexicon.kindsAsked({ stems: tool.spellings, concepts: tool.told }, tool.tags.functions ?? []);
    soundsByTool.set(tool, sounds);
  }
  return sounds;
}

/** Tags: those that its words suggest count less than those that its author chose. */
function tagParts({ profile, chosen }: IdeaProfile, { rarities, countries }: OverlapIndex): Part[] {
  const { tags } = profile;
  const weighed = (key: "functions" | "target_users" | "issues" | "industries", weight: number) =>
    (tags[key] ?? []).map((id) => [id, weight * rarities[key].of(id)] as const);
  const chosenParts = (["functions", "target_users", "issues", "industries"] as const).flatMap((key) =>
    chosen[key] === undefined ? [] : eachOf(key, weighed(key, ideaWeights.chosen)),
  );
  const place = comparePlace(profile, profile) === undefined ? [] : [placeOf(profile, countries)];
  return [
    ...chosenParts,
    ...(chosen.functions === undefined ? [bestOf("functions", weighed("functions", ideaWeights.functions))] : []),
    ...(chosen.target_users === undefined
      ? eachOf("target_users", weighed("target_users", ideaWeights.target_users))
      : []),
    ...place,
  ];
}

/** The place: the rarer of the countries that both have counts, or less a region. */
function placeOf(asked: Profile, rarity: Rarity): Part {
  const weigh = (country: string) => ideaWeights.place * rarity.of(country) ** powerOfRarity;
  const most = max(asked.tags.countries ?? [], weigh) ?? ideaWeights.place;
  return {
    most,
    countFor: (tool) => {
      const shared = asked.tags.countries?.filter((country) => tool.tags.countries?.includes(country)) ?? [];
      return max(shared, weigh) ?? most * (comparePlace(asked, tool) ?? 0);
    },
  };
}

function has(tool: Profile, key: VectorKey, feature: string): number {
  return Number(tool.vectors[key].features.includes(feature));
}

/** Features of which the weightiest that a tool has counts. */
function bestOf(key: VectorKey, weighed: readonly (readonly [string, number])[]): Part {
  return {
    most: max(weighed, ([, weight]) => weight) ?? 0,
    countFor: (tool) => max(weighed, ([feature, weight]) => weight * has(tool, key, feature)) ?? 0,
  };
}

function eachOf(key: VectorKey, weighed: readonly (readonly [string, number])[]): Part[] {
  return weighed.map(([feature, most]) => ({ most, countFor: (tool) => most * has(tool, key, feature) }));
}
