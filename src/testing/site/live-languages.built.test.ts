import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { greatest, least } from "d3-array";
import { describe, expect, test } from "vitest";
import { languages, type LanguageTag } from "../../core/language/languages.ts";
import { earlierShares, earlierSizes } from "../../core/insights/then-and-now.ts";
import { vocabularies } from "../../dataset/vocabularies.ts";
import { readTranslatedSchema } from "../../io/translations.ts";
import { liveSiteFolder } from "./built-site.ts";
import { pageKinds } from "./page-kinds.ts";
import { extractShownWords } from "./shown-words.ts";

/*
 * No English word is left on the pages of another language: no text that the English page at the same address has too. Of every
 * kind of page the largest, the smallest and one more are read.
 */

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../words/*/*.json", { eager: true });

/** Texts that are the same in every language: commits, file formats, programs, licences, currencies, authors with a year. */
const international =
  /^(?:[\da-f]{7,40}|Atom|JSON Feed|JSON-LD|GeoJSON|Excel|Parquet|SQLite|NDJSON|JSON Schema|BibTeX|curl and jq|Python|DuckDB|Datasette|JavaScript|iframe|CC BY 4\.0|Web|Chatbots?|Git|GitHub|ln\(|\p{Lu}{2,6}|[\d.,]+ [KM]B|\p{Lu}[\p{L}-]+(?: and \p{Lu}\p{L}+)? \(?\d{4}\)?)$/u;

const otherLanguages = (Object.keys(languages) as LanguageTag[]).filter(
  (tag) => tag !== "en" && existsSync(join(liveSiteFolder, tag, "index.html")),
);

describe("pages in other languages than English", () => {
  test("have no English word of the register's own", () => {
    expect(otherLanguages.flatMap(findEnglishTexts).slice(0, 40)).toEqual([]);
  });

  test("say in which language they are", () => {
    const faults = otherLanguages.flatMap((tag) => {
      const isRightToLeft = languages[tag].direction === "rtl";
      return pickFiles(tag).filter((file) => {
        const [html = ""] = /<html[^>]*>/.exec(read(join(tag, file))) ?? [];
        return !html.includes(`lang="${tag}"`) || isRightToLeft !== html.includes('dir="rtl"');
      });
    });
    expect(faults).toEqual([]);
  });
});

/** Returns the English texts on the pages of a language, in the form `/ar/map/index.html h2: Country by country`. */
function findEnglishTexts(tag: LanguageTag): string[] {
  const texts = [...readMessageTexts(tag), ...readTermTexts(tag)];
  const translatedTexts = new Set(texts);
  // Words that both languages share, such as "sources" in French.
  const commonWords = new Set(texts.flatMap(splitWords));
  const englishTextsOfPages = pickFiles(tag).flatMap((file) => {
    const englishTexts = readEnglishTexts(file);
    const shownTexts = extractShownWords(read(join(tag, file)));
    const isHeadedInEnglish = file.startsWith("guides/") && !shownTexts.some(({ origin }) => origin === "h1");
    return shownTexts.flatMap(({ text, origin }) => {
      if (!englishTexts.has(text) || translatedTexts.has(text) || origin === "article[data-scope]") return [];
      if (isAsWritten(file, origin, isHeadedInEnglish)) return [];
      const unnamedText = removeNames(text);
      const isTranslated =
        translatedTexts.has(unnamedText) ||
        international.test(unnamedText) ||
        splitWords(unnamedText).every((word) => commonWords.has(word));
      return isTranslated ? [] : [`/${tag}/${file} ${origin}: ${text}`];
    });
  });
  return [...new Set(englishTextsOfPages)];
}

function read(file: string): string {
  return readFileSync(join(liveSiteFolder, file), "utf8");
}

const englishPages = new Map<string, ReadonlySet<string>>();

/** Returns the texts of the English page with the same file name. Empty if there is none. Cached for all languages. */
function readEnglishTexts(file: string): ReadonlySet<string> {
  const cachedTexts = englishPages.get(file);
  if (cachedTexts !== undefined) return cachedTexts;
  const texts = new Set(
    existsSync(join(liveSiteFolder, file)) ? extractShownWords(read(file)).map(({ text }) => text) : [],
  );
  englishPages.set(file, texts);
  return texts;
}

/**
 * Returns true for an English text that is allowed: a description made from a listing's summary or from an untranslated guide,
 * which can't be marked as English, the words in the translators' guide, and names of help lines.
 */
function isAsWritten(file: string, origin: string, isHeadedInEnglish: boolean): boolean {
  const isListing = /^(?:entities|tools)\//.test(file) && origin.includes("description");
  // The translators' guide lists English words beside those of its language.
  const isWordList = file === "guides/translate/index.html" && /^(?:th|td|code)$/.test(origin);
  // Help lines of others have their own names.
  const isHelpLine = file === "guides/help/index.html" && origin === "a";
  return isListing || isWordList || isHelpLine || (origin.startsWith("meta[") && isHeadedInEnglish);
}

/** Returns the largest, the smallest and the first page of each kind, as paths below the language's folder. */
function pickFiles(tag: string): string[] {
  const folder = join(liveSiteFolder, tag);
  // Pages that lead on at once have a few hundred bytes.
  const isWhole = (file: string) => file.endsWith(".html") && statSync(join(folder, file)).size > 2000;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isWhole);
  const byKind = Map.groupBy(files.sort(), (file) => {
    const addressPattern = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    return pageKinds.find(({ pattern }) => pattern.test(addressPattern));
  });
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  return [...byKind.values()].flatMap((kind) => [
    ...new Set([greatest(kind, sizeOf) ?? "", least(kind, sizeOf) ?? "", kind[0] ?? ""]),
  ]);
}

