import type { APIRoute } from "astro";
import { hrefInLanguage, addHost } from "../site/ui/href.ts";

/**
 * Serves robots.txt: "User-agent: *", "Allow: /", and a line "Sitemap: https://example.org/sitemap-index.xml" for each
 * language. Sitemaps need absolute URLs, so they are named only if the build knows its host.
 */
export const GET: APIRoute = () => {
  const sitemaps = import.meta.env.PAGE_LANGUAGES.flatMap(
    (language) => addHost(hrefInLanguage(language, "/sitemap-index.xml")) ?? [],
  );
  const lines = ["User-agent: *", "Allow: /", ...sitemaps.map((sitemap) => `Sitemap: ${sitemap}`)];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain" } });
};
