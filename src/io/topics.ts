import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./environment.ts";
import { isEnglishOnly } from "./guide-files.ts";

/** Something with words, each of whose languages is one file. */
export interface Topic {
  /** Such as `words/match`, `src/content/guides/help` or `schemas/vocabularies/issue`. */
  readonly name: string;
  /** The path of its file in a language, from the root of the repository. */
  readonly fileIn: (language: string) => string;
}

/** What is translated, in English: files by pattern, the folder in their paths, and where it is in another language. */
const translated = [
  { pattern: "src/words/en/*.json", folder: "/en/", folderIn: (language: string) => `/${language}/` },
  { pattern: "src/content/guides/*.mdx", folder: "/guides/", folderIn: (language: string) => `/guides/${language}/` },
  {
    pattern: "schemas/vocabularies/*.json",
    folder: "/vocabularies/",
    folderIn: (tag: string) => `/translations/${tag}/`,
  },
];

/**
 * Everything that is translated: files of words, vocabularies and guides, by name. Guides that stay English are left out.
 *
 * @param root of the repository, or of another with the same folders
 */
export function listTopics(root = repositoryRoot): Topic[] {
  const topics = translated.flatMap(({ pattern, folder, folderIn }) => {
    const paths = globSync(pattern, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
    const isTranslated = (path: string) =>
      !path.endsWith(".mdx") || !isEnglishOnly(readFileSync(join(root, path), "utf8"));
    return paths.filter(isTranslated).map((path) => ({
      name: path.replace("src/words/en/", "words/").replace(/\.\w+$/, ""),
      fileIn: (language: string) => (language === "en" ? path : path.replace(folder, folderIn(language))),
    }));
  });
  return topics.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The topics whose words a native speaker has reviewed, by language: schemas/translations/reviewed.json. */
export function readReviewedTopics(): Readonly<Record<string, readonly string[]>> {
  const text = readFileSync(join(repositoryRoot, "schemas/translations/reviewed.json"), "utf8");
  return JSON.parse(text) as Record<string, string[]>;
}

/** Whether a native speaker has reviewed every word of a language; English is what the others are translated from. */
export function isLanguageReviewed(language: string): boolean {
  if (language === "en") return true;
  const reviewed = new Set(readReviewedTopics()[language]);
  return listTopics().every(({ name }) => reviewed.has(name));
}
