import { readFileSync } from "node:fs";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { readPageBase } from "./site-languages.ts";

/** The sitemap of a language: every page that search engines may index, with the day of its last change where the page names it. */
export function pageSitemap(): AstroIntegration {
  let folder: URL;
  const { name, hooks } = sitemap({
    serialize(page) {
      const path = new URL(page.url).pathname.slice(readPageBase().length);
      const [head = ""] = readFileSync(new URL(`.${path}index.html`, folder), "utf8").split("</head>");
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
        folder = built.dir;
        return hooks["astro:build:done"]?.(built);
      },
    },
  };
}
