import type { MarkdownHeading, MDXInstance } from "astro";
import { ascending } from "d3-array";
import type { Messages } from "../ui/words.ts";

/** A page of the guides, as lists of them show it. */
export interface GuideEntry {
  readonly title: string;
  readonly description: string;
  /** Without the base. */
  readonly address: string;
}

/** A guide that is written in MDX. */
export interface Guide extends GuideEntry {
  /** Of its file, and the last part of its address. */
  readonly name: string;
  readonly order: number;
  /** The day on which its text last changed, YYYY-MM-DD. */
  readonly updated: string;
  readonly headings: readonly MarkdownHeading[];
  readonly Content: MDXInstance<Matter>["Content"];
}

interface Matter {
  readonly title: string;
  readonly description: string;
  readonly order: number;
  readonly updated: string | Date;
}

const files = import.meta.glob<MDXInstance<Matter>>("../../content/guides/*.mdx", { eager: true });

/** Every guide in MDX, in order of reading. */
export const guides: readonly Guide[] = Object.entries(files)
  .map(([path, file]) => readGuide(path.replace(/^.*\/|\.mdx$/g, ""), file))
  .sort((a, b) => ascending(a.order, b.order));

/** @throws {RangeError} if there is no such guide */
export function guideByName(name: string): Guide {
  const guide = guides.find((each) => each.name === name);
  if (guide === undefined) throw new RangeError(`unknown guide: ${name}`);
  return guide;
}

/** Every page of the guides in order of reading, with those that are made from the data. */
export function guideEntries({ glossary, data }: Messages): GuideEntry[] {
  const made = [
    { title: glossary.title, description: glossary.lead, address: "/guides/glossary/", order: 30 },
    { title: data.title, description: data.lead, address: "/data/", order: 50 },
  ];
  return [...guides, ...made].sort((a, b) => ascending(a.order, b.order));
}

function readGuide(name: string, { frontmatter, Content, getHeadings }: MDXInstance<Matter>): Guide {
  const { title, description, order, updated } = frontmatter;
  const day = new Date(updated).toISOString().slice(0, 10);
  return {
    name,
    address: `/guides/${name}/`,
    title,
    description,
    order,
    updated: day,
    headings: getHeadings().filter(({ depth }) => depth === 2),
    Content,
  };
}
