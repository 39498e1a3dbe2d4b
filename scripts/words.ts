import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pluralSuffix, type Catalogue } from "../src/core/language/messages.ts";
import { languages, type LanguageTag } from "../src/core/language/languages.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { readBuildDate, repositoryRoot } from "../src/io/environment.ts";
import { listFieldTasks, readStoredTranslations, type FieldTask } from "../src/io/listing-translations.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { listListingTopics, listTopics, readReviewedTopics } from "../src/io/topics.ts";
import { defineCommand } from "./command.ts";
import { hasDefaultText } from "./field-words.ts";
import { findStyleFaultsOfFiles } from "./word-style.ts";

const help = `npm run check -- --only words

Compares the words of each language with the English ones: texts that are missing or that English lacks, arguments that differ,
plural forms that the language needs, spaces and marks that the language writes differently, and words of
src/words/avoided-words.json; and counts the topics that no native speaker has reviewed. It also tells which texts of
listings are still to be translated, which is no fault: pages show them in English. Spaces, marks and words in texts of listings
are only reported, since names and quoted titles keep theirs. The guide "Translate or correct a word" says how
to translate.

Exit status: 0; 1 when a text is missing or wrong; 2 when a file is no JSON.`;

/** Keys of a vocabulary and of a term whose texts are translated. Those from `covers` on are texts of laws. */
const translatedKeys = [
  "title",
  "description",
  "inverse_title",
  "covers",
  "status",
  "steps",
  "penalties",
  "takeaway",
  "enforcement",
  "changes",
  "unverified",
  "conflicts",
];

/** Beginning of a line on a translated text of a listing: names of campaigns and titles of works keep the marks of their language. */
const listingTranslation = /^src\/words\/\w+\/listings\//;

/** Maximum number of lines on texts of listings, for each language. */
const maxTaskLines = 20;

await defineCommand(import.meta, help, async () => {
  const translatedLanguages = Object.keys(languages).filter((tag) => tag !== "en") as LanguageTag[];
  const faults = translatedLanguages.flatMap((language) => findFaults(language, repositoryRoot));
  const styleFaults = translatedLanguages.flatMap((language) => findStyleFaultsOfFiles(language, repositoryRoot));
  const isOfListing = (fault: string) => listingTranslation.test(fault);
  const seriousFaults = [...faults, ...styleFaults.filter((fault) => !isOfListing(fault))];
  for (const fault of seriousFaults) console.error(fault);
  for (const hint of styleFaults.filter(isOfListing)) console.log(`to look at: ${hint}`);
  const { dataset } = parseDataset(readDataset(repositoryRoot), { today: readBuildDate() });
  for (const language of translatedLanguages) {
    const reviewed = new Set(readReviewedTopics()[language]);
    const topics = [...listTopics().map(({ name }) => name), ...listListingTopics(language)];
    const unreviewed = topics.filter((name) => !reviewed.has(name));
    console.log(
      `${languages[language].name} (${language}): ${unreviewed.length} topics that no native speaker has reviewed`,
    );
    const tasks = listFieldTasks(dataset, readStoredTranslations(repositoryRoot, language));
    for (const line of describeFieldTasks(language, tasks)) console.log(line);
  }
  return seriousFaults.length === 0 ? 0 : 1;
});

/**
 * Describes what is to be translated of listings: a line with the number of texts, then one for each field whose English has
 * changed or that lacks a translation: `  entities/a summary: English has changed`, at most 20 (`maxTaskLines`). [] without tasks.
 */
export function describeFieldTasks(language: LanguageTag, tasks: readonly FieldTask[]): string[] {
  const open = tasks.filter(({ missing }) => Object.keys(missing).length > 0);
  if (open.length === 0) return [];
  const isStale = ({ stale }: FieldTask) => Object.keys(stale).length > 0;
  const sorted = [...open.filter(isStale), ...open.filter((task) => !isStale(task))];
  const lines = sorted.slice(0, maxTaskLines).map((task) => {
    return `  ${task.reference} ${task.field}: ${isStale(task) ? "English has changed" : "not translated"}`;
  });
  const count = open.reduce((total, { missing }) => total + Object.keys(missing).length, 0);
  const command = `npm run -s translations -- ${language}`;
  return [
    `${languages[language].name} (${language}): ${count} texts of listings to translate; \`${command}\` has all`,
    ...lines,
  ];
}

/**
 * Compares the messages of a language with the English ones.
 *
 * Returns a line for each fault, such as `src/words/fr/match.json missing: title`: a missing file or key, a missing plural form,
 * other arguments than in English, or a key that English lacks. Words of fields and facets that have a default may be in one
 * language and not in the other.
 *
 * @param root of the repository
 * @throws {RangeError} if a file is not JSON
 */
export function findFaults(language: LanguageTag, root: string): string[] {
  return listTopics(root).flatMap(({ fileIn }) => {
    const [file, english] = [fileIn(language), fileIn("en")];
    if (!existsSync(join(root, file))) return [`${file} missing: translate ${english}`];
    if (!file.endsWith(".json")) return [];
    const translations = readMessages(file, root);
    const sources = readMessages(english, root);
    const { pluralCategories } = new Intl.PluralRules(languages[language].locale).resolvedOptions();
    const requiredMessages = [...sources].filter(([key]) => translations.has(key) || !hasDefaultText(file, key));
    const faults = requiredMessages.flatMap(([key, source]) =>
      findMessageFaults(key, translations.get(key), source, pluralCategories),
    );
    const extraKeys = [...translations.keys()].filter((key) => !sources.has(key) && !hasDefaultText(file, key));
    return [...faults, ...extraKeys.map((key) => `not in English: ${key}`)].map((fault) => `${file} ${fault}`);
  });
}

