import { ascending } from "d3-array";
import { parse } from "yaml";
import { englishAttributes } from "../language/page-language.ts";

/** A page of the guides, as lists of them show it. */
export interface GuideEntry {
  readonly title: string;
  readonly description: string;
  /** Without the base. */
  readonly address: string;
  /** What an element with its words bears: a language and a direction if they are not the page's. */
  readonly marks: typeof englishAttributes;
}

/** What a guide says of itself at its head. */
export interface GuideSummary extends GuideEntry {
  /** Of its file, and the last part of its address. */
  readonly name: string;
  readonly order: number;
  /** The day on which its text last changed, YYYY-MM-DD. */
  readonly updated: string;
}

const texts = import.meta.glob<string>("../../content/guides/**/*.mdx", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Every guide in MDX, in order of reading. Their heads are read as text: whoever lists the guides runs none of them. */
export const guideSummaries: readonly GuideSummary[] = Object.keys(texts)
  .flatMap((path) => /guides\/([\w-]+)\.mdx$/.exec(path)?.[1] ?? [])
  .map((name) => readHead(name, findGuideFile(texts, name)))
  .sort((a, b) => ascending(a.order, b.order));

/**
 * A guide in the language of this build, or in English if it is not translated.
 *
 * @param files by path, as Vite lists them
 * @throws {RangeError} if there is no such guide
 */
export function findGuideFile<File>(files: Readonly<Record<string, File>>, name: string): File {
  const folder = "../../content/guides";
  const file = files[`${folder}/${import.meta.env.PAGE_LANGUAGE}/${name}.mdx`] ?? files[`${folder}/${name}.mdx`];
  if (file === undefined) throw new RangeError(`unknown guide: ${name}`);
  return file;
}

function readHead(name: string, text: string): GuideSummary {
  const [, head = ""] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
  const { translated = true, ...said } = parse(head) as Omit<GuideSummary, "name" | "address" | "marks"> & {
    readonly translated?: boolean;
  };
  return { ...said, name, address: `/guides/${name}/`, marks: translated ? {} : englishAttributes };
}
