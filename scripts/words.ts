import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pluralForm, type Catalogue } from "../src/core/language/messages.ts";
import { languages, type LanguageTag } from "../src/core/language/languages.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { listTopics, readReviewed } from "../src/io/topics.ts";
import { defineCommand } from "./command.ts";

const help = `npm run check -- --only words

Compares the words of each language with the English ones: texts that are missing or that English lacks, arguments that differ,
plural forms that the language needs; and counts the topics that no native speaker has reviewed. The guide "Translate or correct a
word" says how to translate.

Exit status: 0; 1 when a text is missing or wrong; 2 when a file is no JSON.`;

/** The keys of a vocabulary and of a term whose texts are translated; those of laws last. */
const translatedKeys = [
  ...["title", "description", "inverse_title"],
  ...["covers", "status", "steps", "penalties", "takeaway", "enforcement", "changes", "unverified", "conflicts"],
];

await defineCommand(import.meta, help, async () => {
  const others = Object.keys(languages).filter((tag) => tag !== "en") as LanguageTag[];
  const faults = others.flatMap((language) => findFaults(language, repositoryRoot));
  for (const fault of faults) console.error(fault);
  for (const language of others) {
    const reviewed = new Set(readReviewed()[language]);
    const left = listTopics().filter(({ name }) => !reviewed.has(name));
    console.log(`${languages[language].name} (${language}): ${left.length} topics that no native speaker has reviewed`);
  }
  return faults.length === 0 ? 0 : 1;
});

/**
 * What is wrong with the words of a language, a line each: file, key and what to do.
 *
 * @param root of the repository
 * @throws {RangeError} if a file is not JSON
 */
export function findFaults(language: LanguageTag, root: string): string[] {
  return listTopics(root).flatMap(({ fileIn }) => {
    const [file, english] = [fileIn(language), fileIn("en")];
    if (!existsSync(join(root, file))) return [`${file} missing: translate ${english}`];
    if (!file.endsWith(".json")) return [];
    const [own, source] = [readTexts(file, root), readTexts(english, root)];
    const forms = new Intl.PluralRules(languages[language].locale).resolvedOptions().pluralCategories;
    return [
      ...[...source].flatMap(([key, text]) => {
        const found = own.get(key);
        if (found === undefined) return [`${file} missing: ${key}`];
        const hasForms = text.forms.length > 0 && found.forms.length > 0;
        const missing = hasForms ? forms.filter((form) => !found.forms.includes(form)) : [];
        const [asked, given] = [text, found].map(argumentsOf);
        return [
          ...missing.map((form) => `${file} missing: ${key}_${form}`),
          ...(asked === given ? [] : [`${file} other arguments: ${key} has {${given}}, English has {${asked}}`]),
        ];
      }),
      ...[...own.keys()].flatMap((key) => (source.has(key) ? [] : [`${file} not in English: ${key}`])),
    ];
  });
}

/** The plural forms of a message, if it has some, and its texts. */
interface Message {
  readonly forms: string[];
  readonly texts: string[];
}

/** Without `count`, which a plural form may leave out. */
function argumentsOf({ texts }: Message): string {
  const names = texts.flatMap((text) => Array.from(text.matchAll(/{{(\w+)/g), ([, name]) => name));
  return [...new Set(names)]
    .filter((name) => name !== "count")
    .sort()
    .join(", ");
}

/** The texts of a file by key, plural forms as one: of words each text, of a vocabulary its terms' words. */
function readTexts(path: string, root: string): Map<string, Message> {
  const messages = new Map<string, Message>();
  const add = (part: Catalogue, keys: readonly string[]) => {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === "object" && (!Array.isArray(value) || path.startsWith("schemas/"))) {
        add(value as Catalogue, [...keys, key]);
        continue;
      }
      const form = pluralForm.exec(key)?.[1];
      const name = [...keys, form === undefined ? key : key.replace(pluralForm, "")].join(".");
      const { forms, texts } = messages.get(name) ?? { forms: [], texts: [] };
      messages.set(name, { forms: form === undefined ? forms : [...forms, form], texts: [...texts, String(value)] });
    }
  };
  add(textsOf(path, readJson(path, root)), []);
  return messages;
}

/** The words of a file: an English vocabulary has its terms in a list, a translated one by id. */
function textsOf(path: string, file: Catalogue): Catalogue {
  if (!path.startsWith("schemas/")) return file;
  const { oneOf, terms = {} } = file as { readonly oneOf?: unknown; readonly terms?: Catalogue };
  const own = wordsOf(file);
  // Countries and languages have the names that Unicode's CLDR gives them.
  if (/(?:country|language)\.json$/.test(path)) return own;
  const listed = (oneOf as readonly Catalogue[] | undefined)?.map((term) => [term["const"], wordsOf(term)]);
  return { ...own, terms: listed === undefined ? terms : (Object.fromEntries(listed) as Catalogue) };
}

function wordsOf(own: Catalogue): Catalogue {
  const texts = translatedKeys.flatMap((key) => (own[key] === undefined ? [] : [[key, textIn(own[key])]]));
  return Object.fromEntries(texts) as Catalogue;
}

/** A text, the text of an object, or those of a list by their index. */
function textIn(value: unknown): unknown {
  if (Array.isArray(value)) return { ...value.map(textIn) };
  return typeof value === "object" ? (value as Catalogue)["text"] : value;
}

function readJson(path: string, root: string): Catalogue {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8")) as Catalogue;
  } catch (cause) {
    throw new RangeError(`not JSON: ${path} (${(cause as Error).message})`, { cause });
  }
}
