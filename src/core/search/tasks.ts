import type { SearchPage } from "./search-page.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** A task that is meant, and by which words. */
export interface MeantTask {
  readonly page: SearchPage;
  readonly words: readonly string[];
}

/**
 * The pages for what somebody wants to do, the likeliest first.
 *
 * A task is meant where all words of one of its phrases are there, in any order: by a phrase of two words or more, or of one that
 * begins the query or is half of it; a general one by any.
 */
export function findTasks(pages: readonly SearchPage[], asked: readonly Token[]): MeantTask[] {
  const words = new Set(asked.map(({ word }) => word));
  const telling = asked.filter(({ isStop }) => !isStop).map(({ word }) => word);
  return pages
    .filter(({ kind }) => kind === "task")
    .map((page) => ({ page, words: longestMeant(page) }))
    .filter((task) => task.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);

  function longestMeant({ names, isGeneral }: SearchPage): readonly string[] {
    let longest: readonly string[] = [];
    for (const name of names) {
      const parts = partsOf(name);
      if (parts.length <= longest.length || !parts.every((part) => words.has(part))) continue;
      if (parts.length > 1 || isGeneral || telling[0] === parts[0] || telling.length <= 2) longest = parts;
    }
    return longest;
  }
}

const known = new Map<string, readonly string[]>();

function partsOf(phrase: string): readonly string[] {
  let parts = known.get(phrase);
  if (parts === undefined) known.set(phrase, (parts = tokensOf(phrase).map(({ word }) => word)));
  return parts;
}
