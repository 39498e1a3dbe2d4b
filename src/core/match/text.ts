import { max } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import { memo } from "../../dataset/rule.ts";
import { aliasesOf, vocabularyByName } from "../../dataset/vocabularies.ts";
import { wordsOf } from "../facets/fold.ts";
import type { ListedVocabulary } from "../register/terms.ts";
import { criteriaOfKind, keysOf, rowOfKey, vocabularyOfKey, type CriterionKey, type TermsByKey } from "./criteria.ts";

/**
 * Finds the terms that a listing's text names, by their English titles and aliases: summaries are in English.
 *
 * British and American spellings meet, and a plural its singular. The longest name counts, so that South Sudan is not Sudan.
 *
 * @param text its name, summary and workstreams
 * @returns term ids by key, in display order; keys without any are left out
 */
export function mentionsOf(text: string, kind: Kind): TermsByKey {
  const words = spell(text);
  const keys = criteriaOfKind[kind].flatMap(keysOf).filter(isNamed);
  const entries = keys.map((key) => [key, termsIn(words, vocabularyOfKey[key])] as const);
  return Object.fromEntries(entries.filter(([, terms]) => terms.length > 0));
}

/** Whether summaries name the terms of a key. */
function isNamed(key: CriterionKey): boolean {
  return rowOfKey[key].isWorded === true || key === "countries" || key === "regions";
}

function termsIn(words: readonly string[], vocabulary: ListedVocabulary): string[] {
  const { terms, byName, longest } = namesOf(vocabulary);
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(from + longest, words.length); to > from; to--) {
      const ids = byName.get(words.slice(from, to).join(" "));
      if (ids === undefined) continue;
      ids.forEach((id) => found.add(id));
      from = to - 1;
      break;
    }
  }
  return terms.filter((id) => found.has(id));
}

/** The ids of a vocabulary in display order, and by name, as "Congo" is two countries; and the most words that a name has. */
const namesOf = memo((vocabulary: ListedVocabulary) => {
  const { terms } = vocabularyByName(vocabulary);
  const byName = new Map<string, string[]>();
  for (const term of terms) {
    for (const name of [term.english_title ?? term.title, ...aliasesOf(term, "en")]) {
      const key = spell(name).join(" ");
      byName.set(key, [...(byName.get(key) ?? []), term.id]);
    }
  }
  const longest = max(byName.keys(), (name) => name.split(" ").length) ?? 0;
  return { terms: terms.map(({ id }) => id), byName, longest };
});

/** The words of a text in one spelling; abbreviations keep their capitals, so that "us" is no country. */
function spell(text: string): string[] {
  const words = text.replace(/['’ʼ]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : wordsOf(word)));
}
