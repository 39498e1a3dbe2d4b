import { absoluteUrlOrHref } from "./href.ts";

/** A step of the path from the front page to a page. */
export interface Breadcrumb {
  readonly title: string;
  /** Address without the base, such as `/tools/`. Absent for the page itself. */
  readonly address?: string;
}

/** A schema.org node without its `@context`. */
export type StructuredData = Readonly<{ "@type": string | readonly string[] } & Record<string, unknown>>;

/**
 * Returns a schema.org BreadcrumbList of a page's breadcrumbs: `{"@type": "BreadcrumbList", itemListElement: [{"@type":
 * "ListItem", position: 1, name: "Tools", item: "https://example.org/tools/"}]}`. `item` is a path if the build has no host;
 * the page itself, which has no address, needs none. Without breadcrumbs the list is [].
 */
export function buildBreadcrumbList(breadcrumbs: readonly Breadcrumb[]): StructuredData {
  return {
    "@type": "BreadcrumbList",
    itemListElement: breadcrumbs.map((breadcrumb, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: breadcrumb.title,
      item: breadcrumb.address && absoluteUrlOrHref(breadcrumb.address),
    })),
  };
}

/**
 * Formats nodes as the text of a JSON-LD script element: `{"@context":"https://schema.org","@graph":[…]}`, on one line.
 *
 * "<" is written as `\u003c`, so that no value can end the element. Properties whose value is undefined are left out.
 */
export function formatStructuredData(nodes: readonly StructuredData[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replace(/</g, "\\u003c");
}
