import { readFileSync } from "node:fs";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { readPageBase } from "./site-languages.ts";

/**
 * Returns Astro's sitemap integration for the language of this build.
 *
 * The sitemap lists every page without `noindex`, with the date of its last change if the page states one. It reads both from the
 * built HTML.
 */
export function pageSitemap(): AstroIntegration {
  let outDir: URL;
  const { name, hooks } = sitemap({
    /**
     * Adds `lastmod`, as the page states it, to a page of the sitemap. Returns undefined, which leaves it out, for a page with
     * `noindex`.
     */
    serialize(page) {
      const path = new URL(page.url).pathname.slice(readPageBase().length);
      const [head = ""] = readFileSync(new URL(`.${path}index.html`, outDir), "utf8").split("</head>");
      if (head.includes('<meta name="robots" content="noindex"')) return undefined;
      const [, lastmod] = /<meta property="article:modified_time" content="([^"]+)"/.exec(head) ?? [];
      return lastmod === undefined ? page : { ...page, lastmod };
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      "astro:build:done": (built) => {
        outDir = built.dir;
        return hooks["astro:build:done"]?.(built);
      },
    },
  };
}
