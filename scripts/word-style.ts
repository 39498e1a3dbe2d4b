import { readFileSync, globSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../src/core/language/messages.ts";
import avoidedWords from "../src/words/avoided-words.json" with { type: "json" };

/** Rule on how a language is written. The guide "Translate or correct a word" names them. */
interface StyleRule {
  /** Languages that it holds for. */
  readonly languages: readonly string[];
  /** Matches what is wrong. */
  readonly pattern: RegExp;
  readonly message: string;
}

const styleRules: readonly StyleRule[] = [
  {
    languages: ["fr"],
    pattern: /[^\u202f\s\p{P}][;:!?](?=[\s*]|$)|[ \u00a0][;:!?](?=[\s*]|$)/gu,
    message: "a narrow no-break space (U+202F) stands before ; : ! ?",
  },
  {
    languages: ["fr"],
    pattern: /«(?!\u202f)|(?<!\u202f)»/gu,
    message: "a narrow no-break space (U+202F) stands inside « »",
  },
  {
    languages: ["es", "pt", "ar"],
    // Not in a list of marks: "after ; , | a tab".
    pattern: /[\p{L}\p{N})»”}][ \u00a0\u202f][:;!?؛؟](?! [,|])(?=[\s*]|$)/gu,
    message: "no space stands before a mark",
  },
  {
    languages: ["ar"],
    pattern: /(?<!\u2068)\{\{name\}\}|\{\{name\}\}(?!\u2069)/gu,
    message: "a name stands between U+2068 and U+2069, which keep its direction apart",
  },
];

/** Characters that a finding quotes before and after what is wrong. */
const quotedLength = 25;

/**
 * Checks a text by the rules of its language and for the words of src/words/avoided-words.json.
 *
 * @returns a line for each finding, such as `no space stands before a mark: …plan :`; [] for a language without rules
 */
export function findStyleFaults(language: string, text: string): string[] {
  const byRule = styleRules
    .filter(({ languages }) => languages.includes(language))
    .flatMap(({ pattern, message }) =>
      Array.from(text.matchAll(pattern), ({ index, 0: match }) => {
        const quoted = text.slice(Math.max(0, index - quotedLength), index + match.length + quotedLength);
        return `${message}: ${quoted.replace(/\s*\n\s*/g, " ").trim()}`;
      }),
    );
  const words: Readonly<Record<string, string>> = avoidedWords[language as keyof typeof avoidedWords] ?? {};
  const lowerCase = text.toLowerCase().replaceAll("'", "’");
  const avoided = Object.entries(words).filter(([word]) => new RegExp(`(?<!\\p{L})${word}`, "u").test(lowerCase));
  return [...byRule, ...avoided.map(([word, better]) => `write “${better}”, not “${word}”`)];
}

/** Keys whose texts are what readers type, or titles of pages of others. */
const freeKeys = ["keywords", "sources", "aliases"];

/**
 * Checks all translated texts of a language: messages, vocabularies, guides and what listings say.
 *
 * @param root of the repository
 * @returns a line for each finding, such as `src/words/es/match.json lead: no space stands before a mark: …`
 */
export function findStyleFaultsOfFiles(language: string, root: string): string[] {
  const patterns = [`src/words/${language}/**/*.json`, `schemas/translations/${language}/*.json`];
  const jsonPaths = globSync(patterns, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const fromJson = jsonPaths.toSorted().flatMap((path) => {
    const catalogue = JSON.parse(readFileSync(join(root, path), "utf8")) as Catalogue;
    return listTexts(catalogue, []).flatMap(([key, text]) =>
      findStyleFaults(language, text).map((fault) => `${path} ${key}: ${fault}`),
    );
  });
  const guidePaths = globSync(`src/content/guides/${language}/*.mdx`, { cwd: root }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  const fromGuides = guidePaths.toSorted().flatMap((path) => {
    const prose = stripMarkup(readFileSync(join(root, path), "utf8"));
    return findStyleFaults(language, prose).map((fault) => `${path}: ${fault}`);
  });
  return [...fromJson, ...fromGuides];
}

/** Lists the texts of a catalogue with their dotted keys: `[["steps.first", "Primero"]]`, without those below `freeKeys`. */
function listTexts(part: Catalogue | readonly unknown[], keys: readonly string[]): [key: string, text: string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (freeKeys.includes(key)) return [];
    if (typeof value === "string") return [[[...keys, key].join("."), value]];
    return typeof value === "object" && value !== null ? listTexts(value as Catalogue, [...keys, key]) : [];
  });
}

/** Returns the prose of a guide: without front matter, code, tables of rules, addresses of links, and tags. */
function stripMarkup(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/`[^`]*`/g, "x")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<[^>]*>/g, "")
    .replace(/^\s*\|.*$/gm, "");
}
