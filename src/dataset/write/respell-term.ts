import { termById, vocabularyByName } from "../vocabularies.ts";

const spellings = new Map<string, Map<string, string>>();

/** The term that a value can only mean: alike but for case, spaces, hyphens and underscores, or its title; else the value. */
export function respellTerm(value: string, vocabulary: string): string {
  if (termById(vocabulary, value) !== undefined) return value;
  let known = spellings.get(vocabulary);
  if (known === undefined) {
    known = new Map();
    for (const { id, title } of vocabularyByName(vocabulary).terms) {
      known.set(fold(title), id);
      known.set(fold(id), id);
    }
    spellings.set(vocabulary, known);
  }
  return known.get(fold(value)) ?? value;
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
