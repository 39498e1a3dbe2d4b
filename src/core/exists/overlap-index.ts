import type { Words } from "../match/phrases.ts";
import { withTagConcepts } from "./inferred-tags.ts";
import type { Lexicon, TextFeatures } from "./lexicon.ts";
import { textOf, type OverlapRecord, type Tags } from "./overlap-record.ts";
import { Rarity, vectorOf, type Vector } from "./vector.ts";
import type { Aspect } from "./weights.ts";

/** What is compared by cosine; each has its own rarity. */
export const vectorKeys = [
  "work",
  "concepts",
  "words",
  "functions",
  "target_users",
  "issues",
  "industries",
  "technologies",
] as const satisfies readonly Aspect[];

export type VectorKey = (typeof vectorKeys)[number];

/** Something as it is compared: a tool, or an idea for one. */
export interface Profile {
  readonly vectors: Readonly<Record<VectorKey, Vector>>;
  readonly tags: Tags;
  /** By stem, a word of the text. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Concepts of the text, without those that only tags have. */
  readonly told: ReadonlySet<string>;
}

/** Says how much a feature of each kind tells tools apart. */
export type Rarities = Readonly<Record<VectorKey, Rarity>>;

/** Every tool as it is compared. */
export interface OverlapIndex {
  readonly records: readonly OverlapRecord[];
  /** By record. */
  readonly profiles: readonly Profile[];
  readonly rarities: Rarities;
  /** How much a country tells tools apart. */
  readonly countries: Rarity;
  readonly lexicon: Lexicon;
  /** What countries are called in an idea's text. */
  readonly places: Words;
}

/** Reads every tool once; rarity is that of the whole register, ended tools included. */
export function measureOverlapIndex(
  records: readonly OverlapRecord[],
  lexicon: Lexicon,
  places: Words = {},
): OverlapIndex {
  const texts = records.map((record) => {
    const f = lexicon.read(textOf(record), record.tags.functions ?? []);
    return { ...f, told: f.concepts, concepts: withTagConcepts(f.concepts, record.tags) };
  });
  const features = texts.map((text, row) => featuresOf(text, tagsAt(records, row)));
  const rarities = Object.fromEntries(
    vectorKeys.map((key) => [key, new Rarity(features.map((each) => each[key]))]),
  ) as Record<VectorKey, Rarity>;
  const profiles = texts.map((text, row) => profileOf(text, tagsAt(records, row), rarities));
  const countries = new Rarity(records.map(({ tags }) => tags.countries ?? []));
  return { records, profiles, rarities, countries, lexicon, places };
}

/** What a text and tags say, as it is compared. */
export function profileOf(
  text: TextFeatures & { readonly told?: ReadonlySet<string> },
  tags: Tags,
  rarities: Rarities,
): Profile {
  const features = featuresOf(text, tags);
  const vectors = vectorKeys.map((key) => [key, vectorOf(features[key], rarities[key])]);
  return {
    vectors: Object.fromEntries(vectors) as Record<VectorKey, Vector>,
    tags,
    spellings: text.stems,
    told: text.told ?? text.concepts,
  };
}

function featuresOf({ stems, concepts, kindsOfWork }: TextFeatures, tags: Tags): Record<VectorKey, readonly string[]> {
  const { functions = [], target_users = [], issues = [], industries = [], technologies = [] } = tags;
  const text = { work: [...kindsOfWork], concepts: [...concepts], words: [...stems.keys()] };
  return { ...text, functions, target_users, issues, industries, technologies };
}

function tagsAt(records: readonly OverlapRecord[], row: number): Tags {
  return (records[row] as OverlapRecord).tags;
}
