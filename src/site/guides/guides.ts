import type { MarkdownHeading, MDXInstance } from "astro";
import { ascending } from "d3-array";
import { guideSummaries, findGuideFile, type GuideEntry, type GuideSummary } from "../load/guides.ts";
import { messages } from "./words.ts";

export interface Guide extends GuideSummary {
  readonly headings: readonly MarkdownHeading[];
  readonly Content: MDXInstance<object>["Content"];
}

const { glossary, data } = messages;
const files = import.meta.glob<MDXInstance<object>>("../../content/guides/**/*.mdx");

/** Every guide in MDX, in order of reading. */
export const guides: readonly Guide[] = await Promise.all(guideSummaries.map(readGuide));

/** Every page of the guides in order of reading, with those that are made from the data. */
export const guideEntries: readonly GuideEntry[] = [
  ...guideSummaries,
  { title: glossary.title, description: glossary.lead, address: "/guides/glossary/", order: 30, marks: {} },
  { title: data.title, description: data.lead, address: "/data/", order: 50, marks: {} },
].sort((a, b) => ascending(a.order, b.order));

async function readGuide(head: GuideSummary): Promise<Guide> {
  const { getHeadings, Content } = await findGuideFile(files, head.name)();
  return { ...head, headings: getHeadings().filter(({ depth }) => depth === 2), Content };
}
