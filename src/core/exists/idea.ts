import { plainText, termsSpokenOf } from "../match/phrases.ts";
import { withInferredTags } from "./inferred-tags.ts";
import { profileOf, type OverlapIndex, type Profile } from "./overlap-index.ts";
import { tagKeys, type TagKey, type Tags } from "./overlap-record.ts";
import { conceptsOfField, type Aspect } from "./weights.ts";

/** What a file or form says of an idea besides its text. */
export const ideaKeys = [
  "functions",
  "target_users",
  "issues",
  "industries",
  "countries",
] as const satisfies readonly TagKey[];

export type IdeaKey = (typeof ideaKeys)[number];

/** A tool that somebody thinks of building; each part may be left out. */
export interface Idea extends Readonly<Partial<Record<IdeaKey, readonly string[]>>> {
  /** In their own words. */
  readonly text?: string;
}

/** An idea as it is compared. */
export interface IdeaProfile {
  readonly profile: Profile;
  /** Aspects that its author didn't give and its words suggest. */
  readonly inferred: ReadonlySet<Aspect>;
  /** Whether it speaks of the field at all. */
  readonly isOfField: boolean;
}

/** Whether there is anything to compare. */
export function saysSomething({ text = "", ...choices }: Idea): boolean {
  return /\p{L}/u.test(text) || Object.values(choices).some((ids) => ids.length > 0);
}

export function profileOfIdea(
  { text = "", ...given }: Idea,
  { lexicon, rarities, places }: Pick<OverlapIndex, "lexicon" | "rarities" | "places">,
): IdeaProfile {
  const stated: Tags = Object.fromEntries(Object.entries(given).filter(([, terms]) => terms.length > 0));
  const features = lexicon.read(text, stated.functions);
  const countries = stated.countries ?? termsSpokenOf(plainText(text), places);
  const tags = {
    ...withInferredTags(stated, features.concepts, features.kindsOfWork),
    ...(countries.length > 0 && { countries }),
  };
  const inferred = tagKeys.filter((key) => tags[key] !== undefined && stated[key] === undefined);
  return {
    profile: profileOf(features, tags, rarities),
    inferred: new Set([...inferred, ...(stated.countries === undefined ? ["place"] : [])] as Aspect[]),
    isOfField: stated.issues !== undefined || conceptsOfField.some((concept) => features.concepts.has(concept)),
  };
}
