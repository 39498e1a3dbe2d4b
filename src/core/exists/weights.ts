import type { TagKey } from "./overlap-record.ts";

/*
 * The one table of weights: what each number is and why. The guide "How overlap works" shows it to readers, and a test
 * holds the two together.
 */

/** What is compared: the kind of work, concepts and words of the text, and tags. */
export type Aspect = "work" | "concepts" | "words" | "place" | Exclude<TagKey, "countries" | "regions">;

/**
 * How much each aspect counts between tools; they add up to 1.
 *
 * Text comes first, since tags alone can't tell a bank's alerts from a bank's course; what the text says is weighed three
 * times, from the most general, its kinds of work, to its very words. Of the tags, what a tool does and who for says most.
 * Place says least: the same work in another country is still the same work.
 */
export const aspectWeights: Readonly<Record<Aspect, number>> = {
  work: 0.12,
  concepts: 0.18,
  words: 0.24,
  functions: 0.18,
  target_users: 0.1,
  issues: 0.04,
  industries: 0.06,
  technologies: 0.04,
  place: 0.04,
};

/** In the order in which reasons stand. */
export const aspects = Object.keys(aspectWeights) as Aspect[];

/** Aspects of which the square root counts: the first shared kind of work, and the first shared words, say more than the next. */
export const rootedAspects: ReadonlySet<Aspect> = new Set(["work", "words"]);

/** Two tools share a place by a country, else by a region. */
export const placeValues = { country: 1, region: 0.6 } as const;

/** The least score of an answer, 0–1; beyond the first `kept` also the least share of the best one's. */
export const answerLimits = { tool: 0.22, idea: 0.05, kept: 12, shareOfBest: 0.45 } as const;

/**
 * When another tool is close: the least score, and the least likeness of each aspect that is known. All must hold.
 *
 * Without a kind of work in common nothing is close, nor without a text: tags alone can't tell.
 */
export const closeLimits = {
  tool: { score: 0.57, work: 0.44, concepts: 0.25, functions: 0.5, target_users: 0.35 },
} as const satisfies Record<string, Readonly<Partial<Record<Aspect | "score", number>>>>;

/**
 * How much each part of an idea counts, times its rarity among tools.
 *
 * Goods, people and what is done say most: they are what an idea is about. What is wrong (exploitation, abuse) most tools have.
 * A word counts in any case, and more where no concept has it.
 */
export const ideaWeights = {
  work: 0.9,
  people: 1.2,
  goods: 1.3,
  matter: 0.5,
  channel: 1,
  technology: 1.2,
  /** A kind of work whose signs the idea has. */
  kindOfWork: 0.5,
  /** A kind of work whose wishes it sounds like. */
  asked: 2.5,
  /** A word that a concept has, and one that none has. */
  readWord: 0.3,
  word: 0.35,
  /** What the idea's words suggest about the tool's functions and users. */
  functions: 0.3,
  target_users: 0.2,
  /** A term that its author chose. */
  chosen: 1,
  place: 1.2,
} as const;

/** A concept that only a tool's tags have says less than one of its text. */
export const shareOfTags = 0.6;
/** Rarity counts by this power: a concept of one tool is not worth ten of ten tools. */
export const powerOfRarity = 0.75;
/** A kind of work of which a tool has no sign, but which its words sound like, says less. */
export const shareOfSound = 0.7;
/** A word that no listed tool has tells little against any of them. */
export const shareOfUnknown = 0.3;
/** How many of the best answers lift the tools that are like them, how fast trust in them falls, and from which likeness on. */
export const neighbours = { count: 5, power: 4, leastLikeness: 0.2 } as const;

/**
 * What multiplies the weight that a tool shares with an idea, to the power of a share 0–1: of the idea's concepts that the tool
 * has (and that again if the idea speaks of the field), of those that are means, and of how much the idea sounds like any kind
 * of work, and like the tool's.
 */
export const evidenceFactors = {
  covered: 4,
  coveredInField: 3,
  means: 0.5,
  soundsLikeWork: 4,
  soundsLikeTool: 2,
} as const;

/**
 * The least evidence for each verdict on a tool.
 *
 * An idea of few words can share little: one of n words below `fewWords` has `fewWords` ⁄ n times as much for a
 * tool that has `mostOfFew` of it.
 */
export const ideaLimits = {
  "very similar": 23.8,
  similar: 19,
  "only related": 17.5,
  /** The least share of the idea that a similar tool has: a long idea shares something with many. */
  shareOfSimilar: 0.37,
  /** A tool with less of the best one's evidence is at most similar. */
  shareOfBest: 0.8,
  /** If more tools than that would be very similar, the idea is too general for any of them to be. */
  mostVerySimilar: 8,
  fewWords: 6,
  mostOfFew: 0.6,
  /** So much an idea sounds like a tool's work for that to stand for a shared purpose. */
  sounds: 0.5,
  /** A tool that has so much of what an idea of the field does (or sounds so much like it), and of its people and goods, is related. */
  mostOfPurpose: 0.5,
  surelySounds: 0.8,
  /** An idea of so few words, of which a tool has so much, is related to it in any case. */
  shortWords: 3,
  shareOfShort: 0.4,
} as const;

/** The share of pairs across two groups of tools that must be close before they are one group, 0–1. */
export const joinShare = 0.5;

/** Concepts of which one at least shows that an idea is about the register's field. */
export const conceptsOfField: readonly string[] = [
  ...[
    "exploitation",
    "childLabour",
    "abuseImage",
    "ownImage",
    "groom",
    "advert",
    "uyghur",
    "scam",
    "forcedCrime",
    "organ",
  ],
  ...["survivor", "migrant", "domestic", "recruiter", "missing", "supplier"],
  ...["statement", "blacklist", "complaint", "noFee", "deter", "employSurvivor", "hash", "hotelRoom", "seizedDevice"],
];
