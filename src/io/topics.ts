import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./environment.ts";
import { isOnlyEnglish } from "./guide-files.ts";

/** Something with words, each of whose languages is one file. */
export interface Topic {
  /** Such as `words/match`, `src/content/guides/help` or `schemas/vocabularies/issue`. */
  readonly name: string;
  /** The path of its file in a language, from the root of the repository. */
  readonly fileIn: (language: string) => string;
}

/**
 * Everything that is translated: files of words, vocabularies and guides, by name. Guides that stay English are left out.
 *
 * @param root of the repository, or of another with the same folders
 */
export function listTopics(root = repositoryRoot): Topic[] {
  const find = (pattern: string) => globSync(pattern, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const words = find("src/words/en/*.json").map((path) => ({
    name: path.replace("src/words/en/", "words/").replace(/\.json$/, ""),
    fileIn: (language: string) => path.replace("/en/", `/${language}/`),
  }));
  const isTranslated = (path: string) => !isOnlyEnglish(readFileSync(join(root, path), "utf8"));
  const guides = find("src/content/guides/*.mdx")
    .filter(isTranslated)
    .map((path) => {
      const name = path.replace(/\.mdx$/, "");
      return {
        name,
        fileIn: (language: string) => (language === "en" ? path : name.replace(/([^/]+)$/, `${language}/$1.mdx`)),
      };
    });
  const vocabularies = find("schemas/vocabularies/*.json").map((path) => {
    const name = path.replace(/\.json$/, "");
    const fileIn = (language: string) =>
      language === "en" ? path : path.replace("vocabularies/", `translations/${language}/`);
    return { name, fileIn };
  });
  return [...words, ...guides, ...vocabularies].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The topics whose words a native speaker has reviewed, by language: schemas/translations/reviewed.json. */
export function readReviewed(): Readonly<Record<string, readonly string[]>> {
  const text = readFileSync(join(repositoryRoot, "schemas/translations/reviewed.json"), "utf8");
  return JSON.parse(text) as Record<string, string[]>;
}

/** Whether a native speaker has reviewed every word of a language; English is what the others are translated from. */
export function isReviewed(language: string): boolean {
  if (language === "en") return true;
  const reviewed = new Set(readReviewed()[language]);
  return listTopics().every(({ name }) => reviewed.has(name));
}
