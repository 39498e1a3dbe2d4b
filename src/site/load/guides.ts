import { ascending } from "d3-array";
import { parseFrontMatter } from "../../io/guide-files.ts";
import { englishAttributes } from "../language/page-language.ts";

/** Parts of the list of guides, in their order. */
export const guideParts = ["start", "trust", "take-part", "site"] as const;

export type GuidePart = (typeof guideParts)[number];

/** A page of the guides, as lists of guides show it. */
export interface GuideEntry {
  readonly title: string;
  /** Title in the language of the page, for links, also if the guide itself is in English. */
  readonly linkTitle: string;
  readonly description: string;
  /** Part of the list in which it stands. */
  readonly part: GuidePart;
  /** URL path without the base of the site, such as "/guides/method/". */
  readonly address: string;
  /** HTML attributes of elements with its text, which the title of a link isn't: `lang` and `dir` if the guide is in English on a page that is not, else none. */
  readonly languageAttributes: typeof englishAttributes;
}

/** Front matter of a guide in MDX, with its name and address. */
export interface GuideSummary extends GuideEntry {
  /** File name without its extension, and last part of the address, such as "method". */
  readonly name: string;
  /** Number by which guides are sorted, lowest first. */
  readonly order: number;
  /** Day on which the text last changed, YYYY-MM-DD. */
  readonly updated: string;
}

/** Front matter of a guide, as its file states it. */
interface GuideFrontMatter extends Pick<GuideSummary, "title" | "description" | "order" | "part" | "updated"> {
  /** False if the guide is in English in every language of the site. */
  readonly translated?: boolean;
  /** Titles of a guide that is in English in every language, by language. */
  readonly titles?: Readonly<Record<string, string>>;
}

const textByPath = import.meta.glob<string>("../../content/guides/**/*.mdx", {
  eager: true,
  query: "?raw",
  import: "default",
});

/**
 * Guides in MDX, in reading order.
 *
 * Only their front matter is read, so that a page that lists guides does not load their components and styles.
 */
export const guideSummaries: readonly GuideSummary[] = listEnglishNames(textByPath)
  .map((name) => parseGuide(name, selectGuideFile(textByPath, name)))
  .sort((a, b) => ascending(a.order, b.order));

/**
 * Returns a guide's file in the language of this build, or the English one if there is no translation.
 *
 * @param fileByPath as `import.meta.glob` returns it for the guides, such as `../../content/guides/fr/method.mdx`; the values can
 *   be anything
 * @param name file name without extension, such as "method"
 * @throws {RangeError} `unknown guide: method` if there is neither
 */
export function selectGuideFile<File>(fileByPath: Readonly<Record<string, File>>, name: string): File {
  const folder = "../../content/guides";
  const translation = fileByPath[`${folder}/${import.meta.env.PAGE_LANGUAGE}/${name}.mdx`];
  const file = translation ?? fileByPath[`${folder}/${name}.mdx`];
  if (file === undefined) throw new RangeError(`unknown guide: ${name}`);
  return file;
}

/**
 * Returns the names of the guides directly in `guides/`, which are the English ones, in the order of the paths: "method" for
 * `../../content/guides/method.mdx`. Files in its folders, which are translations, are left out.
 */
function listEnglishNames(fileByPath: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(fileByPath).flatMap((path) => /guides\/([\w-]+)\.mdx$/.exec(path)?.[1] ?? []);
}

/**
 * Parses the front matter of a guide: `{title, linkTitle, description, order, updated, name, address, languageAttributes}` and whatever else
 * it states, such as `keywords`. The address is such as "/guides/method/". With `translated: false`, `languageAttributes` are
 * those of English text; else {}.
 */
function parseGuide(name: string, text: string): GuideSummary {
  const { translated = true, titles, ...frontMatter } = parseFrontMatter(text) as GuideFrontMatter;
  if (!guideParts.includes(frontMatter.part))
    throw new RangeError(`part of the guide ${name} is ${frontMatter.part}; write one of ${guideParts.join(", ")}`);
  return {
    ...frontMatter,
    linkTitle: titles?.[import.meta.env.PAGE_LANGUAGE ?? "en"] ?? frontMatter.title,
    name,
    address: `/guides/${name}/`,
    languageAttributes: translated ? {} : englishAttributes,
  };
}
