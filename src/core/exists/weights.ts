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
export const answerLimits = { tool: 0.22, kept: 12, shareOfBest: 0.45 } as const;

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
/** So does a concept or a word that only its uses have. */
export const shareOfUses = 0.5;
/**
 * How a tool's uses move it up. Its `nearest` uses count, and the tool whose uses are nearest of all gains `share` of the best score.
 * `word` is the weight of a word beside those of concepts. A use counts as `addedWords` longer than it is, since a short one is
 * easily near.
 */
export const useWeights = { share: 0.25, nearest: 2, word: 0.6, addedWords: 5 } as const;
/** Rarity counts by this power: a concept of one tool is not worth ten of ten tools. */
export const powerOfRarity = 0.75;
/** A kind of work of which a tool has no sign, but which its words sound like, says less. */
export const shareOfSound = 0.7;
/** A word that no listed tool has tells little against any of them. */
export const shareOfUnknown = 0.3;
/**
 * How many of the best answers lift the tools that are like them, how fast trust in them falls, and from which likeness on; to an
 * idea it counts more, since an idea says less than a tool.
 */
export const neighbours = { count: 5, power: 4, leastLikeness: 0.2, gainOfIdeas: 1.5 } as const;

/**
 * When a tool is related to an idea, similar or very similar: each step is reached if the parts of the evidence (`Evidence`), times
 * these weights, add up to `least`. A step is only asked for where the one before is reached.
 *
 * What an idea outside the field shares with a tool is mostly nothing, as is what an idea of unknown words shares. For more than
 * related, the tool must not lack what is rarest in the idea.
 *
 * Logistic regressions on 272 judged ideas, rounded: `npm run judge -- --fit` fits them again to all judged ideas
 * except those that are kept apart, and prints how many verdicts are right on ideas that were left out.
 */
export const likenessSteps = {
  "only related": { amount: 1.3, field: 2.5, asked: 0.8, missed: -0.5, unknown: -4, least: 0.2 },
  similar: { amount: 2.4, missed: -0.85, unknown: -4.9, use: 0.5, least: 2 },
  "very similar": { amount: 2.5, missed: -0.75, use: 0.2, place: 1.2, least: 3.7 },
} as const;

/** What bounds a verdict whatever the evidence. */
export const ideaLimits = {
  /** So much an idea sounds like a tool's work for that to stand for a shared purpose. */
  sounds: 0.5,
  /** An idea of so few words, of whose concepts a tool has so much, is related to it in any case. */
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
  ...[
    "statement",
    "blacklist",
    "complaint",
    "noFee",
    "deter",
    "employSurvivor",
    "hash",
    "hotelRoom",
    "seizedDevice",
    "jobAdvert",
  ],
];
