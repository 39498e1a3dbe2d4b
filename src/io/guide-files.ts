import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import { parse } from "yaml";
import { repositoryRoot } from "./environment.ts";

/** Path of a guide's file, English or translated: "…/content/guides/help.mdx", "…/content/guides/es/help.mdx". */
const guideFile = /\/content\/guides\/(?:[\w-]+\/)?[\w-]+\.mdx$/;

/** Heading of a guide. */
export interface GuideHeading {
  /** Level, 1–6. */
  readonly depth: number;
  /** Markdown after the number signs: "The `status` of [it](/x/)". */
  readonly text: string;
  /** Line number in the file, from 1. */
  readonly line: number;
}

/**
 * Parses the headings of a guide, in order: line 5, `## Title` → `{depth: 2, text: "Title", line: 5}`. Lines of fenced code
 * blocks are skipped; empty headings, too. [] without headings.
 */
export function parseHeadings(text: string): GuideHeading[] {
  let isInCode = false;
  return text.split("\n").flatMap((line, index) => {
    if (/^\s*```/.test(line)) isInCode = !isInCode;
    const [, marks = "", title = ""] = (!isInCode && /^(#{1,6}) +(.+?) *$/.exec(line)) || [];
    return title === "" ? [] : [{ depth: marks.length, text: title, line: index + 1 }];
  });
}

/**
 * Returns the anchors of headings, in their order and without "#", in GitHub's format: "The `status` of [it](/x/)" →
 * "the-status-of-it".
 *
 * Links are replaced by their text, letters become lower case, spaces become hyphens, and other punctuation than hyphens and
 * underscores is dropped.
 *
 * @throws {Error} if two headings have the same anchor: `two headings of a guide are alike: what-is-listed`
 */
export function toAnchors(headings: readonly GuideHeading[]): string[] {
  const titles = headings.map(({ text }) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase());
  const anchors = titles.map((title) => title.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "").replaceAll(" ", "-"));
  const duplicate = anchors.find((anchor, index) => anchors.indexOf(anchor) !== index);
  if (duplicate !== undefined) throw new Error(`two headings of a guide are alike: ${duplicate}`);
  return anchors;
}

/**
 * Parses the front matter of a guide, the YAML between two lines `---` at its start: "---\ntitle: Help\n---\n" →
 * `{title: "Help"}`. `{}` if it has none, or an empty one.
 *
 * @throws {Error} if it is not YAML
 */
export function parseFrontMatter(text: string): object {
  const [, yaml = ""] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
  return (parse(yaml) ?? {}) as object;
}

/**
 * Returns true if a guide stays English in every language: its front matter has `translated: false`. False for any other value,
 * and without front matter.
 */
export function isEnglishOnly(text: string): boolean {
  return (parseFrontMatter(text) as { readonly translated?: boolean }).translated === false;
}

/**
 * Finds the file of a guide in a language: the translated one (`guides/es/help.mdx` for `guides/help.mdx`) if it exists, else
 * the English one if the guide stays English (see `isEnglishOnly`).
 *
 * @param language tag of a language other than English
 * @param file path of the English guide
 * @throws {Error} if the guide should have a translation into the language but has none: `a guide is missing: write …`
 */
export function findGuideFile(language: string, file: string): string {
  const translated = join(dirname(file), language, basename(file));
  if (existsSync(translated)) return translated;
  if (isEnglishOnly(readFileSync(file, "utf8"))) return file;
  throw new Error(
    `a guide is missing: write ${toRepositoryPath(translated)}, or \`translated: false\` at the head of ${toRepositoryPath(file)}`,
  );
}

/**
 * Reads the anchors of a guide's headings, in order. A translated guide has the anchors of the English one, so that a link to a
 * section works in every language.
 *
 * @param file path of the guide, English or translated
 * @throws {Error} if the headings of a translated guide differ from the English ones in number or depth, or if two English
 *   headings have the same anchor
 */
export function readAnchors(file: string): string[] {
  const headings = parseHeadings(readFileSync(file, "utf8"));
  const isEnglish = basename(dirname(file)) === "guides";
  if (isEnglish) return toAnchors(headings);
  const englishFile = join(dirname(dirname(file)), basename(file));
  const englishHeadings = parseHeadings(readFileSync(englishFile, "utf8"));
  const headingCount = Math.max(headings.length, englishHeadings.length);
  const differingIndex = Array.from({ length: headingCount }).findIndex(
    (_, index) => headings[index]?.depth !== englishHeadings[index]?.depth,
  );
  if (differingIndex >= 0) {
    const heading = formatHeading(file, headings[differingIndex]);
    const englishHeading = formatHeading(englishFile, englishHeadings[differingIndex]);
    throw new Error(
      `a translated guide needs the headings of the English one, in the same order: ${heading}, not ${englishHeading}`,
    );
  }
  return toAnchors(englishHeadings);
}

/**
 * Formats a heading for a message: "src/content/guides/help.mdx:5 (Title)". "none in src/content/guides/help.mdx" without one.
 */
function formatHeading(file: string, heading: GuideHeading | undefined): string {
  const path = toRepositoryPath(file);
  return heading === undefined ? `none in ${path}` : `${path}:${heading.line} (${heading.text})`;
}

/** Returns a path relative to the root of the repository, with slashes: "src/content/guides/help.mdx". */
function toRepositoryPath(path: string): string {
  return relative(repositoryRoot, path).replaceAll("\\", "/");
}

/**
 * Adds the plugin that sets the anchors of guides to Astro's Markdown processor. Changes the configuration.
 *
 * @throws {Error} if the processor is another than Astro's default one, which has no list of plugins
 */
export function addGuideAnchors({ markdown }: AstroConfig): void {
  const { hastPlugins } = markdown.processor.options as { hastPlugins?: unknown[] };
  if (hastPlugins === undefined)
    throw new Error("guides get no anchors: another program than Astro's own reads Markdown");
  hastPlugins.push(createAnchorPlugin);
}

/** Context that Astro's Markdown processor passes to a plugin, as far as the plugin uses it. */
interface HeadingContext {
  setProperty(node: object, name: "id", value: string): void;
}

/** Plugin of Astro's Markdown processor for the elements of one file. */
interface AnchorPlugin {
  readonly name: "guide-anchors";
  readonly element: {
    /** Names of the elements that are visited. */
    readonly filter: string[];
    /** Sets the `id` of a heading to the next anchor. */
    readonly visit: (node: object, context: HeadingContext) => void;
  };
}

/**
 * Creates a plugin of Astro's Markdown processor that sets the `id` of each heading in a guide. The processor calls it for each
 * file.
 *
 * @returns undefined if the file is not a guide or has no URL
 * @throws {Error} see `readAnchors`; the visitor throws if a file has more headings than anchors
 */
export function createAnchorPlugin({ fileURL }: { readonly fileURL?: URL }): AnchorPlugin | undefined {
  if (fileURL === undefined || !guideFile.test(fileURL.pathname)) return undefined;
  const anchors = readAnchors(fileURLToPath(fileURL));
  let headingIndex = 0;
  return {
    name: "guide-anchors",
    element: {
      filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
      visit(node, context) {
        const anchor = anchors[headingIndex++];
        if (anchor === undefined)
          throw new Error(`a heading has no anchor: the ${headingIndex}th of ${fileURL.pathname}`);
        context.setProperty(node, "id", anchor);
      },
    },
  };
}
