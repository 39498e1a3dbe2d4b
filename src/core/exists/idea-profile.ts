import { isArabic, withoutElision } from "../facets/fold.ts";
import { stopWords } from "../language/stop-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { stemsOf } from "./stem.ts";
import type { Rarity } from "./vector.ts";
import { plainText, termsSpokenOf, type Words } from "../match/phrases.ts";
import { withInferredTags } from "./inferred-tags.ts";
import { profileOf, type OverlapIndex, type Profile } from "./overlap-index.ts";
import type { Idea } from "./idea.ts";
import type { Tags } from "./overlap-record.ts";
import { usesOf } from "./uses.ts";
import { conceptsOfField } from "./weights.ts";

/** An idea as it is compared. */
export interface IdeaProfile {
  readonly profile: Profile;
  /** What its author chose, without what its words suggest. */
  readonly chosen: Tags;
  /** Stems that some phrase of a concept holds. */
  readonly read: ReadonlySet<string>;
  /** How much it sounds like wishes for each kind of work, 0–1. */
  readonly asked: ReadonlyMap<string, number>;
  /** Whether it speaks of the field at all. */
  readonly isOfField: boolean;
  /** Words that no concept and no tool has, as they were written. */
  readonly unread: readonly string[];
}

export function profileOfIdea(
  { text: written = "", ...given }: Idea,
  index: Pick<OverlapIndex, "lexicon" | "rarities" | "places" | "records">,
): IdeaProfile {
  const { lexicon, rarities, places } = index;
  const uses = usesOf(index);
  const isListed = (stem: string) =>
    rarities.words.placeOf(stem) !== undefined || uses.words.placeOf(stem) !== undefined;
  const text = withoutTypos(withoutElision(written), lexicon, [rarities.words, uses.words]);
  const stated: Tags = Object.fromEntries(Object.entries(given).filter(([, terms]) => terms.length > 0));
  const features = lexicon.readIdea(text, stated.functions);
  const countries = stated.countries ?? termsSpokenOf(plainText(text), places);
  const functions = [...features.kindsOfWork].flatMap((kind) => lexicon.functionOf(kind) ?? []);
  const tags = {
    ...withInferredTags(stated, features.concepts, functions),
    ...(countries.length > 0 && { countries }),
  };
  const isPassedOver = passedOver([...features.stems.values()]);
  const isUnread = (stem: string, word: string) =>
    !isPassedOver(word) && !features.read.has(stem) && !isListed(stem) && !namesPlace(word, text, places);
  return {
    profile: profileOf(features, tags, rarities),
    chosen: stated,
    read: features.read,
    asked: features.asked,
    isOfField: stated.issues !== undefined || conceptsOfField.some((concept) => features.concepts.has(concept)),
    unread: [...features.stems].filter(([stem, word]) => isUnread(stem, word)).map(([, word]) => word),
  };
}

/** Whether a word of a text is part of what a country is called in it. */
function namesPlace(word: string, text: string, places: Words): boolean {
  const plain = plainText(text);
  const without = plain.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu"), " ");
  return termsSpokenOf(plain, places).length > termsSpokenOf(without, places).length;
}

const others = new Set(stopWords);

/** So many words that say nothing in another language show that a text is in one: a few are English words too. */
const leastOthers = 3;

/** Tells the words of another language that nobody misses: "para", "pour". */
function passedOver(words: readonly string[]): (word: string) => boolean {
  const found = new Set(words.filter((word) => others.has(word)));
  return found.size >= leastOthers || words.some(isArabic) ? (word) => found.has(word) : () => false;
}

/** A shorter word has too many neighbours for one of them to be meant. */
const leastTyped = 7;

/**
 * Replaces words that nothing knows by the one known word of which a letter is missing, twice there or swapped with the next.
 *
 * Another letter is not taken for an error: that turns "properly" into "property" and "packet" into "packer".
 */
function withoutTypos(text: string, lexicon: Lexicon, listed: readonly Rarity[]): string {
  let known: Set<string> | undefined;
  for (const [stem, word] of stemsOf(text)) {
    if (word.length < leastTyped || listed.some((words) => words.placeOf(stem) !== undefined)) continue;
    known ??= new Set([...lexicon.stems(), ...listed.flatMap((words) => [...words.features()])]);
    if (known.has(stem)) continue;
    const meant = meantBy(stem, known);
    if (meant !== undefined) text = text.replace(new RegExp(`\\b${word}\\b`, "i"), meant);
  }
  return text;
}

function meantBy(stem: string, known: Iterable<string>): string | undefined {
  const near = [...known].filter((each) => each[0] === stem[0] && isOneEditAway(each, stem));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether a letter is added or left out, or two next to each other are swapped. */
function isOneEditAway(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  const isSwapped = x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return x.slice(1) === y || x === y.slice(1) || isSwapped;
}
