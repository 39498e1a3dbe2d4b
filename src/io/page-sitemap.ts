import { readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { pageBase } from "./site-languages.ts";

/** The sitemap of a language: every page but those that search engines are told to leave out, with the day on which its text last changed if the page names it. */
export function pageSitemap(): AstroIntegration {
  let site: string | undefined;
  return {
    name: "page-sitemap",
    hooks: {
      "astro:config:done": ({ config }) => void (site = config.site),
      "astro:build:done": ({ dir, pages }) => {
        // A sitemap holds whole addresses.
        if (site === undefined) return;
        const places = pages.flatMap(({ pathname }) => {
          if (pathname.startsWith("404")) return [];
          const [head = ""] = readFileSync(new URL(`./${pathname}index.html`, dir), "utf8").split("</head>");
          if (head.includes('<meta name="robots" content="noindex"')) return [];
          const [, day] = /<meta property="article:modified_time" content="([^"]+)"/.exec(head) ?? [];
          const { href } = new URL(`${pageBase()}/${pathname}`, site);
          return [`<url><loc>${href}</loc>${day === undefined ? "" : `<lastmod>${day}</lastmod>`}</url>\n`];
        });
        const start = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
        writeFileSync(new URL("./sitemap.xml", dir), `${start}${places.join("")}</urlset>\n`);
      },
    },
  };
}
