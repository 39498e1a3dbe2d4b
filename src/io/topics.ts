import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./environment.ts";
import { isEnglishOnly } from "./guide-files.ts";

/** Unit of translation: a message file, a guide or a vocabulary. Each language has one file of it. */
export interface Topic {
  /** Name: `words/match`, `src/content/guides/help` or `schemas/vocabularies/issue`. */
  readonly name: string;
  /** Returns the path, from the root of the repository, of its file in a language. The file need not exist. */
  readonly fileIn: (language: string) => string;
}

/** Kinds of translated files: pattern of the English ones, the folder in their paths, and the folder of another language. */
const translatedKinds = [
  { pattern: "src/words/en/*.json", folder: "/en/", folderIn: (language: string) => `/${language}/` },
  { pattern: "src/content/guides/*.mdx", folder: "/guides/", folderIn: (language: string) => `/guides/${language}/` },
  {
    pattern: "schemas/vocabularies/*.json",
    folder: "/vocabularies/",
    folderIn: (language: string) => `/translations/${language}/`,
  },
];

/**
 * Lists the message files, vocabularies and guides that are translated, sorted by name. Guides with `translated: false` in
 * their front matter, and generated files, are left out.
 *
 * For example, the topic `words/match` has the file `src/words/en/match.json` in English and `src/words/es/match.json` in
 * Spanish.
 *
 * @param root of the repository, or another folder with the same layout; [] if it has none of the files
 */
export function listTopics(root = repositoryRoot): Topic[] {
  const topics = translatedKinds.flatMap(({ pattern, folder, folderIn }) => {
    const files = globSync(pattern, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
    const paths = files.filter((path) => !path.includes(".generated."));
    const isTranslated = (path: string) =>
      !path.endsWith(".mdx") || !isEnglishOnly(readFileSync(join(root, path), "utf8"));
    return paths.filter(isTranslated).map((path) => ({
      name: path.replace("src/words/en/", "words/").replace(/\.\w+$/, ""),
      fileIn: (language: string) => (language === "en" ? path : path.replace(folder, folderIn(language))),
    }));
  });
  return topics.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Lists the names of the files with translations of listings into a language, such as `words/listings/entities-v`, sorted. Each
 * is reviewed as a topic is. [] without such files.
 */
export function listListingTopics(language: string, root = repositoryRoot): string[] {
  const paths = globSync(`src/words/${language}/listings/*.json`, { cwd: root });
  const names = paths.map((path) => `words/listings/${path.replaceAll("\\", "/").replace(/^.*\/|\.json$/g, "")}`);
  return names.sort();
}

/** Returns true if a native speaker has reviewed all translations of listings into a language. */
export function areListingsReviewed(language: string, root = repositoryRoot): boolean {
  const reviewedTopics = new Set(readReviewedTopics()[language]);
  return listListingTopics(language, root).every((name) => reviewedTopics.has(name));
}

/**
 * Reads schemas/translations/reviewed.json: the names of the topics that a native speaker has reviewed, by language:
 * `{es: ["words/match"]}`. A language without a reviewed topic may be absent.
 */
export function readReviewedTopics(): Readonly<Record<string, readonly string[]>> {
  const text = readFileSync(join(repositoryRoot, "schemas/translations/reviewed.json"), "utf8");
  return JSON.parse(text) as Record<string, string[]>;
}

/**
 * Returns true if a native speaker has reviewed all topics of a language and what its listings say, and for English, from which they are translated.
 * False for an unknown language.
 */
export function isLanguageReviewed(language: string): boolean {
  if (language === "en") return true;
  const reviewedTopics = new Set(readReviewedTopics()[language]);
  return listTopics().every(({ name }) => reviewedTopics.has(name)) && areListingsReviewed(language);
}
