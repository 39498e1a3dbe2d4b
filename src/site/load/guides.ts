import { ascending } from "d3-array";
import { parse } from "yaml";
import { inEnglish } from "../language/marks.ts";

/** A page of the guides, as lists of them show it. */
export interface GuideEntry {
  readonly title: string;
  readonly description: string;
  /** Without the base. */
  readonly address: string;
  /** What an element with its words bears: a language and a direction if they are not the page's. */
  readonly marks: typeof inEnglish;
}

/** What a guide says of itself at its head. */
export interface GuideHead extends GuideEntry {
  /** Of its file, and the last part of its address. */
  readonly name: string;
  readonly order: number;
  /** The day on which its text last changed, YYYY-MM-DD. */
  readonly updated: string;
}

/** In the language of this build: those of English guides that are not translated. */
const texts = import.meta.glob<string>("../../content/guides/*.mdx", { eager: true, query: "?raw", import: "default" });

/** Every guide in MDX, in order of reading. Their heads are read as text: whoever lists the guides runs none of them. */
export const guideHeads: readonly GuideHead[] = Object.entries(texts)
  .map(([path, text]) => readHead(path.replace(/^.*\/|\.mdx$/g, ""), text))
  .sort((a, b) => ascending(a.order, b.order));

function readHead(name: string, text: string): GuideHead {
  const [, head = ""] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
  const { translated = true, ...said } = parse(head) as Omit<GuideHead, "name" | "address" | "marks"> & {
    readonly translated?: boolean;
  };
  return { ...said, name, address: `/guides/${name}/`, marks: translated ? {} : inEnglish };
}
