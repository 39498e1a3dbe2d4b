import { ascending, union } from "d3-array";
import { plainText } from "../../dataset/plain-text.ts";
import type { DiffLine } from "./comparison.ts";
import { words } from "./say-change.ts";

/** The texts of vocabulary files by their name: `issue`. */
export type VocabularyTexts = ReadonlyMap<string, string>;

/**
 * Compares the terms of two sides. Their order does not count.
 *
 * @returns what happened to each term as plain text, in order of vocabulary and id; a file that can't be read on one side is skipped
 */
export function diffVocabularies(before: VocabularyTexts, after: VocabularyTexts): DiffLine[] {
  return [...union(before.keys(), after.keys())].sort(ascending).flatMap((name) => {
    const [from, to] = [readVocabulary(name, before.get(name)), readVocabulary(name, after.get(name))];
    if (from === undefined || to === undefined) return [];
    const vocabulary = to.terms.size > 0 ? to.title : from.title;
    return [...union(from.terms.keys(), to.terms.keys())].sort(ascending).flatMap((id) => {
      const text = sayTerm(from.terms.get(id), to.terms.get(id));
      return text === undefined ? [] : [{ words: plainText(words.labelled({ label: vocabulary, text })) }];
    });
  });
}

interface Term {
  readonly title: string;
  readonly text: string;
}

function sayTerm(old: Term | undefined, now: Term | undefined): string | undefined {
  const { added, removed, renamed, changed } = words.terms;
  if (now === undefined) return old && removed({ title: old.title });
  if (old === undefined) return added({ title: now.title });
  if (old.title !== now.title) return renamed({ title: now.title, before: old.title });
  return old.text === now.text ? undefined : changed({ title: now.title });
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
