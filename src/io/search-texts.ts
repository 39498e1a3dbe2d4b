import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { PageText } from "../core/search/records.ts";
import { repositoryRoot } from "./environment.ts";
import { guideFileIn, parseHead, parseHeadings } from "./guide-files.ts";

/** What a page answers, in one language: `src/words/<language>/search-pages.json`, by its address. */
interface PageRow {
  readonly title: string;
  readonly text: string;
  readonly keywords: readonly string[];
}

/** Reads what guides and other pages say of themselves, in every language of the site. */
export function readPageTexts(languages: readonly string[]): ReadonlyMap<string, PageText> {
  return new Map([...readGuides(languages), ...readPages(languages)]);
}

function readPages(languages: readonly string[]): Map<string, PageText> {
  const files = languages.map((language) => {
    const file = join(repositoryRoot, `src/words/${language}/search-pages.json`);
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, PageRow>;
  });
  const entries = Object.keys(files[0] ?? {}).map((address) => {
    const rows = files.flatMap((file) => file[address] ?? []);
    const texts: PageText = {
      kind: address.startsWith("/guides/") ? "guide" : "page",
      titles: rows.map(({ title }) => title),
      texts: rows.map(({ text }) => text),
      keywords: rows.flatMap(({ keywords }) => keywords),
    };
    return [address, texts] as const;
  });
  return new Map(entries);
}

function readGuides(languages: readonly string[]): Map<string, PageText> {
  const folder = join(repositoryRoot, "src/content/guides");
  const files = readdirSync(folder).filter((name) => name.endsWith(".mdx"));
  const entries = files.map((file) => {
    const english = join(folder, file);
    const texts = languages.map((language) =>
      readFileSync(language === "en" ? english : guideFileIn(language, english), "utf8"),
    );
    const heads = texts.map(readHead);
    const headings = texts.flatMap((text) => parseHeadings(text).map((heading) => heading.text));
    const said: PageText = {
      kind: "guide",
      titles: heads.map(({ title }) => title),
      texts: [...heads.map(({ description }) => description), ...headings],
      keywords: heads.flatMap(({ keywords = [] }) => keywords),
    };
    return [`/guides/${basename(file, ".mdx")}/`, said] as const;
  });
  return new Map(entries);
}

function readHead(text: string) {
  return parseHead(text) as {
    readonly title: string;
    readonly description: string;
    readonly keywords?: readonly string[];
  };
}
