import { max } from "d3-array";
import type { Kind } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { aliasesOf, vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf, readRows } from "../facets/facet-index.ts";
import { wordsOf } from "../facets/fold.ts";
import { measureClarity } from "../register/clarity.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import type { ListedVocabulary } from "../register/terms.ts";
import {
  criteriaByKind,
  listCriterionKeys,
  criterionByKey,
  vocabularyByKey,
  type CriterionKey,
  type TermsByKey,
} from "./criteria.ts";
import { toMatchRecords, termsByKey, type MatchIndex, type MatchRecord, type NearTerms } from "./record.ts";

const near: NearTerms = Object.fromEntries(
  (["services", "functions", "issues"] as const satisfies CriterionKey[]).map((key) => [
    key,
    Object.fromEntries(vocabularyByName(vocabularyByKey[key]).terms.map(({ id, near = [] }) => [id, near])),
  ]),
);

/** The records of every listing, those that ended included, organisations first, each kind by name. */
export function buildMatchRecords(register: Register): MatchRecord[] {
  return (["entity", "tool"] as const).flatMap((kind) =>
    toMatchRecords(enginesOf(register)[kind], buildMatchIndex(register, kind)),
  );
}

/**
 * What matching reads of a kind in addition to the index of its directory, in the same rows.
 *
 * Summaries are read here and not while matching, so that a page need not carry the vocabularies.
 */
export function buildMatchIndex(register: Register, kind: Kind): MatchIndex {
  const { listings, digest } = readRows(register, kind);
  const rows = listings.map((listing) => {
    const { case_studies: studies = [], workstreams = [] } = listing.offer ?? {};
    return {
      studied: termsByKey((key) => {
        if (key === "countries") return studies.flatMap(({ countries = [] }) => countries);
        return key === "industries" ? studies.flatMap(({ industry = [] }) => industry) : [];
      }),
      mentioned: findMentions([listing.name, listing.summary, ...workstreams].join(". "), kind),
      missing: measureClarity(listing, freshnessOf(register, listing), register.today).missing,
    };
  });
  return { kind, digest, near, rows };
}

/**
 * Finds the terms that a listing's text names, by their English titles and aliases: summaries are in English.
 *
 * British and American spellings meet, and a plural its singular. The longest name counts, so that South Sudan is not Sudan.
 *
 * @param text its name, summary and workstreams
 * @returns term ids by key, in display order; keys without any are left out
 */
export function findMentions(text: string, kind: Kind): TermsByKey {
  const words = spell(text);
  const keys: readonly CriterionKey[] = criteriaByKind[kind].flatMap(listCriterionKeys);
  const isNamed = (key: CriterionKey) => criterionByKey[key].isInSummaries || key === "countries" || key === "regions";
  return termsByKey((key) => (keys.includes(key) && isNamed(key) ? termsIn(words, vocabularyByKey[key]) : []));
}

function termsIn(words: readonly string[], vocabulary: ListedVocabulary): string[] {
  const { terms, byName, longest } = namesOf(vocabulary);
  const found = new Set<string | undefined>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(from + longest, words.length); to > from; to--) {
      const named = byName.get(words.slice(from, to).join(" "));
      if (named === undefined) continue;
      named.forEach(([, id]) => found.add(id));
      from = to - 1;
      break;
    }
  }
  return terms.filter((id) => found.has(id));
}

/** The ids of a vocabulary in display order, and by name, as "Congo" is two countries; and the most words that a name has. */
const namesOf = memo((vocabulary: ListedVocabulary) => {
  const { terms } = vocabularyByName(vocabulary);
  const names = terms.flatMap((term) =>
    [term.english_title ?? term.title, ...aliasesOf(term, "en")].map((name) => [spell(name).join(" "), term.id]),
  );
  const byName = Map.groupBy(names, ([name]) => name);
  const longest = max(names, ([name = ""]) => name.split(" ").length) ?? 0;
  return { terms: terms.map(({ id }) => id), byName, longest };
});

/** The words of a text in one spelling; abbreviations keep their capitals, so that "us" is no country. */
function spell(text: string): string[] {
  const words = text.replace(/['’ʼ]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : wordsOf(word)));
}
