import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "d3-array";
import { referenceOf, type Dataset, type Listing, type Reference } from "../dataset/model.ts";
import { listTexts, type TextTranslations, type TranslatedField } from "../core/register/listing-texts.ts";

/** Translations of a listing: by field, then by the hash of the English text (`hashText`). */
export type StoredListing = Partial<Record<TranslatedField, Readonly<Record<string, string>>>>;

/**
 * Content of a file of translations: `{"entities/a": {"summary": {"3f9a21": "Plan regional …"}}}`. Since the English text is
 * only there as its hash, whoever changes it need not change the file: the translation is no longer found.
 */
export type StoredTranslations = Readonly<Record<string, StoredListing>>;

/** Returns the first six hexadecimal digits of a text's SHA-256 in UTF-8: "e3b0c4" for "". */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 6);
}

/**
 * Returns the path of the file with a listing's translations, from the dataset's folder: `src/words/es/listings/entities-e.json`
 * for "entities/example". A file has the listings of a folder whose ids have the same first character.
 */
export function toTranslationPath(language: string, reference: string): string {
  const [folder = "", id = ""] = reference.split("/");
  return `src/words/${language}/listings/${folder}-${id.charAt(0)}.json`;
}

/**
 * Reads the translations of listings into a language, from all its files, by reference. `{}` without files.
 *
 * @param root folder that holds entities/ and tools/
 * @throws {RangeError} if a file is not JSON: `not JSON: src/words/es/listings/tools-a.json (…)`
 */
export function readStoredTranslations(root: string, language: string): StoredTranslations {
  const paths = globSync(`src/words/${language}/listings/*.json`, { cwd: root }).sort(ascending);
  const files = paths.map((path) => {
    try {
      return JSON.parse(readFileSync(join(root, path), "utf8")) as StoredTranslations;
    } catch (cause) {
      throw new RangeError(`not JSON: ${path.replaceAll("\\", "/")} (${(cause as Error).message})`, { cause });
    }
  });
  return Object.assign({}, ...files) as StoredTranslations;
}

/**
 * Reads the translations into a language that belong to the English texts of a dataset, by reference and English text. Those
 * whose English has changed are left out.
 *
 * @param root folder that holds entities/ and tools/
 */
export function readTextTranslations(root: string, dataset: Dataset, language: string): TextTranslations {
  const stored = readStoredTranslations(root, language);
  const listings: readonly Listing[] = [...dataset.entities, ...dataset.tools];
  return new Map(
    listings.map((listing) => {
      const reference = referenceOf(listing);
      const translations = listTexts(listing).flatMap(({ field, texts }) => {
        const textByHash = stored[reference]?.[field];
        if (textByHash === undefined) return [];
        return texts.flatMap((text) => {
          const translation = textByHash[hashText(text)];
          return translation === undefined ? [] : [[text, translation] as const];
        });
      });
      return [reference, new Map(translations)];
    }),
  );
}

/** Texts of a field of a listing, in a list of what is to be translated. */
export interface FieldTask {
  readonly reference: Reference;
  readonly field: TranslatedField;
  /** English texts without a translation, by hash. */
  readonly missing: Readonly<Record<string, string>>;
  /** Translations of earlier English texts, by hash. */
  readonly stale: Readonly<Record<string, string>>;
}

/**
 * Lists the fields that have texts to be translated, in the order of the dataset: `[{reference: "tools/a", field: "uses", missing:
 * {"3f9a21": "Find a shelter"}, stale: {"0b44c1": "Plan regional"}}]`. A field with stale translations and nothing missing is
 * listed too: English has dropped a text. [] if all is translated.
 */
export function listFieldTasks(dataset: Dataset, stored: StoredTranslations): FieldTask[] {
  const listings: readonly Listing[] = [...dataset.entities, ...dataset.tools];
  return listings.flatMap((listing) => {
    const reference = referenceOf(listing);
    return listTexts(listing).flatMap(({ field, texts }) => {
      const englishByHash = Object.fromEntries(texts.map((text) => [hashText(text), text]));
      const textByHash = stored[reference]?.[field] ?? {};
      const missing = omitKeys(englishByHash, textByHash);
      const stale = omitKeys(textByHash, englishByHash);
      const isDone = Object.keys(missing).length + Object.keys(stale).length === 0;
      return isDone ? [] : [{ reference, field, missing, stale }];
    });
  });
}

/** Returns the entries of an object whose keys another object lacks. */
function omitKeys(
  entries: Readonly<Record<string, string>>,
  omitted: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !Object.hasOwn(omitted, key)));
}

/** Answer of a translator in place of a text that stays as in English. */
const sameAsEnglish = "=";

/**
 * Merges translations that a translator hands in into those of a language.
 *
 * Texts under a hash that is not that of a current English text are left out: English has changed since, or they are the earlier
 * translations that a list of what is to be translated shows. "=" stands for the English text, as of a name. A text that is still
 * as in English is taken only if it is an item of a list of which another item is translated: it is a name then. Once all texts
 * of a field are translated, its stale translations go.
 *
 * @param handedIn in the form of the stored ones
 * @returns `stored`: all translations of the language, in the order of the dataset, without listings that are no longer there;
 *   `taken`: number of texts that are new or changed
 */
export function mergeTranslations(
  dataset: Dataset,
  stored: StoredTranslations,
  handedIn: StoredTranslations,
): { stored: StoredTranslations; taken: number } {
  let taken = 0;
  const listings: readonly Listing[] = [...dataset.entities, ...dataset.tools];
  const merged = listings.flatMap((listing) => {
    const reference = referenceOf(listing);
    const fields = listTexts(listing).flatMap(({ field, texts }) => {
      const before = stored[reference]?.[field] ?? {};
      const offered = handedIn[reference]?.[field] ?? {};
      const isListTranslated = texts.some((text) => (offered[hashText(text)] ?? text) !== text);
      const current = texts.flatMap((text) => {
        const hash = hashText(text);
        const answer = offered[hash]?.trim();
        const translation = answer === sameAsEnglish ? text : answer;
        const isName = answer === sameAsEnglish || (texts.length > 1 && isListTranslated);
        const isTranslated = translation && (translation !== text || isName);
        if (isTranslated && translation !== before[hash]) taken += 1;
        const kept = isTranslated ? translation : before[hash];
        return kept === undefined ? [] : [[hash, kept] as const];
      });
      const currentByHash = Object.fromEntries(current);
      const isComplete = texts.every((text) => Object.hasOwn(currentByHash, hashText(text)));
      const textByHash = isComplete ? currentByHash : { ...before, ...currentByHash };
      return Object.keys(textByHash).length === 0 ? [] : [[field, textByHash] as const];
    });
    return fields.length === 0 ? [] : [[reference, Object.fromEntries(fields)] as const];
  });
  return { stored: Object.fromEntries(merged), taken };
}
