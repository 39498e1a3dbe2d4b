import { ascending, union } from "d3-array";

/** The texts of vocabulary files by their name: `issue`. */
export type VocabularyTexts = ReadonlyMap<string, string>;

/** What happened to one term. */
export interface TermChange {
  /** The vocabulary's title. */
  readonly vocabulary: string;
  readonly id: string;
  readonly type: "added" | "removed" | "renamed" | "changed";
  readonly title: string;
  /** For a renamed term: its title before. */
  readonly before?: string;
}

/**
 * Compares the terms of two sides. Their order does not count.
 *
 * @returns in order of vocabulary and id; a file that can't be read on one side is skipped
 */
export function diffVocabularies(before: VocabularyTexts, after: VocabularyTexts): TermChange[] {
  return [...union(before.keys(), after.keys())].sort(ascending).flatMap((name) => {
    const [from, to] = [readVocabulary(name, before.get(name)), readVocabulary(name, after.get(name))];
    if (from === undefined || to === undefined) return [];
    const vocabulary = to.terms.size > 0 ? to.title : from.title;
    return [...union(from.terms.keys(), to.terms.keys())].sort(ascending).flatMap((id): TermChange[] => {
      const [old, now] = [from.terms.get(id), to.terms.get(id)];
      if (old === undefined) return now ? [{ vocabulary, id, type: "added", title: now.title }] : [];
      if (now === undefined) return [{ vocabulary, id, type: "removed", title: old.title }];
      if (old.title !== now.title) return [{ vocabulary, id, type: "renamed", title: now.title, before: old.title }];
      return old.text === now.text ? [] : [{ vocabulary, id, type: "changed", title: now.title }];
    });
  });
}

/** A missing vocabulary has no terms; for one that can't be read, undefined. */
function readVocabulary(name: string, text = '{"oneOf":[]}') {
  try {
    const { title = name, oneOf } = JSON.parse(text) as { title?: unknown; oneOf: Readonly<Record<string, unknown>>[] };
    const terms = oneOf.map((term) => {
      const id = String(term["const"]);
      return [id, { title: String(term["title"] ?? id), text: JSON.stringify(term) }] as const;
    });
    return { title: String(title), terms: new Map(terms) };
  } catch {
    return undefined;
  }
}