/**
 * Compares a message with the English one. Returns its faults, without the file: `missing: title`, `missing: title_many` (a
 * plural form), or `other arguments: title has {name}, English has {names}`. [] if there are none.
 *
 * @param pluralCategories plural forms of the translation's language
 */
function findMessageFaults(
  key: string,
  translation: Message | undefined,
  source: Message,
  pluralCategories: readonly string[],
): string[] {
  if (translation === undefined) return [`missing: ${key}`];
  const hasForms = source.forms.length > 0 && translation.forms.length > 0;
  const missingForms = hasForms ? pluralCategories.filter((form) => !translation.forms.includes(form)) : [];
  const faults = missingForms.map((form) => `missing: ${key}_${form}`);
  const englishArguments = formatArguments(source);
  const argumentNames = formatArguments(translation);
  if (englishArguments !== argumentNames)
    faults.push(`other arguments: ${key} has {${argumentNames}}, English has {${englishArguments}}`);
  return faults;
}

/** Plural forms of a message, such as ["one", "other"], and its texts. */
interface Message {
  readonly forms: string[];
  readonly texts: string[];
}

/**
 * Formats the names of a message's arguments, each once and sorted: "listings, title". "" without arguments. `count` is left
 * out, since a plural form may not name it.
 */
function formatArguments({ texts }: Message): string {
  const names = texts.flatMap((text) => Array.from(text.matchAll(/{{(\w+)/g), ([, name]) => name));
  return [...new Set(names)]
    .filter((name) => name !== "count")
    .sort()
    .join(", ");
}

/**
 * Reads the translated texts of a file by dotted key, such as "steps.first". Plural forms of a message are one entry; a list of
 * messages is one text, a list in a vocabulary one entry for each item ("terms.uk-msa.covers.0").
 *
 * @param path of a file of messages, or of a vocabulary, whose terms' texts are then read
 * @throws {RangeError} if the file is not JSON
 */
function readMessages(path: string, root: string): Map<string, Message> {
  const messages = new Map<string, Message>();
  const add = (part: Catalogue, keys: readonly string[]) => {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === "object" && (!Array.isArray(value) || path.startsWith("schemas/"))) {
        add(value as Catalogue, [...keys, key]);
        continue;
      }
      const form = pluralSuffix.exec(key)?.[1];
      const name = [...keys, form === undefined ? key : key.replace(pluralSuffix, "")].join(".");
      const { forms, texts } = messages.get(name) ?? { forms: [], texts: [] };
      messages.set(name, { forms: form === undefined ? forms : [...forms, form], texts: [...texts, String(value)] });
    }
  };
  add(selectTexts(path, readJson(path, root)), []);
  return messages;
}

/**
 * Selects the translated texts of a file: all messages, or of a vocabulary its texts and those of its terms by id.
 *
 * An English vocabulary lists its terms, a translated one has them by id. Terms of countries and languages are left out: their
 * names come from Unicode's CLDR.
 */
function selectTexts(path: string, file: Catalogue): Catalogue {
  if (!path.startsWith("schemas/")) return file;
  const { oneOf, terms = {} } = file as { readonly oneOf?: unknown; readonly terms?: Catalogue };
  const vocabularyTexts = selectTranslatedKeys(file);
  if (/(?:country|language)\.json$/.test(path)) return vocabularyTexts;
  const englishTerms = (oneOf as readonly Catalogue[] | undefined)?.map((term) => [
    term["const"],
    selectTranslatedKeys(term),
  ]);
  return {
    ...vocabularyTexts,
    terms: englishTerms === undefined ? terms : (Object.fromEntries(englishTerms) as Catalogue),
  };
}

/** Returns the texts of a vocabulary or a term by translated key (`translatedKeys`), see `toText`. Absent keys are left out. */
function selectTranslatedKeys(source: Catalogue): Catalogue {
  const texts = translatedKeys.flatMap((key) => (source[key] === undefined ? [] : [[key, toText(source[key])]]));
  return Object.fromEntries(texts) as Catalogue;
}

/**
 * Returns a text as it is, the `text` of an object such as a statement of a law, or the texts of a list by index:
 * `[{text: "a"}, "b"]` → `{0: "a", 1: "b"}`.
 */
function toText(value: unknown): unknown {
  if (Array.isArray(value)) return { ...value.map(toText) };
  return typeof value === "object" ? (value as Catalogue)["text"] : value;
}

/**
 * Reads a JSON file.
 *
 * @throws {RangeError} if it is not JSON: `not JSON: src/words/fr/match.json (…)`
 */
function readJson(path: string, root: string): Catalogue {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8")) as Catalogue;
  } catch (cause) {
    throw new RangeError(`not JSON: ${path} (${(cause as Error).message})`, { cause });
  }
}
