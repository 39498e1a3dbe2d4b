import { absoluteUrlOrHref } from "./href.ts";

/** One step of the way to a page. */
export interface Breadcrumb {
  readonly title: string;
  /** Without the base; the page itself has none. */
  readonly address?: string;
}

/** A node of schema.org, without its context. */
export type StructuredData = Readonly<{ "@type": string | readonly string[] } & Record<string, unknown>>;

/** The path to a page, as its breadcrumbs show it. */
export function buildBreadcrumbList(crumbs: readonly Breadcrumb[], address: string): StructuredData {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map((crumb, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: crumb.title,
      item: absoluteUrlOrHref(crumb.address ?? address),
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
