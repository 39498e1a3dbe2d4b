import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { greatest, least } from "d3-array";
import { describe, expect, test } from "vitest";
import { languages, type LanguageTag } from "../../core/language/languages.ts";
import { earlierShares, earlierSizes } from "../../core/insights/then-and-now.ts";
import { vocabularies } from "../../dataset/vocabularies.ts";
import { readTranslatedSchema } from "../../io/translations.ts";
import { dist } from "./built-site.ts";
import { pageKinds } from "./page-kinds.ts";
import { shownWords } from "./shown-words.ts";

/*
 * No English word is left on the pages of another language: no text that the English page at the same address has too. Of every
 * kind of page the largest, the smallest and one more are read.
 */

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../words/*/*.json", { eager: true });

/** What goes by the same name everywhere: commits, file formats, programs, licences, currencies, parts of the Latin alphabet. */
const international =
  /^(?:[\da-f]{7,40}|Atom|JSON Feed|JSON-LD|GeoJSON|Excel|Parquet|SQLite|NDJSON|JSON Schema|BibTeX|curl and jq|Python|DuckDB|Datasette|JavaScript|iframe|CC BY 4\.0|Web|Chatbots?|Git|GitHub|ln\(|\p{Lu}{2,6}|[\d.,]+ [KM]B|\p{Lu}[\p{L}-]+(?: and \p{Lu}\p{L}+)? \(?\d{4}\)?)$/u;

const others = (Object.keys(languages) as LanguageTag[]).filter(
  (tag) => tag !== "en" && existsSync(join(dist, tag, "index.html")),
);

describe("pages in other languages than English", () => {
  test("have no English word of the register's own", () => {
    expect(others.flatMap(leftIn).slice(0, 40)).toEqual([]);
  });

  test("say in which language they are", () => {
    const faults = others.flatMap((tag) => {
      const isRightToLeft = languages[tag].direction === "rtl";
      return pagesIn(tag).filter((file) => {
        const [html = ""] = /<html[^>]*>/.exec(read(join(tag, file))) ?? [];
        return !html.includes(`lang="${tag}"`) || isRightToLeft !== html.includes('dir="rtl"');
      });
    });
    expect(faults).toEqual([]);
  });
});

/** What is English on the pages of a language. */
function leftIn(tag: LanguageTag): string[] {
  const texts = [...wordsOf(tag), ...titlesIn(tag)];
  const own = new Set(texts);
  // Some words are the same in both languages, as "sources" in French.
  const alike = new Set(texts.flatMap(lettersOf));
  const found = pagesIn(tag).flatMap((file) => {
    const there = englishOf(file);
    const shown = shownWords(read(join(tag, file)));
    const isHeadedInEnglish = file.startsWith("guides/") && !shown.some(({ place }) => place === "h1");
    return shown.flatMap(({ text, place }) => {
      if (!there.has(text) || own.has(text) || place === "article[data-size]") return [];
      if (isAsWritten(file, place, isHeadedInEnglish)) return [];
      const rest = withoutNames(text);
      const isOwn = own.has(rest) || international.test(rest) || lettersOf(rest).every((word) => alike.has(word));
      return isOwn ? [] : [`/${tag}/${file} ${place}: ${text}`];
    });
  });
  return [...new Set(found)];
}

function read(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}

const englishPages = new Map<string, ReadonlySet<string>>();

/** The texts of the English page at the same address; it is read once for all languages. */
function englishOf(file: string): ReadonlySet<string> {
  const known = englishPages.get(file);
  if (known !== undefined) return known;
  const texts = new Set(existsSync(join(dist, file)) ? shownWords(read(file)).map(({ text }) => text) : []);
  englishPages.set(file, texts);
  return texts;
}

/** A description can't say that it is English: that of a listing has its summary, that of a text without a translation is the text's own. */
function isAsWritten(file: string, place: string, isHeadedInEnglish: boolean): boolean {
  const isListing = /^(?:entities|tools)\//.test(file) && place.includes("description");
  // The translators' guide lists English words beside those of its language.
  const isWordList = file === "guides/translate/index.html" && /^(?:th|td|code)$/.test(place);
  return isListing || isWordList || (place.startsWith("meta[") && isHeadedInEnglish);
}

/** Of every kind of page the largest, the smallest and the first, by file. */
function pagesIn(tag: string): string[] {
  const folder = join(dist, tag);
  // Old addresses that lead on are Astro's own pages of a few hundred bytes, seen for an instant.
  const isWhole = (file: string) => file.endsWith(".html") && statSync(join(folder, file)).size > 2000;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isWhole);
  const byKind = Map.groupBy(files.sort(), (file) => {
    const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    return pageKinds.find(({ pattern }) => pattern.test(address));
  });
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  return [...byKind.values()].flatMap((kind) => [
    ...new Set([greatest(kind, sizeOf) ?? "", least(kind, sizeOf) ?? "", kind[0] ?? ""]),
  ]);
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Every text of the words files of a language, those within functions too. */
function wordsOf(tag: string): string[] {
  const own = Object.entries(modules).filter(([path]) => path.includes(`/words/${tag}/`));
  return own.flatMap(([, module]) => Object.values(module).flatMap(textsIn));
}

/** Titles and descriptions of all terms in a language. */
function titlesIn(tag: string): string[] {
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

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Names that pages show in every language: of listings, of who publishes or makes, of maps; the longest first. */
const names = namesOfRegister();

function withoutNames(text: string): string {
  if (address.test(text)) return "";
  const rest = names.filter((name) => text.includes(name)).reduce((left, name) => removed(left, name), text);
  const trimmed = rest.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}(]+$/gu, "");
  const counted = trimmed.replace(/ \(\d{1,3}$/, "");
  return /\p{L}{2}/u.test(counted) && !address.test(counted) ? counted : "";
}

/** Of a page or of a mailbox. */
const address = /^(?:https?:\S+|(?:[\w.+-]+@)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/;

function removed(text: string, name: string): string {
  return text.replace(new RegExp(`(?<!\\p{Script=Latin})${RegExp.escape(name)}(?!\\p{L})`, "gu"), "");
}

function namesOfRegister(): string[] {
  if (others.length === 0) return [];
  const { entities, tools } = JSON.parse(read("data/v1/register.json")) as Record<"entities" | "tools", Named[]>;
  const named = [...entities, ...tools].flatMap(({ name, acronym, aliases, sources, developers, relations }) => [
    ...[name, acronym, ...(aliases ?? [])],
    ...[...(sources ?? []).map(({ publisher }) => publisher)],
    ...[...(developers ?? []), ...(relations ?? [])].map((each) => each.name),
  ]);
  const known = [
    ...named,
    ...[...earlierShares, ...earlierSizes].flatMap(({ of, sources }) => [
      of,
      ...sources.map(({ publisher }) => publisher),
    ]),
  ].filter((name) => name !== undefined && name.length > 1);
  return [...new Set(known as string[])].sort((a, b) => b.length - a.length);
}

interface Named {
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly sources?: readonly { readonly publisher?: string }[];
  readonly developers?: readonly { readonly name: string }[];
  readonly relations?: readonly { readonly name?: string }[];
}
