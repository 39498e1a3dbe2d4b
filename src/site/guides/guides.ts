import type { MarkdownHeading, MDXInstance } from "astro";
import { ascending } from "d3-array";
import { dataPageMessages } from "../data/words.ts";
import { selectGuideFile, guideSummaries, type GuideEntry, type GuideSummary } from "../load/guides.ts";
import { frameMessages } from "../ui/words.ts";
import { guidesMessages } from "./words.ts";

/** A guide in MDX with its text. */
export interface Guide extends GuideSummary {
  /** Headings of level 2. */
  readonly headings: readonly MarkdownHeading[];
  /** Component that renders the text. */
  readonly Content: MDXInstance<object>["Content"];
}

const loaderByPath = import.meta.glob<MDXInstance<object>>("../../content/guides/**/*.mdx");

/** Guides in MDX, in reading order, each in the language of this build or else in English. */
export const guides: readonly Guide[] = await Promise.all(guideSummaries.map(loadGuide));

/** All pages that lists of guides show, in reading order: guides in MDX, the glossary and the page about data. */
export const guideEntries: readonly GuideEntry[] = [
  ...guideSummaries,
  {
    title: frameMessages.nav.glossary,
    linkTitle: frameMessages.nav.glossary,
    description: guidesMessages.glossary.lead,
    address: "/guides/glossary/",
    order: 30,
    part: "start" as const,
    languageAttributes: {},
  },
  {
    title: frameMessages.nav.data,
    linkTitle: frameMessages.nav.data,
    description: dataPageMessages.lead,
    address: "/data/",
    order: 50,
    part: "start" as const,
    languageAttributes: {},
  },
].sort((a, b) => ascending(a.order, b.order));

/**
 * Loads the text of a guide: its summary with `headings` (those of level 2, in order) and `Content`, the component that renders
 * it.
 */
async function loadGuide(summary: GuideSummary): Promise<Guide> {
  const load = selectGuideFile(loaderByPath, summary.name);
  const { getHeadings, Content } = await load();
  return { ...summary, headings: getHeadings().filter(({ depth }) => depth === 2), Content };
}
