import type { ReadQuery } from "./read-query.ts";
import type { SearchPage } from "./search-page.ts";
import { tokensOf } from "./tokens.ts";

/** A task that is meant, and by which words. */
export interface MeantTask {
  readonly page: SearchPage;
  readonly words: readonly string[];
}

/** In a longer query the word that begins it is one of many: "we source tea from Kenya" asks for no sources. */
const mostAfter = 3;

/** Other words may stand between those of a phrase, but in a long query so many at most: else it has the words by chance. */
const mostBetween = 4;

/** In a query of more telling words a phrase with only one of them has to be there as it stands. */
const mostLoose = 5;

/**
 * The pages for what somebody wants to do, the likeliest first.
 *
 * A task is meant where all words of one of its phrases are there, near each other, in any order: by a phrase of two words or more,
 * or of one that begins a short query or is half of it, and is no part of a longer name; a general one by any.
 */
export function findTasks(pages: readonly SearchPage[], { tokens, units }: ReadQuery): MeantTask[] {
  const words = tokens.map(({ word }) => word);
  const telling = tokens.filter(({ isStop }) => !isStop).map(({ word }) => word);
  const inNames = new Set(
    units.filter((unit) => unit.tokens.length > 1).flatMap((unit) => unit.tokens.map(({ word }) => word)),
  );
  return pages
    .filter(({ kind }) => kind === "task")
    .map((page) => ({ page, words: longestMeant(page) }))
    .filter((task) => task.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);

  function longestMeant({ names, isGeneral }: SearchPage): readonly string[] {
    let longest: readonly string[] = [];
    for (const name of names) {
      const { words: parts, telling: told } = phraseOf(name);
      const isTight = told === 0 || (told === 1 && telling.length > mostLoose);
      if (parts.length <= longest.length || !(isTight ? areThere : areNear)(words, parts)) continue;
      const [only = ""] = parts;
      // "About" is asked for only alone: "a quiz about slavery" is not.
      const all = tokens.some(({ isStop, word }) => isStop && word === only) ? words : telling;
      const isTold = !inNames.has(only) && (all.length <= 2 || (all[0] === only && all.length <= 1 + mostAfter));
      if (parts.length > 1 || isGeneral || isTold) longest = parts;
    }
    return longest;
  }
}

/** Whether words are there as they stand. */
function areThere(words: readonly string[], parts: readonly string[]): boolean {
  return words.some((_, from) => parts.every((part, at) => words[from + at] === part));
}

/** Whether some words stand near each other among others. */
function areNear(words: readonly string[], parts: readonly string[]): boolean {
  if (!parts.every((part) => words.includes(part))) return false;
  return words.some((_, from) => {
    const near = words.slice(from, from + parts.length + mostBetween);
    return parts.every((part) => near.includes(part));
  });
}

interface Phrase {
  readonly words: readonly string[];
  /** How many say what is sought: none in "who are you", which is meant only as it stands. */
  readonly telling: number;
}

const known = new Map<string, Phrase>();

function phraseOf(name: string): Phrase {
  let phrase = known.get(name);
  if (phrase === undefined) {
    const tokens = tokensOf(name);
    phrase = { words: tokens.map(({ word }) => word), telling: tokens.filter(({ isStop }) => !isStop).length };
    known.set(name, phrase);
  }
  return phrase;
}
