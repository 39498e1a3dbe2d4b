import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import { parse } from "yaml";
import { repositoryRoot } from "./environment.ts";

/** The address of a guide's file, English or translated. */
const guideFile = /\/content\/guides\/(?:[\w-]+\/)?[\w-]+\.mdx$/;

/** A heading of a guide. */
export interface GuideHeading {
  readonly depth: number;
  readonly text: string;
  /** In its file, from 1. */
  readonly line: number;
}

/** The headings of a guide, in order. */
export function parseHeadings(text: string): GuideHeading[] {
  let isCode = false;
  return text.split("\n").flatMap((line, index) => {
    if (/^\s*```/.test(line)) isCode = !isCode;
    const [, marks = "", title = ""] = (!isCode && /^(#{1,6}) +(.+?) *$/.exec(line)) || [];
    return title === "" ? [] : [{ depth: marks.length, text: title, line: index + 1 }];
  });
}

/** The anchors of headings, as GitHub makes them: `#what-is-listed`. @throws {Error} if two are alike */
export function toAnchors(headings: readonly GuideHeading[]): string[] {
  const words = headings.map(({ text }) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase());
  const plain = words.map((text) => text.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "").replaceAll(" ", "-"));
  const isTwice = plain.find((anchor, place) => plain.indexOf(anchor) !== place);
  if (isTwice !== undefined) throw new Error(`two headings of a guide are alike: ${isTwice}`);
  return plain;
}

/** What is at the head of a guide. */
export function parseFrontMatter(text: string): object {
  const [, head = ""] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
  return (parse(head) ?? {}) as object;
}

/** Whether a guide is in English in every language: `translated: false` at its head. */
export function isEnglishOnly(text: string): boolean {
  return (parseFrontMatter(text) as { readonly translated?: boolean }).translated === false;
}

/**
 * The file that a language reads in the place of an English guide: its own, or the English one if that is not translated.
 *
 * @param file of the English guide
 * @throws {Error} if the guide is to be translated, but is not yet
 */
export function findGuideFile(language: string, file: string): string {
  const translated = join(dirname(file), language, basename(file));
  if (existsSync(translated)) return translated;
  if (isEnglishOnly(readFileSync(file, "utf8"))) return file;
  throw new Error(
    `a guide is missing: write ${inRepository(translated)}, or \`translated: false\` at the head of ${inRepository(file)}`,
  );
}

/**
 * The anchors of a guide: in every language those of the English headings, in their order, so that links to them lead there.
 *
 * @throws {Error} if a translated guide has other headings than the English one, by number or by depth
 */
export function readAnchors(file: string): string[] {
  const own = parseHeadings(readFileSync(file, "utf8"));
  const english = join(dirname(dirname(file)), basename(file));
  if (basename(dirname(file)) === "guides") return toAnchors(own);
  const meant = parseHeadings(readFileSync(english, "utf8"));
  const place = Array.from({ length: Math.max(own.length, meant.length) }).findIndex(
    (_, index) => own[index]?.depth !== meant[index]?.depth,
  );
  const say = (path: string, heading?: GuideHeading) =>
    heading === undefined ? `none in ${inRepository(path)}` : `${inRepository(path)}:${heading.line} (${heading.text})`;
  if (place >= 0)
    throw new Error(
      `a translated guide needs the headings of the English one, in the same order: ${say(file, own[place])}, not ${say(english, meant[place])}`,
    );
  return toAnchors(meant);
}

function inRepository(path: string): string {
  return relative(repositoryRoot, path).replaceAll("\\", "/");
}

/** Gives the headings of guides their anchors. */
export function addGuideAnchors({ markdown }: AstroConfig): void {
  const { hastPlugins } = markdown.processor.options as { hastPlugins?: unknown[] };
  if (hastPlugins === undefined)
    throw new Error("guides get no anchors: another program than Astro's own reads Markdown");
  hastPlugins.push(createAnchorPlugin);
}

/** What the plug-in uses of the program that reads Markdown. */
interface HeadingContext {
  setProperty(node: object, name: "id", value: string): void;
}

/** A plug-in of the program that reads Markdown, which calls it for each file. */
export function createAnchorPlugin({ fileURL }: { readonly fileURL?: URL }) {
  if (fileURL === undefined || !guideFile.test(fileURL.pathname)) return undefined;
  const anchors = readAnchors(fileURLToPath(fileURL));
  let place = 0;
  return {
    name: "guide-anchors",
    element: {
      filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
      visit(node: object, context: HeadingContext) {
        const anchor = anchors[place++];
        if (anchor === undefined) throw new Error(`a heading has no anchor: the ${place}th of ${fileURL.pathname}`);
        context.setProperty(node, "id", anchor);
      },
    },
  };
}
