import { ascending } from "d3-array";

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

interface ReadVocabulary {
  readonly title: string;
  readonly terms: ReadonlyMap<string, { readonly title: string; readonly text: string }>;
}

/**
 * Compares the terms of two sides. Their order does not count.
 *
 * @returns in order of vocabulary and id; a file that can't be read on one side is skipped
 */
export function diffVocabularies(before: VocabularyTexts, after: VocabularyTexts): TermChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(ascending);
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    const [from, to] = [readVocabulary(name, old), readVocabulary(name, now)];
    return from === undefined || to === undefined ? [] : diffTerms(from, to);
  });
}

function diffTerms(from: ReadVocabulary, to: ReadVocabulary): TermChange[] {
  const ids = [...new Set([...from.terms.keys(), ...to.terms.keys()])].sort(ascending);
  const vocabulary = to.terms.size > 0 ? to.title : from.title;
  return ids.flatMap((id): TermChange[] => {
    const [old, now] = [from.terms.get(id), to.terms.get(id)];
    if (old === undefined) return now ? [{ vocabulary, id, type: "added", title: now.title }] : [];
    if (now === undefined) return [{ vocabulary, id, type: "removed", title: old.title }];
    if (old.title !== now.title) return [{ vocabulary, id, type: "renamed", title: now.title, before: old.title }];
    return old.text === now.text ? [] : [{ vocabulary, id, type: "changed", title: now.title }];
  });
}

/** A missing vocabulary has no terms; for one that can't be read, undefined. */
function readVocabulary(name: string, text: string | undefined): ReadVocabulary | undefined {
  if (text === undefined) return { title: name, terms: new Map() };
  try {
    const { title = name, oneOf } = JSON.parse(text) as { title?: unknown; oneOf?: unknown };
    if (!Array.isArray(oneOf)) return undefined;
    const terms = oneOf.map((term: Readonly<Record<string, unknown>>) => {
      const id = String(term["const"]);
      return [id, { title: String(term["title"] ?? id), text: JSON.stringify(term) }] as const;
    });
    return { title: String(title), terms: new Map(terms) };
  } catch {
    return undefined;
  }
}
