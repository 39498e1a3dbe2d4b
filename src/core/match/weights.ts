import type { Listing } from "../../dataset/model.ts";

/*
 * The one table of weights: what each number is and why. The guide "How matching works" shows it to readers, and a test
 * holds the two together.
 */

/** What an answer to one asked term is worth, 0–1. "Not stated" lies between every yes and every no. */
export const answerValues = {
  /** A tag says so and the summary names it too, where summaries name such terms; else a tag says so. */
  stated: 1,
  /** A tag says so, but the summary speaks of other things: not the main thing that it does. */
  tagged: 0.9,
  /** A listing that works worldwide names the place: near, but local comes first. */
  "stated-global": 0.88,
  /** A published case study took place there, or in that industry: proof, of one time. */
  "case-study": 0.8,
  /** Some of it is free and some is not. */
  mixed: 0.8,
  /** Works in the country's region and names no countries. */
  regional: 0.7,
  /** Speaks of trafficking in general. */
  general: 0.7,
  /** A form of the issue asked for, or the issue of which it is a form. */
  kindred: 0.7,
  /** No tag, but the name or the summary speaks of it: it may be history, or a side note. */
  summary: 0.65,
  /** Works with any industry. */
  "cross-industry": 0.6,
  /** Works worldwide, in the country's region too. */
  "global-region": 0.6,
  /** Works worldwide and names no regions. */
  global: 0.52,
  /** Works in the country's region and names other countries there: further than who works worldwide and names none. */
  nearby: 0.5,
  /** Works worldwide and names other regions. */
  "global-elsewhere": 0.35,
  /** Nothing is stated. */
  "not-stated": 0.33,
  /** A body of states offers it, and no way for companies to take part was found: to companies nothing is known to be offered. */
  "to-states": 0.33,
  /** Other terms are stated, and not this one. */
  other: 0.1,
} as const;

/** How a listing answers one asked term. */
export type Answer = keyof typeof answerValues;

/** The exponent of a term's value, from a term that every listing has to one that none does: rare terms say more. */
export const rarityRange = { common: 0.6, rare: 1.4 } as const;

/** A factor for the age of evidence: from 1 today half of the way to `floor` in each `halfLifeInDays`. */
export const recency = { floor: 0.8, halfLifeInDays: 1095, undated: 0.82 } as const;

/** A factor for status: an unknown one stays in, a little behind; what has ended is no answer. */
export const stateFactors: Readonly<Record<Listing["status"]["state"], number>> = {
  active: 1,
  unknown: 0.96,
  "in-development": 0.93,
  closed: 0,
  merged: 0,
  discontinued: 0,
};

/**
 * A factor where nothing says that a listing is still at work, beside that for its age or its unknown status: as much as working
 * in the region instead of the country, so that a living partner nearby comes before one that may be gone.
 */
export const dormantFactor = 0.7;

/**
 * A factor for a national listing where other things are asked and no place is: it may not be of the reader's country.
 *
 * As much as a year of age of the evidence, so that it parts answers that fit alike and no others. Regional listings bear
 * none: what works in several countries reaches more readers.
 */
export const placeUnasked = 0.97;

/**
 * The least scores of the groups of those who don't meet every point, 0–1. What scores less than the last is no answer, but
 * for what `groupOf` lets in.
 */
export const groupLimits = { partial: 0.6, "worth-a-look": 0.5 } as const;
