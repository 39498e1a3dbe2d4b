import type { TagKey } from "./overlap-record.ts";

/*
 * The one table of weights: what each number is and why. The guide "How overlap works" shows it to readers, and a test
 * holds the two together.
 */

/** What is compared: the kind of work, concepts and words of the text, and tags. */
export type Aspect = "work" | "concepts" | "words" | "place" | Exclude<TagKey, "countries" | "regions">;

/**
 * How much each aspect counts; they add up to 1.
 *
 * Text comes first, since tags alone can't tell a bank's alerts from a bank's course; what the text says is weighed three
 * times, from the most general, its kinds of work, to its very words. Of the tags, what a tool does and who for says most.
 * Place says least: the same work in another country is still the same work.
 */
export const aspectWeights: Readonly<Record<Aspect, number>> = {
  work: 0.2,
  concepts: 0.22,
  words: 0.18,
  functions: 0.13,
  target_users: 0.1,
  issues: 0.05,
  industries: 0.05,
  technologies: 0.03,
  place: 0.04,
};

/** In the order in which reasons stand. */
export const aspects = Object.keys(aspectWeights) as Aspect[];

/** Aspects of which the square root counts: the first shared kind of work, and the first shared words, say more than the next. */
export const rootedAspects: ReadonlySet<Aspect> = new Set(["work", "words"]);

/**
 * Aspects of which, for an idea, the share counts that a tool covers: a tool's summary says more than a sentence does, and that
 * takes nothing from it.
 */
export const coveredAspects: ReadonlySet<Aspect> = new Set(["concepts", "functions", "target_users", "industries"]);

/** What a tag counts that an idea's author didn't give and its words only suggest. */
export const inferredShare = 0.6;

/** Two tools share a place by a country, else by a region. */
export const placeValues = { country: 1, region: 0.6 } as const;

/**
 * The least score of an answer, 0–1; beyond the first `kept` also the least share of the best one's. An idea scores less than a
 * tool, since it is told in other words.
 */
export const answerLimits = { tool: 0.22, idea: 0.12, kept: 12, shareOfBest: 0.45 } as const;

/**
 * When another tool is close: the least score, and the least likeness of each aspect that is known. All must hold.
 *
 * Without a kind of work in common nothing is close, nor without a text: tags alone can't tell.
 */
export const closeLimits = {
  tool: { score: 0.615, work: 0.44, concepts: 0.25, functions: 0.5, target_users: 0.35 },
} as const satisfies Record<string, Readonly<Partial<Record<Aspect | "score", number>>>>;

/**
 * The least that a tool's likeness to an idea is for each verdict; below the last it is not said to be like it.
 *
 * The likeness is the score, `field` more where the idea speaks of the field, and less where words of it are known to no
 * concept and no tool: `unread` times their share above the fifth that any idea has. What is very similar shares `work` of the
 * idea's kinds of work and covers `concepts` of what it says, and is of no other trade.
 */
export const ideaLimits = {
  "very similar": 0.63,
  similar: 0.6,
  "only related": 0.54,
  work: 0.6,
  concepts: 0.5,
  field: 0.1,
  unread: 0.1,
} as const;

/** The share of pairs across two groups of tools that must be close before they are one group, 0–1. */
export const joinShare = 0.5;

/** Concepts of which an idea must speak one, or give an issue, for anything to be close: else it is of another field. */
export const conceptsOfField: readonly string[] = [
  ...[
    "exploitation",
    "childLabour",
    "abuseImage",
    "survivor",
    "uyghur",
    "supplier",
    "migrant",
    "recruiter",
    "domestic",
  ],
  ...["groom", "advert", "ownImage", "deter", "missing", "statement"],
];