/** Returns the words of a text in lower case. Digits and punctuation separate words. */
function splitWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Returns all messages of a language. */
function readMessageTexts(tag: string): string[] {
  const languageModules = Object.entries(modules).filter(([path]) => path.includes(`/words/${tag}/`));
  return languageModules.flatMap(([, module]) => Object.values(module).flatMap(collectTexts));
}

/** Returns the titles and descriptions of all vocabularies and terms in a language. */
function readTermTexts(tag: string): string[] {
  return [...vocabularies.keys()].flatMap((name) => {
    const { title, description, oneOf } = readTranslatedSchema(`vocabularies/${name}.json`, tag) as Titled;
    return [title, description, ...oneOf.flatMap((term) => [term.title, term.description])];
  });
}

interface Titled {
  readonly title: string;
  readonly description: string;
  readonly oneOf: readonly { readonly title: string; readonly description: string }[];
}

function collectTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectTexts) : [];
}

/** Names that are the same in every language: of listings, publishers, developers and earlier maps. The longest first. */
const names = readRegisterNames();

/** Removes names, addresses, punctuation at both ends and a count at the end. "" if no two letters in a row remain. */
function removeNames(text: string): string {
  if (addressPattern.test(text)) return "";
  const unnamedText = names
    .filter((name) => text.includes(name))
    .reduce((remaining, name) => removeName(remaining, name), text);
  const trimmed = unnamedText.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}(]+$/gu, "");
  const counted = trimmed.replace(/ \(\d{1,3}$/, "");
  return /\p{L}{2}/u.test(counted) && !addressPattern.test(counted) ? counted : "";
}

/** Pattern of a web or e-mail address. */
const addressPattern = /^(?:https?:\S+|(?:[\w.+-]+@)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/;

/** Removes a name where it is not part of a longer word. */
function removeName(text: string, name: string): string {
  return text.replace(new RegExp(`(?<!\\p{Script=Latin})${RegExp.escape(name)}(?!\\p{L})`, "gu"), "");
}

function readRegisterNames(): string[] {
  if (otherLanguages.length === 0) return [];
  const { entities, tools } = JSON.parse(read("data/v1/register.json")) as Record<"entities" | "tools", Named[]>;
  const listingNames = [...entities, ...tools].flatMap(({ name, acronym, aliases, sources, developers, relations }) => [
    ...[name, acronym, ...(aliases ?? [])],
    ...[...(sources ?? []).map(({ publisher }) => publisher)],
    ...[...(developers ?? []), ...(relations ?? [])].map((each) => each.name),
  ]);
  const shownNames = [
    ...listingNames,
    ...[...earlierShares, ...earlierSizes].flatMap(({ of, sources }) => [
      of,
      ...sources.map(({ publisher }) => publisher),
    ]),
  ].filter((name) => name !== undefined && name.length > 1);
  return [...new Set(shownNames as string[])].sort((a, b) => b.length - a.length);
}

interface Named {
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly sources?: readonly { readonly publisher?: string }[];
  readonly developers?: readonly { readonly name: string }[];
  readonly relations?: readonly { readonly name?: string }[];
}
