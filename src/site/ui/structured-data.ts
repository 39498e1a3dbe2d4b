import { addressForMachines } from "./href.ts";

/** One step of the way to a page. */
export interface Crumb {
  readonly title: string;
  /** Without the base; the page itself has none. */
  readonly address?: string;
}

/** A node of schema.org, without its context. */
export type StructuredData = Readonly<{ "@type": string | readonly string[] } & Record<string, unknown>>;

/** The path to a page, as its breadcrumbs show it. */
export function breadcrumbData(crumbs: readonly Crumb[], address: string): StructuredData {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map((crumb, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: crumb.title,
      item: addressForMachines(crumb.address ?? address),
    })),
  };
}

/**
 * Nodes as the text of a JSON-LD block.
 *
 * No value can end the block: "<" is written as an escape. Values that are undefined are left out.
 */
export function formatStructuredData(nodes: readonly StructuredData[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replace(/</g, "\\u003c");
}

/** As much as search engines show. */
const longest = 160;
/** A sentence that ends sooner says too little. */
const shortest = 80;

/** A description of at most 160 characters: cut at the end of a sentence, else after a word. */
export function shortenDescription(text: string): string {
  if (text.length <= longest) return text;
  const sentence = text.slice(0, longest + 1).match(/^.*[.!?](?= )/s)?.[0] ?? "";
  if (sentence.length >= shortest) return sentence;
  const words = text.slice(0, longest).replace(/\s+\S*$/, "");
  return `${words.replace(/[\s,;:–(“-]+$/, "")}…`;
}
