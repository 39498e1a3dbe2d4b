import { max, rollup } from "d3-array";
import type { Kind, Listing } from "../../dataset/model.ts";
import { memo } from "../../dataset/memo.ts";
import { aliasesOf, vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf, sortIndexRows } from "../facets/facet-index.ts";
import { normalizeWords } from "../facets/fold.ts";
import { measureClarity } from "../register/clarity.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import type { TagVocabulary } from "../register/terms.ts";
import {
  criteriaByKind,
  listCriterionKeys,
  criterionByKey,
  vocabularyByKey,
  type CriterionKey,
  type TermsByKey,
} from "./criteria.ts";
import { collectTermsByKey, toMatchRecords, type MatchIndex, type MatchRecord, type TermRelations } from "./record.ts";

const near = collectRelations(["services", "functions", "issues"], "near");
const narrower = collectRelations(["issues"], "narrower");

/** Collects a property of the terms of some keys: `{issues: {"forced-labour": ["debt-bondage"]}}`. Terms without are left out. */
function collectRelations(keys: readonly CriterionKey[], property: "near" | "narrower"): TermRelations {
  const relations = keys.map((key) => {
    const { terms } = vocabularyByName(vocabularyByKey[key]);
    const entries = terms.map((term) => [term.id, term[property] ?? []] as const);
    return [key, Object.fromEntries(entries.filter(([, ids]) => ids.length > 0))];
  });
  return Object.fromEntries(relations) as TermRelations;
}

/**
 * Builds the records of all listings, ended ones included, as `toMatchRecords` returns them: organisations in order of name, then
 * tools in order of name.
 */
export function buildMatchRecords(register: Register): MatchRecord[] {
  return (["entity", "tool"] as const).flatMap((kind) =>
    toMatchRecords(enginesOf(register)[kind], buildMatchIndex(register, kind)),
  );
}

/**
 * Builds the match index of a kind: `{kind, digest, near, narrower, rows}`, with a row per listing in the order of the directory index,
 * which is by name. Ended listings are included.
 *
 * A row is such as `{studied: {industries: ["apparel-textiles"]}, mentioned: {countries: ["KE"]}, missing: ["cost"]}`. Mentions
 * are found here and not while matching, so that a page does not load the vocabularies.
 */
export function buildMatchIndex(register: Register, kind: Kind): MatchIndex {
  // Mentions are found by English names, and matches are the same in every language.
  const { listings, digest } = sortIndexRows({ dataset: register.englishDataset }, kind);
  const rows = listings.map((listing) => {
    const { case_studies: caseStudies = [], workstreams = [] } = listing.offer ?? {};
    return {
      studied: collectTermsByKey((key) => {
        if (key === "countries") return caseStudies.flatMap(({ countries = [] }) => countries);
        return key === "industries" ? caseStudies.flatMap(({ industry = [] }) => industry) : [];
      }),
      mentioned: findMentions([listing.name, listing.summary, ...workstreams].join(". "), kind),
      missing: measureClarity(listing, freshnessOf(register, listing)).missing,
      ...findContact(listing),
    };
  });
  return { kind, digest, near, narrower, rows };
}

/**
 * Returns the way to reach a listing: `{contact: {fact: "contact", url: "https://example.org/contact"}}`, its contact page; else
 * its e-mail address as `mailto:info@example.org`; else its website with the fact "website". `{}` without any.
 */
export function findContact({ contact, website }: Pick<Listing, "contact" | "website">): Pick<MatchRecord, "contact"> {
  if (contact?.url !== undefined) return { contact: { fact: "contact", url: contact.url } };
  if (contact?.email !== undefined) return { contact: { fact: "contact", url: `mailto:${contact.email}` } };
  return website === undefined ? {} : { contact: { fact: "website", url: website } };
}

/**
 * Finds the terms that a listing's text names, by their English titles and aliases, since summaries are in English.
 *
 * British and American spellings are the same, and so are singular and plural. The longest name counts: "South Sudan" is not
 * Sudan. Looks only for places and terms that summaries usually name: services or functions, industries, issues and target users,
 * as far as the kind has them, but not for languages.
 *
 * @param text the listing's name, summary and workstreams
 * @returns term ids by key, in the order of the vocabularies: "A hotline in South Sudan" → `{ countries: ["SS"], services:
 *   ["hotline"] }`; keys without any are left out, `{}` for ""
 */
export function findMentions(text: string, kind: Kind): TermsByKey {
  const words = splitNormalised(text);
  const keysOfKind: readonly CriterionKey[] = criteriaByKind[kind].flatMap(listCriterionKeys);
  const isSearched = (key: CriterionKey) =>
    keysOfKind.includes(key) && (criterionByKey[key].isInSummaries || key === "countries" || key === "regions");
  return collectTermsByKey((key) => (isSearched(key) ? findNamedTermIds(words, vocabularyByKey[key]) : []));
}

/**
 * Returns the ids of the terms whose English title or alias is in a text, each once, in the order of the vocabulary.
 *
 * A name of several words must be there in sequence, and the longest name wins: "south", "sudan" is `["SS"]`, not Sudan. A name
 * that several terms share, such as "congo", gives all of them. Empty without words.
 *
 * @param words of the text, in its order, from `splitNormalised`
 */
function findNamedTermIds(words: readonly string[], vocabulary: TagVocabulary): string[] {
  const { ids, idsByName, maxLengthByFirstWord } = indexNames(vocabulary);
  const found = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    const maxLength = maxLengthByFirstWord.get(words[start] ?? "") ?? 0;
    for (let end = Math.min(start + maxLength, words.length); end > start; end--) {
      const namedIds = idsByName.get(words.slice(start, end).join(" "));
      if (namedIds === undefined) continue;
      for (const id of namedIds) found.add(id);
      start = end - 1;
      break;
    }
  }
  return ids.filter((id) => found.has(id));
}

/** Names of a vocabulary's terms. */
interface NamesIndex {
  /** Ids of all terms, in display order. */
  readonly ids: readonly string[];
  /** Ids of the terms with a normalised name: both countries for "congo". */
  readonly idsByName: ReadonlyMap<string, readonly string[]>;
  /** Length of the longest name that begins with a word, in words: 2 for "south" of "south sudan". */
  readonly maxLengthByFirstWord: ReadonlyMap<string, number>;
}

/** Indexes the terms of a vocabulary by their normalised English titles and aliases: "child labor" → `["child-labour"]`. */
const indexNames = memo((vocabulary: TagVocabulary): NamesIndex => {
  const { terms } = vocabularyByName(vocabulary);
  const names = terms.flatMap((term) => {
    const termNames = [term.english_title ?? term.title, ...aliasesOf(term, "en")];
    return termNames.map((name) => ({ name: splitNormalised(name).join(" "), id: term.id }));
  });
  const idsByName = rollup(
    names,
    (namesakes) => namesakes.map(({ id }) => id),
    ({ name }) => name,
  );
  const maxLengthByFirstWord = rollup(
    names.map(({ name }) => name.split(" ")),
    (namesOfWord) => max(namesOfWord, (words) => words.length) ?? 0,
    ([firstWord = ""]) => firstWord,
  );
  return { ids: terms.map(({ id }) => id), idsByName, maxLengthByFirstWord };
});

/**
 * Splits a text into normalised words: "US labour rights" → `["US", "labor", "right"]`. Words of two or more capitals keep them,
 * so that "us" is not the country "US". [] for "".
 */
function splitNormalised(text: string): string[] {
  const words = text.replace(/['’ʼ]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : normalizeWords(word)));
}
